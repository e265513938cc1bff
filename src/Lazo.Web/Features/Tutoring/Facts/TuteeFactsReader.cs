using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Tutoring.Reading;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>The facts of one tutee as of an instant, with the small numbers of the database.</summary>
/// <param name="TutorId">Whose tutee she is at that instant; null without a tutor.</param>
public sealed record ReadTutee(int StudentId, int? TutorId, TuteeFacts Facts);

/// <summary>Reads all that a decision about tutees may look at, a set of tutees at a time, as it stood at an instant.</summary>
/// <remarks>
/// Meant for the role <c>lazo_signals</c>: it reads no word that anybody wrote. The number of queries doesn't depend on the
/// number of tutees. One reader is one connection and one instant; results of a set stand in memory that the next set
/// overwrites, so a set is decided upon before the next one is read.
/// </remarks>
public sealed class TuteeFactsReader
{
    private readonly NpgsqlConnection connection;
    private readonly Instant asOf;
    private readonly LocalDays days;
    private readonly ClassRegister classes;
    private readonly Dictionary<int, string> people = [];
    private ActivityResult[] results = [];

    public TuteeFactsReader(NpgsqlConnection connection, TimeZoneInfo zone, Instant asOf)
    {
        this.connection = connection;
        this.asOf = asOf;
        days = LocalDays.Of(zone);
        classes = new ClassRegister(connection, days, asOf);
    }

    /// <summary>Everything recorded up to the instant: the fraction of its second included.</summary>
    private string NotLater => $"< to_timestamp({asOf.UnixSeconds + 1})";

    /// <summary>Reads these tutees; who doesn't exist or was removed is left out.</summary>
    /// <returns>In the order of their numbers.</returns>
    public async Task<IReadOnlyList<ReadTutee>> ReadAsync(IEnumerable<int> studentIds, CancellationToken cancellation)
    {
        var ids = studentIds.Distinct().Order().ToList();
        if (ids.Count == 0)
            return [];

        var found = await ReadPeopleAsync(ids, cancellation);
        if (found.Count == 0)
            return [];

        ids = [.. found.Keys.Order()];
        await ReadTutorshipsAsync(ids, found, cancellation);
        await ReadEnrolmentsAsync(ids, found, cancellation);
        await ReadResultsAsync(ids, found, cancellation);
        await ReadAccessesAsync(ids, found, cancellation);
        await ReadMessagesAsync(ids, found, cancellation);
        await ReadCorrectionsAsync(ids, found, cancellation);
        await ReadEventsAsync(ids, found, cancellation);
        await ReadAlarmsAsync(ids, found, cancellation);
        await ReadNamesAsync(found.Values, cancellation);
        return [.. ids.Select(id => found[id].ToFacts(people, results, asOf))];
    }

