using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Wishes;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>One kind of what is held of a tutee, and how it is read for herself.</summary>
/// <param name="Name">In addresses and in the download.</param>
/// <param name="Tables">Those from which it comes.</param>
/// <param name="Columns">One for each column of the answer.</param>
/// <param name="Sql">Asks with her number; the newest first where there is an order.</param>
public sealed record HeldKind(string Name, Phrase Words, IReadOnlyList<string> Tables, IReadOnlyList<Phrase> Columns, string Sql)
{
    public async Task<Held> ReadAsync(NpgsqlConnection connection, int tuteeId, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync(
            Sql,
            row =>
            {
                var values = new object?[Columns.Count];
                for (var i = 0; i < values.Length; i++)
                    values[i] = row.IsDBNull(i) ? null : row.GetFieldType(i) == typeof(DateTime) ? row.At(i) : row.GetValue(i);
                return (IReadOnlyList<object?>)values;
            },
            cancellation, tuteeId);
        return new(this, rows);
    }
}

/// <summary>What is held of her of one kind.</summary>
public sealed record Held(HeldKind Kind, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A value as people read it.</summary>
public static class HeldWords
{
    public static string Of(Phrase column, object? value, Moments when, Speech say) => value switch
    {
        null => "",
        string json when column.Es == "horas de descanso" => string.Join("; ", QuietJson.Read(json).Select(quiet => say[QuietWords.Of(quiet)])),
        string codes => string.Join(", ", codes.Split(", ").Select(code => HeldCodes.Of(column, code) is { } words ? say[words] : code)),
        bool yes => yes ? say["sí", "yes"] : say["no", "no"],
        DateTimeOffset at => $"{when.Date(when.DateOf(at))}, {when.Time(at)}",
        DateTime day => when.Date(DateOnly.FromDateTime(day)),
        DateOnly day => when.Date(day),
        decimal number => number.ToString("0.###"),
        string[] several => string.Join(", ", several),
        _ => value.ToString() ?? "",
    };
}
