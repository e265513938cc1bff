using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Colleagues;

/// <summary>A thread with words that the viewer hasn't read.</summary>
public sealed record UnreadThread(int TuteeId, string Tutee, string Subject, string Other, int Unread, string Address);

/// <summary>An agreement with where it stands.</summary>
/// <param name="Mine">The viewer is to do it.</param>
/// <param name="Owner">Who does it.</param>
public sealed record AgreementRow(Agreement Agreement, AgreementState State, int TuteeId, string Tutee, string Subject, string Owner, bool Mine, string Address);

/// <summary>What waits for the viewer between colleagues: words to read, and agreements.</summary>
public sealed record Desk(IReadOnlyList<UnreadThread> Unread, IReadOnlyList<AgreementRow> Agreements)
{
    // The wall leaves only the threads of the viewer in which she still has a part.
    private const string UnreadSql = """
        select e.tutee_id, p.given_name || ' ' || p.family_name, k.title, o.given_name || ' ' || o.family_name, count(*)::int, e.class_id, e.advisor_id, c.called
        from colleague_entry e
        join person p on p.id = e.tutee_id join class k on k.id = e.class_id
        left join wall.called($2) c on c.tutee_id = p.id
        join person o on o.id = case when e.tutor_id = $1 then e.advisor_id else e.tutor_id end
        left join colleague_read r on r.reader_id = $1 and r.tutee_id = e.tutee_id and r.class_id = e.class_id and r.other_id = o.id
        where e.author_id <> $1 and e.at <= $2 and e.id > coalesce(r.entry_id, 0) and ($3::int is null or e.tutee_id = $3)
        group by e.tutee_id, p.id, k.id, o.id, e.class_id, e.advisor_id, c.called order by min(e.at)
        """;

    private const string AgreementsSql = """
        select a.id, a.owner_id, a.body, a.until, t.at, t.body, a.tutee_id, p.given_name || ' ' || p.family_name, k.title,
          o.given_name || ' ' || o.family_name, a.class_id, a.advisor_id, c.called
        from colleague_entry a
        join person p on p.id = a.tutee_id join class k on k.id = a.class_id join person o on o.id = a.owner_id
        left join wall.called($1) c on c.tutee_id = p.id
        left join colleague_entry t on t.agreement_id = a.id and t.at <= $1
        where a.kind = 'agreed' and a.at <= $1 and ($2::int is null or a.tutee_id = $2)
          and (t.id is null or t.at > $1::timestamptz - interval '10 days')
        order by a.until, a.id
        """;

    public bool IsEmpty => Unread.Count == 0 && Agreements.Count == 0;

    /// <summary>How many words of others wait to be read.</summary>
    public int UnreadWords => Unread.Sum(thread => thread.Unread);

    /// <summary>What the viewer has yet to do.</summary>
    public int Mine => Agreements.Count(row => row.Mine && row.State != AgreementState.Reported);

    /// <param name="tuteeId">About one tutee alone; null: about all.</param>
    public static async Task<Desk> ReadAsync(NpgsqlConnection connection, int viewerId, Moments when, int? tuteeId, CancellationToken cancellation)
    {
        var unread = await connection.RowsAsync(
            UnreadSql,
            r => new UnreadThread(r.GetInt32(0), Known.As(r.TextOrNull(7), r.GetString(1)), r.GetString(2), r.GetString(3), r.GetInt32(4), Pair.AddressOf(r.GetInt32(0), r.GetInt32(5), r.GetInt32(6))),
            cancellation, viewerId, when.Now, tuteeId);
        var agreements = await connection.RowsAsync(
            AgreementsSql,
            r =>
            {
                var agreement = new Agreement(r.GetInt64(0), r.GetInt32(1), r.GetString(2), r.Day(3), r.AtOrNull(4) is { } told ? when.DateOf(told) : null, r.TextOrNull(5));
                return new AgreementRow(
                    agreement, agreement.StateOn(when.Today), r.GetInt32(6), Known.As(r.TextOrNull(12), r.GetString(7)), r.GetString(8), r.GetString(9), agreement.OwnerId == viewerId,
                    Pair.AddressOf(r.GetInt32(6), r.GetInt32(10), r.GetInt32(11)));
            },
            cancellation, when.Now, tuteeId);
        return new(
            unread,
            [.. agreements.Where(row => row.Agreement.IsInSightOn(when.Today)).OrderBy(row => row.State).ThenByDescending(row => row.Mine).ThenBy(row => row.Agreement.Until)]);
    }
}

/// <summary>What the partial of a desk is given.</summary>
/// <param name="NamesTutee">On a page about many.</param>
public sealed record DeskShown(Desk Desk, Moments When, bool NamesTutee);
