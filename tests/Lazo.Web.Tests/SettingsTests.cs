using Microsoft.Extensions.Configuration;

namespace Lazo.Web.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Nothing_said_means_a_demonstration_on_a_server_of_its_own_in_the_projects_folder()
    {
        var settings = Read();

        settings.Url.ShouldBe("http://localhost:5080");
        settings.DatabaseConnection.ShouldBeNull();
        settings.Demonstration.ShouldBeTrue();
        File.Exists(Path.Combine(settings.DataFolder, "..", "Lazo.slnx")).ShouldBeTrue();
    }

    [Fact]
    public void An_empty_value_counts_as_none() => Read(("LAZO_DB", " "), ("LAZO_URL", "")).ShouldBe(Read());

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    public void The_demonstration_is_switched_off_by_a_zero(string value, bool kept) =>
        Read(("LAZO_DEMO", value)).Demonstration.ShouldBe(kept);

    [Fact]
    public void A_data_folder_is_meant_from_where_the_caller_stands() =>
        Read(("LAZO_DATA", "mine")).DataFolder.ShouldBe(Path.Combine(Environment.CurrentDirectory, "mine"));

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("ftp://localhost")]
    public void An_address_that_is_none_is_the_callers_fault(string url) =>
        Should.Throw<CallerFault>(() => Read(("LAZO_URL", url))).Message.ShouldContain(url);

    private static Settings Read(params (string Name, string Value)[] said) => Settings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(said.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)))
        .Build());
}
