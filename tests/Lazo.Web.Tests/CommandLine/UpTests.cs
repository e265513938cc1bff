using System.Net;
using System.Net.Sockets;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.CommandLine;

public sealed class UpTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task A_taken_port_is_the_callers_to_change_and_said_before_anything_is_prepared()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        using var program = LazoProcess.Start(folder.Path, ["up"], ("LAZO_URL", $"http://{other.LocalEndpoint}"));

        (await program.EndsAsync()).ShouldBe(2);
        program.Talk.ShouldHaveSingleItem().ShouldContain("LAZO_URL");
        Directory.Exists(Path.Combine(folder.Path, "postgres")).ShouldBeFalse();
    }

    [Fact]
    public async Task An_unknown_verb_is_answered_with_the_known_ones_and_nothing_on_standard_output()
    {
        using var program = LazoProcess.Start(folder.Path, ["saludar"]);

        (await program.EndsAsync()).ShouldBe(2);
        program.Talk.ShouldHaveSingleItem().ShouldContain("up");
        program.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("LAZO_DB", "not a connection")]
    [InlineData("LAZO_DB", "Host=127.0.0.1;Port=1;Database=x;Username=x;Password=x")]
    [InlineData("LAZO_DATA", "/proc/lazo")]
    [InlineData("LAZO_URL", "localhost")]
    public async Task A_setting_that_cannot_be_is_said_in_one_sentence(string name, string value)
    {
        using var program = LazoProcess.Start(folder.Path, ["up"], (name, value));

        (await program.EndsAsync()).ShouldBe(2);
        program.Talk.ShouldHaveSingleItem().ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Https_without_a_certificate_is_said_in_one_sentence()
    {
        using var program = LazoProcess.Start(folder.Path, ["up"], ("LAZO_URL", "https://127.0.0.1:0"));

        (await program.EndsAsync()).ShouldBe(2);
        program.Talk.Last().ShouldContain("certificado");
        program.Talk.ShouldNotContain(line => line.Contains("   at ", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
