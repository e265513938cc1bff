using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Narratives;

/// <summary>What a tutor or a tutee lived and told, the episode first, and only then what it means. Hers alone.</summary>
/// <param name="Scene">One time, where, and who was there.</param>
/// <param name="Course">What was done and said.</param>
/// <param name="Close">How it ended.</param>
/// <param name="Meaning">What it means to her today.</param>
public sealed record OwnNarrative(Guid Id, string Scene, string Course, string Close, string Meaning, DateTimeOffset At)
{
    /// <summary>As one reads it.</summary>
    public string Text => string.Join("\n\n", new[] { Scene, Course, Close, Meaning }.Where(part => part.Length > 0));

    /// <summary>What whoever asks told, newest first.</summary>
    internal static Task<List<OwnNarrative>> OfAsync(NpgsqlConnection connection, int institution, int author, CancellationToken cancellation) => connection.RowsAsync(
        "select id, scene, course, close, meaning, at from own_narrative where institution_id = $1 and author_id = $2 order by at desc",
        r => new OwnNarrative(r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.At(5)), cancellation, institution, author);

    internal Task TellAsync(NpgsqlConnection connection, int institution, int author, CancellationToken cancellation) => connection.RunAsync(
        "insert into own_narrative (id, institution_id, author_id, scene, course, close, meaning, at) values ($1, $2, $3, $4, $5, $6, $7, $8)", cancellation, Id, institution, author, Scene, Course, Close, Meaning, At);

    /// <returns>False where it is with research still.</returns>
    internal static async Task<bool> ForgetAsync(NpgsqlConnection connection, int institution, int author, Guid told, CancellationToken cancellation) =>
        await connection.RunAsync("delete from own_narrative where institution_id = $1 and author_id = $2 and id = $3", cancellation, institution, author, told) > 0;

    /// <summary>Names that could stand in it.</summary>
    internal static Task<List<string>> NamesNearAsync(NpgsqlConnection connection, CancellationToken cancellation) => connection.RowsAsync("select n from wall.names_near() n", r => r.GetString(0), cancellation);
}
