using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Colleagues;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Procedures;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Trajectory;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>Who a tutee is, her trajectory, the end of the conversation, and everything recorded.</summary>
public sealed class TuteeModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    private const int LastMessages = 6;
    private const int LatestRecords = 8;

    public Picture Picture { get; private set; } = null!;

    /// <summary>The last of the conversation; empty for who may not read it.</summary>
    public IReadOnlyList<ThreadEntry> Latest { get; private set; } = [];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Record> Records { get; private set; } = [];

    public IReadOnlyList<ShownSignal> Signals { get; private set; } = [];

    /// <summary>The words of the promises that the signals speak of, by their identifier.</summary>
    public IReadOnlyDictionary<string, string> Promised { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<OpenMatter> Open { get; private set; } = [];

    /// <summary>What can still be done by the regulation; null for who may not know of her procedures.</summary>
    public OptionsShown? Options { get; private set; }

    /// <summary>With whom the viewer speaks of her, and what waits between them.</summary>
    public IReadOnlyList<Pair> Colleagues { get; private set; } = [];

    public Desk? Desk { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation)) return NotFound();
        var rows = await TrajectoryRows.ReadAsync(Connection, Seen, When, cancellation);
        var holding = await Visit.HoldingAsync(Seen, When.Now, cancellation);
        Picture = new PictureOf(rows, holding.Outcomes, When).Make();
        if (Seen.Reason is Reason.Tutor or Reason.Coordination)
        {
            // The wall of the database leaves out what the coordination may not read.
            var records = await Record.AllAsync(Connection, id, When.Now, cancellation);
            Records = [.. records.AsEnumerable().Reverse().Take(LatestRecords)];
            Open = OpenMatters.Of(records, When.Today);
            Options = await OptionsOf.ReadAsync(Connection, Visit.InstitutionId, this, $"/tutoria/tutorados/{id}/tramites{AsOfQuery}", holding, records, canAct: false, cancellation);
            if (Seen.Reason == Reason.Tutor) await LoadTutorsAsync(id, holding, records, cancellation);
        }

        if (!Replay && Seen.Reason is Reason.Tutor or Reason.SubjectAdvisor)
        {
            Colleagues = await Pair.OfTuteeAsync(Connection, id, cancellation);
            if (Colleagues.Count > 0) Desk = await Desk.ReadAsync(Connection, Visit.ViewerId, When, id, cancellation);
        }

        return Page();
    }

    /// <summary>How she has been looked for, once a wait is a silence.</summary>
    public LadderStanding? Ladder { get; private set; }

    private async Task LoadTutorsAsync(int id, Holding holding, List<Record> records, CancellationToken cancellation)
    {
        Signals = holding.Signals;
        Promised = await PromisedWords.OfAsync(Connection, Visit.InstitutionId, Signals, cancellation);
        Ladder = holding.Ladder is { } ladder && ladder.SilentFrom <= Instant.From(When.Now) ? ladder : null;
        var thread = await Conversation.ReadAsync(Connection, id, records, When, cancellation);
        Latest = [.. thread.Where(entry => entry is not Era).TakeLast(LastMessages)];
    }
}
