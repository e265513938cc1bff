using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Domain.Tests.Research.Exchange;

/// <summary>A file of which somebody withdrew something is read as if it had never been there.</summary>
public sealed class WithoutTests
{
    private static readonly Guid Hers = Guid.NewGuid(), Other = Guid.NewGuid(), Mark = Guid.NewGuid(), InVivo = Guid.NewGuid(), Shared = Guid.NewGuid(), She = Guid.NewGuid(), Both = Guid.NewGuid(), Variable = Guid.NewGuid();

    private static readonly Project Whole = new("Estudio", "Lazo", "Dice «yo llegaba con miedo» y más.")
    {
        Sources =
        [
            new(Hers, "E1", "Yo llegaba\ncon miedo, sí.", null, [new(Mark, InVivo, null, null, new Span(0, 4)), new(Guid.NewGuid(), Shared, null, null, new Span(0, 4))]),
            new(Other, "E2", "Otra cosa.", null, [new(Guid.NewGuid(), Shared, null, null, new Span(0, 4))]),
        ],
        Codes = [new(InVivo, null, "yo llegaba con miedo", true, null, "Ejemplo: «YO LLEGABA CON MIEDO».\nRegla"), new(Shared, null, "Yo llegaba con miedo, sí", true, null, "")],
        Cases = [new(She, "E1", "", [new(Variable, "Primaria")], [Hers]), new(Both, "E2", "", [new(Variable, "Primaria")], [Hers, Other])],
        Sets = [new("Entrevistas", [Hers, Other])],
        Notes =
        [
            new(Guid.NewGuid(), NoteOf.Source, Hers, "", "de su texto", null, null, null), new(Guid.NewGuid(), NoteOf.Coding, Mark, "", "de su marca", null, null, null),
            new(Guid.NewGuid(), NoteOf.Case, She, "", "de ella", null, null, null), new(Guid.NewGuid(), NoteOf.Code, Shared, "", "Cita “yo llegaba con miedo, sí” y sigue.", null, null, null),
        ],
    };

    [Fact]
    public void Nothing_withdrawn_leaves_it_as_it_is() => Whole.Without(new HashSet<Guid>()).ShouldBeSameAs(Whole);

    [Fact]
    public void Her_text_goes_with_all_that_hangs_on_it_and_her_words_elsewhere()
    {
        var left = Whole.Without(new HashSet<Guid> { Hers });
        left.Sources.Select(one => one.Id).ShouldBe([Other]);
        left.Cases.ShouldHaveSingleItem().Sources.ShouldBe([Other]);
        left.Cases[0].Values.ShouldHaveSingleItem();
        left.Sets.ShouldHaveSingleItem().Sources.ShouldBe([Other]);
        left.Notes.Select(one => one.Text).ShouldBe(["Cita “[cita retirada]” y sigue."]);
        left.Description.ShouldBe("Dice «[cita retirada]» y más.");
        // A name that others' texts bear too is the study's.
        left.Codes.Select(one => one.Name).ShouldBe([$"Palabras retiradas {InVivo.ToString()[^6..]}", "Yo llegaba con miedo, sí"]);
        left.Codes[0].Description.ShouldBe("Ejemplo: «[cita retirada]».\nRegla");
    }

    [Fact]
    public void Who_withdrew_and_told_something_else_stays_without_what_is_known_of_her()
    {
        var left = Whole.Without(new HashSet<Guid> { Both });
        left.Cases.Single(one => one.Id == Both).ShouldSatisfyAllConditions(one => one.Values.ShouldBeEmpty(), one => one.Sources.Count.ShouldBe(2));
        left.Sources.Count.ShouldBe(2);
    }
}
