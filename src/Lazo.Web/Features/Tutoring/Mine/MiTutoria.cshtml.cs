using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>A tutee's conversation with her tutor, and about a subject with who teaches it.</summary>
public sealed class MiTutoriaModel(Visit visit, Speech say) : ConversationPage(visit, say)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await SeeSelfAsync(cancellation)) return NotFound();
        await LoadAsync("", null, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(string? text, int? classId, CancellationToken cancellation)
    {
        if (!await SeeSelfAsync(cancellation)) return NotFound();
        if (classId is { } about && (await SubjectsAsync(Visit.ViewerId, cancellation)).All(subject => subject.ClassId != about)) return NotFound();
        if (BoxShown.WrongWith(text, Say) is not { } wrong)
            return await SendAsync(new NewMessage(Visit.ViewerId, text!.Trim(), ClassId: classId), "/mi-tutoria", cancellation);
        await LoadAsync(text ?? "", wrong, cancellation);
        return Page();
    }

    private async Task<bool> SeeSelfAsync(CancellationToken cancellation) =>
        await SeeAsync(Visit.ViewerId, cancellation) && Seen.Reason == Reason.Self;

    private async Task LoadAsync(string text, string? wrong, CancellationToken cancellation)
    {
        var records = await Record.AllAsync(Connection, Visit.ViewerId, When.Now, cancellation);
        Entries = await Conversation.ReadAsync(Connection, Visit.ViewerId, records, When, cancellation);
        Box = new BoxShown(
            "/mi-tutoria?handler=Say", "mi", Profile.Tutor ?? Say["tu tutoría", "your tutor"], text, CanPromise: false,
            await SubjectsAsync(Visit.ViewerId, cancellation), null, wrong);
    }
}
