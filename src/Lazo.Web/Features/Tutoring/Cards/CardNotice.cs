using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>What a tutee is told before anything of her life is written down; a version is never changed.</summary>
/// <param name="By">Who wrote it; null for the one that came with Lazo.</param>
public sealed record CardNotice(int Version, string Words, string? By, DateTimeOffset? At)
{
    public const int Longest = 4000;

    private const string Sql = """
        select n.version, n.words, p.given_name || ' ' || p.family_name, n.at
        from card_notice n left join person p on p.id = n.by_id where n.institution_id = $1 order by n.version desc
        """;

    public static async Task<CardNotice> LatestAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        await connection.FirstAsync($"{Sql} limit 1", Read, cancellation, institutionId)
        ?? throw new InvalidOperationException("An institution is made with its notice.");

    /// <summary>The latest first.</summary>
    public static Task<List<CardNotice>> AllAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        connection.RowsAsync(Sql, Read, cancellation, institutionId);

    /// <summary>Adds it as a version of its own.</summary>
    /// <returns>False where there is one of that number already.</returns>
    public async Task<bool> AddAsync(NpgsqlConnection connection, int institutionId, int byId, CancellationToken cancellation) =>
        await connection.RunAsync(
            "insert into card_notice (institution_id, version, words, by_id, at) values ($1, $2, $3, $4, $5) on conflict do nothing", cancellation,
            institutionId, Version, Words, byId, At!.Value) == 1;

    private static CardNotice Read(NpgsqlDataReader r) => new(r.GetInt32(0), r.GetString(1), r.TextOrNull(2), r.AtOrNull(3));
}
