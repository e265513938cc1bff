using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Reading;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>A tutee's conversation with her tutor, and about a subject with who teaches it.</summary>
public sealed class MiTutoriaModel(Visit visit, Speech say) : ConversationPage(visit, say)
{
    /// <summary>For how long after words of danger the telephones stay in sight.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(3);

    /// <summary>Where somebody answers at any hour; shown to who has just written of danger, and to nobody else.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

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
        var records = (await Record.AllAsync(Connection, Visit.ViewerId, When.Now, cancellation)).ToList();
        // What an office answered comes back through her tutor: until it is told, it waits with the tutor.
        records = records.FindAll(record => !(record.Kind is RecordKind.ReferralAnswered or RecordKind.ReferralReturned or RecordKind.PromiseAnswered)
            || records.Exists(told => told.Ref == record.Ref && told.Kind is RecordKind.ReferralTold or RecordKind.ReferralClosed or RecordKind.PromiseKept));
        Entries = await Conversation.ReadAsync(Connection, Visit.ViewerId, records, When, cancellation);
        if (Entries.OfType<Said>().Any(said => said.ByTutee && said.At > When.Now - Near && said.Labels.Any(label => label.Label == TuteeLabel.HarmRisk)))
            Lines = [.. (await Alarm.ProtocolAsync(Connection, Visit.InstitutionId, cancellation)).Select(step => step.Phone).OfType<string>().Distinct()];
        Box = new BoxShown(
            "/mi-tutoria?handler=Say", "mi", Profile.Tutor ?? Say["tu tutoría", "your tutor"], text, CanPromise: false,
            await SubjectsAsync(Visit.ViewerId, cancellation), null, wrong);
    }
}
