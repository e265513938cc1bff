using Lazo.Domain.Research.Instruments;
using static Lazo.Domain.Research.Instruments.QuestionKind;

namespace Lazo.Domain.Tests.Research.Instruments;

public sealed class GuideOrderTests
{
    [Fact]
    public void The_story_comes_before_the_notion()
    {
        GuideOrder.Holds([Episodic, Open, Episodic, Semantic, One]).ShouldBeTrue();
        GuideOrder.Holds([]).ShouldBeTrue();
        GuideOrder.Holds([Open, Semantic, Note]).ShouldBeTrue();
        GuideOrder.FirstFault([Episodic, Semantic, Open, Episodic, Episodic]).ShouldBe(3);
    }

    [Fact]
    public void A_new_question_finds_its_place()
    {
        GuideOrder.PlaceFor(Episodic, [Note, Episodic, Semantic, Semantic]).ShouldBe(2);
        GuideOrder.PlaceFor(Episodic, [Open]).ShouldBe(1);
        GuideOrder.PlaceFor(Semantic, [Episodic]).ShouldBe(1);
        // Whatever is added to what holds, it still holds.
        var kinds = new List<QuestionKind>();
        foreach (var kind in new[] { Semantic, Episodic, Open, Episodic, One, Semantic, Episodic })
            kinds.Insert(GuideOrder.PlaceFor(kind, kinds), kind);
        GuideOrder.Holds(kinds).ShouldBeTrue();
    }

    [Fact]
    public void A_choice_keeps_its_name_when_others_come_and_go()
    {
        var first = QuestionName.Choices("Preescolar\nPrimaria\n\nSecundaria\nPrimaria", []);
        first.ShouldBe([new Choice("1", "Preescolar"), new Choice("2", "Primaria"), new Choice("3", "Secundaria")]);
        QuestionName.Choices("Secundaria\nTelesecundaria\nPreescolar", first).ShouldBe([new Choice("3", "Secundaria"), new Choice("2", "Telesecundaria"), new Choice("1", "Preescolar")]);
    }

    [Fact]
    public void A_short_name_is_one_that_files_take()
    {
        QuestionName.Fits("nivel_2").ShouldBeTrue();
        foreach (var wrong in new[] { "", "2nivel", "nivel educativo", "año", new string('a', 61) })
            QuestionName.Fits(wrong).ShouldBeFalse(wrong);
        QuestionName.Next(["p1", "P3"]).ShouldBe("p4");
        QuestionName.Next(["a", "p2"]).ShouldBe("p3");
    }
}
