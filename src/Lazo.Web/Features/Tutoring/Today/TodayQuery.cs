using System.Text;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Wishes;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The stored rows of a tutor, read for her page in one round trip.</summary>
internal static class TodayQuery
{
    /// <summary>What a morning can hold; the rest waits below the fold.</summary>
    internal const int Fold = 15;

    // The last thing that the tutor did to a row decides whether it is put aside, and what is urgent can't be. The table is asked
    // once: each time, the wall makes out anew whose tutor is asking.
    private const string Statement = """
        with placed as (
          select r.student_id, r.tier, r.tie, p.sort_name, r.holds_until, r.urgent, r.signals,
                 a.id as aside_id, a.kind as aside_kind, a.at as aside_at, a.until as aside_until, a.reason as aside_reason,
                 case when r.tier = 10 then 3
                      when not r.urgent and (a.kind = 'snoozed' and a.until > $2 or a.kind = 'done' and a.at >= r.newest_since) then 2
                      when r.quiet then 1
                      else 0 end as standing
          from today_row r
          join person p on p.id = r.student_id and not p.removed
          left join lateral (
            select s.id, s.kind, s.at, s.until, s.reason
            from set_aside s
            where s.student_id = r.student_id and s.tutor_id = $1 and s.undone_at is null
            order by s.at desc, s.id desc
            limit 1) a on true
          where r.tutor_id = $1
        ), ranked as (
          select *, row_number() over (order by standing, tier, tie, sort_name, student_id)::int as rank from placed
        ), counted as (
          select count(*) filter (where standing = 0)::int as waiting,
                 count(*) filter (where standing = 1)::int as resting,
                 count(*) filter (where standing = 2)::int as aside,
                 count(*) filter (where standing = 3)::int as calm,
                 array_agg(student_id) filter (where holds_until <= $2) as stale
          from placed
        )
        select c.waiting, c.resting, c.aside, c.calm, c.stale, i.time_zone, coalesce(t.preferred_name, t.given_name),
               k.rank, k.standing, k.student_id, k.tier, k.aside_id, k.aside_kind, k.aside_at, k.aside_until, k.aside_reason,
               p.sourced_id, p.given_name, p.family_name,
               case when w.at is null then p.preferred_name else w.called end,
               case when d.tutee_id is null then p.job else concat_ws('; ', d.work, d.children) end,
               case when d.tutee_id is null then p.interests else d.interests end,
               case when w.at is null then p.preferred_channel else w.channel end,
               k.urgent, k.signals::text, w.quiet::text
        from counted c
        join person t on t.id = $1
        join institution i on i.id = t.institution_id
        left join ranked k on k.rank <= $3 and k.standing <= $4
        left join person p on p.id = k.student_id
        left join card d on d.tutee_id = k.student_id
        left join lateral (
          select w.at, w.called, w.channel, w.quiet from contact_wish w where w.tutee_id = k.student_id order by w.at desc, w.id desc limit 1) w on true
        order by k.rank
        """;

    /// <param name="connection">Asks as the tutor herself, with the seal that says so.</param>
    /// <param name="now">The present: rows that time has overtaken are named as stale.</param>
    /// <returns>The list, null for a tutor that isn't there; and the tutees whose rows must be worked out anew first.</returns>
    internal static async Task<(TodayList? List, int[] Stale)> ReadAsync(
        NpgsqlConnection connection, int tutorId, Instant now, TodayPart part, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Statement, connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = tutorId });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now.ToDateTimeOffset() });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = part == TodayPart.AboveTheFold ? Fold : int.MaxValue });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = (int)(part == TodayPart.AboveTheFold ? Standing.Waiting : Standing.SetAside) });
        // Planning costs more than running; a connection of the pool plans it once in its life.
        await command.PrepareAsync(cancellation);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation))
            return (null, []);

        var stale = reader.IsDBNull(4) ? [] : reader.GetFieldValue<int[]>(4);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(reader.GetString(5));
        var items = new List<TodayItem>();
        var list = new TodayList(now, zone, items, reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));
        if (stale.Length > 0 || reader.IsDBNull(7))
            return (list, stale);

        do
        {
            items.Add(ItemOf(reader, zone, now));
        }
        while (await reader.ReadAsync(cancellation));
        return (list, stale);
    }

    private static TodayItem ItemOf(NpgsqlDataReader row, TimeZoneInfo zone, Instant now) => TodayItems.Of(
        new ListedPerson(
            row.GetInt32(9),
            row.GetString(16),
            row.GetString(17),
            row.GetString(18),
            TextOrNull(row, 19),
            TextOrNull(row, 20),
            TextOrNull(row, 21),
            TextOrNull(row, 22) is { } channel ? Stored.ChannelOf(Encoding.UTF8.GetBytes(channel)) : null,
            QuietJson.Read(TextOrNull(row, 25))),
        row.GetString(6),
        row.GetInt32(7),
        (Standing)row.GetInt32(8),
        row.GetBoolean(23),
        (Tier)row.GetInt16(10),
        StoredSignals.Read(row.GetFieldValue<ReadOnlyMemory<byte>>(24)),
        AsideOf(row),
        now,
        zone);

    private static SetAside? AsideOf(NpgsqlDataReader row) =>
        row.IsDBNull(11) || row.GetInt32(8) != (int)Standing.SetAside
            ? null
            : new(
                row.GetInt64(11),
                row.GetString(12) == "done" ? SetAsideKind.Done : SetAsideKind.Snoozed,
                Instant.From(row.GetFieldValue<DateTimeOffset>(13)),
                row.IsDBNull(14) ? Instant.None : Instant.From(row.GetFieldValue<DateTimeOffset>(14)),
                TextOrNull(row, 15));

    private static string? TextOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
