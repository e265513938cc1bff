using System.Text.Json;
using Lazo.Web.Data;
using Npgsql;
using NpgsqlTypes;

namespace Lazo.Web.Features.Research.Acts;

/// <summary>An act as the trail tells it.</summary>
/// <param name="Who">The name of who did it; null where it came by a link.</param>
/// <param name="About">JSON: numbers and short names for the sentence.</param>
/// <param name="InForce">Not undone, or given back since.</param>
/// <param name="Mine">Done by whoever asks.</param>
/// <param name="Recorded">What it changed was kept row by row: it can be undone. That a round was closed can't: all saw everything since.</param>
public sealed record StudyAct(long Id, DateTimeOffset At, string? Who, string Kind, JsonElement About, bool InForce, bool Mine, bool Recorded);

/// <summary>The acts of a study: whoever changes one of its rows does so within one, and can take it back.</summary>
/// <remarks>Decision 0013. The connection asks on behalf of a person or of a link; the walls say what it may write.</remarks>
/// <param name="person">Who asks; null where somebody without an account came by a link.</param>
/// <param name="link">The link by which she came; null where a person asks.</param>
public sealed class StudyActs(NpgsqlConnection connection, int institution, int study, int? person, DateTimeOffset now, Guid? link = null)
{
    /// <summary>The channel on which other processes hear that a study changed: “study act”.</summary>
    internal const string Channel = "lazo_study";

    /// <summary>What <see cref="TurnAsync"/> answers where she may see what an act changed, and not write it.</summary>
    public const string NotHers = "forbidden";

    // In force: nobody undid it, or what undid it was itself undone, and so on.
    private const string ListSql = """
        with recursive latest as (
          select a.* from study_act a where a.institution_id = $1 and a.study_id = $2 and a.undoes is null and ($4::bigint is null or a.id < $4) and ($5::text is null or a.kind like $5) and (not $6 or a.person_id = $3)
          order by a.id desc limit $7),
        chain as (
          select l.id as first, l.id as tip, 0 as depth from latest l
          union all select c.first, u.id, c.depth + 1 from chain c join study_act u on u.undoes = c.tip)
        select l.id, l.at, coalesce(p.given_name || ' ' || p.family_name, ''), l.kind, wall.told(l.id, l.study_id, l.kind, l.about)::text, c.depth % 2 = 0, coalesce(l.person_id = $3, false),
               l.kind <> 'round-closed' and exists (select from study_change s where s.act_id = l.id)
        from latest l
        join lateral (select max(c.depth) as depth from chain c where c.first = l.id) c on true
        left join person p on p.id = l.person_id
        order by l.id desc
        """;

    private const string TipSql = """
        with recursive chain as (
          select a.id, 0 as depth, case when a.kind like 'coding-%' or a.kind like 'memo-%' then a.about ->> 'document' end as document from study_act a where a.institution_id = $1 and a.study_id = $2 and a.id = $3 and a.undoes is null
          union all select u.id, c.depth + 1, c.document from chain c join study_act u on u.undoes = c.id)
        select id, depth, document from chain order by depth desc limit 1
        """;

    // Also where one of them is taken back or given back: a higher role that is undone is a lower one.
    private const string ClosingSql = """
        select coalesce(max(a.id), 0) from study_act a
        left join study_act o on o.study_id = a.study_id and o.id = case when a.kind in ('undone', 'redone') then (a.about ->> 'act')::bigint end
        where a.institution_id = $1 and a.study_id = $2 and coalesce(o.kind, a.kind) = any ($3)
        """;

    // Somebody takes back what she told or gave, may do less, or codes alone from now on.
    private static readonly string[] Closing =
    [
        ActKinds.NarrativeWithdrawn, ActKinds.CopyWithdrawn, ActKinds.AnswerWithdrawn, ActKinds.ValidationAgreed, ActKinds.MemberJoined, ActKinds.MemberChanged, ActKinds.RoundOpened, ActKinds.RoundClosed,
    ];

    /// <summary>Changes rows of the study as one act: all of it, or nothing.</summary>
    /// <param name="kind">One of <see cref="ActKinds"/>.</param>
    /// <param name="about">What the trail's sentence names; never a quotation, never an identity.</param>
    /// <param name="bulk">A file with very many rows: they aren't kept one by one, and the act can't be undone.</param>
    /// <returns>The act's number.</returns>
    public async Task<long> DoAsync(string kind, object about, Func<Task> change, CancellationToken cancellation, bool bulk = false) =>
        (await TryAsync(kind, about, async () =>
        {
            if (bulk)
                await connection.RunAsync("select set_config('lazo.bulk', 'on', true)", cancellation);
            await change();
            return true;
        }, cancellation))!.Value;

    /// <summary>The same where the change itself finds out whether it can be: false, and nothing was done.</summary>
    public Task<long?> TryAsync(string kind, object about, Func<Task<bool>> change, CancellationToken cancellation) => TryAsync(kind, about, undoes: null, change, cancellation);

    /// <summary>The latest acts, newest first.</summary>
    /// <param name="before">Only those before this one; null: from the newest on.</param>
    /// <param name="kinds">The beginning of their kinds; null: all.</param>
    public Task<List<StudyAct>> LatestAsync(int most, CancellationToken cancellation, long? before = null, string? kinds = null, bool mine = false) => connection.RowsAsync(
        ListSql,
        r => new StudyAct(r.GetInt64(0), r.At(1), r.GetString(2) is { Length: > 0 } name ? name : null, r.GetString(3), JsonDocument.Parse(r.GetString(4)).RootElement, r.GetBoolean(5), r.GetBoolean(6), r.GetBoolean(7)),
        cancellation, institution, study, person, before, kinds is null ? null : kinds + "%", mine, most);

