using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Access;

/// <summary>Who asks for the page: everything about a person begins here.</summary>
/// <remarks>One a request. Its connection is opened when it is first needed, and asks the database on her behalf.</remarks>
public sealed class Viewer(IHttpContextAccessor http, Database database) : IAsyncDisposable
{
    private NpgsqlConnection? connection;

    /// <summary>False on the few pages that are open to anyone, for one who hasn't signed in.</summary>
    public bool IsSignedIn => Known is not null;

    /// <summary>The person's number.</summary>
    public int PersonId => Standing.PersonId;

    public int InstitutionId => Standing.InstitutionId;

    /// <summary>The institution's time zone: days and clocks on its pages.</summary>
    public TimeZoneInfo Zone => Standing.Zone;

    /// <summary>Everything else that is known of her.</summary>
    /// <exception cref="InvalidOperationException">Nobody has signed in.</exception>
    public Standing Standing => Known ?? throw new InvalidOperationException("A page that is open to anyone asked who the viewer is.");

    private Standing? Known => http.HttpContext?.Features.Get<Standing>();

    public bool May(Permission permission) => Known?.Permissions.Contains(permission) == true;

    /// <summary>The connection that asks on her behalf; the viewer closes it at the end of the request.</summary>
    public async ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) =>
        connection ??= await Seal.OpenAsync(database, PersonId, cancellation);

    /// <summary>Whether she may see a tutee, and why. Null: the page answers “not found”, as for a number that nobody has.</summary>
    public async Task<Granted?> SeeAsync(int tuteeId, CancellationToken cancellation) =>
        await Granted.ToSeeAsync(await ConnectionAsync(cancellation), tuteeId, cancellation);

    /// <summary>Gives the connection back before the request ends; nothing that was opened on it may be in use.</summary>
    public async ValueTask ReleaseAsync()
    {
        if (connection is { } open)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ReleaseAsync();
}
