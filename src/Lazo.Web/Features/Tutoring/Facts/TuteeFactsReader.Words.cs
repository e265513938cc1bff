using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Reading;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>What was said and recorded: messages with what was read in them, events, alarms.</summary>
public sealed partial class TuteeFactsReader
{
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
}
