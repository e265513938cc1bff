using Lazo.Domain.Accompaniment;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Offices;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Coordination;

/// <summary>A person for whom something is open.</summary>
/// <param name="Since">When the tutorship began, or the matter was opened.</param>
/// <param name="Due">Null where nothing is due.</param>
public sealed record OpenNow(int TuteeId, string Name, string? Tutor, string? Office, DateTimeOffset Since, DateTimeOffset? Due);

/// <summary>What is open at this moment, with the people: for whoever may see them. No word of a thread, no personal situation.</summary>
public sealed class AhoraModel(Viewer viewer, Database database, TimeProvider clock, Speech say) : PageModel
{
    /// <summary>As many as somebody can look after in a morning; the most pressing come first.</summary>
    public const int Most = 200;

    private const string NeverSql = """
        select p.id, p.given_name || ' ' || p.family_name, t.given_name || ' ' || t.family_name, null::text, s.begin_date::timestamp at time zone i.time_zone, null::timestamptz
        from tutorship s join institution i on i.id = s.institution_id
        join person p on p.id = s.student_id and not p.removed and p.enabled join person t on t.id = s.tutor_id
        where s.institution_id = $1 and s.begin_date <= $2 and (s.end_date is null or s.end_date >= $2)
          and not exists (select from message m where m.tutee_id = s.student_id and m.sender_id in (s.student_id, s.tutor_id)
                          and m.sent_at >= s.begin_date::timestamp at time zone i.time_zone)
          and not exists (select from event e where e.student_id = s.student_id and e.kind = 'contact_attempt' and e.result in ('reached', 'solved')
                          and e.at >= s.begin_date::timestamp at time zone i.time_zone)
        order by s.begin_date, p.sort_name, p.id limit $3
        """;

    // Asked as the viewer: the wall of the database gives the coordination these kinds, and no others.
    private const string OpenSql = """
        select p.id, p.given_name || ' ' || p.family_name, t.given_name || ' ' || t.family_name, e.office, e.at, e.due_at
        from event e join person p on p.id = e.student_id and not p.removed
        left join tutorship s on s.student_id = p.id and $2::date between s.begin_date and coalesce(s.end_date, 'infinity')
        left join person t on t.id = s.tutor_id
        where e.institution_id = $1 and e.kind = $3
          and not exists (select from event c where c.student_id = e.student_id and c.kind = any ($4) and c.ref = e.sourced_id)
        order by coalesce(e.due_at, e.at), e.id limit 5000
        """;

    [BindProperty(SupportsGet = true, Name = "que")]
    public string? What { get; set; }

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public IReadOnlyList<OpenNow> People { get; private set; } = [];

    /// <summary>When each late promise was due, the oldest first; to whom stays between tutor and tutee. Null where they aren't asked about.</summary>
    public IReadOnlyList<DateTimeOffset>? LatePromises { get; private set; }

    public string Title => What switch
    {
        "canalizaciones" => say["Canalizaciones abiertas", "Open referrals"],
        "promesas" => say["Promesas vencidas", "Late promises"],
        "tramites" => say["Trámites vencidos", "Late procedures"],
        _ => say["Sin ningún contacto", "No contact ever"],
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        switch (What)
        {
            case "sin-contacto":
                await using (var signals = await database.Signals.OpenConnectionAsync(cancellation))
                    People = await signals.RowsAsync(NeverSql, Read, cancellation, viewer.InstitutionId, When.Today, Most);
                return Page();
            case "canalizaciones":
                People = await OpenAsync("referral", ["referral_told", "referral_closed"], rules => rules.ReferralDays, lateOnly: false, cancellation);
                return Page();
            case "promesas":
                await CountPromisesAsync(cancellation);
                return Page();
            case "tramites":
                People = await OpenAsync("procedure_opened", ["procedure_answered"], rules => rules.ProcedureDays, lateOnly: true, cancellation);
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<IReadOnlyList<OpenNow>> OpenAsync(
        string opening, string[] closing, Func<Domain.Tutoring.InstitutionRules, int> days, bool lateOnly, CancellationToken cancellation)
    {
        var rules = await RulesAsync(cancellation);
        var open = await (await viewer.ConnectionAsync(cancellation)).RowsAsync(OpenSql, Read, cancellation, viewer.InstitutionId, When.Today, opening, closing);
        return [.. open
            .Select(one => one with { Due = one.Due ?? rules.Calendar.AddWorkingDays(Instant.From(one.Since), days(rules)).ToDateTimeOffset() })
            .Where(one => !lateOnly || one.Due < When.Now).OrderBy(one => one.Due).Take(Most)];
    }

    private async Task CountPromisesAsync(CancellationToken cancellation)
    {
        var open = await OpenPromise.AllAsync(await viewer.ConnectionAsync(cancellation), await RulesAsync(cancellation), Instant.From(When.Now), cancellation);
        LatePromises = [.. open.Where(promise => promise.IsLate).Select(promise => promise.Due).Order()];
    }

    private async Task<Domain.Tutoring.InstitutionRules> RulesAsync(CancellationToken cancellation)
    {
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        return (await Institution.OfIdAsync(signals, viewer.InstitutionId, Instant.From(When.Now), cancellation)).Rules;
    }

    private static OpenNow Read(Npgsql.NpgsqlDataReader row) =>
        new(row.GetInt32(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.At(4), row.AtOrNull(5));
}
