using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>A teacher's page in the package: just what is needed beside her.</summary>
/// <param name="Is">What she is called by what she does.</param>
public sealed record PackedPair(
    Guid Id, string Teacher, Called Is, string School, string Level, PackedPlan? Plan, IReadOnlyList<PackedAgreement> Agreements, IReadOnlyList<PackedInstrument> Instruments);

public sealed record PackedPlan(string Purpose, string Sequence, string Materials, string Who, string NotReached);

/// <summary>An instrument to which the teacher agreed, as that version says it.</summary>
/// <param name="Kind">In words.</param>
public sealed record PackedInstrument(Guid Version, string Kind, string Name, IReadOnlyList<PackedItem> Items);

/// <param name="Levels">What can be ticked.</param>
public sealed record PackedItem(string Key, string Words, IReadOnlyList<string> Levels);

/// <param name="Signed">By both: only what was signed can have been kept.</param>
public sealed record PackedAgreement(Guid Id, int Version, string Words, string Owner, DateOnly? Until, string State, bool Signed);

/// <summary>A visit in the package; of its people those who were chosen.</summary>
public sealed record PackedVisit(Guid Id, int Version, DateTimeOffset Starts, DateTimeOffset Ends, string School, string Purpose, string State, IReadOnlyList<Guid> Pairs);

/// <summary>What an advisor takes along to schools without a signal: what she chose, and nothing else.</summary>
/// <param name="Hours">After so long the telephone erases it.</param>
public sealed record FieldPackage(
    string Owner, int Hours, int GraceHours, int Notice, string NoticeWords, IReadOnlyList<PackedPair> Pairs, IReadOnlyList<PackedVisit> Visits)
{
    private const string VisitsSql = """
        select v.id, v.version, v.starts_at, v.ends_at, o.name, v.purpose, v.state, array(select l.pair_id from visit_pair l where l.visit_id = v.id and l.pair_id = any($3))
        from visit v join org o on o.id = v.school_id
        where v.institution_id = $1 and v.id = any($2) order by v.starts_at
        """;

    /// <summary>Packs what was chosen, through the wall: what isn't hers isn't there. Null: nothing was chosen.</summary>
    internal static async Task<FieldPackage?> PackAsync(AdvisingVisit visit, Speech say, string owner, IReadOnlyCollection<Guid> pairs, IReadOnlyCollection<Guid> visits, CancellationToken cancellation)
    {
        if (pairs.Count == 0 && visits.Count == 0)
            return null;
        var connection = await visit.ConnectionAsync(cancellation);
        var settings = await AdvisingSettings.ReadAsync(connection, visit.InstitutionId, visit.Now.Today, cancellation);
        var (packedPairs, book) = (new List<PackedPair>(), new AgreementBook(visit));
        foreach (var seen in (await visit.PairsAsync(cancellation)).Where(seen => pairs.Contains(seen.Pair.Id) && seen.Pair.Advisor == visit.ViewerId && seen.Over is null))
        {
            var facts = (await visit.FactsAsync(seen.Pair.Id, cancellation)).ThatHold();
            // A request isn't consent, with a signal or without one.
            if (!Invitation.Of(facts).IsOpen)
                continue;
            var plan = facts.Select(fact => fact.Body).OfType<Planned>().LastOrDefault();
            packedPairs.Add(new PackedPair(
                seen.Pair.Id, seen.Teacher, seen.TeacherIs, seen.School, seen.Level, plan is null ? null : new PackedPlan(plan.Purpose, plan.Sequence, plan.Materials, plan.Who, plan.NotReached),
                [.. (await book.OfPairAsync(seen.Pair.Id, cancellation)).Where(one => one.IsOpen).OrderBy(one => one.Says.Until ?? DateOnly.MaxValue)
                    .Select(one => new PackedAgreement(one.Id, one.Version, one.Says.Words, one.Says.Owner, one.Says.Until, one.State, one.IsSignedByBoth))],
                [.. Instrument.Of(facts).Where(one => one.Agreed).Select(one => Packed(one, say))]));
        }

        var packedVisits = await connection.RowsAsync(
            VisitsSql, r => new PackedVisit(r.GetGuid(0), r.GetInt32(1), r.At(2), r.At(3), r.GetString(4), r.GetString(5), r.GetString(6), r.GetFieldValue<Guid[]>(7)),
            cancellation, visit.InstitutionId, visits.ToArray(), packedPairs.Select(pair => pair.Id).ToArray());
        if (packedPairs.Count == 0 && packedVisits.Count == 0)
            return null;
        var notice = (await connection.RowsAsync(
            "select version, words from evidence_notice where institution_id = $1 order by version desc limit 1", r => (Version: r.GetInt32(0), Words: r.GetString(1)), cancellation, visit.InstitutionId))[0];
        return new FieldPackage(owner, settings.PackageHours, settings.GraceHours, notice.Version, notice.Words, packedPairs, packedVisits);
    }

    private static PackedInstrument Packed(Instrument one, Speech say) => new(
        one.Version.Id, say[AdvisingWords.Of(one.Made.Kind)], one.Made.Name, [.. one.Made.Items.Select(item => new PackedItem(item.Key, item.Words, one.Made.LevelsOf(item)))]);
}
