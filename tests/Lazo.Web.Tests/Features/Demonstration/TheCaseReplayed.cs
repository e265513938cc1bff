using System.Runtime.CompilerServices;
using System.Text;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The whole case day by day, as a file that a person reads: what happened, and what her tutor finds at the end of the day.</summary>
public sealed class TheCaseReplayed
{
    private static readonly DateOnly FirstDay = new(2026, 6, 9);
    private static readonly DateOnly LastDay = new(2026, 7, 2);
    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
    private static readonly WorkingCalendar Calendar = InstitutionRules.Default.Calendar;

    /// <remarks>
    /// After a change that is meant, run the test with LAZO_ACCEPT=1: it writes the file anew, and the difference is read in review.
    /// </remarks>
    [Fact]
    public void Day_by_day_it_reads_as_the_file_says()
    {
        var told = Tell(new BundleOfDay(LastDay.AddDays(1)));
        var file = Path.Combine(Here(), "Replays", "marisol.txt");
        if (Environment.GetEnvironmentVariable("LAZO_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, told);
        }

        told.ShouldBe(File.ReadAllText(file));
    }

    private static string Tell(BundleOfDay bundle)
    {
        var told = new StringBuilder("Marisol Tejeda, día por día. Cada día: lo que sucedió; después, lo que hay al terminar el día.\n");
        for (var day = FirstDay; day <= LastDay; day = day.AddDays(1))
        {
            told.Append('\n').Append(Name(day)).Append('\n');
            var evening = Calendar.StartOfDay(day.AddDays(1)).Plus(TimeSpan.FromSeconds(-1));
            var marisol = new FactsOfBundle(bundle, evening).Tutees().First(tutee => tutee.Id == "tutee-marisol");
            foreach (var happened in HappenedOn(marisol, day))
                told.Append("  · ").Append(happened).Append('\n');
            foreach (var signal in TuteeSignals.Of(marisol, evening, InstitutionRules.Default))
                told.Append("    ").Append(Line(signal)).Append('\n');
        }

        return told.ToString();
    }

    private static IEnumerable<string> HappenedOn(TuteeFacts tutee, DateOnly day)
    {
        var messages = tutee.Messages.Select(message => (message.At, What:
            $"{(message.From == Party.Tutee ? "Marisol" : "Nora")} escribe{(message.Asks ? ", y pregunta" : "")} [{message.Id}]"));
        var records = tutee.Records.Select(record => (record.At, What:
            $"se registra {SnakeCase.Of(record.Kind)}{(record.RefId is { } of ? $" de {of}" : "")}{(record.Cause is { } cause ? $": {SnakeCase.Of(cause)}" : "")} [{record.Id}]"));
        return messages.Concat(records).Where(fact => Calendar.DateOf(fact.At) == day).OrderBy(fact => fact.At)
            .Select(fact => $"{Calendar.Days.TimeOf(fact.At):HH:mm} {fact.What}");
    }

    private static string Line(Signal signal)
    {
        var since = Calendar.DateOf(signal.Since);
        var mark = signal.Severity switch { Severity.Urgent => "!!", Severity.High => "! ", Severity.Good => "+ ", _ => "  " };
        return $"{mark} {SnakeCase.Of(signal.Kind),-22} desde {since:dd/MM} {Calendar.Days.TimeOf(signal.Since):HH:mm}  {signal.About}";
    }

    private static string Name(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {day.Day} de {(day.Month == 6 ? "junio" : "julio")}";

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
