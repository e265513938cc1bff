using System.Globalization;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>The whole conversation with a tutee, and the box in which it goes on.</summary>
public sealed class ConversacionModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    public IReadOnlyList<ThreadEntry> Entries { get; private set; } = [];

    public IReadOnlyList<OpenMatter> Open { get; private set; } = [];

    public BoxShown Box { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, string? borrador, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return NotFound();
        await LoadAsync(id, borrador is null ? "" : await DraftAsync(id, cancellation), null, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(int id, string? text, int? classId, string? promise, string? due, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return NotFound();
        var dueAt = ReadDue(due);
        var wrong = BoxShown.WrongWith(text, Say)
            ?? (!string.IsNullOrWhiteSpace(promise) && due is { Length: > 0 } && dueAt is null
                ? Say["La fecha de la promesa ya pasó o no se entiende.", "The date of the promise is past, or unclear."] : null);
        var subjects = await SubjectsAsync(id, cancellation);
        if (classId is { } about && subjects.All(subject => subject.ClassId != about)) return NotFound();
        if (wrong is not null)
        {
            await LoadAsync(id, text ?? "", wrong, cancellation);
            return Page();
        }

        await using var together = await Connection.BeginTransactionAsync(cancellation);
        var writing = await Visit.WritingAsync(cancellation);
        await writing.SayAsync(new NewMessage(id, text!.Trim(), ClassId: classId), cancellation);
        if (!string.IsNullOrWhiteSpace(promise))
            await writing.RecordAsync(new NewRecord(id, RecordKind.Promise, promise, DueAt: dueAt), cancellation);
        await together.CommitAsync(cancellation);
        await Visit.RenewAsync(id, cancellation);
        Tell("Enviado.", "Sent.");
        return Redirect($"/tutoria/tutorados/{id}/conversacion#escribir");
    }

    private async Task LoadAsync(int id, string text, string? wrong, CancellationToken cancellation)
    {
        var records = await Record.AllAsync(Connection, id, When.Now, cancellation);
        Open = OpenMatters.Of(records, When.Today);
        Entries = await Conversation.ReadAsync(Connection, id, records, When, cancellation);
        Box = new BoxShown($"/tutoria/tutorados/{id}/conversacion?handler=Say", $"t{id}", Profile.Called, text, CanPromise: true,
            await SubjectsAsync(id, cancellation), When.InputAt(Visit.Now.Now.AddDays(2)), wrong);
    }

    private Task<List<SubjectChoice>> SubjectsAsync(int id, CancellationToken cancellation) => Connection.RowsAsync(
        """
        select distinct c.id, c.title from enrolment e join class c on c.id = e.class_id
        join class_session cs on cs.class_id = c.id join academic_session s on s.id = cs.session_id
        where e.person_id = $1 and e.role = 'student' and not c.removed and $2 between s.start_date and s.end_date + 60 order by c.title
        """,
        r => new SubjectChoice(r.GetInt32(0), r.GetString(1)), cancellation, id, When.Today);

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
