using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>A cause as the institution offers it: its own words, in its own order.</summary>
/// <param name="Words">Of the institution, in Spanish.</param>
public sealed record CauseChoice(Cause Cause, int Position, string Words, bool Shown)
{
    /// <summary>The institution's words; in the other language the usual ones.</summary>
    public string In(Speech say) => say.Language == Language.Spanish ? Words : say[CauseWords.Of(Cause)];

    /// <summary>All of them, in the institution's order.</summary>
    public static Task<List<CauseChoice>> AllAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) => connection.RowsAsync(
        "select code, position, words, shown from cause_choice where institution_id = $1 order by position, code",
        r => new CauseChoice(Written.As<Cause>(r.GetString(0))!.Value, r.GetInt16(1), r.GetString(2), r.GetBoolean(3)), cancellation, institutionId);

    /// <summary>Those that are asked with.</summary>
    public static async Task<List<CauseChoice>> ShownAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        (await AllAsync(connection, institutionId, cancellation)).FindAll(choice => choice.Shown);
}
