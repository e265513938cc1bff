using Lazo.Web.Features.Shared;

namespace Lazo.Web.Tests.Features.Shared;

public sealed class MomentsTests
{
    private static readonly TimeZoneInfo Mexico = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");

    // Wednesday 10 June 2026, 9:30 in Mexico City.
    private static readonly DateTimeOffset Now = new(2026, 6, 10, 15, 30, 0, TimeSpan.Zero);
    private static readonly Moments Spanish = new(Mexico, Now, Language.Spanish);
    private static readonly Moments English = new(Mexico, Now, Language.English);

    [Theory]
    [InlineData("2026-06-10", "hoy", "today")]
    [InlineData("2026-06-09", "ayer", "yesterday")]
    [InlineData("2026-06-11", "mañana", "tomorrow")]
    [InlineData("2026-06-04", "el jueves", "on Thursday")]
    [InlineData("2026-06-03", "el 3 de junio", "on 3 June")]
    [InlineData("2026-06-16", "el martes 16", "on Tuesday 16")]
    [InlineData("2025-12-24", "el 24 de diciembre de 2025", "on 24 December 2025")]
    public void A_day_is_called_as_people_call_it(string day, string es, string en)
    {
        Spanish.Day(DateOnly.Parse(day)).ShouldBe(es);
        English.Day(DateOnly.Parse(day)).ShouldBe(en);
    }

    [Theory]
    [InlineData("2026-06-10T07:05", "desde hoy a las 7:05", "since 7:05 today")]
    [InlineData("2026-06-08T12:00", "desde el lunes", "since Monday")]
    [InlineData("2026-05-29T12:00", "desde hace 12 días", "for 12 days")]
    [InlineData("2026-03-03T12:00", "desde el 3 de marzo", "since 3 March")]
    public void Since_when_it_holds(string wall, string es, string en)
    {
        var at = Spanish.InstantOf(DateTime.Parse(wall));
        Spanish.Since(at).ShouldBe(es);
        English.Since(at).ShouldBe(en);
    }

    [Fact]
    public void An_end_at_midnight_is_the_day_before_whole()
    {
        Spanish.Until(Spanish.StartOf(new DateOnly(2026, 6, 15))).ShouldBe("hasta el domingo 14");
        Spanish.Until(Spanish.StartOf(new DateOnly(2026, 6, 11))).ShouldBe("hasta hoy a medianoche");
        Spanish.Until(Spanish.InstantOf(new DateTime(2026, 6, 10, 18, 0, 0))).ShouldBe("hasta hoy a las 18:00");
    }

    [Theory]
    [InlineData(0.5, "queda menos de una hora")]
    [InlineData(5, "quedan 5 horas")]
    [InlineData(72, "quedan 3 días")]
    [InlineData(-1, "")]
    public void What_is_left(double hours, string words) => Spanish.Left(Now.AddHours(hours)).ShouldBe(words);

    [Fact]
    public void A_day_begins_at_the_institutions_midnight() =>
        new Moments(Mexico, new DateTimeOffset(2026, 6, 11, 5, 59, 0, TimeSpan.Zero), Language.Spanish).Today.ShouldBe(new DateOnly(2026, 6, 10));

    [Fact]
    public void Where_clocks_are_put_forward_at_midnight_a_day_begins_later()
    {
        var santiago = new Moments(TimeZoneInfo.FindSystemTimeZoneById("America/Santiago"), Now, Language.Spanish);
        santiago.StartOf(new DateOnly(2025, 9, 7)).ShouldBe(new DateTimeOffset(2025, 9, 7, 4, 0, 0, TimeSpan.Zero));
    }
}
