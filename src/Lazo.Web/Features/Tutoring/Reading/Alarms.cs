using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>A step of the institution's protocol for danger.</summary>
public sealed record ProtocolStep(int Position, string Words, string? Phone, bool Confirmed);

/// <summary>Something that was done about an alarm.</summary>
/// <param name="Kind">step, told, closed or reopened.</param>
public sealed record AlarmAct(long MessageId, string Kind, string? Step, string? Body, string By, DateTimeOffset At);

/// <summary>A message that speaks of danger, the protocol, and what has been done.</summary>
public sealed record Alarm(Said Message, IReadOnlyList<string> Words, IReadOnlyList<ProtocolStep> Protocol, IReadOnlyList<AlarmAct> Acts)
{
    public const int LongestText = 800;

    public bool IsClosed => Acts.LastOrDefault(act => act.Kind is "closed" or "reopened")?.Kind == "closed";

    public bool IsDone(ProtocolStep step) => Acts.Any(act => act.Kind == "step" && act.Step == step.Words);

    private const string ProtocolSql = "select position, words, phone, confirmed from protocol_step where institution_id = $1 order by position";

    private const string ActsSql = """
        select a.message_id, a.kind, a.step, a.body, p.given_name || ' ' || p.family_name, a.at
        from alarm_act a join person p on p.id = a.by_id where a.tutee_id = $1 and a.at <= $2 order by a.at, a.id
        """;

    private const string OpenSql = """
        select 'open' from message m where m.tutee_id = $1 and m.expressed & 1 = 1 and coalesce(
          (select a.kind from alarm_act a where a.message_id = m.id and a.kind in ('closed', 'reopened') order by a.at desc, a.id desc limit 1), '') <> 'closed' limit 1
        """;

    /// <summary>Whether something that she wrote speaks of danger and nobody has closed the alarm.</summary>
    public static async Task<bool> IsOpenAsync(NpgsqlConnection connection, int tuteeId, CancellationToken cancellation) =>
        await connection.FirstAsync(OpenSql, r => r.GetString(0), cancellation, tuteeId) is not null;

    public static Task<List<ProtocolStep>> ProtocolAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        connection.RowsAsync(ProtocolSql, r => new ProtocolStep(r.GetInt16(0), r.GetString(1), r.TextOrNull(2), r.GetBoolean(3)), cancellation, institutionId);

    public static Task<List<AlarmAct>> ActsAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) =>
        connection.RowsAsync(
            ActsSql, r => new AlarmAct(r.GetInt64(0), r.GetString(1), r.TextOrNull(2), r.TextOrNull(3), r.GetString(4), r.At(5)), cancellation, tuteeId, asOf);

    private const string ActSql = """
        insert into alarm_act (institution_id, tutee_id, message_id, kind, step, body, by_id, at)
        select $1, $2, $3, $4::text, $5::text, $6::text, $7, $8
        where $4::text not in ('closed', 'reopened') or $4::text <> coalesce(
          (select a.kind from alarm_act a where a.tutee_id = $2 and a.message_id = $3 and a.kind in ('closed', 'reopened') order by a.at desc, a.id desc limit 1), 'reopened')
        on conflict do nothing
        """;

    /// <summary>The alarms of a thread, the open ones first.</summary>
    public static async Task<IReadOnlyList<Alarm>> OfAsync(
        NpgsqlConnection connection, int institutionId, int tuteeId, IEnumerable<ThreadEntry> entries, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var dangerous = entries.OfType<Said>().Where(said => said.ByTutee && said.Labels.Any(label => label.Label == TuteeLabel.HarmRisk)).ToList();
        if (dangerous.Count == 0)
            return [];
        var protocol = await ProtocolAsync(connection, institutionId, cancellation);
        var acts = (await ActsAsync(connection, tuteeId, asOf, cancellation)).ToLookup(act => act.MessageId);
        return
        [
            .. dangerous.Select(said => new Alarm(said, said.Labels.First(label => label.Label == TuteeLabel.HarmRisk).Words, protocol, [.. acts[said.Number]]))
                .OrderBy(alarm => alarm.IsClosed).ThenByDescending(alarm => alarm.Message.At),
        ];
    }

    /// <summary>Whether a message is an alarm of this tutee's about which the viewer may act.</summary>
    public static async Task<bool> MayActAsync(NpgsqlConnection connection, int tuteeId, long messageId, CancellationToken cancellation) =>
        (await connection.RowsAsync("select wall.may_act($1, $2)", r => r.GetBoolean(0), cancellation, messageId, tuteeId))[0];

    /// <summary>Why words about an alarm can't be kept; null where they can.</summary>
    public static Phrase? WrongWith(string? text) => text?.Trim().Length switch
    {
        null or 0 => new("No se guardó: escribe qué pasó.", "Nothing was saved: write what happened."),
        > LongestText and var length => new(
            $"No se guardó: caben {LongestText} letras y escribiste {length}. Cuéntalo más corto.", $"Nothing was saved: there is room for {LongestText} letters and you wrote {length}. Make it shorter."),
        _ => null,
    };

    /// <summary>Records an act; the wall of the database refuses who may not.</summary>
    /// <returns>False where it stands already: the step was done, the alarm is closed, or open.</returns>
    public static async Task<bool> ActAsync(
        NpgsqlConnection connection, int institutionId, int tuteeId, long messageId, string kind, string? step, string? body, int by, DateTimeOffset at,
        CancellationToken cancellation) =>
        await connection.RunAsync(
            ActSql, cancellation, institutionId, tuteeId, messageId, kind, step, string.IsNullOrWhiteSpace(body) ? null : body.Trim(), by, at) > 0;
}

/// <summary>What the partial of an alarm is given.</summary>
public sealed record AlarmShown(Alarm Alarm, int TuteeId, Moments When, bool CanAct);
