using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research;

/// <summary>A viewer at work in research: her clock, her studies, and the acts by which she changes them; one a request.</summary>
public sealed class ResearchVisit(Viewer viewer, TimeProvider clock, Speech say)
{
    public int ViewerId => viewer.PersonId;

    public int InstitutionId => viewer.InstitutionId;

    public string ViewerName => viewer.Standing.Name;

    /// <summary>Whether she may found a study.</summary>
    public bool MayFound => viewer.May(Permission.Research);

    /// <summary>The present, in the institution's zone and the viewer's language.</summary>
    public Moments Now { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) => viewer.ConnectionAsync(cancellation);

    /// <summary>Gives her connection back where the rest of the request may take long; who asks for it afterwards gets another.</summary>
    public ValueTask ReleaseAsync() => viewer.ReleaseAsync();

    /// <summary>Every study in which she works, the open ones first.</summary>
    public async Task<IReadOnlyList<SeenStudy>> StudiesAsync(CancellationToken cancellation) =>
        await SeenStudy.ReadAsync(await ConnectionAsync(cancellation), "", cancellation, InstitutionId);

    /// <summary>The study, if she works in it; null is refused, and nobody can tell it from one that isn't there.</summary>
    public async Task<SeenStudy?> SeeAsync(int study, CancellationToken cancellation) =>
        (await SeenStudy.ReadAsync(await ConnectionAsync(cancellation), "and s.id = $2", cancellation, InstitutionId, study)).FirstOrDefault();

    /// <summary>The acts of a study, through her connection.</summary>
    public async Task<StudyActs> ActsAsync(SeenStudy study, CancellationToken cancellation) =>
        new(await ConnectionAsync(cancellation), InstitutionId, study.Id, ViewerId, Now.Now);

    /// <summary>Her hand in a study: what marks and memos are signed with. Made the first time that it is needed.</summary>
    public async Task<Guid> CoderAsync(SeenStudy study, CancellationToken cancellation)
    {
        const string Find = "select id::text from coder where institution_id = $1 and study_id = $2 and person_id = $3";
        var connection = await ConnectionAsync(cancellation);
        if (await connection.FirstAsync(Find, r => r.GetString(0), cancellation, InstitutionId, study.Id, ViewerId) is { } known)
            return Guid.Parse(known);
        await (await ActsAsync(study, cancellation)).DoAsync(
            ActKinds.CoderJoined, new { name = ViewerName },
            () => connection.RunAsync(
                "insert into coder (id, institution_id, study_id, person_id, name) values ($1, $2, $3, $4, $5) on conflict do nothing",
                cancellation, Guid.CreateVersion7(Now.Now), InstitutionId, study.Id, ViewerId, ViewerName),
            cancellation);
        return Guid.Parse((await connection.FirstAsync(Find, r => r.GetString(0), cancellation, InstitutionId, study.Id, ViewerId))!);
    }
}
