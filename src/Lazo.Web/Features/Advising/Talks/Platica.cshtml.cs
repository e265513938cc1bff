using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Talks;

/// <summary>A reflective talk, step by step: the teacher speaks, is asked, hears her strengths, and one thing is agreed.</summary>
public sealed class PlaticaModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    private const int UsualMinutes = 20;

    public Talk Talk { get; private set; } = null!;

    /// <summary>The observer's notes; empty until she has spoken and wants to hear them.</summary>
    public IReadOnlyList<Noted> Notes { get; private set; } = [];

    public string? Wrong { get; private set; }

    /// <summary>What was typed and couldn't be kept, by box.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    public string Address => $"{Home}/platica/{Talk.Begun.Id}";

    /// <summary>Whole minutes since it began; the talk lasts fifteen to twenty.</summary>
    public int Minutes => IsOfToday ? Math.Max(1, (int)Math.Round(Lasted.TotalMinutes)) : UsualMinutes;

    /// <summary>It is going on; one that was left open yesterday isn't timed.</summary>
    public bool IsOfToday => Lasted < TimeSpan.FromHours(2);

    private TimeSpan Lasted => When.Now - Talk.Begun.At.ToDateTimeOffset();

    public async Task<IActionResult> OnGetAsync(Guid pair, Guid talk, CancellationToken cancellation) => await MayAsync(pair, talk, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSpokeAsync(Guid pair, Guid talk, string? felt, string? advice, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, talk, cancellation) || Talk.Step != TalkStep.TeacherSpeaks) return NotFound();
        if (Written(felt) is not { } how || Written(advice) is not { } own)
            return Again(new($"Anota las dos cosas con las palabras de {OtherShort}.", $"Note both in {OtherShort}'s words."), ("felt", felt), ("advice", advice));
        return await TellAsync(new TeacherSpoke(how, own), new("Anotado.", "Noted."), Address, cancellation, talk);
    }

    public async Task<IActionResult> OnPostMayAsync(Guid pair, Guid talk, bool? yes, string? words, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, talk, cancellation) || Talk.Step != TalkStep.MayI || yes is not { } answer) return NotFound();
        return await TellAsync(
            new MayITell(answer, Written(words)),
            answer ? new("Dijo que sí. Empieza por lo que hizo bien.", "A yes. Begin with what was done well.") : new("Hoy no. Tus notas siguen plegadas.", "Not today. Your notes stay folded."),
            Address, cancellation, talk);
    }

    public async Task<IActionResult> OnPostStrengthsAsync(Guid pair, Guid talk, string? words, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, talk, cancellation) || Talk.Step != TalkStep.Strengths) return NotFound();
        if (Written(words) is not { } strong) return Again(new("Anota al menos una fortaleza.", "Note one strength at least."), ("words", words));
        return await TellAsync(new Strengths(strong), new("Anotado.", "Noted."), Address, cancellation, talk);
    }

    /// <summary>It ends with one agreement, or with none today.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid pair, Guid talk, string? agreement, string? owner, DateOnly? until, int minutes, int? hers, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, talk, cancellation) || Talk.Step != TalkStep.Agreement) return NotFound();
        if (minutes is < 1 or > 600 || hers < 0 || hers > minutes || agreement?.Length > 400 || (owner is not null && !AgreementWords.Owners.Contains(owner)))
            return Again(new("Revisa los minutos: los suyos caben en los de la plática.", "Check the minutes: the other one's fit into those of the talk."), ("agreement", agreement), ("minutes", $"{minutes}"), ("hers", $"{hers}"));
        await Visit.TogetherAsync(
            async _ =>
            {
                if (Written(agreement) is { } agreed)
                    await Book.MakeAsync(pair, new AgreementWords(agreed, owner ?? "both", until), cancellation);
                return await Visit.TellAsync(Seen, new TalkEnded(minutes, hers), cancellation, talk);
            },
            cancellation);
        return Done(new("Plática guardada en el hilo.", "The talk is kept in the thread."), Home);
    }

    private PageResult Again(Phrase wrong, params (string Box, string? Text)[] typed)
    {
        (Wrong, Typed) = (Say[wrong], typed.ToDictionary(one => one.Box, one => one.Text ?? ""));
        return Page();
    }

    private async Task<bool> MayAsync(Guid pair, Guid talk, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !Runs || Lazo.Domain.Advising.Talks.Talk.Of(Facts, talk) is not { } known) return false;
        Talk = known;
        // Before she has spoken they don't leave the server.
        if (known is { NotesOpen: true, Observation: { } observation })
            Notes = [.. Facts.Where(fact => fact.Ref == observation).Select(fact => fact.Body).OfType<Noted>().OrderByDescending(note => note.Strength).ThenBy(note => note.Second)];
        return true;
    }
}
