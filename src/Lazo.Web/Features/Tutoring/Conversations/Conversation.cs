using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Records;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>One thing in a thread, at its instant.</summary>
public abstract record ThreadEntry(DateTimeOffset At);

/// <summary>Somebody wrote.</summary>
/// <param name="Waits">It asks, and nobody has answered since.</param>
/// <param name="Labels">What was read in it; for her tutor's eyes.</param>
public sealed record Said(
    DateTimeOffset At, long Number, string SourcedId, int SenderId, string Sender, bool ByTutee, Channel Channel, string? Subject, bool Asks, bool Waits, string Body,
    IReadOnlyList<ShownLabel> Labels) : ThreadEntry(At);

/// <summary>Something was recorded: a call, a promise, a personal situation.</summary>
public sealed record Noted(DateTimeOffset At, Record Record) : ThreadEntry(At);

/// <summary>A new stretch of the trajectory: a term, or somebody else at her side.</summary>
public sealed record Era(DateTimeOffset At, Phrase Words) : ThreadEntry(At);

/// <summary>The whole conversation of a tutee: it outlives subjects, terms and tutors.</summary>
public static class Conversation
{
    private const string MessagesSql = """
        select m.sent_at, m.sourced_id, m.sender_id, p.given_name || ' ' || p.family_name, m.channel, c.title, m.asks, m.body, m.id, m.reading::text, m.expressed & 1 = 1
        from message m join person p on p.id = m.sender_id left join class c on c.id = m.class_id
        where m.tutee_id = $1 and m.sent_at <= $2 and m.recorded_at <= $2 and ($3::int is null or m.class_id = $3)
        order by m.sent_at, m.id
        """;

    private const string TutorsSql = """
        select t.begin_date, p.given_name || ' ' || p.family_name
        from tutorship t join person p on p.id = t.tutor_id where t.student_id = $1 and t.begin_date <= $2 order by t.begin_date
        """;

    private const string TermsSql = """
        select distinct s.start_date, s.title
        from enrolment e join class_session cs on cs.class_id = e.class_id join academic_session s on s.id = cs.session_id and s.kind = 'ordinary'
        where e.person_id = $1 and e.role = 'student' and s.start_date <= $2 order by s.start_date
        """;

    /// <summary>Everything that the viewer's connection may read of it, oldest first.</summary>
    public static async Task<IReadOnlyList<ThreadEntry>> ReadAsync(
        NpgsqlConnection connection, int tuteeId, IReadOnlyList<Record> records, Moments when, CancellationToken cancellation)
    {
        var messages = await MessagesAsync(connection, tuteeId, null, when, cancellation);
        var tutors = await connection.RowsAsync(TutorsSql, r => (Day: r.Day(0), Name: r.GetString(1)), cancellation, tuteeId, when.Today);
        var terms = await connection.RowsAsync(TermsSql, r => (Day: r.Day(0), Title: r.GetString(1)), cancellation, tuteeId, when.Today);

        var eras = tutors.Select((tutor, i) => new Era(when.StartOf(tutor.Day), i == 0
                ? new($"Empieza el acompañamiento de {tutor.Name}", $"{tutor.Name} begins to accompany")
                : new($"Desde aquí acompaña {tutor.Name}", $"From here on {tutor.Name} accompanies")))
            .Concat(terms.Select(term => new Era(when.StartOf(term.Day), new($"Periodo {term.Title}", $"Term {term.Title}"))));
        return
        [
            .. eras.Concat<ThreadEntry>(MarkWaiting(messages, records)).Concat(records.Select(record => new Noted(record.At, record)))
                .OrderBy(entry => entry.At).ThenBy(entry => entry is Era ? 0 : 1),
        ];
    }

    /// <summary>What was written about one class of hers and nothing else: the thread as the advisor of that subject has it.</summary>
    public static async Task<IReadOnlyList<ThreadEntry>> AboutAsync(
        NpgsqlConnection connection, int tuteeId, int classId, Moments when, CancellationToken cancellation) =>
        [.. MarkWaiting(await MessagesAsync(connection, tuteeId, classId, when, cancellation), [])];

    private static async Task<List<Said>> MessagesAsync(
        NpgsqlConnection connection, int tuteeId, int? classId, Moments when, CancellationToken cancellation)
    {
        var corrections = await ShownReading.CorrectionsAsync(connection, tuteeId, when.Now, cancellation);
        return await connection.RowsAsync(
            MessagesSql,
            r =>
            {
                var labels = ShownReading.Of(r.TextOrNull(9), r.GetString(7), r.GetBoolean(10), corrections[r.GetInt64(8)]);
                return new Said(
                    r.At(0), r.GetInt64(8), r.GetString(1), r.GetInt32(2), r.GetString(3), r.GetInt32(2) == tuteeId, Written.As<Channel>(r.GetString(4)) ?? Channel.Platform,
                    r.TextOrNull(5), r.GetBoolean(6) || labels.Any(label => Expression.Of(label.Label) == Expressed.NeedsAnswer), Waits: false, r.GetString(7), labels);
            },
            cancellation, tuteeId, when.Now, classId);
    }

    // The same reading as the signal: an answer is anyone else's message, a contact that was reached, or a procedure's answer.
    private static IEnumerable<Said> MarkWaiting(List<Said> messages, IReadOnlyList<Record> records)
    {
        var answered = messages.Where(m => !m.ByTutee).Select(m => m.At)
            .Concat(records.Where(Answers).Select(record => record.At))
            .DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return messages.Select(m => m with { Waits = m.ByTutee && m.Asks && m.At > answered });
    }

    private static bool Answers(Record record) => record.Kind == RecordKind.ProcedureAnswered
        || (record.Kind == RecordKind.ContactAttempt && record.Result is ContactResult.Reached or ContactResult.Solved);
}
