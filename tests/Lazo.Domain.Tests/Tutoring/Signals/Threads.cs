using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tests.Tutoring.Signals;

public sealed class AwaitingAnswer
{
    [Fact]
    public void A_question_awaits_its_answer_at_once()
    {
        var signal = new Life().SheWrites("2026-03-04 17:00", asks: true).One(SignalKind.AwaitingAnswer, "2026-03-04 17:00")!;

        (signal.About, signal.Severity, signal.Since).ShouldBe(("m1", Severity.Normal, Life.At("2026-03-04 17:00")));
    }

    [Theory]
    [InlineData("2026-03-05 15:59:59", Severity.Normal)]
    [InlineData("2026-03-05 16:00", Severity.High)]
    public void After_eight_working_hours_it_is_high(string asOf, Severity severity) =>
        new Life().SheWrites("2026-03-04 17:00", asks: true).One(SignalKind.AwaitingAnswer, asOf)!.Severity.ShouldBe(severity);

    [Theory]
    [InlineData("2026-03-09 15:59", Severity.Normal)]
    [InlineData("2026-03-09 16:00", Severity.High)]
    public void The_timer_counts_working_hours_over_a_weekend(string asOf, Severity severity) =>
        new Life().SheWrites("2026-03-06 17:00", asks: true).One(SignalKind.AwaitingAnswer, asOf)!.Severity.ShouldBe(severity);

    [Fact]
    public void Long_holidays_do_not_hide_when_it_becomes_high()
    {
        var usual = WorkingCalendar.Default;
        var holidays = Enumerable.Range(0, 45).Select(day => new DateOnly(2026, 7, 4).AddDays(day));
        var rules = InstitutionRules.Default with { Calendar = new WorkingCalendar(usual.Zone, WorkingCalendar.DefaultHours, holidays) };
        var life = new Life { Rules = rules }.SheWrites("2026-07-04 10:00", asks: true);

        life.One(SignalKind.AwaitingAnswer, "2026-08-18 16:59:59")!.Severity.ShouldBe(Severity.Normal);
        life.One(SignalKind.AwaitingAnswer, "2026-08-18 17:00")!.Severity.ShouldBe(Severity.High);
        NextChange.After(life.Facts(), Life.At("2026-08-18 08:00"), rules).ShouldBe(Life.At("2026-08-18 17:00"));
    }

    [Fact]
    public void The_clock_does_not_restart_when_she_writes_again()
    {
        var signal = new Life().SheWrites("2026-03-04 09:00", asks: true).SheWrites("2026-03-04 17:30", asks: true).One(SignalKind.AwaitingAnswer, "2026-03-04 18:00")!;

        (signal.Since, signal.Severity, signal.Evidence.Count).ShouldBe((Life.At("2026-03-04 09:00"), Severity.High, 2));
    }

    [Fact]
    public void A_thank_you_starts_no_clock() => new Life().SheWrites("2026-03-04 09:00", asks: false).Kinds("2026-03-10").ShouldBeEmpty();

    [Fact]
    public void A_thank_you_does_not_hide_the_question_before_it() =>
        new Life().SheWrites("2026-03-04 09:00", asks: true).SheWrites("2026-03-04 09:05").Kinds("2026-03-04 10:00").ShouldBe([SignalKind.AwaitingAnswer]);

    [Fact]
    public void An_answer_by_anyone_of_the_staff_ends_it()
    {
        new Life().SheWrites("2026-03-04 09:00", asks: true).TutorWrites("2026-03-04 12:00").Kinds("2026-03-04 12:00").ShouldBeEmpty();
        new Life().SheWrites("2026-03-04 09:00", asks: true).AdvisorWrites("2026-03-04 12:00").Kinds("2026-03-04 12:00").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ContactResult.Attempted, true)]
    [InlineData(ContactResult.Reached, false)]
    [InlineData(ContactResult.Solved, false)]
    public void A_call_that_reached_her_answers_it(ContactResult result, bool awaits) =>
        new Life().SheWrites("2026-03-04 09:00", asks: true)
            .Recorded("c", RecordKind.ContactAttempt, "2026-03-04 11:00", channel: Channel.Phone, result: result)
            .Kinds("2026-03-04 12:00").Contains(SignalKind.AwaitingAnswer).ShouldBe(awaits);

    [Fact]
    public void The_dialogue_does_not_die_with_the_course() =>
        new Life { Suspended = true }.SheWrites("2026-07-20 09:00", asks: true).Kinds("2026-07-21").ShouldBe([SignalKind.AwaitingAnswer]);
}

