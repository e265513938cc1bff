using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Signals;

public sealed class Recorded
{
    [Theory]
    [InlineData(RecordKind.Promise, SignalKind.PromiseDue, "2026-03-06 10:00")]
    [InlineData(RecordKind.Referral, SignalKind.ReferralOpen, "2026-03-06 10:00")]
    [InlineData(RecordKind.ProcedureOpened, SignalKind.ProcedureOpen, "2026-03-11 10:00")]
    public void It_waits_from_the_start_and_is_high_past_its_working_days(RecordKind opened, SignalKind kind, string due)
    {
        var life = new Life().Recorded("p", opened, "2026-03-04 10:00");

        life.Kinds("2026-03-04 09:59").ShouldBeEmpty();
        var first = life.One(kind, "2026-03-04 10:00")!;
        (first.About, first.Severity, first.Since, first.Until).ShouldBe(("p", Severity.Normal, Life.At("2026-03-04 10:00"), Life.At(due)));
        life.One(kind, due)!.Severity.ShouldBe(Severity.Normal);
        life.One(kind, due + ":01")!.Severity.ShouldBe(Severity.High);
    }

    [Fact]
    public void A_due_time_that_was_said_holds() =>
        new Life().Recorded("p", RecordKind.Promise, "2026-03-04 10:00", due: "2026-03-04 18:00").One(SignalKind.PromiseDue, "2026-03-04 18:01")!.Severity
            .ShouldBe(Severity.High);

    [Theory]
    [InlineData(RecordKind.Promise, RecordKind.PromiseKept)]
    [InlineData(RecordKind.Referral, RecordKind.ReferralClosed)]
    [InlineData(RecordKind.ProcedureOpened, RecordKind.ProcedureAnswered)]
    public void It_ends_when_it_was_closed_and_a_second_closing_harms_nothing(RecordKind opened, RecordKind closed)
    {
        var life = new Life().Recorded("p", opened, "2026-03-04 10:00").Recorded("k", closed, "2026-03-05 10:00", of: "p").Recorded("k2", closed, "2026-03-05 11:00", of: "p");

        life.Kinds("2026-03-05 09:59").ShouldNotBeEmpty();
        life.Kinds("2026-03-05 10:00").ShouldBeEmpty();
    }

    [Fact]
    public void A_message_does_not_keep_a_promise() =>
        new Life().Recorded("p", RecordKind.Promise, "2026-03-04 10:00").TutorWrites("2026-03-05 10:00").Kinds("2026-03-05 11:00").ShouldBe([SignalKind.PromiseDue]);

    [Fact]
    public void A_referral_that_was_answered_is_open_until_it_is_closed() =>
        new Life().Recorded("r", RecordKind.Referral, "2026-03-04 10:00").Recorded("a", RecordKind.ReferralAnswered, "2026-03-05 10:00", of: "r")
            .Kinds("2026-03-05 11:00").ShouldBe([SignalKind.ReferralOpen]);

    [Fact]
    public void What_refers_to_nothing_is_passed_over() =>
        new Life().Recorded("k", RecordKind.PromiseKept, "2026-03-04 10:00", of: "nowhere").Recorded("x", RecordKind.Cause, "2026-03-04 10:00", of: "nowhere", cause: Cause.Work)
            .Kinds("2026-03-05").ShouldBeEmpty();

    [Theory]
    [InlineData("2026-03-06 23:59", false)]
    [InlineData("2026-03-07", true)]
    public void A_personal_situation_is_asked_after_every_three_days(string asOf, bool holds)
    {
        var signal = new Life().Recorded("s", RecordKind.PersonalOpened, "2026-03-04 21:00").One(SignalKind.PersonalOpen, asOf);

        (signal is not null).ShouldBe(holds);
        signal?.Since.ShouldBe(Life.At("2026-03-07"));
        signal?.About.ShouldBe("s");
    }

    [Fact]
    public void Asking_after_it_starts_the_days_again_and_solving_ends_it()
    {
        var life = new Life().Recorded("s", RecordKind.PersonalOpened, "2026-03-04").Recorded("q", RecordKind.PersonalAsked, "2026-03-08 10:00", of: "s")
            .Recorded("z", RecordKind.PersonalSolved, "2026-03-20", of: "s");

        life.Kinds("2026-03-10").ShouldBeEmpty();
        life.One(SignalKind.PersonalOpen, "2026-03-12")!.Since.ShouldBe(Life.At("2026-03-11"));
        life.Kinds("2026-03-25").ShouldBeEmpty();
    }

