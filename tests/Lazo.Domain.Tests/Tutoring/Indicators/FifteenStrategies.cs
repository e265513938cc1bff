using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Indicators;

/// <summary>March 2026 of Marisol and her tutor Nora, by hand: what counts, what doesn't, and what “no data” is.</summary>
public sealed class FifteenStrategies
{
    private static readonly Window March = new(Life.At("2026-03-01"), Life.At("2026-04-01"));

    private static Practice Of(Life life, bool known = false, Window? window = null, params ColleagueTalk[] talks)
    {
        var facts = life.Facts();
        return Counted.Of(facts, facts.Tutorships[0], window ?? March, known, talks, new Timetables((window ?? March).To, life.Rules));
    }

    private static string Told(Tally tally) => $"{tally.Done}/{tally.Of}";

    [Fact]
    public void A_quiet_month_has_four_weeks_one_person_and_no_data_for_the_rest()
    {
        var practice = Of(new Life());
        foreach (var strategy in Enum.GetValues<Strategy>())
        {
            Told(practice[strategy]).ShouldBe(strategy switch
            {
                Strategy.KnowThePerson or Strategy.AskAfter => "0/1",
                Strategy.KeepInTouch => "0/4",
                _ => "0/0",
            }, $"{strategy}");
        }

        practice[Strategy.AnswerAtOnce].Share.ShouldBeNull();
        Told(Of(new Life(), known: true)[Strategy.KnowThePerson]).ShouldBe("1/1");
    }

    [Fact]
    public void Before_the_tutorship_nothing_counts_and_afterwards_only_its_own_weeks()
    {
        var life = new Life { TutorshipBegins = "2026-03-20" }.SheWrites("2026-03-05 10:00", asks: true).SheWrites("2026-03-21 10:00");
        Told(Of(life)[Strategy.KeepInTouch]).ShouldBe("1/1");
        Told(Of(life)[Strategy.AnswerAtOnce]).ShouldBe("0/0");
        Of(new Life { TutorshipBegins = "2026-04-02" })[Strategy.KnowThePerson].Of.ShouldBe(0);
    }

    [Fact]
    public void A_week_has_a_contact_by_either_and_the_weeks_of_a_leave_arent_asked_for()
    {
        Told(Of(new Life().SheWrites("2026-03-02 10:00").TutorWrites("2026-03-03 10:00").TutorWrites("2026-03-10 10:00").AdvisorWrites("2026-03-17 10:00")
            .Recorded("a", RecordKind.ContactAttempt, "2026-03-25 10:00", channel: Channel.Phone, result: ContactResult.Attempted))[Strategy.KeepInTouch]).ShouldBe("2/4");
        Told(Of(new Life().Recorded("l", RecordKind.LeaveBegan, "2026-03-09 10:00", until: "2026-03-16"))[Strategy.KeepInTouch]).ShouldBe("0/3");
    }

    [Fact]
    public void To_ask_is_a_message_of_the_tutors_that_asks()
    {
        Told(Of(new Life().TutorWrites("2026-03-03 10:00"))[Strategy.AskAfter]).ShouldBe("0/1");
        Told(Of(new Life().TutorWrites("2026-03-03 10:00", asks: true))[Strategy.AskAfter]).ShouldBe("1/1");
    }

    [Fact]
    public void An_answer_is_counted_in_working_hours_from_the_first_question_and_a_late_one_also_while_it_waits()
    {
        // Monday 10:00 → 12:30 the same day, asked twice; Friday 17:00 → Monday 11:00 is 3 h; Tuesday 31st 17:00 can still be in time.
        var practice = Of(new Life()
            .SheWrites("2026-03-02 10:00", asks: true).SheWrites("2026-03-02 11:00", asks: true).AdvisorWrites("2026-03-02 12:30")
            .SheWrites("2026-03-06 17:00", asks: true).TutorWrites("2026-03-09 11:00")
            .SheWrites("2026-03-10 09:00", asks: true).TutorWrites("2026-03-11 10:30")
            .SheWrites("2026-03-31 17:00", asks: true));
        Told(practice[Strategy.AnswerAtOnce]).ShouldBe("2/3");
        practice.Answers.Select(time => time.TotalHours).ShouldBe([2.5, 3, 10.5]);
        Quantile.Of(practice.Answers, 0.5)!.Value.TotalHours.ShouldBe(3);
        Quantile.Of(practice.Answers, 0.9)!.Value.TotalHours.ShouldBe(10.5);
        Told(Of(new Life().SheWrites("2026-03-26 10:00", asks: true))[Strategy.AnswerAtOnce]).ShouldBe("0/1");
        Told(Of(new Life().SheWrites("2026-03-26 10:00"))[Strategy.AnswerAtOnce]).ShouldBe("0/0");
    }

