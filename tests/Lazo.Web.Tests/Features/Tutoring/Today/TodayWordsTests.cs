using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Tests.Features.Tutoring.Today;

public sealed class TodayWordsTests
{
    [Fact]
    public void Every_value_that_a_person_sees_has_its_words_in_both_languages()
    {
        ShouldAllDiffer(Enum.GetValues<SignalKind>().Select(TodayWords.Of));
        Enum.GetValues<Severity>().Select(TodayWords.Of).Distinct().Count().ShouldBe(4);
        ShouldAllDiffer(Enum.GetValues<StepKind>().Select(TodayWords.Of));
        ShouldAllDiffer(Enum.GetValues<Channel>().Select(TodayWords.By));
        ShouldAllDiffer(Enum.GetValues<Tier>().Select(TodayWords.Of));
        ShouldAllDiffer(Enum.GetValues<SignalKind>().Select(kind => TodayWords.Why(new(StepKind.Write, Channel.Mail, kind, Late: false))));
        ShouldAllDiffer(RuleBook.Numbers.Select(rule => rule.Words));
    }

    [Fact]
    public void Every_piece_of_evidence_has_its_words_with_and_without_a_title_an_instant_and_a_channel()
    {
        foreach (var at in new[] { Instant.None, Instant.FromUnixSeconds(1_750_000_000) })
        {
            foreach (var channel in new Channel?[] { null, Channel.Mail })
            {
                ShouldAllDiffer(Enum.GetValues<EvidenceKind>().Select(kind => EvidenceWords.Of(new(new(kind, "x", at, 7.56m, channel), null))));
                ShouldAllDiffer(Enum.GetValues<EvidenceKind>().Select(kind => EvidenceWords.Of(new(new(kind, "x", at, 7.56m, channel), "Ensayo"))));
            }
        }
    }

    [Fact]
    public void A_mark_is_cut_and_never_rounded_up_to_a_pass() =>
        EvidenceWords.Of(new(new(EvidenceKind.Standing, "x", default, 5.96m), null)).Es.ShouldBe("Promedio 5.9");

    [Theory]
    [InlineData(SignalKind.AwaitingAnswer)]
    [InlineData(SignalKind.PromiseDue)]
    [InlineData(SignalKind.ProcedureOpen)]
    [InlineData(SignalKind.ReferralOpen)]
    public void Being_late_is_said(SignalKind kind) =>
        TodayWords.Why(new(StepKind.Write, Channel.Mail, kind, Late: true)).ShouldNotBe(TodayWords.Why(new(StepKind.Write, Channel.Mail, kind, Late: false)));

    [Fact]
    public void Names_of_values_are_those_that_files_and_answers_use()
    {
        SnakeCase.Of(SignalKind.ClosedBeforeReached).ShouldBe("closed_before_reached");
        SnakeCase.Of(Channel.InPerson).ShouldBe("in_person");
        SnakeCase.Of(Channel.WhatsApp).ShouldBe("whatsapp");
        SnakeCase.Of(StepKind.IntroduceYourself).ShouldBe("introduce_yourself");
    }

    private static void ShouldAllDiffer(IEnumerable<Phrase> phrases)
    {
        var said = phrases.ToList();
        foreach (var phrase in said)
        {
            phrase.Es.ShouldNotBeNullOrWhiteSpace();
            phrase.En.ShouldNotBeNullOrWhiteSpace();
            phrase.Es.ShouldNotBe(phrase.En);
        }

        said.Select(phrase => phrase.Es).ShouldBeUnique();
        said.Select(phrase => phrase.En).ShouldBeUnique();
    }
}