    [Fact]
    public void Asking_for_a_leave_speaks_of_leaving_until_it_begins()
    {
        var life = new Life().Recorded("q", RecordKind.LeaveRequested, "2026-03-04 10:00", until: "2026-05-31").Recorded("b", RecordKind.LeaveBegan, "2026-03-10 10:00", of: "q");

        var asked = life.One(SignalKind.DropoutIntent, "2026-03-05")!;
        (asked.About, asked.Severity, asked.Since).ShouldBe(("q", Severity.High, Life.At("2026-03-04 10:00")));
        life.Kinds("2026-03-10 10:00").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-05-20 23:59", false)]
    [InlineData("2026-05-21", true)]
    [InlineData("2026-05-31 23:59", true)]
    [InlineData("2026-06-01", false)]
    public void A_leave_is_spoken_of_ten_days_before_its_last_day(string asOf, bool holds) =>
        new Life().Recorded("q", RecordKind.LeaveRequested, "2026-03-04 10:00", until: "2026-05-31").Recorded("b", RecordKind.LeaveBegan, "2026-03-10 10:00", of: "q")
            .Kinds(asOf).Contains(SignalKind.LeaveEnding).ShouldBe(holds);

    [Fact]
    public void Who_came_back_early_is_no_longer_on_leave() =>
        new Life().Recorded("q", RecordKind.LeaveRequested, "2026-03-04", until: "2026-05-31").Recorded("b", RecordKind.LeaveBegan, "2026-03-10", of: "q")
            .Recorded("e", RecordKind.LeaveEnded, "2026-05-22", of: "q").Kinds("2026-05-25").ShouldBeEmpty();
}

public sealed class Cadence
{
    [Fact]
    public void She_is_new_until_the_first_contact_by_either()
    {
        var life = new Life().TutorWrites("2026-02-03 10:00");

        life.Signals("2026-02-02").Select(signal => signal.Kind).ShouldBe([SignalKind.NewTutee]);
        life.One(SignalKind.NewTutee, "2026-02-02")!.About.ShouldBe(Life.Tutorship);
        life.Signals("2026-02-03 10:00").ShouldBeEmpty();
    }

    [Fact]
    public void What_was_said_before_the_tutorship_is_no_first_contact() =>
        new Life { TutorshipBegins = "2026-04-01" }.SheWrites("2026-03-31 10:00").Signals("2026-04-02").Select(signal => signal.Kind).ShouldBe([SignalKind.NewTutee]);

    [Theory]
    [InlineData("2026-03-15 23:59", false)]
    [InlineData("2026-03-16", true)]
    public void Also_the_good_and_the_quiet_come_up_after_fourteen_days(string asOf, bool holds)
    {
        var signal = new Life().Marked("a1", 8, "2026-02-25").Marked("a2", 8, "2026-02-26").TutorWrites("2026-03-02 10:00").One(SignalKind.NotContacted, asOf);

        (signal is not null).ShouldBe(holds);
        signal?.Since.ShouldBe(Life.At("2026-03-16"));
    }

    [Theory]
    [InlineData("2026-03-08 23:59", false)]
    [InlineData("2026-03-09", true)]
    public void With_a_signal_after_seven(string asOf, bool holds) =>
        (new Life().Marked("a1", 2, "2026-02-25").Marked("a2", 2, "2026-02-26").TutorWrites("2026-03-02 10:00").One(SignalKind.NotContacted, asOf) is not null).ShouldBe(holds);

    [Fact]
    public void One_mark_below_the_pass_mark_is_no_good_standing() =>
        new Life().Marked("a1", 2, "2026-02-25").TutorWrites("2026-03-02 10:00").One(SignalKind.NotContacted, "2026-03-09").ShouldNotBeNull();

    [Fact]
    public void A_class_that_she_left_says_nothing_of_her_standing() =>
        new Life { EnrolmentEnds = "2026-02-28" }.Marked("a1", 2, "2026-02-25").TutorWrites("2026-03-02 10:00").One(SignalKind.NotContacted, "2026-03-09").ShouldBeNull();

    [Theory]
    [InlineData("2026-03-05 23:59", false)]
    [InlineData("2026-03-06", true)]
    public void In_need_after_two(string asOf, bool holds) =>
        (new Life().TutorWrites("2026-03-04 10:00").Recorded("q", RecordKind.LeaveRequested, "2026-03-04 11:00").One(SignalKind.NotContacted, asOf) is not null).ShouldBe(holds);

    [Theory]
    [InlineData(ContactResult.Attempted, true)]
    [InlineData(ContactResult.Reached, false)]
    public void A_call_counts_when_it_reached_her(ContactResult result, bool holds) =>
        (new Life().TutorWrites("2026-02-03").Recorded("c", RecordKind.ContactAttempt, "2026-03-10", channel: Channel.Phone, result: result)
            .One(SignalKind.NotContacted, "2026-03-15") is not null).ShouldBe(holds);

    [Fact]
    public void What_she_writes_is_contact_and_what_an_advisor_writes_is_not()
    {
        new Life().TutorWrites("2026-02-03").SheWrites("2026-03-10").One(SignalKind.NotContacted, "2026-03-15").ShouldBeNull();
        new Life().TutorWrites("2026-02-03").AdvisorWrites("2026-03-10").One(SignalKind.NotContacted, "2026-03-15").ShouldNotBeNull();
    }

    [Fact]
    public void Without_a_tutor_there_is_no_cadence() => new Life { HasTutor = false }.Signals("2026-03-15").ShouldBeEmpty();
}
