using Lazo.Domain.Tutoring.Figures;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Coordination;

/// <summary>The month of an institution: what its page and its printed report share.</summary>
public abstract class FigurePage(Viewer viewer, FiguresDesk desk, TimeProvider clock, Speech say) : PageModel
{
    /// <summary>How long somebody waits for a month that nobody has counted before she is told how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // In the institution's own words, as it asks with them today.
    private IReadOnlyDictionary<Cause, CauseChoice> causes = new Dictionary<Cause, CauseChoice>();

    [BindProperty(SupportsGet = true, Name = "mes")]
    public string? Asked { get; set; }

    public Viewer Viewer => viewer;

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>Those that can be chosen, the latest first.</summary>
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    public DateOnly Month { get; private set; }

    public string Institution { get; private set; } = "";

    /// <summary>Null where there is no closed month yet, or while it is being counted.</summary>
    public CountedMonth? Counted { get; private set; }

    public MonthProgress? Progress { get; private set; }

    /// <summary>The tutors' names, by their identifier in the register.</summary>
    public IReadOnlyDictionary<string, (string Name, string Sort)> Names { get; private set; } = new Dictionary<string, (string, string)>();

    public bool SeesPeople => viewer.May(Permission.SeePeople);

    /// <summary>Everything is open, and nothing leads anywhere.</summary>
    public virtual bool OnPaper => false;

    public virtual IEnumerable<TutorShown> Sorted => ByName;

    protected IEnumerable<TutorShown> ByName =>
        (Counted?.Figures.Tutors ?? []).OrderBy(tutor => Names.GetValueOrDefault(tutor.Tutor).Sort, StringComparer.Ordinal);

    /// <summary>What closed before it was reached, the largest share first.</summary>
    public IReadOnlyList<(string Subject, Published Activity)> Unreached =>
        [.. from subject in Counted?.Figures.Missed.Part(MonthCount.CauseName(Domain.Tutoring.Records.Cause.ClosedBeforeReached))?.Parts ?? []
            from activity in subject.Parts
            where activity.Share is not null
            orderby activity.Share descending, subject.Name, activity.Name
            select (subject.Name, activity)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeeAggregates)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var (name, began) = (await connection.RowsAsync(
            "select i.name, (select min(t.begin_date) from tutorship t where t.institution_id = i.id) from institution i where i.id = $1",
            row => (row.GetString(0), row.DayOrNull(1)), cancellation, viewer.InstitutionId))[0];
        Institution = name;
        Months = ClosedMonths.Of(When.Today, began);
        if (Asked is not null && (ClosedMonths.Read(Asked) is not { } asked || !Months.Contains(asked))) return NotFound();
        if (Months.Count == 0) return Page();

        Month = ClosedMonths.Read(Asked) ?? Months[0];
        Counted = await StoredFigures.FindAsync(connection, viewer.InstitutionId, Month, cancellation);
        if (Counted is null)
        {
            var count = desk.Begin(viewer.InstitutionId, Month);
            await Task.WhenAny(count.Done, Task.Delay(Patience, cancellation));
            if (count.Done.IsCompleted) await count.Done;
            Counted = await StoredFigures.FindAsync(connection, viewer.InstitutionId, Month, cancellation);
            Progress = count.Progress;
        }

        if (Counted is { } counted)
        {
            causes = (await CauseChoice.AllAsync(connection, viewer.InstitutionId, cancellation)).ToDictionary(choice => choice.Cause);
            Names = await NamesAsync([.. counted.Figures.Tutors.Select(tutor => tutor.Tutor)], cancellation);
        }

        return Page();
    }

    public string MonthName(DateOnly month) => say[$"{When.Month(month)} de {month.Year}", $"{When.Month(month)} {month.Year}"];

    public static string Value(DateOnly month) => month.ToString("yyyy-MM");

    /// <summary>A count, or a dash where it isn't shown.</summary>
    public static string Show(int? count) => count is { } shown ? $"{shown:N0}" : "—";

    public static string Show(double? share) => share is { } shown ? $"{shown:0%}" : "—";

    public string Hours(double? hours) => hours is { } shown ? shown < 1 ? say["menos de 1 h hábil", "under 1 working h"] : say[$"{shown:0.#} h hábiles", $"{shown:0.#} working h"] : "—";

    public string Cause(string name) =>
        name == MonthCount.NoCause ? say["sin causa registrada", "no cause recorded"] : causes.GetValueOrDefault(Enum.Parse<Cause>(name))?.In(say) ?? say[CauseWords.Of(Enum.Parse<Cause>(name))];

    public string Part(string name) => name switch
    {
        MonthCount.InTime => say["a tiempo", "in time"],
        MonthCount.Late => say["tarde", "late"],
        MonthCount.Open => say["siguen abiertas", "still open"],
        MonthCount.Never => say["sin ningún contacto", "no contact ever"],
        MonthCount.Contacted => say["con contacto", "with contact"],
        MonthCount.NoOffice => say["sin instancia anotada", "no office noted"],
        _ => name,
    };

    private async Task<IReadOnlyDictionary<string, (string Name, string Sort)>> NamesAsync(string[] ids, CancellationToken cancellation) =>
        (await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            "select sourced_id, given_name || ' ' || family_name, sort_name from person where institution_id = $1 and sourced_id = any ($2)",
            row => (Id: row.GetString(0), Name: row.GetString(1), Sort: row.GetString(2)), cancellation, viewer.InstitutionId, ids))
        .ToDictionary(row => row.Id, row => (row.Name, row.Sort));
}
