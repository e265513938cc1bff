using Lazo.Domain.Advising.Appointments;
using Lazo.Domain.Advising.Visits;

namespace Lazo.Domain.Tests.Advising.Appointments;

/// <summary>An appointment has an end, and two that touch don't get round it.</summary>
public sealed class TermLimitTests
{
    private static readonly DateOnly August = new(2025, 8, 16);

    private static readonly CyclesLimit[] Nothing = [];

    [Fact]
    public void Three_cycles_and_not_a_day_more()
    {
        TermLimit.Exceeded(Cycles(August, 3), [], Nothing).ShouldBeNull();
        TermLimit.Exceeded(new(August, new(2028, 8, 16)), [], Nothing).ShouldBe(new TooLong(August, 3, new(2028, 8, 15), Together: false));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(36)]
    [InlineData(TermLimit.Pause)]
    public void Two_that_touch_count_as_one(int days)
    {
        var first = Cycles(August, 2);
        var next = first.Ends.AddDays(days);

        TermLimit.Exceeded(new(next, August.AddYears(3).AddDays(-1)), [first], Nothing).ShouldBeNull();
        TermLimit.Exceeded(Cycles(next, 2), [first], Nothing).ShouldBe(new TooLong(August, 3, new(2028, 8, 15), Together: true));
        TermLimit.Exceeded(first, [Cycles(next, 2)], Nothing).ShouldNotBeNull("also the one that is put before");
    }

    [Fact]
    public void Many_short_ones_count_as_one_in_whichever_order()
    {
        Appointment[] years = [Cycles(August.AddYears(2), 1), Cycles(August, 1), Cycles(August.AddYears(1), 1)];

        TermLimit.Exceeded(Cycles(August.AddYears(3), 1), years, Nothing)!.Since.ShouldBe(August);
        TermLimit.Exceeded(Cycles(August, 3), [Cycles(August.AddYears(1), 2)], Nothing).ShouldBeNull("side by side isn't longer");
    }

    [Fact]
    public void After_a_pause_it_is_counted_anew()
    {
        var first = Cycles(August, 3);

        TermLimit.Exceeded(Cycles(first.Ends.AddDays(TermLimit.Pause + 1), 3), [first], Nothing).ShouldBeNull();
    }

    [Fact]
    public void The_limit_is_the_one_of_the_day_on_which_it_begins()
    {
        CyclesLimit[] limits = [new(new(2026, 8, 1), 4), new(new(2024, 8, 1), 2)];

        TermLimit.Exceeded(Cycles(August, 3), [], limits)!.Cycles.ShouldBe(2);
        TermLimit.Exceeded(Cycles(August.AddYears(1), 4), [], limits).ShouldBeNull();
        TermLimit.On(new(2020, 1, 1), limits).ShouldBe(TermLimit.Usual);
    }

    private static Appointment Cycles(DateOnly from, int years) => new(from, from.AddYears(years).AddDays(-1));
}
