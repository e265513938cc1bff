using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Appointments;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Calendar;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Today;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>An appointment between a tutor and a tutee.</summary>
/// <param name="Uid">The same through every change of it.</param>
/// <param name="At">When it was booked so.</param>
/// <param name="OverAt">When it was cancelled; null while it stands.</param>
public sealed record Appointment(
    long Id, Guid Uid, int Sequence, int TutorId, string Tutor, string? TutorMail, int TuteeId, string Tutee, DateTimeOffset StartsAt,
    DateTimeOffset EndsAt, Channel Channel, string? About, DateTimeOffset At, DateTimeOffset? OverAt)
{
    public const int LongestAbout = 400;

    // Of each appointment its last version; what was moved away from is history.
    private const string Sql = """
        select a.id, a.uid, a.sequence, a.tutor_id, t.given_name || ' ' || t.family_name, t.email, a.tutee_id, p.given_name || ' ' || p.family_name,
          a.starts_at, a.ends_at, a.channel, a.about, a.at, a.over_at
        from appointment a join person t on t.id = a.tutor_id join person p on p.id = a.tutee_id
        where a.over_how is distinct from 'moved' and
        """;

    public Slot Slot => new(Instant.From(StartsAt), Instant.From(EndsAt));

    /// <summary>What a tutee has ahead of her, or has now.</summary>
    public static Task<List<Appointment>> AheadAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset now, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} a.tutee_id = $1 and a.over_at is null and a.ends_at > $2 order by a.starts_at", Read, cancellation, tuteeId, now);

    /// <summary>What a tutee had, the latest first, cancelled ones too.</summary>
    public static Task<List<Appointment>> PastAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset now, int most, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} a.tutee_id = $1 and (a.over_at is not null or a.ends_at <= $2) order by a.starts_at desc limit $3", Read, cancellation, tuteeId, now, most);

    /// <summary>What a tutor has between two instants.</summary>
    public static Task<List<Appointment>> OfTutorAsync(NpgsqlConnection connection, int tutorId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} a.tutor_id = $1 and a.over_at is null and a.ends_at > $2 and a.starts_at < $3 order by a.starts_at", Read, cancellation, tutorId, from, to);

    /// <summary>Those of a tutor that began since an instant and are past, without a contact noted since.</summary>
    public static Task<List<Appointment>> ToNoteAsync(NpgsqlConnection connection, int tutorId, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellation) =>
        connection.RowsAsync(
            $"""
            {Sql} a.tutor_id = $1 and a.over_at is null and a.starts_at > $2 and a.ends_at <= $3
              and not exists (select from event e where e.student_id = a.tutee_id and e.kind = 'contact_attempt' and e.at >= a.starts_at)
            order by a.starts_at
            """,
            Read, cancellation, tutorId, since, now);

    /// <summary>What a change of tutor let go and still lies ahead, by the name of the other one.</summary>
    /// <param name="tutor">The viewer is the tutor of then; otherwise the tutee.</param>
    public static Task<List<LetGo>> LetGoAsync(NpgsqlConnection connection, int viewerId, bool tutor, DateTimeOffset now, CancellationToken cancellation) =>
        connection.RowsAsync(
            """
            select p.given_name || ' ' || p.family_name, l.starts_at
            from wall.let_go($1) l join person p on p.id = case when $3 then l.tutee_id else l.tutor_id end
            where $2 = case when $3 then l.tutor_id else l.tutee_id end order by l.starts_at
            """,
            r => new LetGo(r.GetString(0), r.At(1)), cancellation, now, viewerId, tutor);

    /// <summary>One of those that the viewer may see, as it stands; null for what isn't there or isn't hers.</summary>
    public static Task<Appointment?> FindAsync(NpgsqlConnection connection, Guid uid, CancellationToken cancellation) =>
        connection.FirstAsync($"{Sql} a.uid = $1 order by a.sequence desc limit 1", Read, cancellation, uid);

    /// <summary>As a calendar takes it in. What it is about stays in Lazo: calendars are open on many screens.</summary>
    /// <param name="withTutee">It goes into the tutor's calendar.</param>
    public CalendarEntry Entry(bool withTutee, Speech say) => new(
        Uid, OverAt is null ? Sequence : Sequence + 1, OverAt ?? At, StartsAt, EndsAt,
        withTutee ? say[$"Cita con {Tutee}", $"Appointment with {Tutee}"] : say[$"Cita con mi tutoría: {Tutor}", $"Appointment with my tutor: {Tutor}"],
        say[TodayWords.By(Channel)], Tutor, TutorMail, OverAt is not null);

    private static Appointment Read(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetGuid(1), row.GetInt16(2), row.GetInt32(3), row.GetString(4), row.TextOrNull(5), row.GetInt32(6), row.GetString(7),
        row.At(8), row.At(9), Written.As<Channel>(row.GetString(10)) ?? Channel.Phone, row.TextOrNull(11), row.At(12), row.AtOrNull(13));
}

/// <summary>An appointment that was cancelled because the tutee has another tutor by then.</summary>
public sealed record LetGo(string With, DateTimeOffset StartsAt);
