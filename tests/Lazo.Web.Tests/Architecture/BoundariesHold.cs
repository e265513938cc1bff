using System.Reflection;

namespace Lazo.Web.Tests.Architecture;

public sealed class BoundariesHold
{
    private static readonly Assembly Domain = typeof(Lazo.Domain.Accompaniment.Instant).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void The_domain_touches_nothing_of_the_world() =>
        Boundaries.NamesOfTheWorld(Domain, _ => true).ShouldBeEmpty();

    [Fact]
    public void The_domain_depends_on_the_framework_alone() =>
        Domain.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Tutoring_advising_and_research_never_name_one_another()
    {
        Boundaries.RoomsThatNameOneAnother(Domain, "Lazo.Domain").ShouldBeEmpty();
        Boundaries.RoomsThatNameOneAnother(Web, "Lazo.Web.Features").ShouldBeEmpty();
    }

    // A rule never seen to fail is not a rule: the planted types below break each boundary in a method body, where it is least seen.
    [Fact]
    public void A_planted_violation_is_found()
    {
        var here = typeof(BoundariesHold).Assembly;

        Boundaries.RoomsThatNameOneAnother(here, "Lazo.Web.Tests.Architecture.Planted")
            .ShouldBe(["Lazo.Web.Tests.Architecture.Planted.Tutoring.Nosy names Lazo.Web.Tests.Architecture.Planted.Research.Sealed"]);
        Boundaries.NamesOfTheWorld(here, type => type == typeof(Planted.Tutoring.Worldly))
            .ShouldContain("Lazo.Web.Tests.Architecture.Planted.Tutoring.Worldly names System.IO.File");
    }
}
