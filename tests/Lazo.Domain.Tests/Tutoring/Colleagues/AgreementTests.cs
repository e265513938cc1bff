using Lazo.Domain.Tutoring.Colleagues;

namespace Lazo.Domain.Tests.Tutoring.Colleagues;

public sealed class AgreementTests
{
    private static readonly DateOnly Friday = new(2025, 3, 7);
    private static readonly Agreement Made = new(1, 21, "mandarle la guía", Friday, null, null);

    [Theory]
    [InlineData(-3, AgreementState.Open)]
    [InlineData(0, AgreementState.Open)]
    [InlineData(1, AgreementState.Late)]
    [InlineData(90, AgreementState.Late)]
    public void It_is_open_through_its_last_day_and_late_from_the_next(int days, AgreementState state)
    {
        Made.StateOn(Friday.AddDays(days)).ShouldBe(state);
        Made.IsInSightOn(Friday.AddDays(days)).ShouldBeTrue("what is open is never out of sight");
    }

    [Fact]
    public void What_was_reported_back_stays_in_sight_for_a_week_also_where_it_was_late()
    {
        var told = Made with { ReportedOn = Friday.AddDays(2), Outcome = "ya la tiene" };

        told.StateOn(Friday.AddDays(1)).ShouldBe(AgreementState.Late, "nobody had told yet");
        told.StateOn(Friday.AddDays(2)).ShouldBe(AgreementState.Reported);
        told.IsInSightOn(Friday.AddDays(8)).ShouldBeTrue();
        told.IsInSightOn(Friday.AddDays(9)).ShouldBeFalse();
    }
}
