using System.Text.Json;
using Lazo.Domain.Tutoring.Figures;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Coordination;

/// <summary>A month as it was counted.</summary>
public sealed record CountedMonth(MonthFigures Figures, DateTimeOffset CountedAt);

/// <summary>The rows of <c>month_figures</c>.</summary>
internal static class StoredFigures
{
    internal static Task<CountedMonth?> FindAsync(NpgsqlConnection connection, int institutionId, DateOnly month, CancellationToken cancellation) =>
        connection.FirstAsync(
            "select figures, counted_at from month_figures where institution_id = $1 and month = $2",
            row => new CountedMonth(Read(row.GetString(0)), row.At(1)), cancellation, institutionId, month);

    /// <summary>The cohorts as they were shown last; null where a later month has been shown: its row can't be taken back.</summary>
    internal static async Task<IReadOnlyList<CohortShown>?> CohortsBeforeAsync(
        NpgsqlConnection connection, int institutionId, DateOnly month, CancellationToken cancellation)
    {
        var latest = await connection.FirstAsync(
            "select figures from month_figures where institution_id = $1 order by month desc limit 1", row => Read(row.GetString(0)), cancellation, institutionId);
        return latest is null ? [] : latest.Month < month ? latest.Cohorts : null;
    }

    /// <summary>Keeps what was counted first, however many counted it.</summary>
    internal static Task WriteAsync(NpgsqlConnection connection, int institutionId, MonthFigures figures, DateTimeOffset now, CancellationToken cancellation) =>
        connection.RunAsync(
            "insert into month_figures (institution_id, month, counted_at, figures) values ($1, $2, $3, $4::jsonb) on conflict do nothing",
            cancellation, institutionId, figures.Month, now, JsonSerializer.Serialize(figures));

    private static MonthFigures Read(string json) =>
        JsonSerializer.Deserialize<MonthFigures>(json) ?? throw new InvalidOperationException("A row of month_figures is empty.");
}
