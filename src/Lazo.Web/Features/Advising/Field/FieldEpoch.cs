using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>How long receipts hold: as long as this database goes on, and isn't one that was restored from a backup.</summary>
/// <remarks>
/// Beside the database a file remembers how far it had come. A database that is behind it at the start was restored, and gets another
/// epoch: telephones then send again what they still have. Where that file was restored with the database, the first telephone notices
/// whose receipts go further than the database has come. A restore by hand says so itself, with <c>select renew_field_epoch()</c>.
/// </remarks>
public sealed class FieldEpoch(Settings settings, Database database) : IHostedService
{
    private readonly Lock alone = new();
    private readonly string file = Path.Combine(settings.DataFolder, "field-mark");
    private long highest;

    public async Task StartAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        var (epoch, mark) = await NowAsync(connection, cancellation);
        if (File.Exists(file) && !GoesOn(await File.ReadAllTextAsync(file, cancellation), epoch, mark))
            epoch = (Guid)(await new NpgsqlCommand("select renew_field_epoch()", connection).ExecuteScalarAsync(cancellation))!;
        highest = -1;
        Remember(epoch, mark);
    }

    public Task StopAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>The epoch of receipts given now, once it is heard how far those of a telephone go.</summary>
    /// <param name="epoch">Of its receipts; null: it has none.</param>
    /// <param name="mark">As a receipt said it.</param>
    public async Task<Guid> HeardAsync(NpgsqlConnection connection, string? epoch, string? mark, CancellationToken cancellation)
    {
        var (now, reached) = await NowAsync(connection, cancellation);
        // Nobody makes up a mark: only a receipt that was given renews anything.
        if (!Guid.TryParse(epoch, out var then) || then != now || mark is null || !long.TryParse(mark.Split('.')[0], CultureInfo.InvariantCulture, out var heard)
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(mark), Encoding.UTF8.GetBytes(MarkOf(then, heard))) || heard <= reached)
            return now;
        await using var owner = await database.Owner.OpenConnectionAsync(cancellation);
        await using var together = await owner.BeginTransactionAsync(cancellation);
        // Two telephones at once: it is renewed once.
        await owner.RunAsync("select pg_advisory_xact_lock(7304, 0)", cancellation);
        (now, reached) = await NowAsync(owner, cancellation);
        if (now == then)
            now = (await owner.RowsAsync("select renew_field_epoch()", r => r.GetGuid(0), cancellation))[0];
        await together.CommitAsync(cancellation);
        lock (alone)
            highest = -1;
        Remember(now, reached);
        return now;
    }

    /// <summary>How far the database had come, as a receipt says it.</summary>
    internal string MarkOf(Guid epoch, long mark)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{mark}");
        return $"{said}.{Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(database.SealSecret), Encoding.UTF8.GetBytes($"field-mark:{epoch}:{said}")))[..24]}";
    }

    /// <summary>Counts something that was taken, within its transaction.</summary>
    internal static async Task<(Guid Epoch, long Mark)> CountAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        (await connection.RowsAsync("select epoch, nextval('field_mark') from field_epoch", r => (r.GetGuid(0), r.GetInt64(1)), cancellation))[0];

    /// <summary>Remembers it once it is committed, and before a receipt is given.</summary>
    internal void Remember(Guid epoch, long mark)
    {
        lock (alone)
        {
            if (mark <= highest)
                return;
            File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{epoch} {mark}"));
            highest = mark;
        }
    }

    // A sequence from which nothing was taken yet says 1, as after the first: told apart, or a backup of before the first batch wouldn't be noticed.
    private static async Task<(Guid Epoch, long Mark)> NowAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        (await connection.RowsAsync("select e.epoch, case when m.is_called then m.last_value else 0 end from field_epoch e, field_mark m", r => (r.GetGuid(0), r.GetInt64(1)), cancellation))[0];

    // A file that was cut off says nothing; to send again does no harm.
    private static bool GoesOn(string remembered, Guid epoch, long mark) =>
        remembered.Split(' ') is [var known, var reached] && Guid.TryParse(known, out var then) && then == epoch
        && long.TryParse(reached, CultureInfo.InvariantCulture, out var before) && before <= mark;
}
