using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Groups;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tests.Tutoring.Groups;

public sealed class InClassTests
{
    private static readonly Instant Now = Instant.From(new DateTimeOffset(2025, 3, 7, 9, 0, 0, TimeSpan.FromHours(-6)));

    [Theory]
    [InlineData(Rung.Calm)]
    [InlineData(Rung.Calm, SignalKind.ClosingSoon)]
    [InlineData(Rung.Calm, SignalKind.RetakeNeeded)]
    [InlineData(Rung.Glad, SignalKind.Achievement)]
    [InlineData(Rung.Absent, SignalKind.NoAccess)]
    [InlineData(Rung.Missing, SignalKind.MissingActivity, SignalKind.NoAccess)]
    [InlineData(Rung.Missing, SignalKind.ClosedBeforeReached, SignalKind.Achievement)]
    [InlineData(Rung.Low, SignalKind.LowGrade)]
    [InlineData(Rung.LowAndMissing, SignalKind.LowGrade, SignalKind.MissingActivity)]
    [InlineData(Rung.StillTime, SignalKind.LowGrade, SignalKind.MissingActivity, SignalKind.ClosingSoon)]
    [InlineData(Rung.StillTime, SignalKind.RecoveryOpen)]
    public void What_holds_says_the_rung(Rung rung, params SignalKind[] kinds) => Of(default, 1, kinds).RungAt(Now).ShouldBe(rung);

    [Fact]
    public void Who_was_written_to_rests_for_some_days_unless_something_began_since()
    {
        Of(Days(-1), 2, SignalKind.LowGrade).RungAt(Now).ShouldBe(Rung.Written);
        Of(Days(-5), 6, SignalKind.LowGrade).RungAt(Now).ShouldBe(Rung.Low, "words hold for four days");
        Of(Days(-2), 1, SignalKind.LowGrade).RungAt(Now).ShouldBe(Rung.Low, "it began afterwards");
    }

    [Fact]
    public void Every_kind_that_leads_to_words_has_a_draft_that_names_the_subject()
    {
        foreach (var kind in new[] { SignalKind.RecoveryOpen, SignalKind.LowGrade, SignalKind.MissingActivity, SignalKind.ClosedBeforeReached, SignalKind.ClosingSoon, SignalKind.NoAccess, SignalKind.Achievement })
            AdvisorDraft.Of(kind, new("Marisol", "Biología", "Integradora 6", "el viernes")).ShouldContain("Biología");
        AdvisorDraft.Of(null, new("Marisol", "Biología", null, null)).ShouldBeEmpty();
        AdvisorDraft.Of(SignalKind.Distress, new("Marisol", "Biología", null, null)).ShouldBeEmpty("it isn't of the class");
    }

    private static Instant Days(int days) => Instant.FromUnixSeconds(Now.UnixSeconds + days * 86_400L);

    private static InClass Of(Instant written, int daysAgo, params SignalKind[] kinds) =>
        new([.. kinds.Select(kind => new Signal(kind, Severity.Normal, Days(-daysAgo), "x", []))], 5, written);
}