    [Fact]
    public void What_falls_due_in_the_month_is_kept_in_time_late_or_open()
    {
        var practice = Of(new Life()
            .Recorded("p1", RecordKind.Promise, "2026-02-27 10:00", due: "2026-03-02 18:00").Recorded("k1", RecordKind.PromiseKept, "2026-03-02 17:00", of: "p1")
            .Recorded("p2", RecordKind.Promise, "2026-03-03 10:00").Recorded("k2", RecordKind.PromiseKept, "2026-03-05 10:01", of: "p2")
            .Recorded("p3", RecordKind.Promise, "2026-03-10 10:00")
            .Recorded("p4", RecordKind.Promise, "2026-03-31 10:00")
            .Recorded("q1", RecordKind.ProcedureOpened, "2026-03-02 10:00").Recorded("qa", RecordKind.ProcedureAnswered, "2026-03-09 10:00", of: "q1")
            .Recorded("r1", RecordKind.Referral, "2026-03-02 10:00").Recorded("ra", RecordKind.ReferralAnswered, "2026-03-03 10:00", of: "r1"));
        practice.Promises.ShouldBe(new Kept(InTime: 1, Late: 1, Open: 1));
        Told(practice[Strategy.KeepPromises]).ShouldBe("1/3");
        Told(practice[Strategy.InformInTime]).ShouldBe("1/1");
        Told(practice[Strategy.ReferFast]).ShouldBe("1/1");
    }

    [Fact]
    public void A_personal_situation_has_a_round_each_time_that_it_is_to_be_asked_after()
    {
        // Opened on the 2nd: due through the 5th, asked on the 5th; through the 8th, not asked, then solved on the 20th without a further round.
        var practice = Of(new Life()
            .Recorded("s", RecordKind.PersonalOpened, "2026-03-02 10:00").Recorded("a1", RecordKind.PersonalAsked, "2026-03-05 22:00", of: "s")
            .Recorded("z", RecordKind.PersonalSolved, "2026-03-20 10:00", of: "s"));
        Told(practice[Strategy.FollowSituations]).ShouldBe("1/2");
        Told(Of(new Life().Recorded("s", RecordKind.PersonalOpened, "2026-03-30 10:00"))[Strategy.FollowSituations]).ShouldBe("0/0");
    }

    [Fact]
    public void A_silence_wants_another_channel_by_the_next_rungs_time()
    {
        // Asked on Monday the 2nd at 10: silent on the 5th at 10, the next rung is due on the 7th at 10.
        Told(Of(new Life().TutorWrites("2026-03-02 10:00", asks: true))[Strategy.ClimbTheLadder]).ShouldBe("0/1");
        Told(Of(new Life().TutorWrites("2026-03-02 10:00", asks: true).TutorWrites("2026-03-06 10:00", asks: true))[Strategy.ClimbTheLadder]).ShouldBe("0/1");
        Told(Of(new Life().TutorWrites("2026-03-02 10:00", asks: true)
            .Recorded("a", RecordKind.ContactAttempt, "2026-03-06 10:00", channel: Channel.Phone, result: ContactResult.Attempted))[Strategy.ClimbTheLadder]).ShouldBe("1/1");
        Told(Of(new Life().TutorWrites("2026-03-02 10:00", asks: true).SheWrites("2026-03-06 10:00"))[Strategy.ClimbTheLadder]).ShouldBe("0/0");
        Told(Of(new Life().TutorWrites("2026-03-28 10:00", asks: true))[Strategy.ClimbTheLadder]).ShouldBe("0/0");
    }

    [Fact]
    public void Of_what_closed_without_being_handed_in_the_cause_is_known_or_not()
    {
        var life = new Life { FirstAccess = "2026-03-12 08:00" }
            .Activity("a1", "2026-03-05")
            .Activity("a2", "2026-03-20")
            .Activity("a3", "2026-03-21").Result(ResultState.Exempt, scored: "2026-03-01")
            .Activity("a4", "2026-03-22").Result(ResultState.Submitted, submitted: "2026-03-19 10:00")
            .Activity("a5", "2026-04-02")
            .Recorded("c", RecordKind.Cause, "2026-03-23 10:00", of: "a2", cause: Cause.Work);
        Told(Of(life)[Strategy.KeepTheRegister]).ShouldBe("1/2");
        ClosedActivities.Of(life.Facts(), March, new Timetables(March.To, life.Rules)).Select(closed => $"{closed.Activity.Id} {closed.HandedIn} {closed.Unreached} {closed.Cause}")
            .ShouldBe(["a1 False True ", "a2 False False Work", "a4 True False "]);
    }

