using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Leaves;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Leaves;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>An activity that closed without a submission and has no cause yet.</summary>
public sealed record Missed(string SourcedId, string Title);

/// <summary>Everything recorded of a tutee, newest first, and the forms that record more.</summary>
public sealed class RegistroModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    public IReadOnlyList<Record> Records { get; private set; } = [];

    public IReadOnlyList<OpenMatter> Open { get; private set; } = [];

    public IReadOnlyList<Missed> Missed { get; private set; } = [];

    /// <summary>Why something isn't handed in, in the institution's words.</summary>
    public IReadOnlyList<CauseChoice> Causes { get; private set; } = [];

    public RecordKind? Only { get; private set; }

    public IReadOnlyList<RecordKind> Kinds { get; private set; } = [];

    /// <summary>What a reading of a note points at, before it is kept.</summary>
    public DraftAdvice? Advice { get; private set; }

    /// <summary>The form as it was sent, to be sent again as it is.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Sent { get; private set; } = [];

    public string Handler { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, RecordKind? que, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var records = await Record.AllAsync(Connection, id, When.Now, cancellation);
        Open = OpenMatters.Of(records, When.Today);
        Kinds = [.. records.Select(record => record.Kind).Distinct().Order()];
        Only = que;
        Records = [.. records.Where(record => que is null || record.Kind == que).Reverse()];
        Missed = await MissedAsync(id, cancellation);
        Causes = await CauseChoice.ShownAsync(Connection, Visit.InstitutionId, cancellation);
        return Page();
    }

    public Task<IActionResult> OnPostContactAsync(int id, Channel channel, ContactResult result, string? at, string? text, CancellationToken cancellation) =>
        RecordAsync(
            id,
            Enum.IsDefined(channel) && Enum.IsDefined(result) && ReadPast(at) is { } when
                ? new NewRecord(id, RecordKind.ContactAttempt, text, At: when, Channel: channel, Result: result) : null,
            new("Contacto registrado.", "Contact recorded."), cancellation,
            wrong: ReadPast(at) is null ? new("No se guardó: esa fecha no se entiende o todavía no llega. Anota cuándo fue; lo escrito sigue aquí.", "Nothing was saved: that date is unclear, or still to come. Note when it was; what you wrote is still here.") : default,
            kept: text);

    public Task<IActionResult> OnPostPromiseAsync(int id, string? text, string? due, CancellationToken cancellation) =>
        RecordAsync(id, Said(text) ? new NewRecord(id, RecordKind.Promise, text, DueAt: ReadWall(due)) : null,
            new("Promesa anotada. Te la recordamos hasta que la cumplas.", "Promise noted. You will be reminded until it is kept."), cancellation,
            wrong: new("No se guardó: escribe qué prometes.", "Nothing was saved: write what you promise."));

    public Task<IActionResult> OnPostPersonalAsync(int id, string? text, CancellationToken cancellation) =>
        RecordAsync(id, Said(text) ? new NewRecord(id, RecordKind.PersonalOpened, text) : null,
            new("Anotado. Solo lo ven ustedes dos.", "Noted. Only you two see it."), cancellation);

    public Task<IActionResult> OnPostProcedureAsync(int id, string? topic, string? text, string? due, CancellationToken cancellation) =>
        RecordAsync(id, topic is not null && RecordWords.Topics.ContainsKey(topic) ? new NewRecord(id, RecordKind.ProcedureOpened, text, DueAt: ReadWall(due), Topic: topic) : null,
            new("Trámite abierto.", "Procedure opened."), cancellation);

    public async Task<IActionResult> OnPostCauseAsync(int id, string? activity, Cause cause, string? text, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var known = (await MissedAsync(id, cancellation)).Any(missed => missed.SourcedId == activity);
        return await RecordAsync(id, known && Enum.IsDefined(cause) ? new NewRecord(id, RecordKind.Cause, text, activity, Cause: cause) : null,
            new("Causa registrada.", "Cause recorded."), cancellation);
    }

    public Task<IActionResult> OnPostLeaveAsync(int id, DateOnly? until, string? text, CancellationToken cancellation) =>
        RecordAsync(id, IsAhead(until) ? new NewRecord(id, RecordKind.LeaveRequested, text, Until: until) : null,
            new("Registrado: pidió una baja temporal.", "Recorded: asked for a leave."), cancellation,
            wrong: new("No se guardó: elige un día de regreso de hoy a dos años, o deja la fecha en blanco.", "Nothing was saved: choose a day of return from today to two years ahead, or leave it blank."));

    public async Task<IActionResult> OnPostLeaveBeganAsync(int id, DateOnly? until, string? text, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var open = OpenMatters.Of(await Record.AllAsync(Connection, id, When.Now, cancellation), When.Today);
        var away = open.Any(o => o.Opening.Kind == RecordKind.LeaveBegan);
        var asked = open.LastOrDefault(o => o.Opening.Kind == RecordKind.LeaveRequested)?.Opening.SourcedId;
        var answers = await LeaveDecision.OfAsync(Connection, id, When.Now, cancellation);
        if (LeaveBeginning.Against(away, answers.Find(answer => answer.Request == asked)?.Granted, until, When.Today) is { } obstacle)
        {
            Warn(LeaveWords.Of(obstacle).Es, LeaveWords.Of(obstacle).En);
            return Redirect($"/tutoria/tutorados/{id}/registro");
        }

        return await RecordAsync(id, ModelState.IsValid ? new NewRecord(id, RecordKind.LeaveBegan, text, asked, Until: until) : null,
            new("Registrado: empezó su baja temporal.", "Recorded: the leave began."), cancellation);
    }

    /// <summary>The end of a leave names what its beginning names: the request, where there was one.</summary>
    public async Task<IActionResult> OnPostReturnedAsync(int id, string? matter, string? text, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var open = OpenMatters.Of(await Record.AllAsync(Connection, id, When.Now, cancellation), When.Today);
        var began = open.FirstOrDefault(o => o.Opening.SourcedId == matter && o.Opening.Kind == RecordKind.LeaveBegan)?.Opening;
        return await RecordAsync(id, began is null ? null : new NewRecord(id, RecordKind.LeaveEnded, text, began.Ref ?? began.SourcedId),
            new("Qué gusto que regrese.", "How good to have her back."), cancellation);
    }

    public Task<IActionResult> OnPostAskedAfterAsync(int id, string? matter, CancellationToken cancellation) =>
        EndAsync(id, matter, RecordKind.PersonalOpened, RecordKind.PersonalAsked, new("Anotado: preguntaste cómo sigue.", "Noted: you asked how it goes."), cancellation);

    /// <summary>It is solved when she says so: how she said it is kept.</summary>
    public Task<IActionResult> OnPostSolvedAsync(int id, string? matter, Channel? channel, string? text, CancellationToken cancellation) => OnOpenAsync(
        id, matter, RecordKind.PersonalOpened,
        channel is { } how && Enum.IsDefined(how) && Said(text) ? new NewRecord(id, RecordKind.PersonalSolved, text, matter, Channel: how) : null,
        new("Qué bueno que se resolvió.", "Good that it is solved."), cancellation);

    /// <summary>An alternative was explored for a personal situation.</summary>
    public Task<IActionResult> OnPostAlternativeAsync(int id, string? matter, string? text, CancellationToken cancellation) => OnOpenAsync(
        id, matter, RecordKind.PersonalOpened, Said(text) ? new NewRecord(id, RecordKind.PersonalAlternative, text, matter) : null,
        new("Anotado. Solo lo ven ustedes dos.", "Noted. Only you two see it."), cancellation);

    /// <summary>She was told of it; a second tap changes nothing.</summary>
    public async Task<IActionResult> OnPostAlternativeToldAsync(int id, string? alternative, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var open = OpenMatters.Of(await Record.AllAsync(Connection, id, When.Now, cancellation), When.Today);
        var known = open.SelectMany(matter => matter.Alternatives).Any(one => one.What.SourcedId == alternative && one.Told is null);
        return await RecordAsync(id, known ? new NewRecord(id, RecordKind.PersonalAlternativeTold, Ref: alternative) : null,
            new("Anotado: ya la conoce.", "Noted: it is known."), cancellation);
    }

    public Task<IActionResult> OnPostProcedureAnsweredAsync(int id, string? matter, CancellationToken cancellation) =>
        EndAsync(id, matter, RecordKind.ProcedureOpened, RecordKind.ProcedureAnswered, new("Trámite respondido.", "Procedure answered."), cancellation);

    public Task<IActionResult> OnPostStaysAsync(int id, string? matter, CancellationToken cancellation) =>
        EndAsync(id, matter, RecordKind.LeaveRequested, RecordKind.LeaveEnded, new("Qué alegría que siga.", "How good that it goes on."), cancellation);

    private async Task<bool> BeginAsync(int id, CancellationToken cancellation) => await SeeAsync(id, cancellation) && Seen.Reason == Reason.Tutor;

    /// <summary>Something that was opened goes on or ends; only where it is hers and still open, so that a second tap changes nothing.</summary>
    private Task<IActionResult> EndAsync(int id, string? matter, RecordKind opening, RecordKind kind, Phrase done, CancellationToken cancellation) =>
        OnOpenAsync(id, matter, opening, new NewRecord(id, kind, Ref: matter), done, cancellation);

    private async Task<IActionResult> OnOpenAsync(int id, string? matter, RecordKind opening, NewRecord? record, Phrase done, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var open = OpenMatters.Of(await Record.AllAsync(Connection, id, When.Now, cancellation), When.Today);
        return await RecordAsync(id, open.Any(o => o.Opening.SourcedId == matter && o.Opening.Kind == opening) ? record : null, done, cancellation);
    }

    private async Task<IActionResult> RecordAsync(int id, NewRecord? record, Phrase done, CancellationToken cancellation, Phrase wrong = default, string? kept = null)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        if (record is null)
        {
            if (wrong == default) wrong = new("No se guardó: faltó algún dato, o ya estaba cerrado.", "Nothing was saved: something was missing, or it was closed already.");
            Warn(wrong.Es, wrong.En);
            TempData["Note"] = kept;
        }
        else if (await AdviceOnAsync(record.Body, cancellation) is { } advice)
        {
            Advice = advice;
            Handler = Request.Query["handler"].ToString();
            Sent = [.. Request.Form.Where(field => field.Key is not ("__RequestVerificationToken" or "seen")).SelectMany(field => field.Value, (field, value) => new KeyValuePair<string, string>(field.Key, value ?? ""))];
            return await OnGetAsync(id, null, cancellation);
        }
        else
        {
            await (await Visit.WritingAsync(cancellation)).RecordAsync(record, cancellation);
            await Visit.RenewAsync(id, cancellation);
            TempData["Told"] = Say[done];
        }

        return Redirect($"/tutoria/tutorados/{id}/registro");
    }

    // A note is read as a draft is: she may see it, and so may others. What she promises is entered with its own form.
    private async Task<DraftAdvice?> AdviceOnAsync(string? note, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(note) ? null
        : DraftAdvice.Of(note, promised: true, Request.Form["seen"], Instant.From(When.Now), (await Visit.RulesAsync(cancellation)).Calendar);

    private Task<List<Missed>> MissedAsync(int id, CancellationToken cancellation) => Connection.RowsAsync(
        """
        select li.sourced_id, li.title || ' · ' || c.title
        from enrolment e join class c on c.id = e.class_id join line_item li on li.class_id = c.id and li.kind in ('activity', 'exam') and not li.removed
        left join result r on r.line_item_id = li.id and r.student_id = e.person_id
        where e.person_id = $1 and e.role = 'student' and coalesce(r.state, 1) = 1
          and coalesce(r.closes_at, li.closes_at) between $2::timestamptz - interval '120 days' and $2
        order by coalesce(r.closes_at, li.closes_at) desc limit 30
        """,
        r => new Missed(r.GetString(0), r.GetString(1)), cancellation, id, When.Now);

    // Nothing said: until she comes back. A leave that is over already, or lasts for years, is a slip of the keyboard.
    private bool IsAhead(DateOnly? until) => ModelState.IsValid && (until is null || (until >= Visit.Now.Today && until <= Visit.Now.Today.AddYears(2)));

    private static bool Said(string? text) => !string.IsNullOrWhiteSpace(text);

    private DateTimeOffset? ReadWall(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) ? Visit.Now.InstantOf(wall) : null;

    // Nothing said means now; what lies ahead hasn't happened.
    private DateTimeOffset? ReadPast(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Visit.Now.Now : ReadWall(text) is { } at && at <= Visit.Now.Now.AddMinutes(1) ? at : null;
}
