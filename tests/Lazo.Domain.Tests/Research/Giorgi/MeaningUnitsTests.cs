using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Giorgi;

namespace Lazo.Domain.Tests.Research.Giorgi;

public sealed class MeaningUnitsTests
{
    [Fact]
    public void A_turn_divides_and_what_hung_stays_with_the_first_part()
    {
        var first = Guid.NewGuid();
        var second = Guid.NewGuid();
        var whole = MeaningUnits.Whole(first, 100);

        whole.Split(40, second, "cambia de escena", out var two).ShouldBe(PartitionFault.None);
        two.Units.Select(unit => (unit.Id, unit.From)).ShouldBe([(first, 0), (second, 40)]);
        two.SpanOf(0).ShouldBe(new Span(0, 40));
        two.SpanOf(1).ShouldBe(new Span(40, 100));
        two.PlaceAt(39).ShouldBe(0);
        two.PlaceAt(40).ShouldBe(1);
    }

    [Fact]
    public void Each_boundary_has_a_reason_and_lies_inside_of_its_units()
    {
        var (first, second, third) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        MeaningUnits.Whole(first, 100).Split(40, second, "x", out var two);
        two.Split(70, third, "y", out var three);

        two.Split(50, Guid.NewGuid(), " ", out _).ShouldBe(PartitionFault.WithoutAReason);
        two.Split(40, Guid.NewGuid(), "z", out _).ShouldBe(PartitionFault.OutsideOfItsUnits);
        two.Split(0, Guid.NewGuid(), "z", out _).ShouldBe(PartitionFault.OutsideOfItsUnits);
        two.Split(100, Guid.NewGuid(), "z", out _).ShouldBe(PartitionFault.OutsideOfItsUnits);
        three.Move(second, 69, "x", out var moved).ShouldBe(PartitionFault.None);
        moved.SpanOf(0).ShouldBe(new Span(0, 69));
        three.Move(second, 70, "x", out _).ShouldBe(PartitionFault.OutsideOfItsUnits);
        three.Move(first, 5, "x", out _).ShouldBe(PartitionFault.OutsideOfItsUnits);
        three.Move(Guid.NewGuid(), 5, "x", out _).ShouldBe(PartitionFault.NotThere);
    }

    [Fact]
    public void Joined_units_go_on_as_the_first()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        MeaningUnits.Whole(first, 100).Split(40, second, "x", out var two);

        two.Join(first, out var one, out var gone).ShouldBe(PartitionFault.None);
        gone.ShouldBe(second);
        one.Units.Count.ShouldBe(1);
        one.SpanOf(0).ShouldBe(new Span(0, 100));
        two.Join(second, out _, out _).ShouldBe(PartitionFault.NothingToJoin);
    }

    [Fact]
    public void Whatever_is_done_it_stays_a_partition()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            const string words = "ella me dijo que sí y yo entendí que podía seguir con lo mío aunque nadie más lo viera";
            var text = words;
            var units = MeaningUnits.Whole(Guid.NewGuid(), text.Length);
            for (var step = 0; step < 30; step++)
            {
                var unit = units.Units[random.Next(units.Units.Count)].Id;
                switch (random.Next(4))
                {
                    case 0:
                        units.Split(random.Next(-1, text.Length + 2), Guid.NewGuid(), "gira", out units);
                        break;
                    case 1:
                        units.Join(unit, out units, out _);
                        break;
                    case 2:
                        units.Move(unit, random.Next(0, text.Length), "gira", out units);
                        break;
                    default:
                        var from = random.Next(0, text.Length);
                        var corrected = text[..from] + (random.Next(2) == 0 ? "pues " : "") + text[Math.Min(text.Length, from + random.Next(0, 9))..];
                        if (corrected.Length == 0) break;
                        var before = units;
                        units = units.After(Correction.Between(text, corrected), corrected.Length, out var gone);
                        before.Units.Select(one => one.Id).Except(units.Units.Select(one => one.Id)).Order().ShouldBe(gone.Select(one => one.Gone).Order());
                        gone.ShouldAllBe(one => units.Units.Any(kept => kept.Id == one.Into));
                        text = corrected;
                        break;
                }

                Enumerable.Range(0, units.Units.Count).Sum(place => units.SpanOf(place).Length).ShouldBe(text.Length);
                Should.NotThrow(() => MeaningUnits.Of(text.Length, units.Units));
            }
        }
    }
}
