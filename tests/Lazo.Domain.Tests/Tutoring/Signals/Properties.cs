using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Signals;

/// <summary>What must be true of every life, not only of those that we thought of.</summary>
public sealed class Properties
{
    private static readonly InstitutionRules Rules = InstitutionRules.Default;

    private static readonly Arbitrary<(TuteeFacts Tutee, Instant AsOf)> Moments = Arb.From(
        from tutee in AnyLife.Lives from asOf in AnyLife.Instant_ select (tutee, asOf));

    private static readonly Arbitrary<(TuteeFacts Tutee, Instant AsOf)> WithoutLeaves = Arb.From(
        from moment in Moments.Generator select (moment.Tutee with { Records = [] }, moment.AsOf));

    private static void Holds<T>(Arbitrary<T> arbitrary, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(arbitrary, property));

    private static string[] Of(TuteeFacts tutee, Instant asOf) =>
        [.. TuteeSignals.Of(tutee, asOf, Rules).Select(signal => $"{signal.Kind} {signal.Severity} {signal.Since} {signal.About}")];

    [Fact]
    public void Adding_an_answer_never_makes_a_silence() => Holds(
        Arb.From(from moment in Moments.Generator from answer in AnyLife.Messages select (moment.Tutee, moment.AsOf, answer)),
        given =>
        {
            var answer = given.answer with { From = Party.Tutee, SenderId = Life.Marisol, Asks = false };
            var more = given.Tutee with { Messages = [.. given.Tutee.Messages.Append(answer).OrderBy(message => message.At)] };
            return IsSilent(given.Tutee, given.AsOf) || !IsSilent(more, given.AsOf);
        });

    [Fact]
    public void A_submission_never_makes_a_missing_activity() => Holds(Moments, given =>
    {
        var before = Missing(given.Tutee, given.AsOf);
        return given.Tutee.Enrolments.SelectMany(enrolment => Enumerable.Range(0, enrolment.Class.Activities.Count).Select(index => HandingIn(given.Tutee, enrolment, index, given.AsOf)))
            .All(handedIn => Missing(handedIn, given.AsOf).IsSubsetOf(before));
    });

    [Fact]
    public void As_of_an_instant_nothing_later_is_seen() => Holds(
        Arb.From(from moment in Moments.Generator
                 from messages in AnyLife.Messages.ArrayOf(5)
                 from records in AnyLife.Records.ArrayOf(5)
                 select (moment.Tutee, moment.AsOf, messages, records)),
        given =>
        {
            var later = given.Tutee with
            {
                Messages = [.. given.Tutee.Messages, .. given.messages.Where(message => message.At > given.AsOf)],
                Records = [.. given.Tutee.Records, .. given.records.Where(record => record.At > given.AsOf)],
                Enrolments = [.. given.Tutee.Enrolments.Select(enrolment => WithoutWhatIsLater(enrolment, given.AsOf))],
            };
            return Of(given.Tutee, given.AsOf).SequenceEqual(Of(later, given.AsOf));
        });

    [Fact]
    public void The_order_in_which_facts_are_told_changes_nothing() => Holds(Moments, given =>
        Of(given.Tutee, given.AsOf).SequenceEqual(
            Of(given.Tutee with { Enrolments = [.. given.Tutee.Enrolments.Reverse()], Tutorships = [.. given.Tutee.Tutorships.Reverse()] }, given.AsOf)));

    [Fact]
    public void No_signal_began_later_than_it_is_seen() => Holds(Moments, given =>
        TuteeSignals.Of(given.Tutee, given.AsOf, Rules).All(signal => signal.Since <= given.AsOf && !signal.Since.IsNone && signal.About.Length > 0));

    [Fact]
    public void A_low_grade_holds_from_its_since_and_not_a_second_sooner() => Holds(WithoutLeaves, given =>
        TuteeSignals.Of(given.Tutee, given.AsOf, Rules).Where(signal => signal.Kind == SignalKind.LowGrade).All(signal =>
            IsLow(given.Tutee, signal.About, signal.Since) && !IsLow(given.Tutee, signal.About, signal.Since.Plus(TimeSpan.FromSeconds(-1)))));

    [Fact]
    public void Nothing_changes_before_the_next_change() => Holds(
        Arb.From(from moment in Moments.Generator from share in Gen.Choose(0, 999) select (moment.Tutee, moment.AsOf, share)),
        given =>
        {
            var next = NextChange.After(given.Tutee, given.AsOf, Rules);
            var between = given.AsOf.Plus(TimeSpan.FromSeconds(((next - given.AsOf).TotalSeconds - 1) * given.share / 999));
            return next > given.AsOf && Of(given.Tutee, given.AsOf).SequenceEqual(Of(given.Tutee, between));
        });

    [Fact]
    public void These_lives_are_worth_asking_about()
    {
        var kinds = Moments.Generator.Sample(4000).SelectMany(given => TuteeSignals.Of(given.Tutee, given.AsOf, Rules)).Select(signal => signal.Kind).ToHashSet();

        Enum.GetValues<SignalKind>().Except(kinds).ShouldBe([SignalKind.HarmRisk, SignalKind.Distress]);
    }

    private static bool IsSilent(TuteeFacts tutee, Instant asOf) =>
        TuteeSignals.Of(tutee, asOf, Rules).Any(signal => signal.Kind == SignalKind.Silence);

    private static bool IsLow(TuteeFacts tutee, string about, Instant at) =>
        TuteeSignals.Of(tutee, at, Rules).Any(signal => signal.Kind == SignalKind.LowGrade && signal.About == about);

    private static HashSet<string> Missing(TuteeFacts tutee, Instant asOf) =>
        [.. TuteeSignals.Of(tutee, asOf, Rules).Where(signal => signal.Kind is SignalKind.MissingActivity or SignalKind.ClosedBeforeReached).Select(signal => signal.About)];

    private static TuteeFacts HandingIn(TuteeFacts tutee, EnrolmentFacts enrolment, int index, Instant at)
    {
        var results = enrolment.Results.ToArray();
        results[index] = results[index] with { State = ResultState.Submitted, SubmittedAt = at, ScoredAt = at };
        return tutee with { Enrolments = [.. tutee.Enrolments.Select(other => other.Id == enrolment.Id ? other with { Results = results } : other)] };
    }

    // Marks, submissions and extensions of later are taken away altogether: it must make no difference.
    private static EnrolmentFacts WithoutWhatIsLater(EnrolmentFacts enrolment, Instant asOf) => enrolment with
    {
        Results = enrolment.Results.ToArray().Select(result => result.FirstKnown > asOf ? default : result).ToArray(),
        FirstAccess = enrolment.FirstAccess > asOf ? Instant.None : enrolment.FirstAccess,
        LastAccess = enrolment.LastAccess > asOf ? Instant.None : enrolment.LastAccess,
    };
}
