using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Observations;

/// <summary>An observation under way: notes with their minute, written with one hand, and the instrument that was agreed.</summary>
public sealed class ObservacionModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    public Fact Observation { get; private set; } = null!;

    public ObservationBegan Began => (ObservationBegan)Observation.Body;

    public IReadOnlyList<(Fact Fact, Noted Note)> Notes { get; private set; } = [];

    public InstrumentMade? Made { get; private set; }

    public InstrumentFilled? Filled { get; private set; }

    /// <summary>The talk about it, if it has begun: from then on nothing is added.</summary>
    public Fact? Talk { get; private set; }

    /// <summary>The talk has begun and she hasn't spoken, or doesn't want to hear: nothing of it is shown.</summary>
    public bool Folded { get; private set; }

    public string Address => $"{Home}/observacion/{Observation.Id}";

    public async Task<IActionResult> OnGetAsync(Guid pair, Guid observation, CancellationToken cancellation) => await MayAsync(pair, observation, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNoteAsync(Guid pair, Guid observation, string? words, bool strength, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, observation, cancellation) || Talk is not null) return NotFound();
        if (Written(words) is not { } note) return Warned(new("Escribe la nota antes de guardarla.", "Write the note before you keep it."), Address);
        var second = (int)Math.Clamp((When.Now - Observation.At.ToDateTimeOffset()).TotalSeconds, 0, 24 * 3600);
        await Visit.TellAsync(Seen, new Noted(second, note, strength), cancellation, observation);
        return Redirect(Address + "#nota");
    }

    public async Task<IActionResult> OnPostFillAsync(Guid pair, Guid observation, Dictionary<string, string>? answers, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, observation, cancellation) || Talk is not null || Made is null || Began.Instrument is not { } version) return NotFound();
        if (!Instrument.IsAgreed(Facts, version))
            return Warned(new($"Sin el acuerdo de {OtherShort} el instrumento no se usa.", $"Without {OtherShort}'s agreement the instrument isn't used."), Address);
        var ticked = Made.Items.Where(item => answers?.GetValueOrDefault(item.Key) is { } level && Made.LevelsOf(item).Contains(level)).ToDictionary(item => item.Key, item => answers![item.Key]);
        if (ticked.Count == 0) return Warned(new("Marca al menos un renglón.", "Tick one line at least."), Address);
        return await TellAsync(new InstrumentFilled(version, ticked), new("Guardado.", "Kept."), Address, cancellation, observation);
    }

    private async Task<bool> MayAsync(Guid pair, Guid observation, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || Facts.FirstOrDefault(fact => fact.Id == observation && fact.Body is ObservationBegan) is not { } known) return false;
        Observation = known;
        var of = Facts.Where(fact => fact.Ref == observation).ToList();
        Notes = [.. of.Where(fact => fact.Body is Noted).Select(fact => (fact, (Noted)fact.Body)).Reverse()];
        Filled = of.Select(fact => fact.Body).OfType<InstrumentFilled>().LastOrDefault();
        Made = Began.Instrument is { } version ? Told.FirstOrDefault(fact => fact.Id == version)?.Body as InstrumentMade : null;
        Talk = Facts.FirstOrDefault(fact => fact.Body is TalkBegan began && began.Observation == observation);
        Folded = Talk is not null && !Lazo.Domain.Advising.Talks.Talk.Opened(Facts, observation);
        if (Folded) (Notes, Filled, Made) = ([], null, null);
        return true;
    }
}
