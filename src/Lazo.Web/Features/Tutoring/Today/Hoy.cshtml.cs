using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Colleagues;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.HandOvers;
using Lazo.Web.Features.Tutoring.Leaves;
using Lazo.Web.Features.Tutoring.Silence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The tutor's morning: whom to turn to first, why, and what could be said.</summary>
public sealed class HoyModel(Visit visit, Viewer viewer, Speech say) : PageModel
{
    /// <summary>A snooze of one tap is until this hour of the next morning.</summary>
    private static readonly TimeSpan Morning = TimeSpan.FromHours(7);

    [BindProperty(SupportsGet = true, Name = "asOf")]
    public string? AsOfText { get; set; }

    /// <summary>Everyone, also below the fold, at rest and put aside.</summary>
    [BindProperty(SupportsGet = true, Name = "todos")]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true, Name = "que")]
    public SignalKind? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "nombre")]
    public string? Name { get; set; }

    public TodayList List { get; private set; } = null!;

    public Moments When { get; private set; } = null!;

    public string AsOfQuery { get; private set; } = "";

    public bool Replay => AsOfQuery.Length > 0;

    /// <summary>Prepared returns from a leave whose day has come.</summary>
    public IReadOnlyList<PlannedReturn> Returns { get; private set; } = [];

    /// <summary>How many were handed over to her lately.</summary>
    public int Received => Filtered ? 0 : Beside.Received;

    public BesideTheList Beside { get; private set; } = BesideTheList.Nothing;

    public IReadOnlyList<TodayItem> Waiting { get; private set; } = [];

    public IReadOnlyList<TodayItem> Resting { get; private set; } = [];

    public IReadOnlyList<TodayItem> Aside { get; private set; } = [];

    /// <summary>The words of the promises on this page, by their identifier.</summary>
    public IReadOnlyDictionary<string, string> Promised { get; private set; } = new Dictionary<string, string>();

    /// <summary>Every kind that holds, with how many rows it holds in; known once everyone is shown.</summary>
    public IReadOnlyList<(SignalKind Kind, int Rows)> Kinds { get; private set; } = [];

    /// <summary>What waits between colleagues; null in a replay.</summary>
    public Desk? Desk { get; private set; }

    public int CountOf(SignalKind kind) => Kinds.FirstOrDefault(counted => counted.Kind == kind).Rows;

    /// <summary>The address of this page, of this instant, with something more.</summary>
    public string With(string more) => AsOfQuery.Length > 0 ? $"{AsOfQuery}&{more}" : $"?{more}";

    public bool Filtered => Only is not null || !string.IsNullOrWhiteSpace(Name);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        var now = visit.Now;
        var asOf = AsOf.Read(AsOfText, now);
        When = asOf is { } at ? visit.At(at) : now;
        AsOfQuery = AsOf.Query(asOf, now);
        var part = All || Filtered ? TodayPart.Everyone : TodayPart.AboveTheFold;
        var list = await visit.ListAsync(asOf, part, cancellation);
        List = list;
        var connection = await visit.ConnectionAsync(cancellation);
        if (!Replay)
        {
            Beside = await BesideTheList.OfAsync(connection, When.Today, cancellation);
            Desk = Beside.Colleagues ? await Desk.ReadAsync(connection, visit.ViewerId, now, null, cancellation) : new Desk([], []);
            if (!Filtered && Beside.Returns)
                Returns = await PlannedReturn.DueAsync(connection, tutor: true, visit.InstitutionId, When.Today, When.Now, cancellation);
        }

        var shown = list.Items.Where(Matches).ToList();
        Waiting = [.. shown.Where(item => item.Standing == Standing.Waiting)];
        Resting = [.. shown.Where(item => item.Standing == Standing.Resting)];
        Aside = [.. shown.Where(item => item.Standing == Standing.SetAside)];
        Kinds = [.. list.Items.SelectMany(item => item.Signals.Select(s => s.Signal.Kind).Distinct()).GroupBy(kind => kind).Select(g => (g.Key, g.Count())).OrderBy(k => k.Key)];
        Promised = await PromisedWords.OfAsync(connection, visit.InstitutionId, Waiting.SelectMany(item => item.Signals), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostDoneAsync(int tutee, CancellationToken cancellation)
    {
        if (await SetAsideAsync(tutee, "done", null, null, cancellation) is not { } id) return NotFound();
        return Told(say["Hecho. Vuelve si empieza algo nuevo.", "Done. It comes back when something new begins."], id);
    }

    public async Task<IActionResult> OnPostSnoozeAsync(int tutee, DateOnly? until, string? reason, CancellationToken cancellation)
    {
        if (until is not { } day || day <= visit.Now.Today || day > visit.Now.Today.AddDays(90))
        {
            TempData["Wrong"] = say["Elige un día de los próximos tres meses.", "Choose a day within the next three months."];
            return RedirectToPage();
        }

        reason = string.IsNullOrWhiteSpace(reason) ? say["para retomarlo ese día", "to take it up that day"] : reason.Trim();
        var morning = visit.Now.InstantOf(day.ToDateTime(TimeOnly.FromTimeSpan(Morning)));
        if (await SetAsideAsync(tutee, "snoozed", morning, reason, cancellation) is not { } id) return NotFound();
        return Told(say[$"Pospuesto: vuelve {visit.Now.Day(day)}.", $"Snoozed: it comes back {visit.Now.Day(day)}."], id);
    }

    /// <summary>Somebody tried, or reached her: one tap, and another one to take it back.</summary>
    public async Task<IActionResult> OnPostSpokeAsync(int tutee, Channel channel, CancellationToken cancellation, ContactResult result = ContactResult.Reached)
    {
        if (!Enum.IsDefined(channel) || !Enum.IsDefined(result) || await visit.SeeAsync(tutee, cancellation) is not { Reason: Reason.Tutor }) return NotFound();
        var attempt = await Trying.RecordAsync(visit, tutee, channel, result, cancellation);
        TempData["Told"] = say[Trying.Said(channel, result)];
        TempData["Undo"] = $"/tutoria/hoy?handler=TakeBack&tutee={tutee}&attempt={Uri.EscapeDataString(attempt)}";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(int tutee, string? attempt, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(tutee, cancellation) is not { Reason: Reason.Tutor } || !await Trying.TakeBackAsync(visit, tutee, attempt, cancellation)) return NotFound();
        TempData["Told"] = say["Deshecho: no cuenta.", "Undone: it doesn't count."];
        return RedirectToPage();
    }

    /// <summary>She has written to somebody whose return was prepared.</summary>
    public async Task<IActionResult> OnPostWroteAsync(long plan, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor || !await PlannedReturn.WroteAsync(await visit.ConnectionAsync(cancellation), plan, tutor: true, visit.Now.Now, cancellation)) return NotFound();
        TempData["Told"] = say["Anotado: ya le escribiste.", "Noted: you have written."];
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostUndoAsync(long id, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        var undone = await connection.RunAsync(
            "update set_aside set undone_at = $1 where id = $2 and tutor_id = $3 and undone_at is null", cancellation, visit.Now.Now, id, visit.ViewerId);
        if (undone == 0) return NotFound();
        TempData["Told"] = say["De vuelta en la lista.", "Back on the list."];
        return RedirectToPage();
    }

    /// <returns>The number of the row, to undo it; null when she isn't the viewer's to set aside.</returns>
    private async Task<long?> SetAsideAsync(int tutee, string kind, DateTimeOffset? until, string? reason, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(tutee, cancellation) is not { Reason: Reason.Tutor }) return null;
        var connection = await visit.ConnectionAsync(cancellation);
        var rows = await connection.RowsAsync(
            """
            insert into set_aside (institution_id, tutor_id, student_id, at, kind, until, reason)
            values ($1, $2, $3, $4, $5, $6::timestamptz, $7::text) returning id
            """,
            r => r.GetInt64(0), cancellation, viewer.InstitutionId, visit.ViewerId, tutee, visit.Now.Now, kind, until, reason);
        return rows[0];
    }

    private RedirectToPageResult Told(string words, long undo)
    {
        TempData["Told"] = words;
        TempData["Undo"] = $"/tutoria/hoy?handler=Undo&id={undo}";
        return RedirectToPage();
    }

    private bool Matches(TodayItem item) =>
        (Only is null || item.Signals.Any(signal => signal.Signal.Kind == Only))
        && (string.IsNullOrWhiteSpace(Name) || Plain.Contains(item.Name, Name));
}
