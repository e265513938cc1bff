using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Promises;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Promises;

/// <summary>How the ledger is sorted.</summary>
public enum LedgerOrder { Due, Made, Name }

/// <summary>A promise to a tutee of the viewer, as it stands now.</summary>
/// <param name="To">Who has to answer; null where it is the tutor.</param>
/// <param name="Answered">Whoever was asked has told the tutor.</param>
public sealed record LedgerRow(
    string SourcedId, int TuteeId, string Tutee, string SortName, string? Words, DateTimeOffset Made, string? To, bool Answered, DateTimeOffset? KeptAt, PromiseStanding Standing);

/// <summary>The promise ledger of a tutor: what she, or somebody through her, owes an answer to.</summary>
public sealed class PromesasModel(Visit visit, Viewer viewer) : PageModel
{
    private const string Sql = """
        select e.sourced_id, e.student_id, p.given_name || ' ' || p.family_name, p.sort_name, e.body, e.at, e.due_at,
          coalesce(t.given_name || ' ' || t.family_name, e.office),
          exists (select from event a where a.institution_id = e.institution_id and a.ref = e.sourced_id and a.kind = 'promise_answered'),
          (select min(k.at) from event k where k.institution_id = e.institution_id and k.ref = e.sourced_id and k.kind = 'promise_kept')
        from event e join person p on p.id = e.student_id left join person t on t.id = e.to_id
        where e.kind = 'promise' and e.student_id in (select wall.tutees()) and e.at <= $1
        """;

    // What was kept is history: so much of it is shown at once.
    private const int Most = 200;

    [BindProperty(SupportsGet = true, Name = "estado")]
    public PromiseState? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "orden")]
    public LedgerOrder Order { get; set; }

    public Moments When => visit.Now;

    public IReadOnlyList<LedgerRow> Rows { get; private set; } = [];

    /// <summary>How many there are in each state, before any filter.</summary>
    public ILookup<PromiseState, LedgerRow> All { get; private set; } = Enumerable.Empty<LedgerRow>().ToLookup(row => row.Standing.State);

    public static Phrase WordsOf(PromiseState state) => state switch
    {
        PromiseState.Late => new("vencidas", "late"),
        PromiseState.Open => new("en plazo", "in time"),
        PromiseState.Kept => new("cumplidas", "kept"),
        PromiseState.KeptLate => new("cumplidas tarde", "kept late"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        var rules = await visit.RulesAsync(cancellation);
        var asOf = Instant.From(When.Now);
        var rows = await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            Sql,
            r => new LedgerRow(
                r.GetString(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.TextOrNull(4), r.At(5), r.TextOrNull(7), r.GetBoolean(8), r.AtOrNull(9),
                PromiseStanding.Of(Instant.From(r.At(5)), Instant.From(r.AtOrNull(6)), Instant.From(r.AtOrNull(9)), asOf, rules)),
            cancellation, When.Now);
        All = rows.ToLookup(row => row.Standing.State);
        var found = rows.Where(row => Only is { } only ? row.Standing.State == only : row.KeptAt is null || !string.IsNullOrWhiteSpace(Q))
            .Where(row => string.IsNullOrWhiteSpace(Q) || Plain.Contains(row.Tutee, Q) || Plain.Contains(row.Words ?? "", Q) || Plain.Contains(row.To ?? "", Q));
        Rows =
        [
            .. (Order switch
            {
                LedgerOrder.Made => found.OrderByDescending(row => row.Made),
                LedgerOrder.Name => found.OrderBy(row => row.SortName, StringComparer.Ordinal).ThenBy(row => row.Made),
                // What is owed by its due time; what was kept, the newest first.
                _ => found.OrderBy(row => row.KeptAt is not null).ThenBy(row => row.KeptAt is null ? row.Standing.Due.UnixSeconds : -row.KeptAt.Value.ToUnixTimeSeconds()),
            }).Take(Most),
        ];
        return Page();
    }
}
