using System.Globalization;

namespace Lazo.Web.Features.Demonstration;

/// <summary>The zone's own files: schools, roads, appointments and days.</summary>
internal sealed class ZoneTables
{
    private readonly BundleTable _schools = new(
        "schools", "sourcedId", "orgSourcedId", "zoneSourcedId", "level", "shift", "multigrade", "opensAt", "closesAt", "recessFrom", "recessTo", "roadMinutes", "signal");

    private readonly BundleTable _roads = new("roads", "sourcedId", "fromSourcedId", "toSourcedId", "minutes");

    private readonly BundleTable _advisors = new("advisors", "sourcedId", "userSourcedId", "zoneSourcedId", "post", "beginDate", "endDate");

    private readonly BundleTable _days = new("schoolDays", "sourcedId", "zoneSourcedId", "schoolSourcedId", "date", "kind", "words");

    public IEnumerable<BundleTable> All => [_schools, _roads, _advisors, _days];

    public void Fill(ZonePeople people, DateOnly today)
    {
        foreach (var school in ZoneSchools.All)
        {
            _schools.Add(
                school.Id, school.Id, ZoneSchools.ZoneId, school.Level, school.Shift, Truth(school.Multigrade), school.Opens, school.Closes, school.RecessFrom, school.RecessTo,
                Number(school.FromOffice), Truth(school.Signal));
            foreach (var other in ZoneSchools.All.TakeWhile(other => other != school))
                _roads.Add($"road-{other.Key}-{school.Key}", other.Id, school.Id, Number(school.To(other)));
        }

        // The first is in her second cycle, the second in his first, the third in her last.
        var cycle = new DateOnly(today.Month >= 8 ? today.Year : today.Year - 1, 8, 16);
        foreach (var (advisor, since) in people.Advisors.Zip((int[])[1, 0, 2]))
            _advisors.Add($"term-{advisor.Id}", advisor.Id, ZoneSchools.ZoneId, "advisor", Calendar.Date(cycle.AddYears(-since)), Calendar.Date(cycle.AddYears(3 - since).AddDays(-1)));

        for (var month = -2; month <= 3; month++)
            _days.Add($"council-{month + 3}", ZoneSchools.ZoneId, null, Calendar.Date(ZoneDays.CouncilOf(today.AddMonths(month))), "council", "Consejo Técnico Escolar");
        var feast = today.AddDays(9);
        while (feast.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            feast = feast.AddDays(1);
        _days.Add("feast-rio", ZoneSchools.ZoneId, ZoneSchools.Of("rio").Id, Calendar.Date(feast), "no_classes", "Fiesta del pueblo");
    }

    private static string Truth(bool truth) => truth ? "true" : "false";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