    /// <summary>The number of the latest act after which somebody may see less than before; 0: there was none.</summary>
    public async Task<long> ClosingAsync(CancellationToken cancellation) =>
        (await connection.RowsAsync(ClosingSql, r => r.GetInt64(0), cancellation, institution, study, Closing))[0];

    /// <summary>What “undo” would take back: the latest act of whoever asks that holds and can be undone.</summary>
    public async Task<StudyAct?> UndoableAsync(CancellationToken cancellation) =>
        (await LatestAsync(50, cancellation, mine: true)).FirstOrDefault(act => act.InForce && act.Recorded);

    /// <summary>What “redo” would give back: the act that was undone last, as long as nothing was done since.</summary>
    public async Task<StudyAct?> RedoableAsync(CancellationToken cancellation)
    {
        var mine = await LatestAsync(50, cancellation, mine: true);
        return mine.TakeWhile(act => !act.InForce || !act.Recorded).LastOrDefault(act => act.Recorded);
    }

    /// <summary>What is turned in the same breath as an act that was just turned, so that one key takes back what one key did: the code that was made for a mark, and the mark that it was made for.</summary>
    public async Task<StudyAct?> PartnerAsync(StudyAct turned, bool redone, CancellationToken cancellation)
    {
        var (code, mark) = redone ? (turned, await RedoableAsync(cancellation)) : (await UndoableAsync(cancellation), turned);
        return code is { Kind: ActKinds.CodeAdded } && mark is { Kind: ActKinds.CodingAdded } && code.About.TryGetProperty("forMark", out _)
            && code.About.TryGetProperty("code", out var made) && mark.About.TryGetProperty("code", out var given) && made.GetString() == given.GetString()
            ? redone ? mark : code : null;
    }

    /// <summary>Takes an act back, or gives back one that was taken back.</summary>
    /// <returns>Null when done; the table in which somebody changed a row since, or part of which is hidden from who asks, or <see cref="NotHers"/>, when nothing was.</returns>
    /// <exception cref="KeyNotFoundException">No such act in this study.</exception>
    public async Task<string?> TurnAsync(long act, CancellationToken cancellation)
    {
        var tip = await connection.FirstAsync(TipSql, r => new { Id = r.GetInt64(0), Depth = r.GetInt32(1), Document = r.TextOrNull(2) }, cancellation, institution, study, act) ?? throw new KeyNotFoundException("No such act in this study.");
        string? changedSince = null;
        try
        {
            // Who codes alone isn't told of what others take back of their marks and memos: the wall goes by the document.
            await TryAsync(tip.Depth % 2 == 0 ? ActKinds.Undone : ActKinds.Redone, tip.Document is { } document ? new { act, document } : new { act }, tip.Id, async () =>
            {
                changedSince = await connection.FirstAsync("select wall.give_back($1)", r => r.TextOrNull(0) ?? "", cancellation, tip.Id);
                if (changedSince is not { Length: > 0 })
                    await Documents.ParagraphIndex.RenewAsync(connection, institution, study, tip.Id, cancellation);
                return changedSince is not { Length: > 0 };
            }, cancellation);
        }
        catch (PostgresException e) when (e.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            // What was done since rests on it, though it changed none of its rows: units on a reading, a mark on a code.
            return e.TableName is { Length: > 0 } table ? table : "study";
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return NotHers;
        }

        return changedSince is { Length: > 0 } ? changedSince : null;
    }

    /// <summary>Changes rows within a transaction that is under way, which the caller commits or gives up: a study founded and filled at once.</summary>
    internal Task<long?> WithinAsync(string kind, object about, Func<Task> change, CancellationToken cancellation, bool bulk = false) => WithinAsync(kind, about, undoes: null, async () =>
    {
        if (bulk)
            await connection.RunAsync("select set_config('lazo.bulk', 'on', true)", cancellation);
        await change();
        return true;
    }, cancellation);

    private async Task<long?> TryAsync(string kind, object about, long? undoes, Func<Task<bool>> change, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var act = await WithinAsync(kind, about, undoes, change, cancellation);
        if (act is not null)
            await together.CommitAsync(cancellation);
        return act;
    }

    private async Task<long?> WithinAsync(string kind, object about, long? undoes, Func<Task<bool>> change, CancellationToken cancellation)
    {
        await using var begin = new NpgsqlCommand(
            """
            with made as (
              insert into study_act (institution_id, study_id, person_id, at, kind, about, undoes, link_id) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id)
            select id, set_config('lazo.act', id::text, true) from made
            """, connection);
        begin.Parameters.AddWithValue(institution);
        begin.Parameters.AddWithValue(study);
        begin.Parameters.AddWithValue(NpgsqlDbType.Integer, (object?)person ?? DBNull.Value);
        begin.Parameters.AddWithValue(now.ToUniversalTime());
        begin.Parameters.AddWithValue(kind);
        begin.Parameters.AddWithValue(NpgsqlDbType.Jsonb, JsonSerializer.Serialize(about));
        begin.Parameters.AddWithValue(NpgsqlDbType.Bigint, (object?)undoes ?? DBNull.Value);
        begin.Parameters.AddWithValue(NpgsqlDbType.Uuid, (object?)link ?? DBNull.Value);
        var act = (long)(await begin.ExecuteScalarAsync(cancellation))!;
        if (!await change())
            return null;
        await connection.RunAsync("select pg_notify($1, $2)", cancellation, Channel, $"{study} {act}");
        return act;
    }
}
