using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>One of the researchers at work: what she does goes through the same walls and the same acts as that of anybody.</summary>
internal sealed class StudyHand(NpgsqlConnection connection, SeenStudy study, int person, Guid coder) : IAsyncDisposable
{
    public int Person => person;

    public NpgsqlConnection Connection => connection;

    public SeenStudy Study => study;

    public Guid Coder => coder;

    /// <summary>Her acts of a day.</summary>
    public StudyActs ActsAt(DateTimeOffset at) => new(connection, study.InstitutionId, study.Id, person, at);

    public static async Task<StudyHand> OpenAsync(Database database, int person, string name, DateTimeOffset at, CancellationToken cancellation)
    {
        var connection = await Seal.OpenAsync(database, person, cancellation);
        var institution = (await connection.RowsAsync("select institution_id from person where id = $1", r => r.GetInt32(0), cancellation, person))[0];
        var study = (await SeenStudy.ReadAsync(connection, "", cancellation, institution)).Single();
        var coder = Guid.CreateVersion7(at);
        await new StudyActs(connection, institution, study.Id, person, at).DoAsync(
            ActKinds.CoderJoined, new { name },
            () => connection.RunAsync("insert into coder (id, institution_id, study_id, person_id, name) values ($1, $2, $3, $4, $5)", cancellation, coder, institution, study.Id, person, name), cancellation);
        return new(connection, study, person, coder);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
