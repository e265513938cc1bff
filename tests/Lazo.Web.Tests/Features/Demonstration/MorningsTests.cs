using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>Every morning of the demonstration has something to do, of every kind, for every tutor.</summary>
public sealed class MorningsTests
{
    // Only the words of a message say these, and its words are read elsewhere.
    private static readonly SignalKind[] OfWords = [SignalKind.HarmRisk, SignalKind.Distress];

    /// <summary>A week, so that no weekday is poor.</summary>
    public static TheoryData<string> Week => [.. Enumerable.Range(16, 7).Select(day => $"2026-11-{day}")];

    [Theory]
    [MemberData(nameof(Week))]
    public void There_is_enough_for_every_tutor_and_something_of_every_kind(string day)
    {
        var today = DateOnly.Parse(day);
        var eight = Instant.From(new DateTimeOffset(today, new(8, 0), TimeSpan.FromHours(-6)));

        var mornings = new FactsOfBundle(new BundleOfDay(today)).Mornings(eight);

        mornings.Count.ShouldBe(8);
        foreach (var tutor in mornings)
        {
            tutor.Count(found => !found.Row.Quiet).ShouldBeInRange(12, 30, tutor.Key);
            tutor.Count(found => found.Row.Signals.Any(signal => signal.Severity == Severity.High)).ShouldBeInRange(3, 9, tutor.Key);
            tutor.ShouldContain(found => found.Row.Signals.Any(signal => signal.Severity == Severity.Good), tutor.Key);
        }

        var kinds = mornings.SelectMany(tutor => tutor).SelectMany(found => found.Row.Signals).Select(signal => signal.Kind).ToHashSet();
        Enum.GetValues<SignalKind>().Except(OfWords).Except(kinds).ShouldBeEmpty();
    }

    [Fact]
    public void A_question_a_promise_and_a_silence_are_seen_both_early_and_late()
    {
        var today = new DateOnly(2026, 11, 18);
        var eight = Instant.From(new DateTimeOffset(today, new(8, 0), TimeSpan.FromHours(-6)));

        var mornings = new FactsOfBundle(new BundleOfDay(today)).Mornings(eight);
        var signals = mornings.SelectMany(tutor => tutor).SelectMany(found => found.Row.Signals).ToList();

        foreach (var kind in (SignalKind[])[SignalKind.AwaitingAnswer, SignalKind.PromiseDue, SignalKind.ProcedureOpen, SignalKind.ReferralOpen])
            signals.Where(signal => signal.Kind == kind).Select(signal => signal.Severity).Distinct().Count().ShouldBe(2, kind.ToString());
        signals.Where(signal => signal.Kind == SignalKind.Silence)
            .SelectMany(signal => signal.Evidence.Where(evidence => evidence.What == EvidenceKind.NextRung).Select(evidence => evidence.Channel))
            .Distinct().Count().ShouldBeGreaterThan(1);
    }
}
