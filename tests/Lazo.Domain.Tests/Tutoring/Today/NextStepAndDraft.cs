using System.Text.RegularExpressions;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using static Lazo.Domain.Tests.Tutoring.Today.OrderOfTheMorning;

namespace Lazo.Domain.Tests.Tutoring.Today;

public sealed partial class NextStepAndDraft
{
    private static readonly TimeZoneInfo Zone = WorkingCalendar.Default.Zone;
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Theory]
    [InlineData(SignalKind.HarmRisk, Severity.Urgent, StepKind.Protocol, Channel.Phone)]
    [InlineData(SignalKind.AwaitingAnswer, Severity.High, StepKind.Answer, Channel.Platform)]
    [InlineData(SignalKind.PromiseDue, Severity.Normal, StepKind.KeepPromise, Channel.Platform)]
    [InlineData(SignalKind.Distress, Severity.High, StepKind.AskAfter, Channel.Platform)]
    [InlineData(SignalKind.PersonalOpen, Severity.Normal, StepKind.AskAfter, Channel.Platform)]
    [InlineData(SignalKind.NewTutee, Severity.Normal, StepKind.IntroduceYourself, Channel.Platform)]
    [InlineData(SignalKind.ProcedureOpen, Severity.High, StepKind.RemindOffice, Channel.Mail)]
    [InlineData(SignalKind.ReferralOpen, Severity.Normal, StepKind.Write, Channel.Platform)]
    [InlineData(SignalKind.DropoutIntent, Severity.High, StepKind.Call, Channel.Phone)]
    [InlineData(SignalKind.MissingActivity, Severity.Normal, StepKind.Write, Channel.Platform)]
    [InlineData(SignalKind.RecoveryOpen, Severity.Normal, StepKind.TellRecovery, Channel.Platform)]
    [InlineData(SignalKind.RetakeNeeded, Severity.Normal, StepKind.ExplainRetake, Channel.Platform)]
    [InlineData(SignalKind.NoAccess, Severity.Normal, StepKind.InviteBack, Channel.Platform)]
    [InlineData(SignalKind.LeaveEnding, Severity.Normal, StepKind.InviteBack, Channel.Platform)]
    [InlineData(SignalKind.Achievement, Severity.Good, StepKind.Congratulate, Channel.Platform)]
    public void Each_signal_has_its_step(SignalKind kind, Severity severity, StepKind step, Channel channel)
    {
        var next = NextStep.Of([Hold(kind, "2026-03-02", severity)], preferred: null);

        (next.Kind, next.Channel).ShouldBe((step, channel));
    }

    [Fact]
    public void Her_preferred_channel_is_taken() =>
        NextStep.Of([Hold(SignalKind.MissingActivity, "2026-03-02")], Channel.WhatsApp).Channel.ShouldBe(Channel.WhatsApp);

    [Theory]
    [InlineData(Channel.Mail, StepKind.Write)]
    [InlineData(Channel.Phone, StepKind.Call)]
    [InlineData(Channel.InPerson, StepKind.Visit)]
    public void Silence_climbs_its_ladder_also_where_something_else_stands_first(Channel rung, StepKind step)
    {
        var silence = Hold(SignalKind.Silence, "2026-03-02", evidence: new Evidence(EvidenceKind.NextRung, null, Life.At("2026-03-02"), Channel: rung));

        NextStep.Of([silence], Channel.Platform).ShouldBe(new NextStep(step, rung, SignalKind.Silence, Late: false));
        NextStep.Of([Hold(SignalKind.MissingActivity, "2026-03-02"), silence], Channel.Platform).Channel.ShouldBe(rung);
    }

    [Fact]
    public void Every_kind_has_at_least_three_wordings_and_none_twice()
    {
        foreach (var wordings in All())
        {
            wordings.Count.ShouldBeGreaterThanOrEqualTo(3);
            wordings.Distinct().Count().ShouldBe(wordings.Count);
        }
    }

    [Fact]
    public void Every_wording_names_her_and_leaves_no_gap()
    {
        foreach (var kind in Enum.GetValues<SignalKind>())
        {
            foreach (var severity in new[] { Severity.Normal, Severity.High })
            {
                foreach (var day in Enumerable.Range(0, 30))
                {
                    var draft = Write(kind, severity, Today.AddDays(day), "Ensayo final");

                    draft.ShouldContain("Marisol");
                    draft.ShouldNotMatch(@"[{}]|  |\s[,.?]");
                    draft[0].ShouldBeOneOf('H', 'M', '¡', 'B');
                }
            }
        }
    }

    [Fact]
    public void No_wording_blames_or_judges()
    {
        foreach (var wording in All().SelectMany(wordings => wordings))
            ColdWords().IsMatch(wording).ShouldBeFalse(wording);
    }

    [Fact]
    public void The_draft_stays_the_same_all_day_and_changes_among_tutees_and_days()
    {
        Write(SignalKind.NotContacted, Severity.Normal, Today).ShouldBe(Write(SignalKind.NotContacted, Severity.Normal, Today));
        Enumerable.Range(0, 20).Select(day => Write(SignalKind.NotContacted, Severity.Normal, Today.AddDays(day))).Distinct().Count().ShouldBe(3);
        Enumerable.Range(0, 20).Select(tutee => Write(SignalKind.NotContacted, Severity.Normal, Today, tutee: $"p-{tutee}")).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void What_closes_is_named_with_its_day_and_hour()
    {
        var draft = Write(SignalKind.ClosingSoon, Severity.Normal, Today, "Ensayo final", Life.At("2026-03-06 18:30"));

        draft.ShouldContain("«Ensayo final»");
        draft.ShouldContain("cierra el viernes 6 de marzo a las 18:30");
    }

    [Fact]
    public void What_ends_at_midnight_ends_with_the_day_before() =>
        SpanishDay.End(Life.At("2026-03-07"), Zone).ShouldBe("el viernes 6 de marzo");

    [Fact]
    public void One_in_the_afternoon_is_said_in_the_singular() =>
        SpanishDay.End(Life.At("2026-03-07 01:15"), Zone).ShouldBe("el sábado 7 de marzo a la 1:15");

    private static string Write(
        SignalKind kind, Severity severity, DateOnly day, string? activity = null, Instant end = default, string tutee = Life.Marisol)
    {
        var step = NextStep.Of([Hold(kind, "2026-03-02", severity)], preferred: null);
        return Draft.Of(step, new DraftFacts(tutee, "Marisol", "Marisol Tejeda", "Nora", activity, "Biología", end), day, Zone);
    }

    private static IEnumerable<IReadOnlyList<string>> All() =>
        from kind in Enum.GetValues<SignalKind>()
        from late in new[] { false, true }
        from ofActivity in new[] { false, true }
        select Wordings.For(kind, late, ofActivity);

    [GeneratedRegex("floj|irrespons|reprob|fracas|decepcion|mal alumn|obligaci|debes|tienes que entregar|incumpl|excusa|pretexto", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ColdWords();
}
