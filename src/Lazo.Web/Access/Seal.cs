using System.Security.Cryptography;
using System.Text;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Access;

/// <summary>Opens connections on which the database believes for whom is asked (see <c>0003_walls.sql</c>).</summary>
public static class Seal
{
    /// <summary>A connection of the pages' role that asks on behalf of a person until it is closed.</summary>
    /// <remarks>
    /// One short round trip. A pooled connection doesn't remember: Npgsql resets what was set before it hands one out again. Values go
    /// as parameters, since the text of a statement can be read by every session of the same role while it runs.
    /// </remarks>
    public static Task<NpgsqlConnection> OpenAsync(Database database, int personId, CancellationToken cancellation) =>
        OpenAsync(database, "lazo.viewer", $"{personId}", $"{personId}", cancellation);

    /// <summary>A connection that asks on behalf of who came by a link of a study, and has no account (see <c>0032_research.sql</c>).</summary>
    public static Task<NpgsqlConnection> OpenLinkAsync(Database database, Guid link, CancellationToken cancellation) =>
        OpenAsync(database, "lazo.link", $"{link}", $"link:{link}", cancellation);

    private static async Task<NpgsqlConnection> OpenAsync(Database database, string setting, string who, string sealedAs, CancellationToken cancellation)
    {
        var connection = await database.App.OpenConnectionAsync(cancellation);
        try
        {
            await using var say = new NpgsqlCommand("select set_config($1, $2, false), set_config('lazo.seal', $3, false)", connection);
            say.Parameters.Add(new NpgsqlParameter<string> { TypedValue = setting });
            say.Parameters.Add(new NpgsqlParameter<string> { TypedValue = who });
            say.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Of(database.SealSecret, sealedAs, connection.ProcessID) });
            await say.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // Bound to the backend: read from one connection, it says nothing on another.
    private static string Of(string secret, string who, int backend) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{secret}:{who}:{backend}")));
}
