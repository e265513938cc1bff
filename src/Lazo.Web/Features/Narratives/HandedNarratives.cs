using System.Security.Cryptography;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Narratives;

/// <summary>The notice that somebody reads before she hands a narrative to research.</summary>
public sealed record NarrativeNotice(int Version, string Words);

/// <summary>A narrative that its author handed to research.</summary>
/// <param name="Source">Of what she told; null where she deleted that since.</param>
public sealed record Handed(Guid? Source, string Code, DateTimeOffset At, DateTimeOffset? Withdrawn);

/// <summary>Where what is handed over was told.</summary>
public enum NarrativeSource : byte
{
    /// <summary>As an anecdote of pedagogical advising.</summary>
    Anecdote,

    /// <summary>On the page of tutors and tutees.</summary>
    Own,
}

/// <summary>What whoever asks handed to research, and takes out again: the one way from an accompaniment into research.</summary>
internal static class HandedNarratives
{
    private const string Legible = "ACDEFGHJKMNPQRTUVWXY34679";

    private const string NoticeSql = "select version, words from narrative_notice where institution_id = $1 order by version desc limit 1";

    internal static async Task<NarrativeNotice> NoticeAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) =>
        (await connection.FirstAsync(NoticeSql, r => new NarrativeNotice(r.GetInt32(0), r.GetString(1)), cancellation, institution))!;

    internal static Task<List<Handed>> OfAsync(NpgsqlConnection connection, int institution, int viewer, CancellationToken cancellation) => connection.RowsAsync(
        "select coalesce(fact_id, told_id), code, at, withdrawn_at from narrative_handed where institution_id = $1 and author_id = $2 order by at desc",
        r => new Handed(r.IsDBNull(0) ? null : r.GetGuid(0), r.GetString(1), r.At(2), r.AtOrNull(3)), cancellation, institution, viewer);

    /// <summary>A code that says nothing of whose it is.</summary>
    internal static string NewCode() => "N-" + RandomNumberGenerator.GetString(Legible, 7);

    /// <returns>False where it is handed over already.</returns>
    internal static async Task<bool> HandAsync(
        NpgsqlConnection connection, int institution, int author, NarrativeSource kind, Guid source, ConsentedNarrative narrative, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var rows = await connection.RunAsync(
            $"insert into narrative_handed (institution_id, code, author_id, {(kind == NarrativeSource.Own ? "told_id" : "fact_id")}, notice, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing", cancellation,
            institution, narrative.Code, author, source, narrative.Consent.Notice, now);
        if (rows == 0) return false;
        await connection.RunAsync(
            "insert into research_narrative (institution_id, code, body, notice, day) values ($1, $2, $3, $4, $5)", cancellation,
            institution, narrative.Code, narrative.Text, narrative.Consent.Notice, narrative.Consent.Day);
        await together.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Takes it back out of research: also out of every study that took it, which are told what that changed.</summary>
    /// <returns>False where nothing of hers goes by that code.</returns>
    internal static async Task<bool> WithdrawAsync(NpgsqlConnection connection, string code, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var done = (await connection.PatientRowsAsync("select wall.withdraw_narrative($1, $2)", r => r.GetBoolean(0), cancellation, code, now))[0];
        await together.CommitAsync(cancellation);
        return done;
    }
}
