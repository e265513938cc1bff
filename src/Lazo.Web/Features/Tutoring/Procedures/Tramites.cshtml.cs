using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Leaves;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Leaves;
using Lazo.Web.Features.Tutoring.Reading;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>What a tutee can still do, her procedures and her leave, for her tutor; the coordination looks on.</summary>
public sealed class TramitesModel(Visit visit, Speech say) : ProceduresPage(visit, say)
{
    /// <summary>What a reading of an answer points at, before it is told.</summary>
    public DraftAdvice? Advice { get; private set; }

    /// <summary>The procedure whose answer was being written.</summary>
    public string? Matter { get; private set; }

    public string Text { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostOpenAsync(int id, string? rule, string? subject, bool sure, CancellationToken cancellation) => OpenAsync(id, rule, subject, sure, cancellation);

    public Task<IActionResult> OnPostLeaveAsync(int id, DateOnly? until, string? text, CancellationToken cancellation) => AskLeaveAsync(id, until, text, cancellation);

    public Task<IActionResult> OnPostStayAsync(int id, CancellationToken cancellation) => StayAsync(id, cancellation);

    /// <summary>The answer is told in her own thread, and with it the procedure is answered: both, or neither.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(int id, string? matter, string? text, string? seen, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || !CanAct) return NotFound();
        if (Shown.Procedures.FirstOrDefault(one => one.Opened.SourcedId == matter && one.Answered is null) is not { } open || BoxShown.WrongWith(text, Say) is not null)
        {
            Warn("No se envió: escribe la respuesta, o el trámite ya estaba respondido.", "Nothing was sent: write the answer, or the procedure was answered already.");
            return Redirect(HomeOf(id) + "#abiertos");
        }

        (Advice, Matter, Text) = (DraftAdvice.Of(text!, promised: true, seen, Instant.From(When.Now), (await Visit.RulesAsync(cancellation)).Calendar), matter, text!);
        if (Advice is not null) return Page();
        await using var together = await Connection.BeginTransactionAsync(cancellation);
        var writing = await Visit.WritingAsync(cancellation);
        await writing.SayAsync(new NewMessage(id, text!.Trim()), cancellation);
        await writing.RecordAsync(new NewRecord(id, RecordKind.ProcedureAnswered, Ref: open.Opened.SourcedId), cancellation);
        await together.CommitAsync(cancellation);
        await Visit.RenewAsync(id, cancellation);
        Tell("Respuesta enviada; el trámite quedó respondido.", "The answer was sent; the procedure is answered.");
        return Redirect(HomeOf(id) + "#abiertos");
    }

    /// <summary>The way back from the leave under way: who writes, and when.</summary>
    public async Task<IActionResult> OnPostReturnAsync(int id, string? writer, DateOnly? on, string? text, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || !CanAct || Seen.Reason != Reason.Tutor || Shown.Leave.Began is not { } began) return NotFound();
        if (!ModelState.IsValid || writer is not ("tutor" or "coordination") || on is not { } day)
        {
            Warn("No se guardó: elige quién escribe y un día por venir.", "Nothing was saved: choose who writes and a day to come.");
        }
        else if (WayBack.Against(day, When.DateOf(began.At), Shown.Leave.Until, When.Today) is { } obstacle)
        {
            Warn(LeaveWords.Of(obstacle).Es, LeaveWords.Of(obstacle).En);
        }
        else
        {
            await Connection.RunAsync(
                "insert into return_plan (institution_id, student_id, leave, writer, write_on, body, by_id, at) values ($1, $2, $3, $4, $5, $6::text, $7, $8)", cancellation,
                Visit.InstitutionId, id, began.SourcedId, writer, day, string.IsNullOrWhiteSpace(text) ? null : text.Trim(), Visit.ViewerId, Visit.Now.Now);
            await Visit.RenewAsync(id, cancellation);
            Tell("Regreso preparado: te lo recordamos en Hoy.", "The return is prepared: you are reminded in Today.");
        }

        return Redirect(HomeOf(id) + "#baja");
    }

    /// <inheritdoc />
    protected override string HomeOf(int id) => $"/tutoria/tutorados/{id}/tramites";
}
