using Lazo.Domain.Tutoring;

namespace Lazo.Web.Exchange.OneRoster.Files;

internal sealed class OrgsFile : BundleFile
{
    private Column name;
    private Column type;
    private Column parent;

    public override string Name => "orgs";

    public override string Table => "org";

    public override IReadOnlyList<StageColumn> Columns { get; } =
        [new("name", "text"), new("type", "text"), new("parent_id", "int", "org", "parentSourcedId")];

    protected override void Find(Header header) => (name, type, parent) = (header.Need("name"), header.Find("type"), header.Find("parentSourcedId"));

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (title, kind, above) = (cells.Required(name), cells.Text(type) ?? "school", cells.Text(parent));
        if (cells.IsRefused)
            return;
        begin();
        to.Text(title);
        to.Text(kind);
        to.Text(above);
    }
}

internal sealed class AcademicSessionsFile : BundleFile
{
    private Column title;
    private Column type;
    private Column starts;
    private Column ends;
    private Column parent;
    private Column kind;

    public override string Name => "academicSessions";

    public override string Table => "academic_session";

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("title", "text"), new("type", "text"), new("kind", "text"), new("start_date", "date"), new("end_date", "date"),
        new("parent_id", "int", "academic_session", "parentSourcedId"),
    ];

    protected override void Find(Header header)
    {
        (title, type, parent) = (header.Need("title"), header.Find("type"), header.Find("parentSourcedId"));
        (starts, ends, kind) = (header.Need("startDate"), header.Need("endDate"), header.Find("metadata.lazo.kind"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (name, sort, above) = (cells.Required(title), cells.Text(type) ?? "term", cells.Text(parent));
        var recovery = cells.OneOf(kind, "ordinary", "recovery") ?? "ordinary";
        cells.Required(starts);
        cells.Required(ends);
        var (first, last) = (cells.Date(starts), cells.Date(ends));
        if (first > last)
            cells.Refuse(ends, $"el periodo termina ({last:yyyy-MM-dd}) antes de empezar ({first:yyyy-MM-dd})");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(name);
        to.Text(sort);
        to.Text(recovery);
        to.Date(first);
        to.Date(last);
        to.Text(above);
    }
}

internal sealed class CoursesFile : BundleFile
{
    private Column title;
    private Column code;

    public override string Name => "courses";

    public override string Table => "course";

    public override IReadOnlyList<StageColumn> Columns { get; } = [new("title", "text"), new("code", "text")];

    protected override void Find(Header header) => (title, code) = (header.Need("title"), header.Find("courseCode"));

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (name, number) = (cells.Required(title), cells.Text(code));
        if (cells.IsRefused)
            return;
        begin();
        to.Text(name);
        to.Text(number);
    }
}

internal sealed class ClassesFile : BundleFile
{
    private Column title;
    private Column code;
    private Column course;
    private Column school;
    private Column terms;

    public override string Name => "classes";

