using Lazo.Web.Data;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Features.Tutoring.Outgoing;

/// <summary>Sends what can no longer be taken back: each message goes once, whatever breaks off in between.</summary>
public sealed class Delivery(Database database, TodayRows rows, TimeProvider clock)
{
    // One statement, so one transaction: the row leaves the waiting room as the message enters the thread. Others pass by what
    // somebody is sending. The message is as of the moment when it can be read, also where the program was off in between;
    // whoever is no longer her tutor by then writes nothing.
    private const string Sql = """
        with due as (
          select id from outgoing where due_at <= $1 order by id limit 200 for update skip locked),
        gone as (
          delete from outgoing o using due d where o.id = d.id returning o.*),
        hers as (
          select g.* from gone g join institution i on i.id = g.institution_id
          where exists (select from tutorship t where t.tutor_id = g.tutor_id and t.student_id = g.tutee_id
                          and ($1::timestamptz at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity'))),
        sent as (
          insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body, unread)
          select institution_id, key, tutee_id, tutor_id, $1, $1, 'platform', asks, body, true from hers
          on conflict (institution_id, sourced_id) do nothing),
        promised as (
          insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, due_at, body)
          select institution_id, 'promise-' || key, tutee_id, tutor_id, $1, $1, 'promise', promise_due, promise from hers where promise is not null
          on conflict (institution_id, sourced_id) do nothing)
        select institution_id, tutee_id from gone
        """;

    /// <returns>How many went.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var sent = 0;
        await using var owner = await database.Owner.OpenConnectionAsync(cancellation);
        while (true)
        {
            var gone = await owner.RowsAsync(Sql, r => (Institution: r.GetInt32(0), Tutee: r.GetInt32(1)), cancellation, clock.GetUtcNow());
            if (gone.Count == 0)
                return sent;
            sent += gone.Count;
            await UnreadMessages.ReadAsync(owner, cancellation);
            foreach (var institution in gone.GroupBy(one => one.Institution, one => one.Tutee))
            {
                await rows.RefreshAsync([.. institution], cancellation);
                await LiveNotice.TellAsync(owner, institution.Key, [.. institution.Distinct()], cancellation);
            }
        }
    }
}
