namespace Lazo.Web.Exchange.OneRoster.Files;

/// <summary>A school as advising needs it: level, shift, hours, road.</summary>
internal sealed class SchoolsFile : BundleFile
{
    private Column org, zone, level, shift, multigrade, opens, closes, recessFrom, recessTo, road, signal;

    public override string Name => "schools";

    public override string Table => "school";

    public override bool IsLeaf => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("org_id", "int", "org", "orgSourcedId"), new("zone_id", "int", "org", "zoneSourcedId"), new("level", "text", Header: "level"), new("shift", "text"),
        new("multigrade", "boolean"), new("opens_at", "time"), new("closes_at", "time"), new("recess_from", "time"), new("recess_to", "time"),
        new("road_minutes", "int"), new("signal", "boolean"),
    ];

    public override async Task MakeRoomAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            File, "level",
            """
            select s.line, 'el nivel «' || left(s.level, 40) || '» no es ninguno de: '
              || (select string_agg(l.code, ', ' order by l.place) from school_level l where l.institution_id = $1)
            from stage_school s
            where not s.gone and not exists (select from school_level l where l.institution_id = $1 and l.code = s.level) order by 1
            """,
            cancellation);
        await import.RefuseAsync(
            File, "orgSourcedId",
            """
            select s.line, 'la escuela «' || s.org_id_ref || '» ya tiene sus datos con otro identificador'
            from stage_school s join org o on o.institution_id = $1 and o.sourced_id = s.org_id_ref
            where not s.gone and (exists (select from school t where t.org_id = o.id and t.sourced_id <> s.sourced_id)
              or exists (select from stage_school x where not x.gone and x.org_id_ref = s.org_id_ref and x.line < s.line)) order by 1
            """,
            cancellation);
        // Whom two people met where stays: a row that others hang on isn't moved nor taken away.
        await import.RefuseAsync(
            File, "sourcedId",
            """
            select s.line, 'en la escuela «' || s.sourced_id || '» hay acompañamientos o visitas; no se puede quitar ni pasar a otro plantel'
            from stage_school s join school t on t.institution_id = $1 and t.sourced_id = s.sourced_id
            left join org o on o.institution_id = $1 and o.sourced_id = s.org_id_ref
            where (s.gone or o.id <> t.org_id)
              and (exists (select from advising_pair p where p.school_id = t.org_id) or exists (select from visit v where v.school_id = t.org_id)
                or exists (select from school_day d where d.school_id = t.org_id)) order by 1
            """,
            cancellation);
    }

    protected override void Find(Header header)
    {
        (org, zone, level, shift) = (header.Need("orgSourcedId"), header.Need("zoneSourcedId"), header.Need("level"), header.Need("shift"));
        (opens, closes, recessFrom, recessTo) = (header.Need("opensAt"), header.Need("closesAt"), header.Find("recessFrom"), header.Find("recessTo"));
        (multigrade, road, signal) = (header.Find("multigrade"), header.Find("roadMinutes"), header.Find("signal"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (which, above, of) = (cells.Required(org), cells.Required(zone), cells.Required(level));
        cells.Required(shift);
        cells.Required(opens);
        cells.Required(closes);
        var turn = cells.OneOf(shift, "morning", "afternoon", "evening", "full");
        var (from, until, out_, back) = (cells.Time(opens), cells.Time(closes), cells.Time(recessFrom), cells.Time(recessTo));
        var (many, bars, minutes) = (cells.Truth(multigrade) ?? false, cells.Truth(signal) ?? true, RoadsFile.Minutes(cells, road) ?? 0);
        if (until <= from)
            cells.Refuse(closes, $"la escuela cierra ({until:HH:mm}) antes de abrir ({from:HH:mm})");
        if (out_ is null != back is null)
            cells.Refuse(out_ is null ? recessFrom : recessTo, "el recreo dice de qué hora a qué hora, o ninguna de las dos");
        else if (back <= out_)
            cells.Refuse(recessTo, $"el recreo termina ({back:HH:mm}) antes de empezar ({out_:HH:mm})");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(which);
        to.Text(above);
        to.Text(of);
        to.Text(turn);
        to.Truth(many);
        to.Time(from);
        to.Time(until);
        to.Time(out_);
        to.Time(back);
        to.Int(minutes);
        to.Truth(bars);
    }
}

/// <summary>How long the road from one school to another takes; the way back takes as long where nothing else is said.</summary>
internal sealed class RoadsFile : BundleFile
{
    private Column from, to, minutes;

    public override string Name => "roads";

    public override string Table => "road";

    public override bool IsLeaf => true;

    public override bool GrowsHere => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
        [new("from_id", "int", "org", "fromSourcedId"), new("to_id", "int", "org", "toSourcedId"), new("minutes", "int")];

    public override async Task MakeRoomAsync(Importing import, CancellationToken cancellation)
    {
        foreach (var (column, header) in new[] { ("from_id_ref", "fromSourcedId"), ("to_id_ref", "toSourcedId") })
        {
            await import.RefuseAsync(
                File, header,
                $"""
                select s.line, '«' || s.{column} || '» no es una escuela de schools ni de lo ya cargado'
                from stage_road s join org o on o.institution_id = $1 and o.sourced_id = s.{column}
                where not s.gone and not exists (select from school t where t.institution_id = $1 and t.org_id = o.id) order by 1
                """,
                cancellation);
        }

        await import.RefuseAsync(
            File, "toSourcedId",
            """
            select s.line, 'el camino de «' || s.from_id_ref || '» a «' || s.to_id_ref || '» ya está en la línea ' || x.line
            from stage_road s join stage_road x on x.from_id_ref = s.from_id_ref and x.to_id_ref = s.to_id_ref and x.line < s.line and not x.gone
            where not s.gone order by 1
            """,
            cancellation);
        await import.ExecuteAsync(
            """
            delete from road t using stage_road s
            join org f on f.institution_id = $1 and f.sourced_id = s.from_id_ref join org o on o.institution_id = $1 and o.sourced_id = s.to_id_ref
            where not s.gone and t.institution_id = $1 and t.from_id = f.id and t.to_id = o.id and t.sourced_id <> s.sourced_id
            """,
            cancellation);
    }

    /// <summary>A time on the road, in whole minutes of at most a day.</summary>
    public static int? Minutes(Cells cells, Column column)
    {
        if (cells.Number(column, 0) is not { } number)
            return null;
        if (number <= 1440 && number == decimal.Truncate(number))
            return (int)number;
        cells.Refuse(column, $"«{number}» no es un número entero de minutos, de 0 a 1440");
        return null;
    }

    protected override void Find(Header header) => (from, to, minutes) = (header.Need("fromSourcedId"), header.Need("toSourcedId"), header.Need("minutes"));

    protected override void ReadValues(Cells cells, StageRow into, Action begin, bool inactive)
    {
        var (one, other) = (cells.Required(from), cells.Required(to));
        cells.Required(minutes);
        var time = Minutes(cells, minutes);
        if (one == other && one.Length > 0)
            cells.Refuse(to, "un camino va de una escuela a otra");
        if (cells.IsRefused)
            return;
        begin();
        into.Text(one);
        into.Text(other);
        into.Int(time);
    }
}
