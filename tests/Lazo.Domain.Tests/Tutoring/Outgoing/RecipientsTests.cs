using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Outgoing;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tests.Tutoring.Outgoing;

public sealed class RecipientsTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");
    private static readonly Instant Friday = Instant.From(new DateTimeOffset(2025, 3, 7, 18, 0, 0, TimeSpan.FromHours(-6)));
    private static readonly Course Biology = new("bio", "Biología", 1, Failing: false, Marked: true);
    private static readonly Course History = new("his", "Historia", 2, Failing: true, Marked: true);
    private static readonly Matter MissedBiology = new(SignalKind.MissingActivity, "bio", "Biología", "Integradora 6", Instant.None);
    private static readonly Matter LowHistory = new(SignalKind.LowGrade, "his", "Historia", null, Instant.None);

    [Fact]
    public void Everything_that_is_asked_has_to_hold()
    {
        var both = Of(MissedBiology, LowHistory);

        Values(new(Signal: SignalKind.MissingActivity), both)!.Activity.ShouldBe("Integradora 6");
        Values(new(Signal: SignalKind.MissingActivity, ClassId: "bio"), both).ShouldNotBeNull();
        Values(new(Signal: SignalKind.MissingActivity, ClassId: "his"), both).ShouldBeNull("it was missed in another class");
        Values(new(Signal: SignalKind.MissingActivity, Trait: Trait.Repeating), both).ShouldNotBeNull();
        Values(new(Signal: SignalKind.MissingActivity, Trait: Trait.DoingWell), both).ShouldBeNull();
        Values(new(Signal: SignalKind.MissingActivity, School: "Plantel Norte"), both).ShouldNotBeNull();
        Values(new(Signal: SignalKind.MissingActivity, School: "Plantel Sur"), both).ShouldBeNull();
        Values(new(Those: Those.Missing, Signal: SignalKind.LowGrade), both).ShouldNotBeNull();
        Values(new(Those: Those.Missing, Signal: SignalKind.LowGrade), Of(MissedBiology)).ShouldBeNull();
    }

    [Fact]
    public void A_class_alone_means_those_who_take_it_now()
    {
        Values(new(ClassId: "bio"), Of())!.Subject.ShouldBe("Biología");
        Values(new(ClassId: "qui"), Of()).ShouldBeNull();
        Values(new(ClassId: "his", Trait: Trait.Repeating), Of()).ShouldNotBeNull();
        Values(new(ClassId: "bio", Trait: Trait.Repeating), Of()).ShouldBeNull("she takes another class again");
    }

    [Fact]
    public void Success_is_of_an_activity_or_of_a_class_never_of_words()
    {
        var activity = new Matter(SignalKind.Achievement, "bio", "Biología", "Foro 2", Instant.None);
        var passed = new Matter(SignalKind.Achievement, "bio", "Biología", null, Instant.None);
        var told = new Matter(SignalKind.Achievement, null, null, null, Instant.None);

        Values(new(Those.Achieved), Of(activity))!.Activity.ShouldBe("Foro 2");
        Values(new(Those.Achieved), Of(passed)).ShouldBeNull();
        Values(new(Those.Passed), Of(passed))!.Subject.ShouldBe("Biología");
        Values(new(Those.Achieved), Of(told)).ShouldBeNull();
        Values(new(Those.Passed), Of(told)).ShouldBeNull();
    }

    [Fact]
    public void Who_does_well_fails_nothing_and_misses_nothing()
    {
        var well = new Candidate("Ana", null, [Biology], []);

        Values(new(Those.DoingWell), well).ShouldNotBeNull();
        Values(new(Those.DoingWell), well with { Courses = [Biology, History] }).ShouldBeNull();
        Values(new(Those.DoingWell), well with { Matters = [MissedBiology] }).ShouldBeNull();
        Values(new(Those.DoingWell), well with { Courses = [Biology with { Marked = false }] }).ShouldBeNull("nobody knows yet");
        Values(new(Those.DoingWell), well with { Matters = [new(SignalKind.NotContacted, null, null, null, Instant.None)] }).ShouldNotBeNull();
    }

    [Fact]
    public void Until_is_what_ends_first()
    {
        var closing = new Matter(SignalKind.ClosingSoon, "bio", "Biología", "Foro 2", Friday);
        var later = closing with { Activity = "Foro 3", Until = Friday.Plus(TimeSpan.FromHours(5)) };

        var values = Values(new(Those.ClosingSoon), Of(later, closing))!;

        values.Until.ShouldBe("el viernes 7 de marzo a las 18:00");
        values.Activity.ShouldBe("Foro 3 y Foro 2");
        Values(new(Those.Missing), Of(MissedBiology))!.Until.ShouldBeNull();
    }

    [Fact]
    public void What_is_delicate_is_not_chosen_by_and_is_named()
    {
        Recipients.Signals.ShouldNotContain(kind => Recipients.AreDelicate(kind));
        Of(MissedBiology, new(SignalKind.HarmRisk, null, null, null, Instant.None)).Delicate.ShouldBe(SignalKind.HarmRisk);
        Of(MissedBiology).Delicate.ShouldBeNull();
    }

    [Fact]
    public void Every_ready_choice_has_a_draft_whose_fields_it_fills_and_congratulations_ask_nothing()
    {
        foreach (var those in Enum.GetValues<Those>())
        {
            var draft = Drafts.Of(new Recipients(those));
            draft.ShouldNotBeEmpty();
            Template.Read(draft).Unknown.ShouldBeEmpty();
            if (those is Those.Achieved or Those.Passed or Those.DoingWell)
                draft.ShouldNotContain("?");
        }
    }

    private static Candidate Of(params Matter[] matters) => new("Marisol", "Plantel Norte", [Biology, History], matters);

    private static FieldValues? Values(Recipients recipients, Candidate candidate) => recipients.ValuesFor(candidate, "Nora", Zone);
}
