using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Promises;

/// <summary>A message of the staff that may have been the answer.</summary>
public sealed record WrittenSince(long Number, DateTimeOffset At, string Sender, string Body);

/// <summary>A promise is kept: the tutee gets the answer here, or it is said where she got it. Nothing else closes it.</summary>
public sealed class PromesaModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    private const string SinceSql = """
        select m.id, m.sent_at, p.given_name || ' ' || p.family_name, m.body
        from message m join person p on p.id = m.sender_id
        where m.tutee_id = $1 and m.sender_id <> $1 and m.sent_at > $2 order by m.sent_at desc limit 10
        """;

    private const string QuestionSql = "select body from message where id = $1 and tutee_id = $2";

    public OpenMatter Promise { get; private set; } = null!;

    /// <summary>What the tutee wrote, where the promise answers a message of hers.</summary>
    public string? Question { get; private set; }

    public IReadOnlyList<WrittenSince> Since { get; private set; } = [];

    public string Text { get; private set; } = "";

    public string? Wrong { get; private set; }

    public DraftAdvice? Advice { get; private set; }

    private string Address => $"/tutoria/tutorados/{Profile.Id}/promesas/{Promise.Opening.SourcedId}";

    public async Task<IActionResult> OnGetAsync(int id, string promise, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, promise, cancellation)) return NotFound();
        Text = Promise.Answer?.Body ?? "";
        return Page();
    }

    /// <summary>The answer is written now.</summary>
    public async Task<IActionResult> OnPostTellAsync(int id, string promise, string? text, string? seen, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, promise, cancellation)) return NotFound();
        Text = text ?? "";
        Wrong = BoxShown.WrongWith(text, Say);
        Advice = Wrong is null ? DraftAdvice.Of(Text, promised: true, seen, Instant.From(When.Now), (await Visit.RulesAsync(cancellation)).Calendar) : null;
        if (Wrong is not null || Advice is not null) return Page();
        return await KeepAsync(writing => writing.SayAsync(new NewMessage(id, Text.Trim()), cancellation), cancellation);
    }

    /// <summary>The answer was written already: which message it was.</summary>
    public async Task<IActionResult> OnPostChosenAsync(int id, string promise, long message, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, promise, cancellation) || Since.All(written => written.Number != message)) return NotFound();
        return await KeepAsync(_ => Task.FromResult(message), cancellation);
    }

    /// <summary>The answer was given in a call or a meeting, which is recorded with it.</summary>
    public async Task<IActionResult> OnPostSpokeAsync(int id, string promise, Channel channel, string? text, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, promise, cancellation) || !Enum.IsDefined(channel)) return NotFound();
        if (string.IsNullOrWhiteSpace(text) || text.Length > 4000)
        {
            Warn("No se guardó: anota qué le respondiste.", "Nothing was saved: note what you answered.");
            return Redirect(Address);
        }

        return await KeepAsync(
            async writing =>
            {
                await writing.RecordAsync(new NewRecord(id, RecordKind.ContactAttempt, text, Channel: channel, Result: ContactResult.Reached), cancellation);
                return null;
            },
            cancellation);
    }

    private Task<IActionResult> KeepAsync(Func<Writing, Task<long>> answered, CancellationToken cancellation) =>
        KeepAsync(async writing => (long?)await answered(writing), cancellation);

    private async Task<IActionResult> KeepAsync(Func<Writing, Task<long?>> answered, CancellationToken cancellation)
    {
        var (id, opening) = (Profile.Id, Promise.Opening);
        await using (var together = await Connection.BeginTransactionAsync(cancellation))
        {
            var writing = await Visit.WritingAsync(cancellation);
            var message = await answered(writing);
            await writing.RecordAsync(
                new NewRecord(id, RecordKind.PromiseKept, Ref: opening.SourcedId, OfficeId: opening.HandedOn.OfficeId, ToId: opening.HandedOn.ToId,
                    ClassId: opening.HandedOn.ClassId, MessageId: message), cancellation);
            await together.CommitAsync(cancellation);
        }

        await Visit.RenewAsync(id, cancellation);
        Tell("Promesa cumplida: ya tiene la respuesta.", "Promise kept: the answer is there.");
        return Redirect($"/tutoria/tutorados/{id}/conversacion#escribir");
    }

    private async Task<bool> BeginAsync(int id, string promise, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return false;
        var open = OpenMatters.Of(await Record.AllAsync(Connection, id, When.Now, cancellation), When.Today)
            .FirstOrDefault(matter => matter.Opening.Kind == RecordKind.Promise && matter.Opening.SourcedId == promise);
        if (open is null) return false;
        Promise = open;
        Since = await Connection.RowsAsync(
            SinceSql, r => new WrittenSince(r.GetInt64(0), r.At(1), r.GetString(2), r.GetString(3)), cancellation, id, open.Opening.At);
        Question = open.Opening.HandedOn.MessageId is { } asked ? await Connection.FirstAsync(QuestionSql, r => r.GetString(0), cancellation, asked, id) : null;
        return true;
    }
}
