using Npgsql;

namespace Lazo.Web.Data;

/// <summary>A statement with numbered values, and what is made of each row: all that a page needs of a database.</summary>
public static class Asked
{
    /// <summary>Every row of an answer.</summary>
    public static async Task<List<T>> RowsAsync<T>(
        this NpgsqlConnection connection, string statement, Func<NpgsqlDataReader, T> row, CancellationToken cancellation, params object?[] values)
    {
        await using var command = Command(connection, statement, values);
        return await ReadAsync(command, row, cancellation);
    }

    /// <summary>The same with no limit of time: of what may not fail because there is much of it, as a withdrawal.</summary>
    public static async Task<List<T>> PatientRowsAsync<T>(
        this NpgsqlConnection connection, string statement, Func<NpgsqlDataReader, T> row, CancellationToken cancellation, params object?[] values)
    {
        await using var command = Command(connection, statement, values);
        command.CommandTimeout = 0;
        return await ReadAsync(command, row, cancellation);
    }

    /// <summary>The first row, or nothing.</summary>
    public static async Task<T?> FirstAsync<T>(
        this NpgsqlConnection connection, string statement, Func<NpgsqlDataReader, T> row, CancellationToken cancellation, params object?[] values)
        where T : class
    {
        await using var command = Command(connection, statement, values);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? row(reader) : null;
    }

    /// <summary>Runs a statement; how many rows it touched.</summary>
    public static async Task<int> RunAsync(
        this NpgsqlConnection connection, string statement, CancellationToken cancellation, params object?[] values)
    {
        await using var command = Command(connection, statement, values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public static string? TextOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static int? IntOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);

    public static long? LongOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    public static DateTimeOffset At(this NpgsqlDataReader reader, int column) => new(reader.GetDateTime(column), TimeSpan.Zero);

    public static DateTimeOffset? AtOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.At(column);

    public static DateOnly Day(this NpgsqlDataReader reader, int column) => reader.GetFieldValue<DateOnly>(column);

    public static DateOnly? DayOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Day(column);

    private static async Task<List<T>> ReadAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> row, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation)) rows.Add(row(reader));
        return rows;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string statement, object?[] values)
    {
        var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter
            {
                Value = value is DateTimeOffset at ? at.ToUniversalTime() : value ?? DBNull.Value,
            });
        }

        return command;
    }
}
