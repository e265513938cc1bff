using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Dues;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Visits;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>Whom something waits for.</summary>
public enum WaitsFor : byte
{
    Me,
    Her,
    Nobody,
}

/// <summary>A teacher on the advisor's list.</summary>
/// <param name="What">What waits, or what comes next.</param>
/// <param name="Agreed">The agreements that are open.</param>
/// <param name="Next">When the two would meet, by their rhythm.</param>
/// <param name="Dues">What has come due between them.</param>
public sealed record ListedTeacher(Seen Seen, WaitsFor Waits, string What, IReadOnlyList<Agreement> Agreed, Contact Contact, DateOnly? Next, IReadOnlyList<Due> Dues);

/// <summary>The advisor's list: what is agreed with whom, what waits for whom, and when they meet next.</summary>
public sealed class AcompanamientoModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    public IReadOnlyList<ListedTeacher> Teachers { get; private set; } = [];

    /// <summary>What has come due, with whom: what waits longest first, and then whom she hasn't met for long.</summary>
    public IReadOnlyList<(Seen Seen, Due Due)> Dues { get; private set; } = [];

    /// <summary>Of the zone, without a thread with her yet.</summary>
    public IReadOnlyList<ZonePerson> Others { get; private set; } = [];

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        var months = (await AdvisingSettings.ReadAsync(connection, visit.InstitutionId, When.Today, cancellation)).FollowUpMonths;
        var told = await visit.FactsByPairAsync(cancellation);
        var agreements = (await new AgreementBook(visit).AllAsync(cancellation)).ToLookup(one => one.Pair);
        var visited = await VisitRow.LastMadeAsync(connection, visit.InstitutionId, cancellation);
        var others = await ZonePeople.TeachersAsync(connection, visit.InstitutionId, visit.ViewerId, When.Today, cancellation);
        Teachers =
        [
            .. (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Advisor == visit.ViewerId && seen.Over is null && IsSought($"{seen.Teacher} {seen.School}"))
                .Select(seen => Listed(seen, [.. told[seen.Pair.Id].ThatHold()], [.. agreements[seen.Pair.Id]], months, visited.GetValueOrDefault(seen.Pair.Id)))
                .OrderBy(listed => listed.Waits != WaitsFor.Me).ThenBy(listed => listed.Next ?? DateOnly.MaxValue),
        ];
        Dues = [.. Teachers.SelectMany(listed => listed.Dues.Select(due => (listed.Seen, due))).OrderBy(one => one.due.Kind == DueKind.LongAgo).ThenBy(one => one.due.Since ?? DateOnly.MinValue)];
        Others = [.. others.Where(other => IsSought($"{other.Name} {other.School}"))];
        return Page();
    }

    private bool IsSought(string of) => string.IsNullOrWhiteSpace(Sought) || Plain.Contains(of, Sought);

    private ListedTeacher Listed(Seen seen, IReadOnlyList<Fact> facts, IReadOnlyList<Agreement> agreements, int months, Instant visited)
    {
        var invitation = Invitation.Of(facts);
        var contact = Contact.Of(facts, visited);
        var open = agreements.Where(one => one.IsOpen).ToList();
        var (waits, what) = Waiting(seen, invitation, contact, Cycle.Of(facts, agreements.Select(one => Instant.From(one.MadeAt))), agreements);
        var dues = Due.Of(facts, open.Select(one => new DatedAgreement(one.Id, one.Says.Words, one.Says.Until)), months, Instant.From(When.Now), at => When.DateOf(at.ToDateTimeOffset()), visited);
        var followUp = dues.Any(due => due.Kind == DueKind.FollowUp);
        return new ListedTeacher(
            seen, followUp ? WaitsFor.Me : waits, followUp ? say["pasaron los meses: es tiempo de mirar atrás en conjunto", "the months have passed: time to look back together"] : what, open, contact,
            contact.Next.IsNone ? null : When.DateOf(contact.Next.ToDateTimeOffset()), dues);
    }

    private (WaitsFor Waits, string What) Waiting(Seen seen, Invitation invitation, Contact contact, Cycle cycle, IReadOnlyList<Agreement> agreements)
    {
        var open = agreements.Where(one => one.IsOpen).ToList();
        var her = seen.Teacher.Split(' ')[0];
        if (!invitation.IsOpen)
        {
            return invitation.State == InvitationState.Waiting ? (WaitsFor.Her, say[$"espera la respuesta de {her}", $"awaits {her}'s answer"])
                : invitation.MayBeAsked(When.Today) ? (WaitsFor.Me, say["te toca proponer", "yours to propose"])
                : (WaitsFor.Nobody, say[AdvisingWords.Of(invitation.State)]);
        }

        if (agreements.Any(one => one.Clashes.Count > 0)) return (WaitsFor.Me, say["un acuerdo tiene dos versiones", "an agreement has two versions"]);
        if (open.Any(one => !one.SignedBy.Contains(visit.ViewerId))) return (WaitsFor.Me, say["un acuerdo espera tu firma", "an agreement awaits your signature"]);
        if (open.Any(one => !one.IsSignedByBoth)) return (WaitsFor.Her, say[$"un acuerdo espera la firma de {her}", $"an agreement awaits {her}'s signature"]);
        if (contact.IsClosed) return (WaitsFor.Nobody, say["cerrado y celebrado", "closed and celebrated"]);
        return (WaitsFor.Nobody, say["sigue: ", "next: "] + say[AdvisingWords.Of(cycle.Next)].ToLowerInvariant());
    }
}
