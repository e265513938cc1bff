using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Promises;

namespace Lazo.Domain.Tests.Tutoring.Promises;

/// <summary>Written on a Wednesday, 11 March 2026, at 10:20.</summary>
public sealed class DueWordsTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default;
    private static readonly Instant Wednesday = Calendar.Days.At(new DateOnly(2026, 3, 11), new TimeOnly(10, 20));

    [Theory]
    [InlineData("mañana", "2026-03-12 18:00")]
    [InlineData("Mañana en la tarde", "2026-03-12 18:00")]
    [InlineData("mañana por la mañana", "2026-03-12 12:00")]
    [InlineData("mañana a las 10:30", "2026-03-12 10:30")]
    [InlineData("mañana a las 5", "2026-03-12 17:00")]
    [InlineData("mañana a las 8 de la noche", "2026-03-12 20:00")]
    [InlineData("pasado mañana", "2026-03-13 18:00")]
    [InlineData("hoy mismo", "2026-03-11 18:00")]
    [InlineData("esta noche", "2026-03-11 21:00")]
    [InlineData("al rato", "2026-03-11 18:00")]
    [InlineData("hoy a mediodía", "2026-03-11 12:00")]
    [InlineData("en dos días hábiles", "2026-03-13 10:20")]
    [InlineData("en 5 días hábiles", "2026-03-18 10:20")]
    [InlineData("en dos días", "2026-03-13 18:00")]
    [InlineData("en un par de días", "2026-03-13 18:00")]
    [InlineData("en una hora", "2026-03-11 11:20")]
    [InlineData("en 48 horas", "2026-03-13 10:20")]
    [InlineData("en una semana", "2026-03-18 18:00")]
    [InlineData("el lunes", "2026-03-16 18:00")]
    [InlineData("el miércoles", "2026-03-18 18:00")]
    [InlineData("a más tardar el viernes", "2026-03-13 18:00")]
    [InlineData("el viernes a mediodía", "2026-03-13 12:00")]
    [InlineData("antes del lunes", "2026-03-13 18:00")]
    [InlineData("el domingo", "2026-03-15 18:00")]
    [InlineData("esta semana", "2026-03-13 18:00")]
    [InlineData("la próxima semana", "2026-03-20 18:00")]
    [InlineData("el fin de semana", "2026-03-15 18:00")]
    [InlineData("el día 12", "2026-03-12 18:00")]
    [InlineData("el 10", "2026-04-10 18:00")]
    [InlineData("el 3 de abril", "2026-04-03 18:00")]
    [InlineData("el 2 de enero", "2027-01-02 18:00")]
    public void The_words_mean_an_instant(string words, string due) => Shown(DueWords.Read(words, Wednesday, Calendar)).ShouldBe(due);

    [Theory]
    [InlineData("en 48 horas", "2026-03-16 09:00")]
    [InlineData("en dos días", "2026-03-16 18:00")]
    [InlineData("en tres días", "2026-03-16 18:00")]
    [InlineData("en dos horas", "2026-03-13 12:20")]
    [InlineData("en dos días hábiles", "2026-03-17 10:20")]
    [InlineData("el domingo", "2026-03-15 18:00")]
    [InlineData("mañana", "2026-03-14 18:00")]
    public void On_a_Friday_only_words_that_name_the_day_end_on_a_weekend(string words, string due) =>
        Shown(DueWords.Read(words, Calendar.Days.At(new DateOnly(2026, 3, 13), new TimeOnly(10, 20)), Calendar)).ShouldBe(due);

    [Theory]
    [InlineData("en cuanto pueda")]
    [InlineData("pronto")]
    [InlineData("")]
    [InlineData("el 45 de marzo")]
    [InlineData("hoy a las 9 am")]
    public void Words_that_name_no_time_to_come_give_nothing(string words) => DueWords.Read(words, Wednesday, Calendar).ShouldBeNull();

    [Fact]
    public void Today_said_after_work_ends_with_the_day() =>
        Shown(DueWords.Read("hoy", Calendar.Days.At(new DateOnly(2026, 3, 11), new TimeOnly(20, 0)), Calendar)).ShouldBe("2026-03-11 23:59");

    [Fact]
    public void Whatever_is_written_is_due_later_or_not_at_all() => Prop.ForAll<string, ushort>((words, hours) =>
    {
        var now = Wednesday.Plus(TimeSpan.FromHours(hours));
        return DueWords.Read(words ?? "", now, Calendar) is not { } due || due > now;
    }).QuickCheckThrowOnFailure();

    private static string? Shown(Instant? due) =>
        due is { } instant ? $"{Calendar.DateOf(instant):yyyy-MM-dd} {Calendar.Days.TimeOf(instant):HH:mm}" : null;
}
