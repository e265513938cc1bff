using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Today;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>The whole conversation with a tutee, and the box in which it goes on.</summary>
public sealed class ConversacionModel(Visit visit, Speech say) : ConversationPage(visit, say)
{
    public IReadOnlyList<OpenMatter> Open { get; private set; } = [];

    public IReadOnlyList<Alarm> Alarms { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, string? borrador, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return NotFound();
        await LoadAsync(id, borrador is null ? "" : await DraftAsync(id, cancellation), null, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(int id, string? text, int? classId, string? promise, string? due, string? seen, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return NotFound();
        var dueAt = ReadDue(due);
        var wrong = BoxShown.WrongWith(text, Say)
            ?? (!string.IsNullOrWhiteSpace(promise) && due is { Length: > 0 } && dueAt is null
                ? Say["La fecha de la promesa ya pasó o no se entiende.", "The date of the promise is past, or unclear."] : null);
        var subjects = await SubjectsAsync(id, cancellation);
        if (classId is { } about && subjects.All(subject => subject.ClassId != about)) return NotFound();
        // A draft is read before it is sent; what was pointed at once is the tutor's to decide.
        var advice = wrong is null
            ? DraftAdvice.Of(text!, promised: !string.IsNullOrWhiteSpace(promise), seen, Instant.From(When.Now), (await Visit.RulesAsync(cancellation)).Calendar) : null;
        if (wrong is not null || advice is not null)
        {
            await LoadAsync(id, text ?? "", wrong, cancellation, advice);
            return Page();
        }

        return await SendAsync(
            new NewMessage(id, text!.Trim(), ClassId: classId), $"/tutoria/tutorados/{id}/conversacion", cancellation,
            string.IsNullOrWhiteSpace(promise) ? null : new NewRecord(id, RecordKind.Promise, promise, DueAt: dueAt));
    }

    /// <summary>What was read in a message is corrected: a label taken away, or one added.</summary>
    public async Task<IActionResult> OnPostCorrectAsync(int id, long message, string? not, string? label, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor || await MessageAsync(id, message, cancellation) is not { } said) return NotFound();
        if (!StoredReading.IsLabel(not ?? label) || (not is not null && StoredReading.LabelOf(not) == TuteeLabel.HarmRisk)) return NotFound();
        await Connection.RunAsync(
            "insert into reading_correction (institution_id, tutee_id, message_id, label, holds, by_id, at) values ($1, $2, $3, $4, $5, $6, $7)",
            cancellation, Visit.InstitutionId, id, message, (not ?? label)!, not is null, Visit.ViewerId, Visit.Now.Now);
        await Visit.RenewAsync(id, cancellation);
        Tell("Corregido. Gracias: así se aprende.", "Corrected. Thank you: this is how it is measured.");
        return Redirect($"/tutoria/tutorados/{id}/conversacion#{said}");
    }

    public async Task<IActionResult> OnPostStepAsync(int id, long message, int position, CancellationToken cancellation)
    {
        var protocol = await Alarm.ProtocolAsync(await Visit.ConnectionAsync(cancellation), Visit.InstitutionId, cancellation);
        return protocol.Find(one => one.Position == position) is { } step
            ? await ActAsync(id, message, "step", step.Words, null, new("Anotado.", "Noted."), new("Ya estaba anotado.", "It was noted already."), cancellation)
            : NotFound();
    }

    public Task<IActionResult> OnPostToldAsync(int id, long message, string? text, CancellationToken cancellation) =>
        SayAsync(id, message, "told", text, new("Anotado.", "Noted."), cancellation);

    public Task<IActionResult> OnPostCloseAlarmAsync(int id, long message, string? text, CancellationToken cancellation) =>
        SayAsync(id, message, "closed", text, new("Alerta cerrada. Queda quién la cerró y por qué.", "Alarm closed. Who closed it and why is kept."), cancellation);

    public Task<IActionResult> OnPostReopenAlarmAsync(int id, long message, CancellationToken cancellation) =>
        ActAsync(id, message, "reopened", null, null, new("La alerta está abierta otra vez.", "The alarm is open again."), new("La alerta ya estaba abierta.", "The alarm was open already."), cancellation);

    private async Task<IActionResult> SayAsync(int id, long message, string kind, string? text, Phrase done, CancellationToken cancellation)
    {
        if (Alarm.WrongWith(text) is not { } wrong)
            return await ActAsync(id, message, kind, null, text, done, new("La alerta ya estaba cerrada.", "The alarm was closed already."), cancellation);
        if (!await IsAlarmAsync(id, message, cancellation)) return NotFound();
        TempData["Wrong"] = Say[wrong];
        return Redirect($"/tutoria/tutorados/{id}/conversacion");
    }

    /// <param name="already">Said where nothing was left to be done.</param>
    private async Task<IActionResult> ActAsync(
        int id, long message, string kind, string? step, string? body, Phrase done, Phrase already, CancellationToken cancellation)
    {
        if (!await IsAlarmAsync(id, message, cancellation)) return NotFound();
        var acted = await Alarm.ActAsync(Connection, Visit.InstitutionId, id, message, kind, step, body, Visit.ViewerId, Visit.Now.Now, cancellation);
        await Visit.RenewAsync(id, cancellation);
        TempData["Told"] = Say[acted ? done : already];
        return Redirect($"/tutoria/tutorados/{id}/conversacion");
    }

    private async Task<bool> IsAlarmAsync(int id, long message, CancellationToken cancellation) =>
        await SeeAsync(id, cancellation) && Seen.Reason == Reason.Tutor && await Alarm.MayActAsync(Connection, id, message, cancellation);

    /// <summary>The identifier of a message of hers in this thread; null where there is none: what others wrote has no labels.</summary>
    private async Task<string?> MessageAsync(int id, long message, CancellationToken cancellation) => await Connection.FirstAsync(
        "select sourced_id from message where id = $1 and tutee_id = $2 and sender_id = tutee_id", r => r.GetString(0), cancellation, message, id);

    private async Task LoadAsync(int id, string text, string? wrong, CancellationToken cancellation, DraftAdvice? advice = null)
    {
        var records = await Record.AllAsync(Connection, id, When.Now, cancellation);
        Open = OpenMatters.Of(records, When.Today);
        Entries = await Conversation.ReadAsync(Connection, id, records, When, cancellation);
        Alarms = await Alarm.OfAsync(Connection, Visit.InstitutionId, id, Entries, When.Now, cancellation);
        Box = new BoxShown($"/tutoria/tutorados/{id}/conversacion?handler=Say", $"t{id}", Profile.Called, text, CanPromise: true,
            await SubjectsAsync(id, cancellation), When.InputAt(advice?.DueAt?.ToDateTimeOffset() ?? Visit.Now.Now.AddDays(2)), wrong, advice);
    }

    /// <summary>The words that the morning proposes; empty where nothing holds, or where they are for an office.</summary>
    private async Task<string> DraftAsync(int id, CancellationToken cancellation)
    {
        var list = await Visit.ListAsync(null, TodayPart.Everyone, cancellation);
        return list.Items.FirstOrDefault(item => item.StudentId == id && item.NextStep.Kind != StepKind.RemindOffice)?.Draft ?? "";
    }

    private DateTimeOffset? ReadDue(string? due) =>
        DateTime.TryParseExact(due, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
        && When.InstantOf(wall) is var at && at > Visit.Now.Now ? at : null;
}
