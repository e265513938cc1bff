using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Talks;

namespace Lazo.Web.Features.Demonstration;

/// <summary>A visit in which something of the stories was lived.</summary>
internal sealed record LivedVisit(Person Advisor, ZoneSchool School, DateOnly Day, TimeOnly From, int Minutes, string Purpose, IReadOnlyList<ZoneTeacher> Teachers);

/// <summary>The visits of three advisors, as they follow from what was told: who was seen on a day at a school was visited there, one school after the other.</summary>
internal static class ZoneDiary
{
    private const int LongestPurpose = 60;

    // Where several schools have to fit into a morning.
    private const int ShareOfDay = 60;

    private const int Least = 25;

    public static IReadOnlyList<LivedVisit> Of(ZonePeople people, DateOnly today)
    {
        var seen = people.Teachers.Where(teacher => teacher.Advisor is not null).SelectMany(teacher =>
        {
            var story = ZoneStories.Of(teacher, today, _ => Guid.Empty);
            var about = ((Requested)story[0].Body).About;
            return from line in story
                   let purpose = PurposeOf(line, about)
                   where purpose is not null
                   group (line, purpose) by ZoneStories.DayOf(line, today) into day
                   select (Teacher: teacher, Day: day.Key, Minutes: day.Max(one => MinutesOf(one.line.Body)), Purpose: day.First().purpose);
        });
        return
        [
            .. from day in seen.GroupBy(one => (one.Teacher.Advisor, one.Day))
               orderby day.Key.Day, day.Key.Advisor!.Id
               from visit in InOrder(day.Key.Advisor!, day.Key.Day, [.. day.GroupBy(one => one.Teacher.School)
                   .Select(school => (school.Key, school.Sum(one => one.Minutes), school.First().Purpose, (IReadOnlyList<ZoneTeacher>)[.. school.Select(one => one.Teacher)]))])
               select visit,
        ];
    }

    private static IEnumerable<LivedVisit> InOrder(
        Person advisor, DateOnly day, IReadOnlyList<(ZoneSchool School, int Minutes, string Purpose, IReadOnlyList<ZoneTeacher> Teachers)> schools)
    {
        (ZoneSchool School, int Until)? before = null;
        foreach (var (school, minutes, purpose, teachers) in schools.OrderBy(one => Minute(one.School.Closes)).ThenBy(one => one.School.FromOffice))
        {
            var from = Math.Max(Minute(school.Opens) + 30, before is { } last ? (last.Until + last.School.To(school) + 4) / 5 * 5 : 0);
            var until = Math.Min(from + (schools.Count == 1 ? minutes : Math.Min(minutes, ShareOfDay)), Minute(school.Closes));
            // Too late for that school: what was told of the day stands without a visit.
            if (until - from < Least)
                continue;
            yield return new(advisor, school, day, new TimeOnly(from / 60, from % 60), until - from, purpose, teachers);
            before = (school, until);
        }
    }

    /// <summary>What a visit was for; null for what needs none.</summary>
    private static string? PurposeOf(ZoneLine line, string about) => line.Body switch
    {
        Diagnosed => "Diagnóstico conjunto",
        Planned plan => plan.Purpose,
        ObservationBegan observation => observation.Focus,
        TalkBegan => "Plática reflexiva",
        Met { Channel: Channel.InPerson } met => about.Length <= LongestPurpose ? about : met.What,
        _ => null,
    };

    private static int MinutesOf(FactBody body) => body switch
    {
        ObservationBegan => 100,
        Met met => met.Minutes,
        _ => 60,
    };

    private static int Minute(string time)
    {
        var at = TimeOnly.Parse(time);
        return (at.Hour * 60) + at.Minute;
    }
}
