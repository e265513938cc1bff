using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using static Lazo.Domain.Tests.Tutoring.Today.OrderOfTheMorning;

namespace Lazo.Domain.Tests.Tutoring.Today;

public sealed class HelpQuietsTheRow
{
    private static readonly Instant Morning = Life.At("2026-03-05 08:00");

    public static TheoryData<string, Action<object>> Helps => new()
    {
        { "the tutor wrote", life => ((Life)life).TutorWrites("2026-03-04 10:00") },
        { "the subject advisor wrote", life => ((Life)life).AdvisorWrites("2026-03-04 10:00") },
        { "somebody called", life => ((Life)life).Recorded("r", RecordKind.ContactAttempt, "2026-03-04 10:00", channel: Channel.Phone, result: ContactResult.Attempted) },
        { "somebody met her", life => ((Life)life).Recorded("r", RecordKind.ContactAttempt, "2026-03-04 10:00", channel: Channel.InPerson, result: ContactResult.Solved) },
        { "somebody referred her", life => ((Life)life).Recorded("r", RecordKind.Referral, "2026-03-04 10:00") },
        { "somebody asked after her", life => ((Life)life).Recorded("r", RecordKind.PersonalAsked, "2026-03-04 10:00") },
        { "somebody promised", life => ((Life)life).Recorded("r", RecordKind.Promise, "2026-03-04 10:00") },
        { "a procedure was answered", life => ((Life)life).Recorded("r", RecordKind.ProcedureAnswered, "2026-03-04 10:00") },
    };

    [Theory]
    [MemberData(nameof(Helps))]
    public void Help_of_any_kind_recorded_anywhere_quiets_the_row(string help, Action<object> told)
    {
        var life = new Life();
        told(life);

        Until(life, Hold(SignalKind.MissingActivity, "2026-03-04")).ShouldBe(Life.At("2026-03-11 10:00"), help);
    }

    [Fact]
    public void Help_from_before_the_signal_does_not() =>
        Until(new Life().TutorWrites("2026-03-04 10:00"), Hold(SignalKind.MissingActivity, "2026-03-04 10:01")).ShouldBe(Instant.None);

    [Fact]
    public void What_begins_afterwards_wakes_it() =>
        Until(new Life().TutorWrites("2026-03-04 10:00"), Hold(SignalKind.MissingActivity, "2026-03-04"), Hold(SignalKind.LowGrade, "2026-03-05"))
            .ShouldBe(Instant.None);

    [Fact]
    public void Her_own_words_are_no_help() =>
        Until(new Life().SheWrites("2026-03-04 10:00"), Hold(SignalKind.MissingActivity, "2026-03-04")).ShouldBe(Instant.None);

    [Fact]
    public void A_cause_that_was_recorded_is_no_help() =>
        Until(new Life().Recorded("r", RecordKind.Cause, "2026-03-04 10:00", cause: Cause.Work), Hold(SignalKind.MissingActivity, "2026-03-04"))
            .ShouldBe(Instant.None);

    [Theory]
    [InlineData("2026-03-11 09:59", true)]
    [InlineData("2026-03-11 10:00", false)]
    public void A_week_of_rest(string asOf, bool rests) =>
        Rest.Until(new Life().TutorWrites("2026-03-04 10:00").Facts(), [Hold(SignalKind.LowGrade, "2026-03-04")], Life.At(asOf)).IsNone.ShouldBe(!rests);

    [Fact]
    public void Two_days_where_something_is_high_or_she_does_not_reply()
    {
        var life = new Life().TutorWrites("2026-03-04 10:00");

        Until(life, Hold(SignalKind.DropoutIntent, "2026-03-04", Severity.High)).ShouldBe(Life.At("2026-03-06 10:00"));
        Until(life, Hold(SignalKind.Silence, "2026-03-04")).ShouldBe(Life.At("2026-03-06 10:00"));
    }

    [Fact]
    public void A_promise_in_time_wakes_the_row_a_day_before_it_is_due() =>
        Until(
            new Life().TutorWrites("2026-03-04 10:00"),
            Hold(SignalKind.MissingActivity, "2026-03-04"),
            Hold(SignalKind.PromiseDue, "2026-03-04", until: "2026-03-07 12:00")).ShouldBe(Life.At("2026-03-06 12:00"));

    [Theory]
    [InlineData(SignalKind.HarmRisk, Severity.Urgent)]
    [InlineData(SignalKind.AwaitingAnswer, Severity.Normal)]
    [InlineData(SignalKind.PromiseDue, Severity.High)]
    [InlineData(SignalKind.ProcedureOpen, Severity.High)]
    [InlineData(SignalKind.ReferralOpen, Severity.High)]
    [InlineData(SignalKind.PersonalOpen, Severity.Normal)]
    [InlineData(SignalKind.NewTutee, Severity.Normal)]
    [InlineData(SignalKind.NotContacted, Severity.Normal)]
    public void What_only_the_deed_itself_ends_never_rests(SignalKind kind, Severity severity) =>
        Until(new Life().TutorWrites("2026-03-04 10:00"), Hold(SignalKind.MissingActivity, "2026-03-04"), Hold(kind, "2026-03-04", severity))
            .ShouldBe(Instant.None);

    [Fact]
    public void What_help_does_not_answer_is_not_quieted_by_it() =>
        Until(new Life().Recorded("p", RecordKind.Promise, "2026-03-04 10:00"), Hold(SignalKind.PromiseDue, "2026-03-04 10:00", until: "2026-03-09"))
            .ShouldBe(Instant.None);

    [Fact]
    public void Help_that_comes_later_than_the_instant_is_not_seen() =>
        Until(new Life().TutorWrites("2026-03-05 08:01"), Hold(SignalKind.MissingActivity, "2026-03-04")).ShouldBe(Instant.None);

    private static Instant Until(Life life, params Signal[] signals) => Rest.Until(life.Facts(), signals, Morning);
}
