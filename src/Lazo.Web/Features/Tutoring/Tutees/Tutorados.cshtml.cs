using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Today;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>How the list of tutees is sorted.</summary>
public enum TuteeOrder { Need, Name, Contact }

/// <summary>A tutee in the list of all.</summary>
/// <param name="LastContact">The last message or call between the two; null when there was none.</param>
public sealed record ListedTutee(int Id, string Name, string SortName, string Line, DateTimeOffset? LastContact, bool HasCard, int Rank, IReadOnlyList<ShownSignal> Signals)
{
    /// <summary>Each kind once, the most pressing first, with its gravest severity and how often it holds.</summary>
    public IReadOnlyList<(SignalKind Kind, Severity Severity, int Count)> Kinds =>
        [.. Signals.GroupBy(shown => shown.Signal.Kind).Select(g => (g.Key, g.Min(shown => shown.Signal.Severity), g.Count()))];
}

/// <summary>Everyone whom the viewer accompanies, the calm ones too.</summary>
public sealed class TutoradosModel(Viewer viewer, Visit visit) : PageModel
{
    private const string Sql = """
        select p.id, p.given_name || ' ' || p.family_name, p.sort_name,
          case when d.tutee_id is null then p.job else concat_ws('; ', d.work, d.children) end,
          case when d.tutee_id is null then p.interests else d.interests end, greatest(m.at, e.at), d.tutee_id is not null
        from tutorship t join person p on p.id = t.student_id and not p.removed
        left join card d on d.tutee_id = p.id
        left join lateral (select max(sent_at) as at from message where tutee_id = p.id and sender_id in (p.id, $1)) m on true
        left join lateral (
          select max(at) as at from event where student_id = p.id and kind = 'contact_attempt' and result in ('reached', 'solved')) e on true
        where t.tutor_id = $1 and t.begin_date <= $2 and (t.end_date is null or t.end_date >= $2)
        """;

    [BindProperty(SupportsGet = true, Name = "nombre")]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = "orden")]
    public TuteeOrder Order { get; set; }

    /// <summary>Only those whom nobody has got to know yet.</summary>
    [BindProperty(SupportsGet = true, Name = "sinFicha")]
    public bool WithoutCard { get; set; }

    public Moments When { get; private set; } = null!;

    public IReadOnlyList<ListedTutee> Tutees { get; private set; } = [];

    public int All { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        When = visit.Now;
        var list = await visit.ListAsync(null, TodayPart.Everyone, cancellation);
        var items = list.Items.ToDictionary(item => item.StudentId);
        var tutees = await (await visit.ConnectionAsync(cancellation)).RowsAsync(
            Sql,
            r => new ListedTutee(
                r.GetInt32(0), r.GetString(1), r.GetString(2), Profile.LineOf(r.TextOrNull(3), r.TextOrNull(4)), r.AtOrNull(5), r.GetBoolean(6),
                items.GetValueOrDefault(r.GetInt32(0))?.Rank ?? int.MaxValue, items.GetValueOrDefault(r.GetInt32(0))?.Signals ?? []),
            cancellation, visit.ViewerId, When.Today);
        All = tutees.Count;
        var found = string.IsNullOrWhiteSpace(Name) ? tutees : tutees.Where(tutee => Plain.Contains(tutee.Name, Name));
        if (WithoutCard) found = found.Where(tutee => !tutee.HasCard);
        Tutees = Order switch
        {
            TuteeOrder.Name => [.. found.OrderBy(tutee => tutee.SortName, StringComparer.Ordinal)],
            TuteeOrder.Contact => [.. found.OrderBy(tutee => tutee.LastContact ?? DateTimeOffset.MinValue).ThenBy(tutee => tutee.SortName, StringComparer.Ordinal)],
            _ => [.. found.OrderBy(tutee => tutee.Rank).ThenBy(tutee => tutee.SortName, StringComparer.Ordinal)],
        };
        return Page();
    }
}
