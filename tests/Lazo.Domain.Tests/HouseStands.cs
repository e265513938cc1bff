namespace Lazo.Domain.Tests;

public sealed class HouseStands
{
    [Fact]
    public void The_runner_runs() => true.ShouldBeTrue();
}
