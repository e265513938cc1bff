namespace Lazo.Web.Exchange.OneRoster.Files;

internal sealed class EnrollmentsFile : BundleFile
{
    private Column group;
    private Column user;
    private Column role;
    private Column begins;
    private Column ends;
    private Column attempt;

    public override string Name => "enrollments";

    public override string Table => "enrolment";

    public override bool IsLeaf => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("class_id", "int", "class", "classSourcedId"), new("person_id", "int", "person", "userSourcedId"), new("role", "text"),
        new("begin_date", "date"), new("end_date", "date"), new("attempt", "smallint"), new("suspended", "boolean"),
    ];

    protected override void Find(Header header)
    {
        (group, user, role) = (header.Need("classSourcedId"), header.Need("userSourcedId"), header.Need("role"));
        (begins, ends, attempt) = (header.Find("beginDate"), header.Find("endDate"), header.Find("metadata.lazo.attempt"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (where, who, what) = (cells.Required(group), cells.Required(user), cells.Required(role));
        var (first, last, times) = (cells.Date(begins), cells.Date(ends), cells.Number(attempt) ?? 1);
        if (first > last)
            cells.Refuse(ends, $"la inscripción termina ({last:yyyy-MM-dd}) antes de empezar ({first:yyyy-MM-dd})");
        if (times is < 1 or > 20 || times != decimal.Truncate(times))
            cells.Refuse(attempt, $"«{times}» no es un número de intento (1, 2, …)");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(where);
        to.Text(who);
        to.Text(what);
        to.Date(first);
        to.Date(last);
        to.Short((short)times);
        to.Truth(inactive);
    }
}

internal sealed class TutorshipsFile : BundleFile
{
    private Column tutor;
    private Column student;
    private Column begins;
    private Column ends;

    public override string Name => "tutorships";

    public override string Table => "tutorship";

    public override bool IsLeaf => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("tutor_id", "int", "person", "tutorSourcedId"), new("student_id", "int", "person", "studentSourcedId"),
        new("begin_date", "date"), new("end_date", "date"),
    ];

    public override async Task SettleAsync(Importing import, CancellationToken cancellation)
    {
        // A change of tutor made in Lazo stays, although the files go on naming the former one; a tutorship of the files that
        // begins later takes over from it.
        await import.ExecuteAsync(
            """
            update tutorship t set end_date = h.begins - 1 from hand_over h
            where h.institution_id = $1 and h.ended = t.id and t.begin_date < h.begins and coalesce(t.end_date, 'infinity') >= h.begins
            """,
            cancellation);
        await import.ExecuteAsync(
            """
            update tutorship m set end_date = t.begin_date - 1 from hand_over h, tutorship t
            where h.institution_id = $1 and h.made = m.id and t.student_id = m.student_id and t.id <> m.id
              and t.begin_date > m.begin_date and coalesce(m.end_date, 'infinity') >= t.begin_date
            """,
            cancellation);
        await RefuseOverlapsAsync(import, cancellation);
    }

    private Task RefuseOverlapsAsync(Importing import, CancellationToken cancellation) => import.RefuseAsync(
        File, "studentSourcedId",
        """
        select s.line, 'un tutorado tiene una sola tutora o tutor a la vez, y esta tutoría se encima con «' || o.sourced_id || '»'
          || coalesce(' (línea ' || (select x.line from stage_tutorship x where x.sourced_id = o.sourced_id) || ')', '')
        from stage_tutorship s
        join tutorship t on t.institution_id = $1 and t.sourced_id = s.sourced_id
        join tutorship o on o.student_id = t.student_id and o.id <> t.id
          and daterange(o.begin_date, o.end_date, '[]') && daterange(t.begin_date, t.end_date, '[]')
        where not s.gone and not exists (select from stage_tutorship x where x.sourced_id = o.sourced_id and x.line > s.line)
        order by 1
        """,
        cancellation);

    protected override void Find(Header header)
    {
        (tutor, student) = (header.Need("tutorSourcedId"), header.Need("studentSourcedId"));
        (begins, ends) = (header.Need("beginDate"), header.Find("endDate"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (who, whom) = (cells.Required(tutor), cells.Required(student));
        cells.Required(begins);
        var (first, last) = (cells.Date(begins), cells.Date(ends));
        if (who == whom && who.Length > 0)
            cells.Refuse(student, "nadie es tutor de sí mismo");
        if (first > last)
            cells.Refuse(ends, $"la tutoría termina ({last:yyyy-MM-dd}) antes de empezar ({first:yyyy-MM-dd})");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(who);
        to.Text(whom);
        to.Date(first);
        to.Date(last);
    }
}
