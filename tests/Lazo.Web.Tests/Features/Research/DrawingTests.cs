using Lazo.Web.Features.Research.Maps;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Where a new concept is put, and how a name is broken.</summary>
public sealed class DrawingTests
{
    [Fact]
    public void Each_new_concept_has_room_until_the_map_is_full()
    {
        var taken = new List<(int X, int Y)>();
        for (var at = 0; at < ConceptMaps.MostConcepts; at++)
            taken.Add(Drawing.Free(taken));
        taken.ShouldAllBe(place => place.X >= 0 && place.X <= ConceptMaps.Side && place.Y >= 0 && place.Y <= ConceptMaps.Side);
        taken.Distinct().Count().ShouldBe(ConceptMaps.MostConcepts);
    }

    [Theory]
    [InlineData("Miedo", "Miedo")]
    [InlineData("Confianza que se gana", "Confianza que|se gana")]
    [InlineData("Retroalimentaciones", "Retroalimentacio…")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o", "a b c d e f g h|i j k l m n o p|q r s t u v w x|y z a b c d e f…")]
    public void A_name_is_broken_into_lines_that_fit(string name, string lines) => string.Join('|', Drawing.Lines(name)).ShouldBe(lines);
}
