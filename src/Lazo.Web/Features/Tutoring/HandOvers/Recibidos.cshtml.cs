using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Colleagues;
using Lazo.Web.Features.Tutoring.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.HandOvers;

/// <summary>Somebody whom a tutor received, with the threads that are open.</summary>
/// <param name="Agreements">With those who teach her, also of her former tutor.</param>
/// <param name="AsksSince">Since when a question of hers waits; null where none does.</param>
public sealed record Received(HandOver HandOver, DateTimeOffset? AsksSince, IReadOnlyList<OpenMatter> Open, IReadOnlyList<OpenAgreement> Agreements);

/// <summary>The open threads of those whom a tutor received from another: questions, promises, procedures, referrals; personal situations only with their yes.</summary>
public sealed class RecibidosModel(Visit visit, Viewer viewer) : PageModel
{
    public Moments When => visit.Now;

    public IReadOnlyList<Received> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        var people = new List<Received>();
        var agreements = await OpenAgreement.OfTuteesAsync(connection, When.Now, cancellation);
        foreach (var received in await HandOver.ReceivedAsync(connection, visit.ViewerId, When.Today, cancellation))
        {
            if (await visit.SeeAsync(received.TuteeId, cancellation) is not { } seen) continue;
            var holding = await visit.HoldingAsync(seen, When.Now, cancellation);
            DateTimeOffset? asks = holding.Signals.FirstOrDefault(signal => signal.Signal.Kind == SignalKind.AwaitingAnswer)?.Signal.Since.ToDateTimeOffset();
            // The wall leaves out what was told to another tutor in confidence.
            people.Add(new Received(received, asks, OpenMatters.Of(await Record.AllAsync(connection, received.TuteeId, When.Now, cancellation), When.Today), [.. agreements[received.TuteeId]]));
        }

        People = people;
        return Page();
    }
}