    private async Task<Dictionary<int, Gathered>> ReadPeopleAsync(List<int> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<int, Gathered>(ids.Count);
        var asked = ids.ToHashSet();
        // What she asked for herself goes before what the school's files say, also where she asked for nothing.
        var query = $"""
            select p.id, p.sourced_id, p.enabled, case when w.tutee_id is null then p.preferred_channel else w.channel end
            from person p
            left join (
              select distinct on (w.tutee_id) w.tutee_id, w.channel
              from contact_wish w
              where {Ids.In("w.tutee_id", ids)} and w.at {NotLater}
              order by w.tutee_id, w.at desc, w.id desc) w on w.tutee_id = p.id
            where not p.removed and {Ids.In("p.id", ids)}
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 4, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!asked.Contains(rows.Int(0)))
                    continue;
                people[rows.Int(0)] = rows.Text(1);
                found.Add(rows.Int(0), new Gathered(
                    rows.Int(0), rows.Text(1), rows.Bool(2), rows.IsNull(3) ? null : Stored.ChannelOf(rows.Utf8(3))));
            }
        }

        return found;
    }

    private async Task ReadTutorshipsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select t.student_id, t.tutor_id, t.sourced_id, t.begin_date, t.end_date
            from tutorship t
            where {Ids.In("t.student_id", ids)}
            order by t.student_id, t.begin_date
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 5, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (found.TryGetValue(rows.Int(0), out var tutee))
                    tutee.Tutorships.Add(new(rows.Int(1), rows.Text(2), days.StartOf(rows.Date(3)), days.EndOf(rows.DateOrNull(4))));
            }
        }
    }

    private async Task ReadEnrolmentsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var enrolments = new List<(int Student, int Class, string Id, DateOnly? First, DateOnly? Last, bool Suspended, short Attempt)>();
        var query = $"""
            select e.person_id, e.class_id, e.sourced_id, e.begin_date, e.end_date, e.suspended, e.attempt
            from enrolment e
            where e.role = 'student' and {Ids.In("e.person_id", ids)}
            order by e.person_id, e.class_id, e.id
            """;
        await using (var rows = await CopyRows.OpenAsync(connection, query, 7, cancellation))
        {
            while (await rows.FillAsync(cancellation))
            {
                while (rows.Next())
                {
                    if (found.ContainsKey(rows.Int(0)))
                        enrolments.Add((
                            rows.Int(0), rows.Int(1), rows.Text(2), rows.DateOrNull(3), rows.DateOrNull(4), rows.Bool(5), rows.Short(6)));
                }
            }
        }

        await classes.ReadAsync(enrolments.Select(enrolment => enrolment.Class), cancellation);
        var slots = 0;
        foreach (var enrolment in enrolments)
        {
            if (classes.Find(enrolment.Class) is not { } shared)
                continue;
            found[enrolment.Student].Enrolments.Add(new(
                enrolment.Class,
                enrolment.Id,
                shared,
                enrolment.First is { } first ? days.StartOf(first) : shared.BeginsAt,
                days.EndOf(enrolment.Last),
                enrolment.Suspended,
                enrolment.Attempt,
                slots));
            slots += shared.Activities.Count;
        }

        if (results.Length < slots)
            results = new ActivityResult[slots + slots / 4];
        else
            Array.Clear(results, 0, slots);
    }

    private async Task ReadResultsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select r.student_id, r.line_item_id, r.mark, r.state, r.scored_at, r.submitted_at, r.closes_at
            from result r
            where {Ids.In("r.student_id", ids)}
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 7, cancellation);
        Gathered? tutee = null;
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                var student = rows.Int(0);
                if (tutee?.StudentId != student && !found.TryGetValue(student, out tutee))
                    continue;
                var (classId, index) = classes.PlaceOf(rows.Int(1));
                var result = ResultOf(rows);
                if (result.IsUndatedMark && classes.Find(classId) is { } shared)
                    result = result.Dated(shared.Activities[index].ClosesAt, shared.BeginsAt);
                // A class taken twice under one number is two enrolments that share its results.
                foreach (var enrolment in tutee.Enrolments)
                {
                    if (enrolment.ClassId == classId)
                        results[enrolment.Slot + index] = result;
                }
            }
        }
    }

    private static ActivityResult ResultOf(CopyRows rows)
    {
        var state = (ResultState)rows.Short(3);
        var scored = rows.Instant(4);
        var submitted = rows.Instant(5);
        // Files that say when it was marked and not when it was handed in: it was there by then.
        if (submitted.IsNone && state is ResultState.Submitted or ResultState.PartiallyGraded or ResultState.FullyGraded)
            submitted = scored;
        return new(state, submitted, scored, rows.Instant(6), new(rows.IntOrNull(2) ?? 0));
    }

    private async Task ReadAccessesAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select a.person_id, a.class_id, min(a.at), max(a.at)
            from access a
            where a.class_id is not null and a.at {NotLater} and {Ids.In("a.person_id", ids)}
            group by a.person_id, a.class_id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 4, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!found.TryGetValue(rows.Int(0), out var tutee))
                    continue;
                foreach (var enrolment in tutee.Enrolments)
                {
                    if (enrolment.ClassId == rows.Int(1))
                        (enrolment.FirstAccess, enrolment.LastAccess) = (rows.Instant(2), rows.Instant(3));
                }
            }
        }
    }

    private async Task ReadMessagesAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select m.tutee_id, m.sourced_id, m.sender_id, m.sent_at, m.channel, m.asks, m.expressed, m.id
            from message m
            where m.recorded_at {NotLater} and {Ids.In("m.tutee_id", ids)}
            order by m.tutee_id, m.sent_at, m.id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 8, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (found.TryGetValue(rows.Int(0), out var tutee))
                    tutee.Messages.Add(new(
                        rows.Long(7), rows.Text(1), rows.Int(2), rows.Instant(3), Stored.ChannelOf(rows.Utf8(4)), rows.Bool(5), (Expressed)rows.Short(6)));
            }
        }
    }

    /// <summary>What people said of the reading takes its place: the latest word about a label counts.</summary>
    private async Task ReadCorrectionsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select c.tutee_id, c.message_id, c.label, c.holds
            from reading_correction c
            where c.at {NotLater} and {Ids.In("c.tutee_id", ids)}
            order by c.at, c.id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 4, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!found.TryGetValue(rows.Int(0), out var tutee))
                    continue;
                var bit = Expression.Of(StoredReading.LabelOf(rows.Text(2)));
                var number = rows.Long(1);
                if (tutee.Messages.FindIndex(message => message.Number == number) is var at and >= 0)
                    tutee.Messages[at] = tutee.Messages[at] with { Expressed = rows.Bool(3) ? tutee.Messages[at].Expressed | bit : tutee.Messages[at].Expressed & ~bit };
            }
        }
    }

    // What she told another tutor in confidence doesn't come up for the one of today until she passes it on: as wall.confided, whose
    // question it is; it asks who was her tutor then, so that it doesn't matter how the change came about, nor whether the first is back.
    private string HeldBack => $"""
        ((e.kind like 'personal%' or e.kind like 'referral_consent%' or (e.confidential and e.kind like 'referral%')) and exists (
          select from tutorship n
          where n.student_id = e.student_id and date '{days.DateOf(asOf):yyyy-MM-dd}' between n.begin_date and coalesce(n.end_date, 'infinity')
            and exists (
              select from tutorship t join institution i on i.id = t.institution_id
              where t.student_id = e.student_id and t.tutor_id <> n.tutor_id
                and (e.at at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity'))
            and not coalesce((select c.agreed from confidence c where c.student_id = e.student_id and c.tutor_id = n.tutor_id and c.at {NotLater}
                              order by c.id desc limit 1), false)))
        """;

    private async Task ReadEventsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select e.student_id, e.sourced_id, e.kind, e.at, e.actor_id, e.ref, e.due_at, e.cause, e.channel, e.result, e.until,
                   e.topic, e.office
            from event e
            where e.recorded_at {NotLater} and {Ids.In("e.student_id", ids)} and not {HeldBack}
            order by e.student_id, e.at, e.id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 13, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (found.TryGetValue(rows.Int(0), out var tutee))
                    tutee.Records.Add((rows.IntOrNull(4), new RecordFact(
                        rows.Text(1),
                        Stored.RecordKindOf(rows.Text(2)),
                        rows.Instant(3),
                        null,
                        rows.TextOrNull(5),
                        rows.Instant(6),
                        rows.IsNull(7) ? null : Stored.CauseOf(rows.Text(7)),
                        rows.IsNull(8) ? null : Stored.ChannelOf(rows.Utf8(8)),
                        rows.IsNull(9) ? null : Stored.ResultOf(rows.Text(9)),
                        rows.DateOrNull(10),
                        rows.TextOrNull(11),
                        rows.TextOrNull(12))));
            }
        }
    }

    private async Task ReadAlarmsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select a.tutee_id, a.message_id, a.kind, a.at, a.by_id, a.id
            from alarm_act a
            where a.kind in ('closed', 'reopened') and a.at {NotLater} and {Ids.In("a.tutee_id", ids)}
            order by a.at, a.id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 6, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!found.TryGetValue(rows.Int(0), out var tutee))
                    continue;
                var number = rows.Long(1);
                var message = tutee.Messages.Find(one => one.Number == number);
                var kind = rows.Text(2) == "closed" ? RecordKind.AlarmClosed : RecordKind.AlarmReopened;
                tutee.Records.Add((rows.Int(4), new RecordFact($"alarm-{rows.Long(5)}", kind, rows.Instant(3), RefId: message.Id)));
            }
        }
    }

    /// <summary>Tutors, writers and actors are few and come again: each is asked for once.</summary>
    private async Task ReadNamesAsync(IEnumerable<Gathered> gathered, CancellationToken cancellation)
    {
        var missing = gathered.SelectMany(tutee => tutee.Others).Where(id => !people.ContainsKey(id)).Distinct().Order().ToList();
        if (missing.Count == 0)
            return;

        var query = $"select p.id, p.sourced_id from person p where {Ids.In("p.id", missing)}";
        await using var rows = await CopyRows.OpenAsync(connection, query, 2, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
                people[rows.Int(0)] = rows.Text(1);
        }
    }
}
