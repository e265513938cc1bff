using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Colleagues;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.HandOvers;
using Lazo.Web.Features.Tutoring.Procedures;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Trajectory;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>A tutee's own trajectory: what is open first, what can still be done, and all that is kept of her.</summary>
public sealed class MiTrayectoriaModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    /// <summary>An older miss is history; asking for its cause would be a reproach.</summary>
    private static readonly TimeSpan CauseMatters = TimeSpan.FromDays(21);

    private const int LongestWords = 600;

    public Picture Picture { get; private set; } = null!;

    /// <summary>Why something isn't handed in, in the institution's words.</summary>
    public IReadOnlyList<CauseChoice> Causes { get; private set; } = [];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Record> Records { get; private set; } = [];

    /// <summary>What waits for her yes or no before it goes to an office.</summary>
    public IReadOnlyList<OpenMatter> Asked { get; private set; } = [];

    /// <summary>What she told in confidence and goes on.</summary>
    public IReadOnlyList<OpenMatter> Personal { get; private set; } = [];

    /// <summary>The causes that she gave lately herself, and can take back.</summary>
    public IReadOnlyList<Record> Told { get; private set; } = [];

    /// <summary>What closed lately without her, and nobody knows why.</summary>
    public IReadOnlyList<(PictureActivity Activity, string Subject)> Unexplained { get; private set; } = [];

    /// <summary>What she can still do by the regulation, and what she asked for.</summary>
    public OptionsShown Options { get; private set; } = null!;

    /// <summary>What she could pass on to a new tutor; null for nothing.</summary>
    public Confiding? Confiding { get; private set; }

    /// <summary>On which days tutor and subject advisor spoke of her.</summary>
    public IReadOnlyList<SpokenOf> Spoken { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        return await LoadAsync(cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostCauseAsync(string? activity, Cause cause, string? text, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !Enum.IsDefined(cause)) return NotFound();
        if (!Unexplained.Any(missed => missed.Activity.SourcedId == activity)) return NotFound();
        await (await Visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(Visit.ViewerId, RecordKind.Cause, text?.Length > LongestWords ? text[..LongestWords] : text, activity, Cause: cause), cancellation);
        await Visit.RenewAsync(Visit.ViewerId, cancellation);
        Tell("Gracias por contarlo. Tu tutoría lo sabe y puede ayudarte.", "Thank you for telling. Your tutor knows and can help.");
        TempData["Undo"] = $"/mi-trayectoria?handler=Withdraw&activity={Uri.EscapeDataString(activity!)}";
        return Redirect("/mi-trayectoria");
    }

    /// <summary>She takes back the cause that she gave; a second tap finds nothing.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(string? activity, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Told.All(told => told.Ref != activity)) return NotFound();
        await (await Visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(Visit.ViewerId, RecordKind.Cause, Ref: activity), cancellation);
        await Visit.RenewAsync(Visit.ViewerId, cancellation);
        Tell("Retirado: ya no cuenta.", "Taken back: it no longer counts.");
        return Redirect("/mi-trayectoria");
    }

    /// <summary>What she told another tutor in confidence is passed on, or isn't.</summary>
    public async Task<IActionResult> OnPostConfideAsync(bool yes, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Confiding is not { } confiding) return NotFound();
        await Confiding.SayAsync(Connection, Visit.InstitutionId, Visit.ViewerId, confiding.TutorId, yes, Visit.Now.Now, cancellation);
        await Visit.RenewAsync(Visit.ViewerId, cancellation);
        if (yes) Tell($"Gracias por la confianza: {confiding.Tutor} ya puede leerlo.", $"Thank you for your trust: {confiding.Tutor} may read it now.");
        else Tell("Queda donde está. Puedes cambiarlo cuando quieras.", "It stays where it is. You can change it whenever you like.");
        return Redirect("/mi-trayectoria");
    }

    /// <summary>Only she can say that it is solved; a second tap finds nothing.</summary>
    public async Task<IActionResult> OnPostSolvedAsync(string? matter, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Personal.All(open => open.Opening.SourcedId != matter)) return NotFound();
        await (await Visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(Visit.ViewerId, RecordKind.PersonalSolved, Ref: matter), cancellation);
        await Visit.RenewAsync(Visit.ViewerId, cancellation);
        Tell("Qué bueno. Tu tutoría lo sabe.", "How good. Your tutor knows.");
        return Redirect("/mi-trayectoria");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!await SeeAsync(Visit.ViewerId, cancellation) || Seen.Reason != Reason.Self) return false;
        var records = await Record.AllAsync(Connection, Visit.ViewerId, When.Now, cancellation);
        Records = [.. records.AsEnumerable().Reverse()];
        var open = OpenMatters.Of(records, When.Today);
        Asked = [.. open.Where(matter => matter.Opening.Kind == RecordKind.ReferralConsentAsked)];
        Personal = [.. open.Where(matter => matter.Opening.Kind == RecordKind.PersonalOpened)];
        Told =
        [
            .. Records.Where(record => record.Kind == RecordKind.Cause).DistinctBy(record => record.Ref)
                .Where(record => record.Cause is not null && record.ActorId == Visit.ViewerId && When.Now - record.At < CauseMatters),
        ];
        Confiding = await Confiding.OfAsync(Connection, Visit.ViewerId, When.Today, cancellation);
        Causes = await CauseChoice.ShownAsync(Connection, Visit.InstitutionId, cancellation);
        Spoken = await SpokenOf.OfMeAsync(Connection, cancellation);
        var rows = await TrajectoryRows.ReadAsync(Connection, Seen, When, cancellation);
        var holding = await Visit.HoldingAsync(Seen, When.Now, cancellation);
        Options = await OptionsOf.ReadAsync(Connection, Visit.InstitutionId, this, "/mi/tramites", holding, [.. Records.Reverse()], canAct: true, cancellation);
        Picture = new PictureOf(rows, holding.Outcomes, When).Make();
        Unexplained =
        [
            .. from subject in Picture.Terms.SelectMany(term => term.Classes)
               where subject.Stays
               from missed in subject.Activities
               where missed is { State: ActivityState.Missed, Cause: null } && When.Now - missed.ClosesAt < CauseMatters
               orderby missed.ClosesAt descending
               select (missed, subject.Title),
        ];
        return true;
    }
}
