using Npgsql;

namespace Lazo.Web.Data;

/// <summary>Reads <c>LAZO_DB</c>: <c>Host=…;Username=…</c>, or an address <c>postgresql://user:password@host:port/database</c>.</summary>
public static class ConnectionText
{
    /// <summary>The connection as Npgsql writes it, with an explicit password.</summary>
    /// <exception cref="CallerFault">It is not a connection, or something is missing in it.</exception>
    public static string Read(string given)
    {
        NpgsqlConnectionStringBuilder connection;
        try
        {
            connection = given.StartsWith("postgres", StringComparison.Ordinal) && given.Contains("://", StringComparison.Ordinal)
                ? FromAddress(new Uri(given))
                : new NpgsqlConnectionStringBuilder(given);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new CallerFault($"LAZO_DB no es una conexión de PostgreSQL: {e.Message}", e);
        }

        if (connection.Host is null or "" || connection.Username is null or "" || connection.Database is null or "" || connection.Password is null or "")
            throw new CallerFault("LAZO_DB debe decir servidor, base, usuario y contraseña: Host=…;Database=…;Username=…;Password=…");
        return connection.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder FromAddress(Uri address)
    {
        var who = address.UserInfo.Split(':', 2);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : 5432,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = Uri.UnescapeDataString(who[0]),
            Password = who.Length > 1 ? Uri.UnescapeDataString(who[1]) : null,
        };
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2);
            // libpq writes `sslmode=verify-full`, Npgsql the same without dashes.
            connection[pair[0] == "sslmode" ? "SSL Mode" : pair[0]] =
                Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : "").Replace("-", pair[0] == "sslmode" ? "" : "-", StringComparison.Ordinal);
        }
        return connection;
    }
}
