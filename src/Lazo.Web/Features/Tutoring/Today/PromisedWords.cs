using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What was promised, in the words of then: read for who may, when it is shown. The nightly pass sees no word.</summary>
internal static class PromisedWords
{
    internal static async Task<IReadOnlyDictionary<string, string>> OfAsync(
        NpgsqlConnection connection, int institutionId, IEnumerable<ShownSignal> signals, CancellationToken cancellation)
    {
        var promises = signals.Where(shown => shown.Signal.Kind == SignalKind.PromiseDue).Select(shown => shown.Signal.About).ToArray();
        if (promises.Length == 0)
            return new Dictionary<string, string>();
        var rows = await connection.RowsAsync(
            "select sourced_id, body from event where institution_id = $1 and sourced_id = any($2) and kind = 'promise' and body is not null",
            r => KeyValuePair.Create(r.GetString(0), r.GetString(1)), cancellation, institutionId, promises);
        return rows.DistinctBy(row => row.Key).ToDictionary();
    }
}
