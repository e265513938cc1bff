using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>A tutee's conversation with her tutor.</summary>
public sealed class MiTutoriaModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    public IReadOnlyList<ThreadEntry> Entries { get; private set; } = [];

    public BoxShown Box { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await SeeSelfAsync(cancellation)) return NotFound();
        await LoadAsync("", null, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(string? text, CancellationToken cancellation)
    {
        if (!await SeeSelfAsync(cancellation)) return NotFound();
        var wrong = BoxShown.WrongWith(text, Say);
        if (wrong is not null)
        {
            await LoadAsync(text ?? "", wrong, cancellation);
            return Page();
        }

        await (await Visit.WritingAsync(cancellation)).SayAsync(new NewMessage(Visit.ViewerId, text!.Trim()), cancellation);
        await Visit.RenewAsync(Visit.ViewerId, cancellation);
        Tell("Enviado.", "Sent.");
        return Redirect("/mi-tutoria#escribir");
    }

    private async Task<bool> SeeSelfAsync(CancellationToken cancellation) =>
        await SeeAsync(Visit.ViewerId, cancellation) && Seen.Reason == Reason.Self;

    private async Task LoadAsync(string text, string? wrong, CancellationToken cancellation)
    {
        var records = await Record.AllAsync(Connection, Visit.ViewerId, When.Now, cancellation);
        Entries = await Conversation.ReadAsync(Connection, Visit.ViewerId, records, When, cancellation);
        Box = new BoxShown("/mi-tutoria?handler=Say", "mi", Profile.Tutor ?? Say["tu tutoría", "your tutor"], text, CanPromise: false, [], null, wrong);
    }
}
