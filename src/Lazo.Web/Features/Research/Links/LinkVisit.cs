using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Links;

/// <summary>Who came by a link of a study, at work: the database shows her what the link is for, and nothing else. One a request.</summary>
public sealed class LinkVisit : IAsyncDisposable
{
    private const string ByDigest = "select l.id, l.institution_id, l.study_id from wall.link_by($1) l where l.kind = $2";

    private readonly Database database;
    private readonly Language language;
    private NpgsqlConnection? connection;

    public LinkVisit(Database database, TimeProvider clock, Speech say)
        : this(database, clock.GetUtcNow(), say.Language)
    {
    }

    /// <summary>Of an instant of its own: what a demonstration tells of the past.</summary>
    internal LinkVisit(Database database, DateTimeOffset now, Language language) => (this.database, Now, this.language) = (database, now, language);

    public int InstitutionId { get; private set; }

    public int StudyId { get; private set; }

    public Guid Link { get; private set; }

    public DateTimeOffset Now { get; }

    /// <summary>Who asks her: the study and its institution.</summary>
    public string Study { get; private set; } = "";

    public string Institution { get; private set; } = "";

    /// <summary>The people who lead the study: whom she can ask.</summary>
    public IReadOnlyList<string> Leads { get; private set; } = [];

    /// <summary>The present, in the institution's zone and her language.</summary>
    public Moments When { get; private set; } = null!;

    /// <summary>Asks on behalf of the link.</summary>
    public NpgsqlConnection Connection => connection ?? throw new InvalidOperationException("Asked before the link was known.");

    public StudyActs Acts => new(Connection, InstitutionId, StudyId, null, Now, Link);

    /// <summary>Opens what stands in an address; false: nobody has it, it was taken back, or it is over.</summary>
    public async Task<bool> OpenAsync(string? token, string kind, CancellationToken cancellation)
    {
        if (!LinkAddress.Fits(token))
            return false;
        await using (var door = await database.Door.OpenConnectionAsync(cancellation))
        {
            if ((await door.RowsAsync(ByDigest, r => (r.GetGuid(0), r.GetInt32(1), r.GetInt32(2)), cancellation, LinkAddress.Digest(token!), kind)) is not [var (link, institution, study)])
                return false;
            (Link, InstitutionId, StudyId) = (link, institution, study);
        }

        connection = await Seal.OpenLinkAsync(database, Link, cancellation);
        (Study, Institution, When, Leads) = (await connection.RowsAsync(
            "select study, institution, time_zone, leads from wall.link_home()", r => (r.GetString(0), r.GetString(1), new Moments(TimeZoneInfo.FindSystemTimeZoneById(r.GetString(2)), Now, language), r.GetFieldValue<string[]>(3)), cancellation))[0];
        return true;
    }

    /// <summary>Writes on her behalf, unless it was closed, or her address taken back, between reading and writing: false, and nothing was kept.</summary>
    /// <exception cref="PostgresException">Anything else; also a right that nobody ever granted, which has the same state as a wall.</exception>
    public static async Task<bool> TryAsync(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege && e.Routine?.StartsWith("aclcheck_error", StringComparison.Ordinal) != true)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
            await connection.DisposeAsync();
    }
}
