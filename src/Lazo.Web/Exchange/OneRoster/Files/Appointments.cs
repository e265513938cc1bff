using Lazo.Domain.Advising.Appointments;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Data;

namespace Lazo.Web.Exchange.OneRoster.Files;

/// <summary>Appointments of advisors: each has an end, up to three school cycles away unless the zone has set another limit.</summary>
internal sealed class AdvisorsFile : BundleFile
{
    private const string LimitsSql = """
        select distinct on (holds_from) holds_from, value from advising_setting where institution_id = $1 and name = 'term_cycles' order by holds_from, set_at desc
        """;

    private const string HeldSql = """
        select p.sourced_id, t.begins, t.ends from advisor_term t join person p on p.id = t.advisor_id
        where t.institution_id = $1 and p.sourced_id in (select s.advisor_id_ref from stage_advisor_term s)
          and not exists (select from stage_advisor_term s where s.sourced_id = t.sourced_id)
        """;

    private const string StagedSql = """
        select s.line, s.advisor_id_ref, s.begins, s.ends,
          exists (select from advisor_term t where t.institution_id = $1 and t.sourced_id = s.sourced_id and (t.begins, t.ends) = (s.begins, s.ends))
        from stage_advisor_term s where not s.gone order by s.begins, s.line
        """;

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
        await RefuseTooLongAsync(import, cancellation);
    }

    // What is held already counts too, unless the bundle says it anew.
    private async Task RefuseTooLongAsync(Importing import, CancellationToken cancellation)
    {
        var limits = new List<CyclesLimit>();
        await foreach (var row in import.ReadAsync(LimitsSql, cancellation))
            limits.Add(new(row.Day(0), row.GetInt32(1)));
        var held = new List<(string Who, Appointment Term)>();
        await foreach (var row in import.ReadAsync(HeldSql, cancellation))
            held.Add((row.GetString(0), new(row.Day(1), row.Day(2))));
        var known = held.ToLookup(one => one.Who, one => one.Term, StringComparer.Ordinal);
        var before = new Dictionary<string, List<Appointment>>(StringComparer.Ordinal);
        var staged = new List<(int Line, string Who, Appointment Term, bool Unchanged)>();
        await foreach (var row in import.ReadAsync(StagedSql, cancellation))
            staged.Add((row.GetInt32(0), row.GetString(1), new(row.Day(2), row.Day(3)), row.GetBoolean(4)));
        foreach (var (line, who, term, unchanged) in staged)
        {
            var earlier = before.TryGetValue(who, out var of) ? of : before[who] = [];
            if (!unchanged && TermLimit.Exceeded(term, known[who].Concat(earlier), limits) is { } over)
                import.Refusals.Add(new Refusal(File, line, import.ColumnOf(File, "endDate"), "endDate", Sentence(over)));
            earlier.Add(term);
        }
    }

    private static string Sentence(TooLong over)
    {
        var cycles = over.Cycles == 1 ? "1 ciclo escolar" : $"{over.Cycles} ciclos escolares";
        return over.Together
            ? $"junto con los nombramientos que lo tocan dura más de {cycles}; como el primero empieza el {over.Since:yyyy-MM-dd}, termina a más tardar el {over.Latest:yyyy-MM-dd}"
            : $"el nombramiento dura más de {cycles}; si empieza el {over.Since:yyyy-MM-dd}, termina a más tardar el {over.Latest:yyyy-MM-dd}";
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
