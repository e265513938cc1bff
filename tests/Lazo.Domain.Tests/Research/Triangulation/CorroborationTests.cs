using Lazo.Domain.Research.Triangulation;

namespace Lazo.Domain.Tests.Research.Triangulation;

/// <summary>What several sources make of a claim: nothing is averaged, and silence isn't agreement.</summary>
public sealed class CorroborationTests
{
    [Theory]
    [InlineData("", ClaimStanding.Unexamined)]
    [InlineData("C/cuestionario silent", ClaimStanding.WithoutVoice)]
    [InlineData("C/cuestionario agrees", ClaimStanding.OneVoice)]
    [InlineData("C/cuestionario agrees;E/cuestionario silent", ClaimStanding.OneVoice)]
    [InlineData("C/cuestionario agrees;E/entrevista agrees", ClaimStanding.Corroborated)]
    [InlineData("E/entrevista agrees;E/Giorgi agrees", ClaimStanding.Corroborated)]
    [InlineData("C/cuestionario agrees;E/entrevista agrees;E/Giorgi contradicts", ClaimStanding.Disputed)]
    [InlineData("C/cuestionario silent;E/entrevista contradicts", ClaimStanding.Contradicted)]
    public void Sources_and_methods_stand_for_or_against(string findings, ClaimStanding expected) => Corroboration.Of(Read(findings)).Standing.ShouldBe(expected);

    [Fact]
    public void What_rests_on_nothing_is_named()
    {
        var all = new[] { new StrandFinding("C", "cuestionario", Verdict.Agrees, 0), new StrandFinding("E", "entrevista", Verdict.Agrees, 2), new StrandFinding("D", "observación", Verdict.Silent, 0) };
        var found = Corroboration.Of(all);
        found.Unfounded.ShouldBe([all[0]]);
        (found.Sources, found.Methods).ShouldBe((2, 2));
    }

    private static StrandFinding[] Read(string findings) =>
    [
        .. findings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('/', ' ')).Select(parts => new StrandFinding(parts[0], parts[1], Enum.Parse<Verdict>(parts[2], ignoreCase: true), 1)),
    ];
}
