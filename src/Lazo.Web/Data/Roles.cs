using Npgsql;

namespace Lazo.Web.Data;

/// <summary>The roles that do the daily work, each with a password of its own; none owns anything or passes a wall.</summary>
/// <remarks>Real sign-ins, not <c>SET ROLE</c> of the owner: what a smuggled statement can set, it can also reset.</remarks>
public static class Roles
{
    /// <summary>The pages.</summary>
    public const string App = "lazo_app";

    /// <summary>The nightly pass, which reads no words.</summary>
    public const string Signals = "lazo_signals";

    /// <summary>Sign-in: the only one that sees accounts.</summary>
    public const string Door = "lazo_door";

    /// <summary>Makes the roles where they are missing and sees that they can sign in to this database.</summary>
    internal static async Task EnsureAsync(NpgsqlConnection owner, Credentials credentials, CancellationToken cancellation)
    {
        foreach (var role in new[] { App, Signals, Door })
        {
            await using var look = new NpgsqlCommand("select rolsuper or rolbypassrls from pg_roles where rolname = $1", owner)
            {
                Parameters = { new() { Value = role } },
            };
            var passesWalls = await look.ExecuteScalarAsync(cancellation);
            if (passesWalls is true)
                throw new CallerFault($"El rol «{role}» de la base puede pasar sobre sus muros (SUPERUSER o BYPASSRLS): quítale ese permiso.");
            if (passesWalls is null || !await SignsInAsync(role, credentials, cancellation))
                await LetInAsync(owner, role, credentials, cancellation);
        }
    }

    /// <summary>Gives the wall in the database the secret with which the program seals for whom it asks.</summary>
    internal static async Task WriteSealAsync(NpgsqlConnection owner, string secret, CancellationToken cancellation)
    {
        await using var write = new NpgsqlCommand(
            """
            insert into wall.secret as kept (secret) values ($1)
            on conflict (single) do update set secret = excluded.secret where kept.secret <> excluded.secret
            """,
            owner)
        {
            Parameters = { new() { Value = secret } },
        };
        await write.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<bool> SignsInAsync(string role, Credentials credentials, CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(credentials.Of(role, connections: 1)) { Pooling = false };
        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    private static async Task LetInAsync(NpgsqlConnection owner, string role, Credentials credentials, CancellationToken cancellation)
    {
        // Names and verifier are Lazo's own, of letters, digits and signs that need no quoting in SQL; utility statements take no parameters.
        var verifier = ScramVerifier.Of(credentials.Derive(role));
        var statement =
            $"""
            do $$ begin
              begin
                if exists (select from pg_roles where rolname = '{role}')
                then alter role {role} login password '{verifier}';
                else create role {role} login password '{verifier}'; end if;
              exception when duplicate_object or unique_violation or internal_error then
                -- Roles are the server's: another of its databases made this one at the same moment. Whether it opens is tried below.
                null;
              end;
              execute format('grant connect on database %I to {role}', current_database());
            end $$
            """;
        try
        {
            await using var command = new NpgsqlCommand(statement, owner);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new CallerFault(
                $"«{credentials.Owner}» no puede crear o cambiar el rol «{role}» con el que Lazo separa lo confidencial: " +
                $"dale permiso con ALTER ROLE {credentials.Owner} CREATEROLE.", e);
        }
        if (!await SignsInAsync(role, credentials, cancellation))
            throw new CallerFault($"El rol «{role}» existe pero la base no lo deja entrar con contraseña: revisa pg_hba.conf del servidor.");
    }
}
