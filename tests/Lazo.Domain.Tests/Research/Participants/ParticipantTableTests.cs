using Lazo.Domain.Research.Participants;

namespace Lazo.Domain.Tests.Research.Participants;

public sealed class ParticipantTableTests
{
    private static readonly ParticipantAttribute Level = new(Guid.NewGuid(), "Nivel", AttributeKind.Choice, ["Preescolar", "Primaria"]);

    [Theory]
    [InlineData("E6", "E6")]
    [InlineData(" c 12 ", "C12")]
    [InlineData("C-012", "C12")]
    [InlineData("E0", null)]
    [InlineData("D4", null)]
    [InlineData("E", null)]
    [InlineData("E6b", null)]
    public void A_code_is_read_as_people_write_it(string written, string? code) => ParticipantCode.Read(written)?.ToString().ShouldBe(code);

    [Theory]
    [InlineData(AttributeKind.Number, "12,5", "12.5")]
    [InlineData(AttributeKind.Number, "doce", null)]
    [InlineData(AttributeKind.Date, "3/11/2026", "2026-11-03")]
    [InlineData(AttributeKind.Date, "2026-11-03", "2026-11-03")]
    [InlineData(AttributeKind.Date, "11/30/2026", null)]
    [InlineData(AttributeKind.Choice, "preescolár", "Preescolar")]
    [InlineData(AttributeKind.Choice, "Secundaria", null)]
    [InlineData(AttributeKind.Text, " lo que sea ", "lo que sea")]
    public void A_value_is_kept_in_one_way(AttributeKind kind, string written, string? kept) =>
        new ParticipantAttribute(Guid.Empty, "x", kind, kind == AttributeKind.Choice ? Level.Choices : []).Read(written).ShouldBe(kept);

    [Fact]
    public void Who_has_a_code_keeps_it_and_who_has_none_gets_the_next()
    {
        var six = Guid.NewGuid();
        var plan = TablePlan.Of(
            [new("clave", ColumnUse.Code), new("Nivel", ColumnUse.Attribute, Level), new("años", ColumnUse.Attribute, null, AttributeKind.Number), new("nombre", ColumnUse.Name)],
            [new(2, ["E6", "primaria", "12", "Nadie"]), new(3, ["", "", "", "Ninguna"]), new(4, ["e20", "Preescolar", "3"]), new(5, ["", "", ""]), new(6, ["", "Preescolar", ""])],
            new Dictionary<ParticipantCode, Guid> { [new('E', 6)] = six }, new Dictionary<char, int> { ['E'] = 9 }, 'E');
        plan.Refusals.ShouldBeEmpty();
        plan.Participants.Select(one => (one.Code.ToString(), one.Known)).ShouldBe([("E6", six), ("E21", null), ("E20", null), ("E22", null)]);
        plan.Participants[0].Values.ShouldBe(new Dictionary<int, string> { [1] = "Primaria", [2] = "12" });
        plan.Participants[1].Values.ShouldBeEmpty("An empty cell changes nothing.");
        plan.Participants[0].Sealed.ShouldBe([(ColumnUse.Name, "Nadie")]);
    }

    [Fact]
    public void What_cannot_be_is_said_with_its_line()
    {
        var plan = TablePlan.Of(
            [new("clave", ColumnUse.Code), new("Nivel", ColumnUse.Attribute, Level), new("años", ColumnUse.Attribute, null, AttributeKind.Number)],
            [new(2, ["Rosa"]), new(3, ["C3"]), new(4, ["C10", "Kínder", "x"]), new(5, ["c10"])],
            new Dictionary<ParticipantCode, Guid>(), new Dictionary<char, int> { ['C'] = 7 }, 'C');
        plan.Refusals.Select(one => (one.Line, one.Heading, one.Fault)).ShouldBe([(2, "clave", TableFault.NoCode), (3, "clave", TableFault.GivenBefore), (4, "Nivel", TableFault.NoChoice), (4, "años", TableFault.NoNumber), (5, "clave", TableFault.Twice)]);
    }

    [Fact]
    public void Columns_look_like_something_and_names_are_sealed_or_stay_outside()
    {
        string[] headings = ["Clave", "NOMBRE", "nivel", "Años de servicio", "Sexo", "", "Ingreso"];
        string[][] values = [["C1", "C2", "C3", "C4"], ["A", "B", "C", "D"], [], ["3", "4,5", "", "1"], ["M", "H", "M", "M"], ["x"], ["1/9/2001", "2/9/2001"]];
        ColumnGuess.Of(headings, values, [Level], seals: true).Select(one => one.Use)
            .ShouldBe([ColumnUse.Code, ColumnUse.Name, ColumnUse.Attribute, ColumnUse.Attribute, ColumnUse.Attribute, ColumnUse.Left, ColumnUse.Attribute]);
        var without = ColumnGuess.Of(headings, values, [Level], seals: false);
        without[1].Use.ShouldBe(ColumnUse.Left);
        without.Skip(2).Select(one => one.Kind).ShouldBe([AttributeKind.Choice, AttributeKind.Number, AttributeKind.Choice, AttributeKind.Text, AttributeKind.Date]);
        without[2].Attribute.ShouldBe(Level);
    }
}
