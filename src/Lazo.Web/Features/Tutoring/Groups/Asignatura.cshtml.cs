using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>What a subject advisor and one of her students write about the subject; no other word of the thread is here.</summary>
public sealed class AsignaturaModel(Visit visit, Speech say) : ConversationPage(visit, say)
{
    private const string TaughtSql =
        "select c.title from wall.advisees() a join class c on c.id = a.class_id where a.class_id = $1 and a.student_id = $2 limit 1";

    public int GroupId { get; private set; }

    public string Subject { get; private set; } = "";

    private string Address => $"/asesoria/grupos/{GroupId}/{Profile.Id}";

    public async Task<IActionResult> OnGetAsync(int id, int tutee, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, tutee, cancellation)) return NotFound();
        await LoadAsync("", null, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(int id, int tutee, string? text, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, tutee, cancellation)) return NotFound();
        if (BoxShown.WrongWith(text, Say) is not { } wrong)
            return await SendAsync(new NewMessage(tutee, text!.Trim(), ClassId: id), Address, cancellation);
        await LoadAsync(text ?? "", wrong, cancellation);
        return Page();
    }

    /// <summary>Whatever else lets the viewer see this student, here she must teach her this class.</summary>
    private async Task<bool> BeginAsync(int id, int tutee, CancellationToken cancellation)
    {
        if (!await SeeAsync(tutee, cancellation)) return false;
        if (await Connection.FirstAsync(TaughtSql, r => r.GetString(0), cancellation, id, tutee) is not { } title) return false;
        (GroupId, Subject) = (id, title);
        return true;
    }

    private async Task LoadAsync(string text, string? wrong, CancellationToken cancellation)
    {
        Entries = await Conversation.AboutAsync(Connection, Profile.Id, GroupId, When, cancellation);
        Box = new BoxShown($"{Address}?handler=Say", $"g{GroupId}-{Profile.Id}", Profile.Called, text, CanPromise: false, [], null, wrong);
    }
}
