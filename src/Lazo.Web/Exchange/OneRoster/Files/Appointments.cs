namespace Lazo.Web.Exchange.OneRoster.Files;

/// <summary>Appointments of advisors: each has an end, up to three school cycles away unless the zone has set another limit.</summary>
internal sealed class AdvisorsFile : BundleFile
{
    private Column who, zone, post, begins, ends;

    public override string Name => "advisors";

    public override string Table => "advisor_term";

    public override bool IsLeaf => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("advisor_id", "int", "person", "userSourcedId"), new("zone_id", "int", "org", "zoneSourcedId"), new("post", "text"),
        new("begins", "date"), new("ends", "date", Header: "endDate"),
    ];

    public override async Task MakeRoomAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            File, "zoneSourcedId",
            """
            select s.line, '«' || s.zone_id_ref || '» no es una zona con escuelas de schools ni de lo ya cargado'
            from stage_advisor_term s join org o on o.institution_id = $1 and o.sourced_id = s.zone_id_ref
            where not s.gone and not exists (select from school t where t.institution_id = $1 and t.zone_id = o.id) order by 1
            """,
            cancellation);
        // One year a cycle, whatever the days on which a cycle begins.
        await import.RefuseAsync(
            File, "endDate",
            """
            select s.line, 'el nombramiento dura más de ' || c.cycles || case when c.cycles = 1 then ' ciclo escolar' else ' ciclos escolares' end
              || '; si empieza el ' || s.begins || ', termina a más tardar el ' || (s.begins + make_interval(years => c.cycles) - interval '1 day')::date
            from stage_advisor_term s
            cross join (select coalesce((select value from advising_setting where institution_id = $1 and name = 'term_cycles' and holds_from <= current_date
              order by holds_from desc, set_at desc limit 1), 3) as cycles) c
            where not s.gone and s.ends >= s.begins + make_interval(years => c.cycles) order by 1
            """,
            cancellation);
    }

    protected override void Find(Header header)
    {
        (who, zone, post) = (header.Need("userSourcedId"), header.Need("zoneSourcedId"), header.Find("post"));
        (begins, ends) = (header.Need("beginDate"), header.Need("endDate"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (person, where, what) = (cells.Required(who), cells.Required(zone), cells.Text(post) ?? "advisor");
        cells.Required(begins);
        if (cells.IsEmpty(ends))
            cells.Refuse(ends, "un nombramiento tiene fin: falta la fecha");
        var (first, last) = (cells.Date(begins), cells.Date(ends));
        if (last < first)
            cells.Refuse(ends, $"el nombramiento termina ({last:yyyy-MM-dd}) antes de empezar ({first:yyyy-MM-dd})");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(person);
        to.Text(where);
        to.Text(what);
        to.Date(first);
        to.Date(last);
    }
}

/// <summary>Days of a school or of the whole zone: the school's council, a day without classes.</summary>
internal sealed class SchoolDaysFile : BundleFile
{
    private Column zone, school, day, kind, words;

    public override string Name => "schoolDays";

    public override string Table => "school_day";

    public override bool IsLeaf => true;

    public override bool GrowsHere => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("zone_id", "int", "org", "zoneSourcedId"), new("school_id", "int", "org", "schoolSourcedId"), new("day", "date"), new("kind", "text"), new("words", "text"),
    ];

    public override Task MakeRoomAsync(Importing import, CancellationToken cancellation) => import.RefuseAsync(
        File, "schoolSourcedId",
        """
        select s.line, '«' || s.school_id_ref || '» no es una escuela de schools ni de lo ya cargado'
        from stage_school_day s join org o on o.institution_id = $1 and o.sourced_id = s.school_id_ref
        where not s.gone and not exists (select from school t where t.institution_id = $1 and t.org_id = o.id) order by 1
        """,
        cancellation);

    protected override void Find(Header header)
    {
        (zone, school, day) = (header.Need("zoneSourcedId"), header.Find("schoolSourcedId"), header.Need("date"));
        (kind, words) = (header.Need("kind"), header.Find("words"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (where, which) = (cells.Required(zone), cells.Text(school));
        cells.Required(day);
        cells.Required(kind);
        var (on, what) = (cells.Date(day), cells.OneOf(kind, "council", "no_classes", "other"));
        if (cells.IsRefused)
            return;
        begin();
        to.Text(where);
        to.Text(which);
        to.Date(on);
        to.Text(what);
        to.Text(cells.Text(words));
    }
}
