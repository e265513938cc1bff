using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>Marisol Tejeda's weeks, replayed: what her tutor would have found on each of those days.</summary>
public sealed class TheCaseTests
{
    // The last day of the case is the second of July; it always is yesterday.
    private static readonly DateOnly Today = new(2026, 7, 3);

    private static readonly Lazy<TuteeFacts> Marisol = new(() =>
        new FactsOfBundle(new BundleOfDay(Today)).Tutees().Single(tutee => tutee.Id == "tutee-marisol"));

    [Theory]
    [InlineData("2026-06-09T18:00", SignalKind.NewTutee, "tutorship-marisol-2")]
    [InlineData("2026-06-14T22:54", SignalKind.MissingActivity, "class-case-bio-06")]
    [InlineData("2026-06-15T22:01", SignalKind.ClosedBeforeReached, "class-case-bio-06")]
    [InlineData("2026-06-15T23:29", SignalKind.LowGrade, "class-case-geotri")]
    [InlineData("2026-06-19T09:00", SignalKind.AwaitingAnswer, "message-marisol-07")]
    [InlineData("2026-06-27T09:00", SignalKind.PersonalOpen, "event-marisol-05")]
    [InlineData("2026-06-27T09:00", SignalKind.Silence, "message-marisol-08")]
    [InlineData("2026-06-29T22:00", SignalKind.RecoveryOpen, "class-case-geotri")]
    [InlineData("2026-06-29T22:00", SignalKind.Achievement, "class-case-bio")]
    [InlineData("2026-06-29T22:00", SignalKind.ProcedureOpen, "event-marisol-08")]
    [InlineData("2026-06-29T22:00", SignalKind.ProcedureOpen, "event-marisol-09")]
    [InlineData("2026-06-30T20:30", SignalKind.PromiseDue, "event-marisol-10")]
    [InlineData("2026-07-02T23:00", SignalKind.PromiseDue, "event-marisol-10")]
    public void On_that_day_it_held(string when, SignalKind kind, string about) =>
        Held(when).ShouldContain(signal => signal.Kind == kind && signal.About == about);

    [Theory]
    [InlineData("2026-06-09T19:30", SignalKind.NewTutee)]
    [InlineData("2026-06-15T22:01", SignalKind.MissingActivity)]
    [InlineData("2026-06-21T09:00", SignalKind.AwaitingAnswer)]
    [InlineData("2026-06-29T22:00", SignalKind.Silence)]
    [InlineData("2026-06-29T22:00", SignalKind.RetakeNeeded)]
    [InlineData("2026-06-30T20:09", SignalKind.AwaitingAnswer)]
    [InlineData("2026-06-30T20:55", SignalKind.AwaitingAnswer)]
    public void And_after_that_no_longer(string when, SignalKind kind) =>
        Held(when).ShouldNotContain(signal => signal.Kind == kind);

    private static IReadOnlyList<Signal> Held(string when) =>
        TuteeSignals.Of(Marisol.Value, Instant.From(DateTimeOffset.Parse($"{when}:00-06:00")), InstitutionRules.Default);
}
