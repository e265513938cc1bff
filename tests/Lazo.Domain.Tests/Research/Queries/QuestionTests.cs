using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;

namespace Lazo.Domain.Tests.Research.Queries;

public sealed class QuestionTests
{
    private static readonly Span[] Paragraphs = [new(0, 50), new(51, 100)];

    private static readonly Dictionary<string, Span[]> Text = new(StringComparer.Ordinal)
    {
        ["miedo"] = [new(0, 20), new(60, 70)],
        ["pregunta"] = [new(10, 30)],
        ["permiso"] = [new(15, 18), new(80, 90)],
    };

    [Fact]
    public void A_group_joins_its_conditions_and_takes_away_what_is_denied()
    {
        Found(new Group(Joined.Any, [Yes("miedo"), Yes("pregunta")])).ShouldBe([new Span(0, 20), new Span(10, 30), new Span(60, 70)]);
        Found(new Group(Joined.All, [Yes("miedo"), Yes("pregunta")])).ShouldBe([new Span(10, 20)]);
        Found(new Group(Joined.All, [Yes("miedo"), No("pregunta")])).ShouldBe([new Span(60, 70)]);
        Found(new Group(Joined.All, [No("pregunta")])).ShouldBe([new Span(51, 100)], "what only denies speaks of paragraphs");
    }

    [Fact]
    public void Groups_follow_one_another()
    {
        Group miedo = new(Joined.Any, [Yes("miedo")]), permiso = new(Joined.Any, [Yes("permiso")]);
        Found(miedo, permiso with { Step = Step.Near, Distance = 10 }).ShouldBe([new Span(0, 20), new Span(60, 70)]);
        Found(miedo, permiso with { Step = Step.Near, Distance = 9 }).ShouldBe([new Span(0, 20)]);
        Found(miedo, permiso with { Step = Step.Holding, Not = true }).ShouldBe([new Span(60, 70)]);
        Found(miedo, permiso with { Step = Step.Both }).ShouldBe([new Span(15, 18)]);
        Found(miedo, permiso with { Step = Step.Either }, new Group(Joined.Any, [Yes("pregunta")], Step.Within)).ShouldBe([new Span(15, 18)]);
        Found(miedo, new Group(Joined.Any, []), permiso with { Step = Step.SameParagraph, Not = true }).ShouldBeEmpty();
        Question.Of([new Group(Joined.All, [])]).ShouldBeNull();
        Question.Of([miedo, permiso with { Step = Step.SameParagraph }])!.NeedsParagraphs.ShouldBeTrue();
        Question.Of([miedo, permiso with { Step = Step.Near }])!.NeedsParagraphs.ShouldBeFalse();
    }

    [Fact]
    public void A_place_is_found_again_in_the_text_as_it_was_written()
    {
        const string Whole = "Me preguntó 🙂 cómo; e\u0301l, ¿Cómo?", Plain = "me pregunto 🙂 como; el, ¿como?";
        var places = PlainPlaces.Of(Whole, Plain)!;
        var written = new CodePoints(Whole);
        PlainPlaces.Phrase(Plain, "como").Select(span => written.Slice(places[span.From], places[span.To])).ShouldBe(["cómo", "Cómo"]);
        PlainPlaces.Phrase(Plain, "el").Select(span => written.Slice(places[span.From], places[span.To])).ShouldBe(["e\u0301l"]);
        PlainPlaces.Phrase(Plain, " pregunto  🙂 ").Count().ShouldBe(1);
        PlainPlaces.Phrase(Plain, "com").ShouldBeEmpty("half a word isn't the word");
        PlainPlaces.Of("Straße", "strasse").ShouldBeNull();
    }

    private static Condition Yes(string name) => new(new Asking.Said(name), false);

    private static Condition No(string name) => new(new Asking.Said(name), true);

    private static Span[] Found(params Group[] groups) => Question.Of(groups)!.In(leaf => Text[((Asking.Said)leaf).Words], Paragraphs);
}
