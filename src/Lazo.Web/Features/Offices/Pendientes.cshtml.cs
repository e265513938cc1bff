using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Promises;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Offices;

/// <summary>What is owed within one caseload: counts, and nobody's name but the tutor's.</summary>
public sealed record CaseloadCount(string Tutor, int Promises, int LatePromises, int Referrals, int LateReferrals, int Exhausted);

/// <summary>What an office has been given and hasn't finished.</summary>
/// <param name="Answered">Answered, and not told to the tutee yet.</param>
public sealed record OfficeCount(string Office, int Waiting, int Late, int Answered);

/// <summary>What waits in the institution, as the coordination is told of it: counts by caseload and by office.</summary>
public sealed class PendientesModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    private const string PromisesSql = "select tutor_id, made, due from wall.open_promises()";

    private const string ReferralsSql = "select office, tutor_id, made, due, answered from wall.open_referrals()";

    private const string LaddersSql = "select tutor_id, tutees from wall.exhausted_ladders()";

    private const string TutorsSql = "select p.id, p.given_name || ' ' || p.family_name from person p where p.id = any($1) order by p.sort_name";

    public IReadOnlyList<CaseloadCount> Caseloads { get; private set; } = [];

    public IReadOnlyList<OfficeCount> Offices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeeAggregates)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var rules = await visit.RulesAsync(cancellation);
        var asOf = Instant.From(visit.Now.Now);
        var promises = await connection.RowsAsync(PromisesSql, r => (Tutor: r.IntOrNull(0) ?? 0, Late: IsLate(r.At(1), r.AtOrNull(2), rules.PromiseDays)), cancellation);
        var referrals = await connection.RowsAsync(
            ReferralsSql,
            r => (Office: r.TextOrNull(0) ?? say["sin nombre", "unnamed"], Tutor: r.IntOrNull(1) ?? 0, Late: !r.GetBoolean(4) && IsLate(r.At(2), r.AtOrNull(3), rules.ReferralDays), Answered: r.GetBoolean(4)),
            cancellation);
        var ladders = await connection.RowsAsync(LaddersSql, r => (Tutor: r.IntOrNull(0) ?? 0, Tutees: (int)r.GetInt64(1)), cancellation);

        int[] ids = [.. promises.Select(one => one.Tutor).Concat(referrals.Select(one => one.Tutor)).Concat(ladders.Select(one => one.Tutor)).Distinct()];
        var tutors = await connection.RowsAsync(TutorsSql, r => (Id: r.GetInt32(0), Name: r.GetString(1)), cancellation, ids);
        if (ids.Contains(0)) tutors.Add((0, say["sin tutoría", "without a tutor"]));
        Caseloads =
        [
            .. tutors.Select(tutor => new CaseloadCount(
                tutor.Name,
                promises.Count(one => one.Tutor == tutor.Id), promises.Count(one => one.Tutor == tutor.Id && one.Late),
                referrals.Count(one => one.Tutor == tutor.Id), referrals.Count(one => one.Tutor == tutor.Id && one.Late),
                ladders.Where(one => one.Tutor == tutor.Id).Sum(one => one.Tutees))),
        ];
        Offices =
        [
            .. referrals.GroupBy(one => one.Office).OrderBy(office => office.Key, StringComparer.CurrentCulture)
                .Select(office => new OfficeCount(office.Key, office.Count(one => !one.Answered), office.Count(one => one.Late), office.Count(one => one.Answered))),
        ];
        return Page();

        bool IsLate(DateTimeOffset made, DateTimeOffset? due, int days) =>
            PromiseStanding.Of(Instant.From(made), Instant.From(due), Instant.None, asOf, rules with { PromiseDays = days }).State == PromiseState.Late;
    }
}
