using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tests.Tutoring.Signals;

public sealed class LadderStandingTests
{
    private static Life Asked() => new Life().TutorWrites("2026-03-02 10:00", asks: true);

    private static Life Tried(Life life, string id, string at, Channel channel, ContactResult result = ContactResult.Attempted) =>
        life.Recorded(id, RecordKind.ContactAttempt, at, channel: channel, result: result);

    private static LadderStanding? Of(Life life)
    {
        var facts = life.Facts();
        return LadderStanding.Of(facts.Messages, facts.Records, facts.PreferredChannel, life.Rules);
    }

    [Fact]
    public void The_next_rung_is_proposed_and_nothing_is_exhausted_while_one_is_left()
    {
        var life = Tried(Tried(Asked(), "mail", "2026-03-05 10:00", Channel.Mail), "visit", "2026-03-07 10:00", Channel.InPerson);

        Of(life)!.ExhaustedAt.IsNone.ShouldBeTrue("Nobody has called.");
        Of(life)!.Attempts.Select(attempt => attempt.Channel).ShouldBe([Channel.Platform, Channel.Mail, Channel.InPerson]);
        Of(Tried(Asked(), "mail", "2026-03-05 10:00", Channel.Mail))!.Next.ShouldBe(Channel.Phone);
    }

    [Fact]
    public void A_try_on_every_rung_in_vain_exhausts_it_with_the_tries_as_its_proof()
    {
        var life = Tried(Tried(Tried(Asked(), "visit", "2026-03-05 10:00", Channel.InPerson), "mail", "2026-03-06 10:00", Channel.Mail), "call", "2026-03-09 10:00", Channel.Phone);

        var ladder = Of(life)!;
        ladder.ExhaustedAt.ShouldBe(Life.At("2026-03-09 10:00"));
        ladder.Attempts.Count.ShouldBe(4);
        life.One(SignalKind.Silence, "2026-03-10")!.Evidence.ShouldContain(evidence => evidence.What == EvidenceKind.LadderExhausted && evidence.At == ladder.ExhaustedAt);
        life.One(SignalKind.Silence, "2026-03-09 09:00")!.Evidence.ShouldNotContain(evidence => evidence.What == EvidenceKind.LadderExhausted);
    }

    [Fact]
    public void Who_prefers_WhatsApp_has_one_rung_more()
    {
        var life = Tried(Tried(Tried(Asked(), "visit", "2026-03-05 10:00", Channel.InPerson), "mail", "2026-03-06 10:00", Channel.Mail), "call", "2026-03-09 10:00", Channel.Phone);
        life.Prefers = Channel.WhatsApp;

        Of(life)!.ExhaustedAt.IsNone.ShouldBeTrue();
    }

    [Fact]
    public void Whoever_was_reached_or_replied_is_not_looked_for()
    {
        Of(Tried(Asked(), "call", "2026-03-05 10:00", Channel.Phone, ContactResult.Reached)).ShouldBeNull();
        Of(Asked().SheWrites("2026-03-05 10:00", channel: Channel.WhatsApp)).ShouldBeNull();
        Of(new Life().TutorWrites("2026-03-02 10:00")).ShouldBeNull("Nothing was asked.");
    }
}
