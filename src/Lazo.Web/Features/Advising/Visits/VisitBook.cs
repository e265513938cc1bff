using System.Text.Json;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Versions;
using Npgsql;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>A version of a visit, held or beaten to it.</summary>
/// <param name="Number">Of the row.</param>
/// <param name="Version">The one that it made; of a clash the one that stood when it came.</param>
public sealed record VisitVersion(long Number, int Version, bool Clashed, VisitPlan Plan, DateTimeOffset At, string By);

/// <summary>Writes visits: each change stands on the version that was looked at, and every version stays.</summary>
public sealed class VisitBook(AdvisingVisit visit)
{
    // A telephone sends only what it changed: the rest is as it was before.
    private sealed record Part(DateTimeOffset? StartsAt = null, DateTimeOffset? EndsAt = null, string? Purpose = null, string? State = null, bool? AtRecess = null, string? Why = null)
    {
        public VisitPlan Over(VisitPlan plan) => new(StartsAt ?? plan.StartsAt, EndsAt ?? plan.EndsAt, Purpose ?? plan.Purpose, State ?? plan.State, AtRecess ?? plan.AtRecess, Why ?? plan.Why);
    }

    public Task<Guid> AddAsync(int school, VisitPlan plan, IReadOnlyList<Guid> pairs, CancellationToken cancellation) => visit.TogetherAsync(
        async connection =>
        {
            var id = Guid.CreateVersion7(visit.Now.Now);
            await connection.RunAsync(
                """
                insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, purpose, state, at_recess, changed_at, changed_by)
                values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $3)
                """,
                cancellation, id, visit.InstitutionId, visit.ViewerId, school, plan.StartsAt, plan.EndsAt, plan.Purpose, plan.State, plan.AtRecess, visit.Now.Now);
            await connection.RunAsync(
                "insert into visit_pair (visit_id, pair_id, institution_id) select $1, p, $2 from unnest($3::uuid[]) p", cancellation, id, visit.InstitutionId, pairs.Distinct().ToArray());
            await KeepAsync(id, 1, SharedVersions.Held, plan, cancellation);
            return id;
        },
        cancellation);

    /// <summary>Changes a visit as it was looked at.</summary>
    /// <returns>False where somebody changed it meanwhile: what was wanted is kept beside it, and a person chooses.</returns>
    public Task<bool> ChangeAsync(Guid id, int seen, VisitPlan plan, CancellationToken cancellation) => visit.TogetherAsync(
        async connection =>
        {
            var held = await ChangeAsync(connection, id, seen, plan, cancellation);
            if (!held && await VisitRow.FindAsync(connection, visit.InstitutionId, id, cancellation) is { } now)
                await KeepAsync(id, now.Version, SharedVersions.Clashed, plan, cancellation);
            return held;
        },
        cancellation);

    /// <summary>Changes several, all or none.</summary>
    public async Task<bool> ChangeAllAsync(IReadOnlyList<(Guid Id, int Seen, VisitPlan Plan)> changes, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        foreach (var (id, seen, plan) in changes)
        {
            if (!await ChangeAsync(connection, id, seen, plan, cancellation))
                return false;
        }

        await together.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Puts visits back as they were before these versions; one that was new is cancelled.</summary>
    /// <returns>False where one of them was changed since: nothing is put back.</returns>
    public async Task<bool> PutBackAsync(IReadOnlyList<(Guid Id, int Version)> versions, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        var changes = new List<(Guid, int, VisitPlan)>();
        foreach (var (id, version) in versions)
        {
            if (await VisitRow.FindAsync(connection, visit.InstitutionId, id, cancellation) is not { } row || row.AdvisorId != visit.ViewerId || row.Version != version)
                return false;
            var before = (await VersionsAsync(row, cancellation)).LastOrDefault(one => !one.Clashed && one.Version < version);
            changes.Add((id, version, before?.Plan ?? row.Plan with { State = "cancelled" }));
        }

        return changes.Count > 0 && await ChangeAllAsync(changes, cancellation);
    }

    /// <summary>Every version, the first first.</summary>
    public async Task<IReadOnlyList<VisitVersion>> VersionsAsync(VisitRow row, CancellationToken cancellation)
    {
        var parts = await (await visit.ConnectionAsync(cancellation)).RowsAsync(
            """
            select s.id, s.version, s.fate = 'clashed', s.body::text, s.received_at, p.given_name || ' ' || p.family_name
            from shared_version s join person p on p.id = s.changed_by where s.institution_id = $1 and s.thing = 'visit' and s.thing_id = $2 order by s.id
            """,
            r => (Number: r.GetInt64(0), Version: r.GetInt32(1), Clashed: r.GetBoolean(2), Part: JsonSerializer.Deserialize<Part>(r.GetString(3), JsonSerializerOptions.Web)!, At: r.At(4), By: r.GetString(5)),
            cancellation, visit.InstitutionId, row.Id);
        var versions = new List<VisitVersion>();
        var held = row.Plan;
        foreach (var (number, version, clashed, part, at, by) in parts)
        {
            var plan = part.Over(held);
            versions.Add(new(number, version, clashed, plan, at, by));
            if (!clashed)
                held = plan;
        }

        return versions;
    }

    private async Task<bool> ChangeAsync(NpgsqlConnection connection, Guid id, int seen, VisitPlan plan, CancellationToken cancellation)
    {
        // One that came without a history, from elsewhere: what it was stays too.
        if (!await SharedVersions.AnyAsync(visit, id, cancellation) && await VisitRow.FindAsync(connection, visit.InstitutionId, id, cancellation) is { } row)
            await KeepAsync(id, row.Version, SharedVersions.Held, row.Plan, cancellation, row.ChangedAt);
        var rows = await connection.RunAsync(
            """
            update visit set version = version + 1, starts_at = $4, ends_at = $5, purpose = $6, state = $7, at_recess = $8, changed_at = $9, changed_by = $10, why = $11
            where institution_id = $1 and id = $2 and version = $3
            """,
            cancellation, visit.InstitutionId, id, seen, plan.StartsAt, plan.EndsAt, plan.Purpose, plan.State, plan.AtRecess, visit.Now.Now, visit.ViewerId, plan.Why);
        if (rows == 1)
            await KeepAsync(id, seen + 1, SharedVersions.Held, plan, cancellation);
        return rows == 1;
    }

    private Task KeepAsync(Guid id, int version, string fate, VisitPlan plan, CancellationToken cancellation, DateTimeOffset? at = null) =>
        SharedVersions.KeepAsync(visit, SharedThing.Visit, id, version, fate, JsonSerializer.Serialize(plan, JsonSerializerOptions.Web), cancellation, at: at);
}