public sealed class Silence
{
    [Theory]
    [InlineData("2026-03-05 09:59:59", false)]
    [InlineData("2026-03-05 10:00", true)]
    public void Seventy_two_hours_of_the_clock(string asOf, bool holds)
    {
        var signal = new Life().TutorWrites("2026-03-02 10:00", asks: true).One(SignalKind.Silence, asOf);

        (signal is not null).ShouldBe(holds);
        if (signal is not null)
        {
            (signal.About, signal.Since).ShouldBe(("m1", Life.At("2026-03-05 10:00")));
        }
    }

    [Fact]
    public void The_clock_does_not_restart_when_the_tutor_writes_again() =>
        new Life().TutorWrites("2026-03-02 10:00", asks: true).TutorWrites("2026-03-04 10:00", asks: true)
            .One(SignalKind.Silence, "2026-03-05 10:00")!.About.ShouldBe("m1");

    [Fact]
    public void What_does_not_ask_waits_for_no_reply() => new Life().TutorWrites("2026-03-02 10:00").Kinds("2026-03-20").ShouldBeEmpty();

    [Fact]
    public void Any_reply_by_any_channel_ends_it()
    {
        new Life().TutorWrites("2026-03-02 10:00", asks: true).SheWrites("2026-03-03 10:00", channel: Channel.WhatsApp).Kinds("2026-03-06").ShouldBeEmpty();
        new Life().TutorWrites("2026-03-02 10:00", asks: true)
            .Recorded("c", RecordKind.ContactAttempt, "2026-03-03 10:00", channel: Channel.Phone, result: ContactResult.Reached)
            .Kinds("2026-03-06").ShouldBeEmpty();
    }

    [Fact]
    public void It_counts_the_attempts_by_channel_and_names_the_next_rung()
    {
        var signal = new Life().TutorWrites("2026-03-02 10:00", asks: true).TutorWrites("2026-03-05 12:00", channel: Channel.Mail)
            .Recorded("c", RecordKind.ContactAttempt, "2026-03-07 12:00", channel: Channel.Mail, result: ContactResult.Attempted)
            .One(SignalKind.Silence, "2026-03-08")!;

        signal.Evidence.Where(evidence => evidence.What == EvidenceKind.Attempts).Select(evidence => (evidence.Channel, evidence.Number))
            .ShouldBe([(Channel.Platform, 1m), (Channel.Mail, 2m)]);
        var next = signal.Evidence.Single(evidence => evidence.What == EvidenceKind.NextRung);
        (next.Channel, next.At).ShouldBe((Channel.Phone, Life.At("2026-03-09 12:00")));
    }

    [Theory]
    [InlineData(null, new Channel[0], Channel.Platform)]
    [InlineData(null, new[] { Channel.Platform }, Channel.Mail)]
    [InlineData(null, new[] { Channel.WhatsApp }, Channel.Phone)]
    [InlineData(Channel.WhatsApp, new[] { Channel.Mail }, Channel.WhatsApp)]
    [InlineData(Channel.WhatsApp, new[] { Channel.WhatsApp }, Channel.Phone)]
    [InlineData(null, new[] { Channel.Phone, Channel.Platform }, Channel.InPerson)]
    [InlineData(null, new[] { Channel.InPerson }, Channel.InPerson)]
    public void The_ladder(Channel? preferred, Channel[] tried, Channel next) => Ladder.Next(tried, preferred).ShouldBe(next);
}