    [Fact]
    public void Who_passes_everything_is_accompanied_too_and_who_fails_wants_the_advisor()
    {
        Told(Of(new Life().Marked("a", 9, "2026-03-05"))[Strategy.TheGoodToo]).ShouldBe("0/1");
        Told(Of(new Life().Marked("a", 9, "2026-03-05").TutorWrites("2026-03-20 10:00"))[Strategy.TheGoodToo]).ShouldBe("1/1");
        var failing = new Life().Marked("a", 9, "2026-03-05").Marked("b", 4, "2026-03-06");
        Told(Of(failing)[Strategy.TheGoodToo]).ShouldBe("0/0");
        Told(Of(failing)[Strategy.SubjectAdvisors]).ShouldBe("0/1");
        Told(Of(failing.AdvisorWrites("2026-03-07 10:00"))[Strategy.SubjectAdvisors]).ShouldBe("1/1");
    }

    [Fact]
    public void Tutor_and_advisor_speak_of_her_also_where_she_isnt_there()
    {
        var failing = new Life().Marked("b", 4, "2026-03-06");
        var nora = failing.Facts().Tutorships[0].TutorId;
        Told(Of(failing, talks: new ColleagueTalk(nora, Life.At("2026-03-09 10:00")))[Strategy.SubjectAdvisors]).ShouldBe("1/1");
        Told(Of(new Life(), talks: new ColleagueTalk(nora, Life.At("2026-03-09 10:00")))[Strategy.SubjectAdvisors]).ShouldBe("1/1");
        Told(Of(failing, talks: new ColleagueTalk(nora, Life.At("2026-04-02 10:00")))[Strategy.SubjectAdvisors]).ShouldBe("0/1", "another month's");
        Told(Of(failing, talks: new ColleagueTalk("somebody-else", Life.At("2026-03-09 10:00")))[Strategy.SubjectAdvisors]).ShouldBe("0/1", "another tutor's");
    }

    [Fact]
    public void Distress_and_an_achievement_want_a_word_of_the_tutors_in_time()
    {
        Told(Of(new Life().SheWrites("2026-03-02 10:00", reading: Expressed.Distress).AdvisorWrites("2026-03-02 11:00").TutorWrites("2026-03-02 12:00")
            .SheWrites("2026-03-10 10:00", reading: Expressed.Achievement).TutorWrites("2026-03-12 10:00"))[Strategy.Encourage]).ShouldBe("1/2");
    }

    [Fact]
    public void A_message_with_words_that_hurt_is_counted_as_sent()
    {
        var life = new Life().TutorWrites("2026-03-02 10:00").TutorWrites("2026-03-03 10:00");
        var facts = life.Facts();
        facts = facts with { Messages = [facts.Messages[0], facts.Messages[1] with { Reading = Expressed.Hurts }] };
        Told(Counted.Of(facts, facts.Tutorships[0], March, known: false, [], new Timetables(March.To, life.Rules))[Strategy.NeverOffend]).ShouldBe("1/2");
    }

    [Fact]
    public void Who_speaks_of_leaving_is_told_of_something_that_was_moved()
    {
        var spoke = new Life().SheWrites("2026-03-02 10:00", reading: Expressed.DropoutIntent).TutorWrites("2026-03-02 11:00");
        Told(Of(spoke)[Strategy.Alternatives]).ShouldBe("0/1");
        Told(Of(spoke.Recorded("q", RecordKind.ProcedureOpened, "2026-03-03 10:00"))[Strategy.Alternatives]).ShouldBe("1/1");
        Told(Of(new Life().Recorded("q", RecordKind.ProcedureOpened, "2026-03-01 10:00").Recorded("l", RecordKind.LeaveRequested, "2026-03-02 10:00")
            .TutorWrites("2026-03-05 10:00"))[Strategy.Alternatives]).ShouldBe("0/1");
    }

    [Fact]
    public void Nothing_later_than_the_months_end_changes_it()
    {
        var life = new Life().SheWrites("2026-03-26 10:00", asks: true).TutorWrites("2026-03-27 10:00", asks: true).Activity("a", "2026-03-20").Marked("b", 9, "2026-03-05");
        var before = Enum.GetValues<Strategy>().Select(strategy => Of(life)[strategy]).ToArray();
        life.SheWrites("2026-04-01 00:00", reading: Expressed.DropoutIntent | Expressed.Distress).Recorded("c", RecordKind.Cause, "2026-04-02", of: "a", cause: Cause.Work)
            .Recorded("p", RecordKind.Promise, "2026-04-02");
        Enum.GetValues<Strategy>().Select(strategy => Of(life)[strategy]).ShouldBe(before);
    }
}
