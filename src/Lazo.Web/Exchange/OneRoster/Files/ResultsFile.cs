using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Exchange.OneRoster.Files;

/// <summary>results.csv, the long one: tutee and activity are looked up here, and marks mapped onto the institution's scale.</summary>
internal sealed class ResultsFile : BundleFile
{
    private readonly Known<int> students = new();
    private readonly Known<(int Id, decimal? Least, decimal? Most)> activities = new();
    private decimal highest = InstitutionRules.Default.HighestMark.Points;
    private Column lineItem;
    private Column student;
    private Column status;
    private Column score;
    private Column scored;
    private Column submitted;
    private Column closes;
    private Column modified;
    private long undated;

    public override string Name => "results";

    public override string Table => "result";

    public override bool IsLeaf => true;

    public override bool IsLong => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("student_id", "int"), new("line_item_id", "int"), new("mark", "int"), new("state", "smallint"), new("scored_at", "timestamptz"),
        new("submitted_at", "timestamptz"), new("closes_at", "timestamptz"),
    ];

    public override async Task PrepareAsync(Importing import, CancellationToken cancellation)
    {
        highest = import.Rules.HighestMark.Points;
        await foreach (var row in import.ReadAsync("select sourced_id, id from person where institution_id = $1", cancellation))
            students.Add(row.GetString(0), row.GetInt32(1));
        await foreach (var row in import.ReadAsync("select sourced_id, id, value_min, value_max from line_item where institution_id = $1", cancellation))
            activities.Add(row.GetString(0), (row.GetInt32(1), row.IsDBNull(2) ? null : row.GetDecimal(2), row.IsDBNull(3) ? null : row.GetDecimal(3)));
    }

    /// <summary>A row that says no date and otherwise what is here already is known since when it was; each new <c>dateLastModified</c> would move it.</summary>
    public override async Task RecallAsync(Importing import, CancellationToken cancellation)
    {
        if (undated == 0)
            return;
        await import.ExecuteAsync(
            """
            update stage_result s set scored_at = r.scored_at, submitted_at = r.submitted_at
            from result r
            where s.scored_at is not distinct from s.modified_at and coalesce(s.submitted_at, s.modified_at) is not distinct from s.modified_at
              and r.institution_id = $1 and r.sourced_id = s.sourced_id
              and (r.student_id, r.line_item_id, r.state, r.mark, r.closes_at)
                is not distinct from (s.student_id, s.line_item_id, s.state, s.mark, s.closes_at)
              and (r.scored_at, r.submitted_at) is distinct from (s.scored_at, s.submitted_at)
            """,
            cancellation);
    }

    /// <summary>A tutee has one result in an activity; one whose tutee or activity changes leaves its place before another takes it.</summary>
    public override async Task MakeRoomAsync(Importing import, CancellationToken cancellation)
    {
        await ResultsLoad.RefuseTakenAsync(import, cancellation);
        await import.ExecuteAsync(
            """
            delete from result r using stage_result s
            where r.institution_id = $1 and r.sourced_id = s.sourced_id and not s.gone
              and (r.student_id, r.line_item_id) is distinct from (s.student_id, s.line_item_id)
            """,
            cancellation);
    }

    protected override void Find(Header header)
    {
        (lineItem, student) = (header.Need("lineItemSourcedId"), header.Need("studentSourcedId"));
        (status, score, scored) = (header.Need("scoreStatus"), header.Find("score"), header.Find("scoreDate"));
        (submitted, closes) = (header.Find("metadata.lazo.submittedAt"), header.Find("metadata.lazo.closesAt"));
        modified = header.Find("dateLastModified");
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        if (!students.TryFind(cells.Bytes(student), out var studentId))
            cells.Refuse(student, $"la persona «{Cells.Shown(cells.Bytes(student))}» no existe en users ni en lo ya cargado");
        if (!activities.TryFind(cells.Bytes(lineItem), out var activity))
            cells.Refuse(lineItem, $"la actividad «{Cells.Shown(cells.Bytes(lineItem))}» no existe en lineItems ni en lo ya cargado");
        var state = StateOf(cells);
        var at = cells.Instant(submitted);
        // Schools leave scoreDate out. As of an instant nothing recorded later may be seen: what else has a date says when it was known.
        var isUndated = cells.IsEmpty(scored) && at is null;
        var known = cells.Instant(scored) ?? at ?? (isUndated ? cells.Instant(modified) : null);
        var mark = MarkOf(cells, state, activity);
        var handedIn = state is ResultState.Submitted or ResultState.PartiallyGraded or ResultState.FullyGraded ? at ?? known : null;
        var until = cells.Instant(closes);
        if (cells.IsRefused)
            return;
        begin();
        to.Int(studentId);
        to.Int(activity.Id);
        to.Int(mark);
        to.Short((short)state);
        to.Instant(known);
        to.Instant(handedIn);
        to.Instant(until);
        undated += isUndated ? 1 : 0;
    }

    private ResultState StateOf(Cells cells) =>
        cells.OneOf(status, "fully graded", "submitted", "not submitted", "partially graded", "exempt") switch
        {
            "fully graded" => ResultState.FullyGraded,
            "submitted" => ResultState.Submitted,
            "partially graded" => ResultState.PartiallyGraded,
            "exempt" => ResultState.Exempt,
            "not submitted" => ResultState.NotSubmitted,
            _ => MissingState(cells),
        };

    private ResultState MissingState(Cells cells)
    {
        if (cells.IsEmpty(status))
            cells.Refuse(status, "la celda está vacía y hace falta");
        return ResultState.None;
    }

    private int? MarkOf(Cells cells, ResultState state, (int Id, decimal? Least, decimal? Most) activity)
    {
        if (cells.Number(score) is not { } points)
        {
            if (state == ResultState.FullyGraded && cells.IsEmpty(score))
                cells.Refuse(score, "dice «fully graded» y no trae calificación");
            return null;
        }

        var (least, most) = (activity.Least ?? 0m, activity.Most ?? highest);
        if (points < least || points > most)
        {
            cells.Refuse(score, $"«{points}» está fuera de la escala {least:0.##}–{most:0.##} de la actividad «{Cells.Shown(cells.Bytes(lineItem))}»");
            return null;
        }

        return Mark.Of((points - least) / (most - least) * highest).Thousandths;
    }
}
