using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Referrals;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;

namespace Lazo.Domain.Tests.Tutoring.Referrals;

public sealed class ReferralTests
{
    private static readonly RecordKind[] Steps =
    [
        RecordKind.ReferralConsentGiven, RecordKind.ReferralConsentRefused, RecordKind.ReferralAccepted, RecordKind.ReferralReturned,
        RecordKind.ReferralAnswered, RecordKind.ReferralTold, RecordKind.ReferralClosed,
    ];

    [Theory]
    [InlineData(ReferralState.Sent)]
    [InlineData(ReferralState.Accepted, RecordKind.ReferralAccepted)]
    [InlineData(ReferralState.Answered, RecordKind.ReferralAccepted, RecordKind.ReferralAnswered)]
    [InlineData(ReferralState.Told, RecordKind.ReferralAccepted, RecordKind.ReferralAnswered, RecordKind.ReferralTold)]
    [InlineData(ReferralState.Closed, RecordKind.ReferralAccepted, RecordKind.ReferralAnswered, RecordKind.ReferralTold, RecordKind.ReferralClosed)]
    [InlineData(ReferralState.Returned, RecordKind.ReferralReturned)]
    [InlineData(ReferralState.Closed, RecordKind.ReferralAnswered, RecordKind.ReferralClosed)]
    [InlineData(ReferralState.Sent, RecordKind.ReferralTold)]
    public void Its_state_follows_from_what_was_recorded(ReferralState state, params RecordKind[] course) =>
        Referral.StateOf(RecordKind.Referral, course).ShouldBe(state);

    [Theory]
    [InlineData(ReferralState.Sent, RecordKind.ReferralTold, ReferralRefusal.NothingToTell)]
    [InlineData(ReferralState.Answered, RecordKind.ReferralClosed, ReferralRefusal.TellFirst)]
    [InlineData(ReferralState.Answered, RecordKind.ReferralAnswered, ReferralRefusal.AlreadyAnswered)]
    [InlineData(ReferralState.Accepted, RecordKind.ReferralAccepted, ReferralRefusal.AlreadyTakenUp)]
    [InlineData(ReferralState.Closed, RecordKind.ReferralAnswered, ReferralRefusal.Over)]
    [InlineData(ReferralState.Refused, RecordKind.ReferralConsentGiven, ReferralRefusal.Over)]
    [InlineData(ReferralState.AwaitingConsent, RecordKind.ReferralAnswered, ReferralRefusal.ConsentMissing)]
    [InlineData(ReferralState.Sent, RecordKind.ReferralConsentGiven, ReferralRefusal.ConsentAnswered)]
    public void A_step_that_cannot_be_taken_is_refused_with_its_reason(ReferralState state, RecordKind step, ReferralRefusal why) =>
        Referral.Refuses(state, step, "con palabras").ShouldBe(why);

    [Fact]
    public void What_goes_back_what_is_answered_and_a_consent_that_was_heard_need_words()
    {
        Referral.Refuses(ReferralState.Sent, RecordKind.ReferralReturned, " ").ShouldBe(ReferralRefusal.WordsMissing);
        Referral.Refuses(ReferralState.Sent, RecordKind.ReferralAnswered, null).ShouldBe(ReferralRefusal.WordsMissing);
        Referral.Refuses(ReferralState.AwaitingConsent, RecordKind.ReferralConsentGiven, null).ShouldBe(ReferralRefusal.WordsMissing);
        Referral.Refuses(ReferralState.AwaitingConsent, RecordKind.ReferralConsentGiven, null, byTutee: true).ShouldBeNull();
        Referral.Refuses(ReferralState.AwaitingConsent, RecordKind.ReferralConsentRefused, null).ShouldBeNull();
    }

    [Fact]
    public void To_a_confidential_office_nothing_goes_without_consent()
    {
        Referral.RefusesToSend(confidential: true, consented: false).ShouldBe(ReferralRefusal.ConsentMissing);
        Referral.RefusesToSend(confidential: true, consented: true).ShouldBeNull();
        Referral.RefusesToSend(confidential: false, consented: false).ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_only_allowed_steps_move_it_and_each_moves_it() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
            Arb.From(Gen.Zip(Gen.Elements(RecordKind.Referral, RecordKind.ReferralConsentAsked), Gen.Elements(Steps).ListOf())),
            any =>
            {
                var (opening, tried) = any;
                var taken = new List<RecordKind>();
                foreach (var step in tried)
                {
                    var before = Referral.StateOf(opening, taken);
                    if (Referral.Refuses(before, step, "palabras") is not null)
                    {
                        // What a page refuses changes nothing in the files either, but for the one step that files may skip: telling.
                        if (before != ReferralState.Answered || step != RecordKind.ReferralClosed)
                            Referral.StateOf(opening, [.. taken, step]).ShouldBe(before);
                        continue;
                    }

                    taken.Add(step);
                    Referral.StateOf(opening, taken).ShouldNotBe(before);
                }

                var end = Referral.StateOf(opening, taken);
                (end == ReferralState.Told).ShouldBe(taken.Count > 0 && taken[^1] == RecordKind.ReferralTold);
                // Nobody is told before something was said, and nothing is said twice.
                taken.Count(step => step is RecordKind.ReferralAnswered or RecordKind.ReferralReturned).ShouldBeLessThanOrEqualTo(1);
                if (taken.Contains(RecordKind.ReferralTold))
                    taken.IndexOf(RecordKind.ReferralTold).ShouldBeGreaterThan(taken.FindIndex(step => step is RecordKind.ReferralAnswered or RecordKind.ReferralReturned));
            }));

    [Fact]
    public void An_answer_of_the_office_rises_until_she_is_told()
    {
        var life = new Life().TutorWrites("2026-03-04 09:00").SheWrites("2026-03-04 09:30")
            .Recorded("r", RecordKind.Referral, "2026-03-04 10:00").Recorded("a", RecordKind.ReferralAnswered, "2026-03-05 10:00", of: "r");

        var answered = life.One(SignalKind.ReferralOpen, "2026-03-05 12:00")!;
        Tiers.Of(answered).ShouldBe(Tier.Waiting);
        NextStep.Of([answered], null).Kind.ShouldBe(StepKind.TellAnswer);
        life.Recorded("t", RecordKind.ReferralTold, "2026-03-05 13:00", of: "r").One(SignalKind.ReferralOpen, "2026-03-20").ShouldBeNull();
    }

    [Fact]
    public void A_consent_that_nobody_answered_is_asked_for_again_after_two_working_days()
    {
        var life = new Life().Recorded("c", RecordKind.ReferralConsentAsked, "2026-03-05 10:00");

        life.One(SignalKind.ReferralOpen, "2026-03-09 10:00").ShouldBeNull();
        NextStep.Of([life.One(SignalKind.ReferralOpen, "2026-03-09 10:01")!], null).Kind.ShouldBe(StepKind.AskConsent);
        life.Recorded("n", RecordKind.ReferralConsentRefused, "2026-03-10 10:00", of: "c").One(SignalKind.ReferralOpen, "2026-03-20").ShouldBeNull();
    }
}