    public override string Table => "class";

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("title", "text"), new("code", "text"), new("course_id", "int", "course", "courseSourcedId"),
        new("org_id", "int", "org", "schoolSourcedId"), new("terms", "text[]", IsSettled: true),
    ];

    // `terms` isn't a column of the table: it becomes rows of class_session.
    public override async Task SettleAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            File, "termSourcedIds",
            """
            select s.line, 'el periodo «' || term || '» no existe en academicSessions ni en lo ya cargado'
            from stage_class s cross join lateral unnest(s.terms) term
            where not s.gone and not exists (
              select from academic_session a where a.institution_id = $1 and a.sourced_id = term)
            order by 1
            """,
            cancellation);
        import.Settle(this, new Settled(Changed: await import.CountAsync(
            """
            with said as (
              select c.id as class_id, a.id as session_id
              from stage_class s
              join class c on c.institution_id = $1 and c.sourced_id = s.sourced_id
              cross join lateral unnest(s.terms) term
              join academic_session a on a.institution_id = $1 and a.sourced_id = term
              where not s.gone),
            gone as (
              delete from class_session x using stage_class s, class c
              where c.institution_id = $1 and c.sourced_id = s.sourced_id and not s.gone and x.class_id = c.id
                and (x.class_id, x.session_id) not in (select class_id, session_id from said)
              returning x.class_id),
            come as (
              insert into class_session (institution_id, class_id, session_id)
              select distinct $1::int, class_id, session_id from said on conflict do nothing
              returning class_id)
            select count(distinct class_id) from (select class_id from gone union all select class_id from come) other
            where exists (select from class_session before where before.class_id = other.class_id)
            """,
            cancellation)));
    }

    protected override void Find(Header header)
    {
        (title, code, course) = (header.Need("title"), header.Find("classCode"), header.Need("courseSourcedId"));
        (school, terms) = (header.Find("schoolSourcedId"), header.Need("termSourcedIds"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (name, number, taught, where) = (cells.Required(title), cells.Text(code), cells.Required(course), cells.Text(school));
        var within = cells.Required(terms).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (cells.IsRefused)
            return;
        begin();
        to.Text(name);
        to.Text(number);
        to.Text(taught);
        to.Text(where);
        to.Texts(within);
    }
}

internal sealed class CategoriesFile : BundleFile
{
    private Column title;
    private Column weight;

    public override string Name => "categories";

    public override string Table => "category";

    public override IReadOnlyList<StageColumn> Columns { get; } = [new("title", "text"), new("weight", "numeric")];

    protected override void Find(Header header) => (title, weight) = (header.Need("title"), header.Find("weight"));

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (name, share) = (cells.Required(title), cells.Number(weight, least: 0));
        if (cells.IsRefused)
            return;
        begin();
        to.Text(name);
        to.Number(share);
    }
}

internal sealed class LineItemsFile : BundleFile
{
    private Column title;
    private Column opens;
    private Column due;
    private Column closes;
    private Column group;
    private Column category;
    private Column period;
    private Column kind;
    private Column least;
    private Column most;
    private decimal highest = InstitutionRules.Default.HighestMark.Points;

    public override string Name => "lineItems";

    public override string Table => "line_item";

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("title", "text"), new("class_id", "int", "class", "classSourcedId"), new("category_id", "int", "category", "categorySourcedId"),
        new("session_id", "int", "academic_session", "gradingPeriodSourcedId"), new("kind", "text"), new("opens_at", "timestamptz"),
        new("due_at", "timestamptz"), new("closes_at", "timestamptz"), new("value_min", "numeric"), new("value_max", "numeric"),
    ];

    public override Task PrepareAsync(Importing import, CancellationToken cancellation)
    {
        highest = import.Rules.HighestMark.Points;
        return Task.CompletedTask;
    }

    protected override void Find(Header header)
    {
        (title, group) = (header.Need("title"), header.Need("classSourcedId"));
        (category, period) = (header.Find("categorySourcedId"), header.Find("gradingPeriodSourcedId"));
        (opens, due, closes) = (header.Find("assignDate"), header.Find("dueDate"), header.Find("metadata.lazo.closesAt"));
        (kind, least, most) = (header.Find("metadata.lazo.kind"), header.Find("resultValueMin"), header.Find("resultValueMax"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (name, taught, sort, within) = (cells.Required(title), cells.Required(group), cells.Text(category), cells.Text(period));
        var what = cells.OneOf(kind, "activity", "exam", "final", "recovery") ?? "activity";
        var (from, dueAt) = (cells.Instant(opens), cells.Instant(due, endOfDay: true));
        var until = cells.Instant(closes) ?? dueAt;
        var (low, high) = (cells.Number(least), cells.Number(most));
        if ((low ?? 0) >= (high ?? highest))
            cells.Refuse(most, $"la escala no sube: va de {low ?? 0} a {high ?? highest}");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(name);
        to.Text(taught);
        to.Text(sort);
        to.Text(within);
        to.Text(what);
        to.Instant(from);
        to.Instant(dueAt);
        to.Instant(until);
        to.Number(low);
        to.Number(high);
    }
}
