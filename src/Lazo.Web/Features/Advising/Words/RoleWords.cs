using Lazo.Domain.Advising.Gatherings;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Advising.Words;

/// <summary>The institution's words for roles and meetings: rows, since the law changes.</summary>
public sealed class RoleWords(IReadOnlyDictionary<string, Phrase> rows)
{
    /// <summary>Where no rows were read.</summary>
    public static readonly RoleWords None = new(new Dictionary<string, Phrase>());

    public static async Task<RoleWords> ReadAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) => new(
        (await connection.RowsAsync("select code, es, en from advising_word where institution_id = $1", r => (Code: r.GetString(0), Words: new Phrase(r.GetString(1), r.GetString(2))), cancellation, institution))
        .ToDictionary(row => row.Code, row => row.Words, StringComparer.Ordinal));

    /// <summary>An advisor, whoever she is.</summary>
    public Phrase Advisor => rows.GetValueOrDefault("advisor", new("asesora o asesor", "advisor"));

    public Phrase Of(GatheringKind kind) => rows.GetValueOrDefault(
        kind switch { GatheringKind.SchoolCouncil => "council", GatheringKind.Colegiado => "colegiado", _ => "workshop" }, AdvisingWords.Of(kind));
}
