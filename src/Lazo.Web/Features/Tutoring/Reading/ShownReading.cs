using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>A label of a message as its tutor sees it.</summary>
/// <param name="Words">That caused it, as they were written; empty where a person added it.</param>
public sealed record ShownLabel(TuteeLabel Label, IReadOnlyList<string> Words);

/// <summary>The labels of messages after what people said of them.</summary>
public static class ShownReading
{
    private const string CorrectionsSql = """
        select distinct on (c.message_id, c.label) c.message_id, c.label, c.holds from reading_correction c
        where c.tutee_id = $1 and c.at <= $2 order by c.message_id, c.label, c.at desc, c.id desc
        """;

    /// <summary>What a tutor said of the readings of a tutee's messages; nobody else may read it.</summary>
    internal static async Task<ILookup<long, (TuteeLabel Label, bool Holds)>> CorrectionsAsync(
        NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) =>
        (await connection.RowsAsync(
            CorrectionsSql, r => (Message: r.GetInt64(0), Label: StoredReading.LabelOf(r.GetString(1)), Holds: r.GetBoolean(2)), cancellation, tuteeId, asOf))
        .ToLookup(row => row.Message, row => (row.Label, row.Holds));

    /// <param name="danger">It was read as danger once, be it in words that a file has changed since.</param>
    internal static IReadOnlyList<ShownLabel> Of(string? reading, string body, bool danger, IEnumerable<(TuteeLabel Label, bool Holds)> corrections)
    {
        var labels = StoredReading.Read(reading).Labels.Select(found => new ShownLabel(found.Label, [.. found.Words.Select(words => words.In(body)).Distinct()])).ToList();
        if (danger && !labels.Exists(shown => shown.Label == TuteeLabel.HarmRisk))
            labels.Add(new(TuteeLabel.HarmRisk, []));
        foreach (var (label, holds) in corrections)
        {
            if (!holds)
                labels.RemoveAll(shown => shown.Label == label);
            else if (!labels.Exists(shown => shown.Label == label))
                labels.Add(new(label, []));
        }

        return [.. labels.OrderByDescending(shown => shown.Label == TuteeLabel.HarmRisk)];
    }
}
