using Lazo.Domain.Accompaniment;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Colleagues;
using Lazo.Web.Features.Tutoring.Conversations;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>What a subject advisor and one of her students write about the subject; no other word of the thread is here.</summary>
public sealed class AsignaturaModel(Visit visit, Viewer viewer, Database database, Speech say) : ConversationPage(visit, say)
{
    private const string TaughtSql =
        "select c.title from wall.advisees() a join class c on c.id = a.class_id where a.class_id = $1 and a.student_id = $2 limit 1";

    public int GroupId { get; private set; }

    public string Subject { get; private set; } = "";

    /// <summary>With whom the advisor speaks of her; null without a tutor.</summary>
    public Pair? Beside { get; private set; }

    private string Address => $"/asesoria/grupos/{GroupId}/{Profile.Id}";

    public async Task<IActionResult> OnGetAsync(int id, int tutee, string? borrador, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, tutee, cancellation)) return NotFound();
        await LoadAsync(borrador is null ? "" : await DraftAsync(cancellation), null, cancellation);
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
        Beside = (await Pair.OfTuteeAsync(Connection, tutee, cancellation)).Find(pair => pair.ClassId == id && pair.AdvisorId == Visit.ViewerId);
        return true;
    }

    /// <summary>The words that the morning proposes.</summary>
    private async Task<string> DraftAsync(CancellationToken cancellation)
    {
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        var student = await TaughtStudents.ReadAsync(
            Connection, signals, Visit.ViewerId, Instant.From(When.Now), When.Today, await Visit.RulesAsync(cancellation), GroupId, Profile.Id, cancellation);
        return student is [var one] ? one.DraftIn(viewer.Zone) : "";
    }

    private async Task LoadAsync(string text, string? wrong, CancellationToken cancellation)
    {
        Entries = await Conversation.AboutAsync(Connection, Profile.Id, GroupId, When, cancellation);
        Box = new BoxShown($"{Address}?handler=Say", $"g{GroupId}-{Profile.Id}", Profile.Called, text, CanPromise: false, [], null, wrong);
    }
}
