using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>A page on which somebody reads a thread and writes on: tutor, tutee, or the advisor of a subject.</summary>
public abstract class ConversationPage(Visit visit, Speech say) : TuteePage(visit, say)
{
    // A class that has just ended is still spoken of: recovery, a mark to be reviewed.
    private const string SubjectsSql = """
        select distinct c.id, c.title from enrolment e join class c on c.id = e.class_id
        join class_session cs on cs.class_id = c.id join academic_session s on s.id = cs.session_id
        where e.person_id = $1 and e.role = 'student' and not c.removed and $2 between s.start_date and s.end_date + 60 order by c.title
        """;

    public IReadOnlyList<ThreadEntry> Entries { get; protected set; } = [];

    public BoxShown Box { get; protected set; } = null!;

    /// <summary>The classes of a tutee that a message can be about.</summary>
    protected Task<List<SubjectChoice>> SubjectsAsync(int id, CancellationToken cancellation) => Connection.RowsAsync(
        SubjectsSql, r => new SubjectChoice(r.GetInt32(0), r.GetString(1)), cancellation, id, When.Today);

    /// <summary>Writes it and shows the page again, where one goes on writing.</summary>
    /// <param name="promise">Made in the same breath: both are kept, or neither.</param>
    protected async Task<IActionResult> SendAsync(NewMessage message, string page, CancellationToken cancellation, NewRecord? promise = null)
    {
        await using var together = await Connection.BeginTransactionAsync(cancellation);
        var writing = await Visit.WritingAsync(cancellation);
        await writing.SayAsync(message, cancellation);
        if (promise is not null) await writing.RecordAsync(promise, cancellation);
        await together.CommitAsync(cancellation);
        await Visit.RenewAsync(message.TuteeId, cancellation, message.ClassId);
        Tell("Enviado.", "Sent.");
        return Redirect($"{page}#escribir");
    }
}
