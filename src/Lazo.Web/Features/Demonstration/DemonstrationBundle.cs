using Lazo.Web.Features.Demonstration.Study;

namespace Lazo.Web.Features.Demonstration;

/// <summary>The demonstration institution as a school's files: the same import loads it as any other school.</summary>
/// <remarks>A pure function of the day: the same people, classes and identifiers always; only the dates move.</remarks>
public static class DemonstrationBundle
{
    /// <summary>The name of the school that doesn't exist.</summary>
    public const string Institution = "Bachillerato a Distancia Benita Xochipa";

    /// <summary>Writes every file of the bundle, as of a day, into a folder that exists.</summary>
    public static void Write(string folder, DateOnly today)
    {
        var calendar = new Calendar(today);
        var people = new People(today);
        var classes = new Classes(calendar, people);
        var theCase = new TheCase(calendar, people, classes);
        var trajectories = new Trajectories(calendar, people, classes, theCase).All().ToList();
        var stories = new Stories(calendar, people);

        var bundle = new BundleFiles();
        bundle.School(calendar, people, classes);
        foreach (var trajectory in trajectories)
        {
            bundle.Tutee(trajectory, stories.Of(trajectory));
        }

        bundle.Tutee(theCase.Trajectory, theCase.Story);
        bundle.Zone(new ZonePeople(today), today);
        bundle.Researchers(new StudyPeople(today).All);
        bundle.Write(folder);
    }
}
