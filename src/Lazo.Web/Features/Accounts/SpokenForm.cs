using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Accounts;

/// <summary>How somebody wants to be spoken of: her own choice, and nobody guesses it.</summary>
internal static class SpokenForm
{
    /// <returns>“her”, “him”; null: she chose nothing.</returns>
    public static Task<string?> ReadAsync(NpgsqlConnection connection, int person, CancellationToken cancellation) =>
        connection.FirstAsync("select form from spoken_form where person_id = $1", r => r.GetString(0), cancellation, person);

    /// <param name="form">Null: she takes her choice back.</param>
    public static async Task ChooseAsync(NpgsqlConnection connection, int institution, int person, string? form, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync("delete from spoken_form where institution_id = $1 and person_id = $2", cancellation, institution, person);
        if (form is not null)
            await connection.RunAsync("insert into spoken_form (institution_id, person_id, form, at) values ($1, $2, $3, $4)", cancellation, institution, person, form, now);
        await together.CommitAsync(cancellation);
    }
}
