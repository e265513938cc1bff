using Lazo.Domain.Advising;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Advising;

/// <summary>A viewer at work in advising: her clock, her pairs, and what she tells; one a request.</summary>
public sealed class AdvisingVisit(Viewer viewer, TimeProvider clock, Speech say)
{
    private bool isTogether;

    public int ViewerId => viewer.PersonId;

    public int InstitutionId => viewer.InstitutionId;

    /// <summary>The present, in the institution's zone and the viewer's language.</summary>
    public Moments Now { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) => viewer.ConnectionAsync(cancellation);

    /// <summary>The pair, if it is the viewer's; null is refused, and nobody can tell it from a pair that isn't there.</summary>
    public async Task<Seen?> SeeAsync(Guid pair, CancellationToken cancellation) =>
        (await Seen.ReadAsync(await ConnectionAsync(cancellation), "and p.id = $2", cancellation, InstitutionId, pair)).FirstOrDefault();

    /// <summary>Every pair that she may see, by the names of the schools and the teachers.</summary>
    public async Task<IReadOnlyList<Seen>> PairsAsync(CancellationToken cancellation) =>
        await Seen.ReadAsync(await ConnectionAsync(cancellation), "", cancellation, InstitutionId);

    /// <summary>Whether the advisor of a pair advises its zone today.</summary>
    public async Task<bool> AdvisesAsync(Seen seen, CancellationToken cancellation) =>
        await (await ConnectionAsync(cancellation)).FirstAsync(
            "select s.org_id::text from school s where s.institution_id = $1 and s.org_id = $2 and s.zone_id in (select z from wall.zones_of($3) z)",
            r => r.GetString(0), cancellation, InstitutionId, seen.Pair.School, seen.Pair.Advisor) is not null;

    public async Task<IReadOnlyList<Fact>> FactsAsync(Guid pair, CancellationToken cancellation) =>
        await FactStore.OfPairAsync(await ConnectionAsync(cancellation), InstitutionId, pair, cancellation);

    /// <summary>Everything that was told in all her pairs.</summary>
    public async Task<ILookup<Guid, Fact>> FactsByPairAsync(CancellationToken cancellation) =>
        (await FactStore.OfViewerAsync(await ConnectionAsync(cancellation), InstitutionId, cancellation))
        .SelectMany(fact => fact.Pairs.Select(pair => (pair, fact))).ToLookup(one => one.pair, one => one.fact);

    /// <summary>Tells something of a pair, now, as the viewer. Whether it is hers to tell is asked here.</summary>
    /// <returns>The number of the fact; null where it isn't hers to tell.</returns>
    public Task<Guid?> TellAsync(Seen seen, FactBody body, CancellationToken cancellation, Guid? about = null) => TellAsync([seen], body, cancellation, about);

    /// <summary>The same of several pairs at once: people met together.</summary>
    public async Task<Guid?> TellAsync(IReadOnlyList<Seen> seen, FactBody body, CancellationToken cancellation, Guid? about = null)
    {
        var kind = FactKinds.Of(body);
        if (seen.Count == 0 || seen.Any(one => !one.Pair.MayTell(ViewerId, kind)) || (seen.Count > 1 && !kind.Said.Together))
            return null;
        var id = Guid.CreateVersion7(Now.Now);
        var fact = new FactSent(id, kind, kind.Said.Form, Now.Now, [.. seen.Select(one => one.Pair.Id)], Own: false, about, FactJson.Write(body));
        await KeepAsync(fact, cancellation);
        return id;
    }

    /// <summary>Tells something to herself.</summary>
    /// <returns>The number of the fact.</returns>
    public async Task<Guid> TellOwnAsync(FactBody body, CancellationToken cancellation, Guid? about = null)
    {
        var (kind, id) = (FactKinds.Of(body), Guid.CreateVersion7(Now.Now));
        await KeepAsync(new FactSent(id, kind, kind.Said.Form, Now.Now, [], Own: true, about, FactJson.Write(body)), cancellation);
        return id;
    }

    /// <summary>Does several things, all or none; what is done within another such does or fails with it.</summary>
    public async Task<T> TogetherAsync<T>(Func<NpgsqlConnection, Task<T>> what, CancellationToken cancellation)
    {
        var connection = await ConnectionAsync(cancellation);
        if (isTogether)
            return await what(connection);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        isTogether = true;
        try
        {
            var done = await what(connection);
            await together.CommitAsync(cancellation);
            return done;
        }
        finally
        {
            isTogether = false;
        }
    }

    private Task<Kept> KeepAsync(FactSent fact, CancellationToken cancellation) =>
        TogetherAsync(connection => FactStore.KeepAsync(connection, InstitutionId, ViewerId, fact, Now.Now, cancellation), cancellation);
}
