using Lazo.Domain.Advising.Observations;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Observations;

/// <summary>Before an observation: on what the two agreed to look, and with which instrument she agreed.</summary>
public sealed class ObservarModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    public IReadOnlyList<Instrument> Instruments { get; private set; } = [];

    public string Focus { get; private set; } = "";

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await MayAsync(pair, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid pair, string? focus, Guid? instrument, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation) is { } refused) return refused;
        Focus = focus ?? "";
        if (Written(focus) is not { } agreed) return Again(new("Escribe qué acordaron mirar.", "Write what you agreed to look at."));
        if (instrument is { } version && !Instrument.IsAgreed(Facts, version))
            return Again(new($"{OtherShort} todavía no acordó ese instrumento: sin su sí no se usa.", $"{OtherShort} hasn't agreed to that instrument yet: without that yes it isn't used."));
        var began = await Visit.TellAsync(Seen, new ObservationBegan(agreed, instrument), cancellation);
        return Redirect($"{Home}/observacion/{began}");
    }

    private PageResult Again(Phrase wrong)
    {
        Wrong = Say[wrong];
        return Page();
    }

    private async Task<IActionResult?> MayAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !Runs) return NotFound();
        Instruments = Instrument.Of(Facts);
        return Invitation.IsOpen ? null : Warned(AdvisingWords.Of(Lazo.Domain.Advising.Structures.Gate.NotAccepted));
    }
}
