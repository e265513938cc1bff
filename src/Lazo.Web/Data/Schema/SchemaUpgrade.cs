using Npgsql;

namespace Lazo.Web.Data.Schema;

/// <summary>Brings a database to the schema of a program: each missing script in a transaction of its own, recorded with its checksum.</summary>
public static class SchemaUpgrade
{
    /// <summary>Applies what is missing.</summary>
    /// <param name="owner">An open connection of the owner, who holds the schema's lock.</param>
    /// <exception cref="CallerFault">The database is newer than the program, or was made by other scripts.</exception>
    public static async Task RunAsync(NpgsqlConnection owner, IReadOnlyList<SchemaScript> scripts, CancellationToken cancellation)
    {
        var applied = await AppliedAsync(owner, cancellation);
        Refuse(applied, scripts);
        foreach (var script in scripts.Where(s => !applied.ContainsKey(s.Version)))
            await ApplyAsync(owner, script, cancellation);
    }

    private static async Task<Dictionary<int, (string Name, string Checksum)>> AppliedAsync(NpgsqlConnection owner, CancellationToken cancellation)
    {
        await ExecuteAsync(
            owner,
            """
            do $$ begin
              if to_regclass('lazo_schema') is null then
                create table lazo_schema (
                  version    int primary key,
                  name       text not null,
                  checksum   text not null,
                  applied_at timestamptz not null default now()
                );
              end if;
            end $$
            """,
            cancellation);
        var applied = new Dictionary<int, (string, string)>();
        await using var query = new NpgsqlCommand("select version, name, checksum from lazo_schema", owner);
        await using var rows = await query.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            applied.Add(rows.GetInt32(0), (rows.GetString(1), rows.GetString(2)));
        return applied;
    }

    private static void Refuse(Dictionary<int, (string Name, string Checksum)> applied, IReadOnlyList<SchemaScript> scripts)
    {
        var known = scripts.ToDictionary(s => s.Version);
        foreach (var (version, (name, checksum)) in applied.OrderBy(a => a.Key))
        {
            if (!known.TryGetValue(version, out var script))
                throw new CallerFault(
                    $"La base de datos es de una versión más nueva de Lazo (esquema {applied.Keys.Max()}; " +
                    $"este programa llega al {scripts[^1].Version}): actualiza el programa, o usa la copia de respaldo de antes.");
            if (script.Checksum != checksum)
                throw new CallerFault(
                    $"La base de datos se hizo con otro texto de «{name}» que el de este programa: " +
                    "usa el programa con el que se hizo, u otra carpeta de datos.");
        }
    }

    private static async Task ApplyAsync(NpgsqlConnection owner, SchemaScript script, CancellationToken cancellation)
    {
        await using var transaction = await owner.BeginTransactionAsync(cancellation);
        try
        {
            await ExecuteAsync(owner, script.Sql, cancellation);
        }
        catch (PostgresException e)
        {
            throw new InvalidOperationException($"The schema script {script.Name} failed at character {e.Position}: {e.MessageText}", e);
        }
        await using var record = new NpgsqlCommand("insert into lazo_schema (version, name, checksum) values ($1, $2, $3)", owner)
        {
            Parameters = { new() { Value = script.Version }, new() { Value = script.Name }, new() { Value = script.Checksum } },
        };
        await record.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlConnection owner, string sql, CancellationToken cancellation)
    {
        // An upgrade of a large database takes as long as it takes.
        await using var command = new NpgsqlCommand(sql, owner) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
