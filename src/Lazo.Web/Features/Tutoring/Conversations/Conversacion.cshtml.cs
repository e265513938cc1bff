using System.Globalization;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Today;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>The whole conversation with a tutee, and the box in which it goes on.</summary>
public sealed class ConversacionModel(Visit visit, Speech say) : ConversationPage(visit, say)
{
    public IReadOnlyList<OpenMatter> Open { get; private set; } = [];

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

        return await SendAsync(
            new NewMessage(id, text!.Trim(), ClassId: classId), $"/tutoria/tutorados/{id}/conversacion", cancellation,
            string.IsNullOrWhiteSpace(promise) ? null : new NewRecord(id, RecordKind.Promise, promise, DueAt: dueAt));
    }

    private async Task LoadAsync(int id, string text, string? wrong, CancellationToken cancellation)
    {
        var records = await Record.AllAsync(Connection, id, When.Now, cancellation);
        Open = OpenMatters.Of(records, When.Today);
        Entries = await Conversation.ReadAsync(Connection, id, records, When, cancellation);
        Box = new BoxShown($"/tutoria/tutorados/{id}/conversacion?handler=Say", $"t{id}", Profile.Called, text, CanPromise: true,
            await SubjectsAsync(id, cancellation), When.InputAt(Visit.Now.Now.AddDays(2)), wrong);
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
