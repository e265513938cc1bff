using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Silence;

/// <summary>How a tutee who doesn't reply has been looked for: each rung, each try, and what comes next; the proof when every one was in vain.</summary>
public sealed class IntentosModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    public LadderStanding? Ladder { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return NotFound();
        Ladder = (await Visit.HoldingAsync(Seen, When.Now, cancellation)).Ladder;
        return Page();
    }

    public async Task<IActionResult> OnPostTryAsync(int id, Channel channel, ContactResult result, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor || !Enum.IsDefined(channel) || !Enum.IsDefined(result)) return NotFound();
        var attempt = await Trying.RecordAsync(Visit, id, channel, result, cancellation);
        TempData["Told"] = Say[Trying.Said(channel, result)];
        TempData["Undo"] = $"/tutoria/tutorados/{id}/intentos?handler=TakeBack&attempt={Uri.EscapeDataString(attempt)}";
        return Redirect($"/tutoria/tutorados/{id}/intentos");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(int id, string? attempt, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return NotFound();
        if (await Trying.TakeBackAsync(Visit, id, attempt, cancellation))
            Tell("Deshecho: no cuenta.", "Undone: it doesn't count.");
        else
            Warn("Ya no se puede deshacer.", "It can't be undone any more.");
        return Redirect($"/tutoria/tutorados/{id}/intentos");
    }
}
