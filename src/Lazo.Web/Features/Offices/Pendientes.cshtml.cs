using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Figures;
using Lazo.Domain.Tutoring.Promises;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Offices;

/// <summary>What is owed within one caseload: counts, and nobody's name but the tutor's; null where a count isn't shown.</summary>
public sealed record CaseloadCount(string Tutor, int? Promises, int? LatePromises, int? Referrals, int? LateReferrals, int? Exhausted);

/// <summary>What an office has been given and hasn't finished; null where a count isn't shown.</summary>
/// <param name="Answered">Answered, and not told to the tutee yet.</param>
public sealed record OfficeCount(string Office, int? Waiting, int? Late, int? Answered);

/// <summary>What waits in the institution, as the coordination is told of it: counts by caseload and by office.</summary>
/// <remarks>Whoever sees counts alone sees none under five, as on the other pages of the coordination.</remarks>
public sealed class PendientesModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    private const string ReferralsSql = "select office, tutor_id, made, due, answered from wall.open_referrals()";

    private const string LaddersSql = "select tutor_id, tutees from wall.exhausted_ladders()";

    private const string TutorsSql = "select p.id, p.given_name || ' ' || p.family_name from person p where p.id = any($1) order by p.sort_name";

    private const string Late = "late", InTime = "in time", Waiting = "waiting", Answered = "answered";

    private readonly CountTree promises = new(), referrals = new(), ladders = new(), offices = new();

    public IReadOnlyList<CaseloadCount> Caseloads { get; private set; } = [];

    public IReadOnlyList<OfficeCount> Offices { get; private set; } = [];

    public bool SeesPeople => viewer.May(Permission.SeePeople);

    /// <summary>Something is open, be it too little to be shown.</summary>
    public bool IsAny => promises.Count + referrals.Count + ladders.Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeeAggregates)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var rules = await visit.RulesAsync(cancellation);
        var asOf = Instant.From(visit.Now.Now);
        foreach (var promise in await OpenPromise.AllAsync(connection, rules, asOf, cancellation))
            promises.Add(1, Key(promise.TutorId), promise.IsLate ? Late : InTime);
        foreach (var (office, tutor, made, due, answered) in await connection.RowsAsync(
            ReferralsSql, r => (r.TextOrNull(0), r.IntOrNull(1) ?? 0, r.At(2), r.AtOrNull(3), r.GetBoolean(4)), cancellation))
        {
            var late = !answered && PromiseStanding.Of(
                Instant.From(made), Instant.From(due), Instant.None, asOf, rules with { PromiseDays = rules.ReferralDays }).State == PromiseState.Late;
            referrals.Add(1, Key(tutor), late ? Late : InTime);
            offices.Add(1, [office ?? say["sin nombre", "unnamed"], .. answered ? new[] { Answered } : [Waiting, late ? Late : InTime]]);
        }

        foreach (var (tutor, tutees) in await connection.RowsAsync(LaddersSql, r => (r.IntOrNull(0) ?? 0, (int)r.GetInt64(1)), cancellation))
            ladders.Add(tutees, Key(tutor));

        await ShowAsync(connection, cancellation);
        return Page();
    }

    private async Task ShowAsync(Npgsql.NpgsqlConnection connection, CancellationToken cancellation)
    {
        var (promised, referred, exhausted) = (Shown(promises), Shown(referrals), Shown(ladders));
        int[] ids = [.. new[] { promised, referred, exhausted }.SelectMany(shown => shown.Parts).Select(part => Id(part.Name)).Distinct()];
        var tutors = await connection.RowsAsync(TutorsSql, r => (Id: r.GetInt32(0), Name: r.GetString(1)), cancellation, ids);
        if (ids.Contains(0)) tutors.Add((0, say["sin tutoría", "without a tutor"]));
        Caseloads =
        [
            .. from tutor in tutors
               let promise = promised.Part(Key(tutor.Id))
               let referral = referred.Part(Key(tutor.Id))
               select new CaseloadCount(
                   tutor.Name, Count(promise), Count(promise?.Part(Late)), Count(referral), Count(referral?.Part(Late)), Count(exhausted.Part(Key(tutor.Id)))),
        ];
        Offices =
        [
            .. from office in Shown(offices).Parts
               orderby office.Name
               let waiting = office.Part(Waiting)
               select new OfficeCount(office.Name, Count(waiting), Count(waiting?.Part(Late)), Count(office.Part(Answered))),
        ];
    }

    private Published Shown(CountTree counts) => SeesPeople ? counts.Whole() : counts.Publish();

    /// <summary>Where small counts aren't shown, none and a few look the same.</summary>
    private int? Count(Published? part) => part?.Count ?? (SeesPeople ? 0 : null);

    private static string Key(int tutorId) => tutorId.ToString(CultureInfo.InvariantCulture);

    private static int Id(string key) => int.Parse(key, CultureInfo.InvariantCulture);
}
