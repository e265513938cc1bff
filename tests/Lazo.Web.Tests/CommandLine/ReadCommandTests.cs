using Lazo.Web.CommandLine;

namespace Lazo.Web.Tests.CommandLine;

/// <summary><c>read</c> as another program calls it: lines in, lines out, no database.</summary>
public sealed class ReadCommandTests
{
    [Fact]
    public async Task Messages_are_answered_line_by_line()
    {
        var answer = await ReadAsync(
            """
            {"id":"a","text":"a q hora es la sesion de mañana"}

            {"id":"b","text":"mil gracias profe por su paciencia"}
            """,
            "--json");

        answer.ShouldBe(
            """
            {"id":"a","labels":["question","procedure"],"topic":"schedule"}
            {"id":"b","labels":["gratitude"],"topic":null}

            """);
    }

    [Fact]
    public async Task Drafts_are_answered_with_the_due_time_as_written() =>
        (await ReadAsync("""{"id":"a","text":"Lo pregunto y te digo Mañana en la tarde."}""", "--json", "--drafts"))
            .ShouldBe("""{"id":"a","labels":["promise"],"due":"Mañana en la tarde"}""" + "\n");

    [Theory]
    [InlineData("{\"id\":\"a\"", "Línea 2")]
    [InlineData("hola", "Línea 2")]
    [InlineData("[1]", "Línea 2")]
    [InlineData("{\"id\":\"a\"}", "«text»")]
    [InlineData("{\"text\":\"hola\"}", "«id»")]
    [InlineData("{\"id\":\"a\",\"text\":5}", "«text»")]
    public async Task A_bad_line_is_told_with_its_number(string line, string named) =>
        (await Should.ThrowAsync<CallerFault>(() => ReadAsync("{\"id\":\"1\",\"text\":\"hola\"}\n" + line, "--json"))).Message.ShouldContain(named);

    [Theory]
    [InlineData("--json", "--otra")]
    [InlineData("--drafts")]
    public async Task What_it_cannot_do_is_said_in_one_sentence(params string[] arguments) =>
        (await Should.ThrowAsync<CallerFault>(() => ReadAsync("", arguments))).Message.ShouldContain("./lazo read");

    private static async Task<string> ReadAsync(string lines, params string[] arguments)
    {
        var settings = new Settings("/nowhere", "Host=127.0.0.1;Port=1", "http://localhost", Demonstration: false);
        using var output = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(lines);
        (await ReadCommand.RunAsync(new Invocation(arguments, settings, TimeProvider.System, input, output, TextWriter.Null, TestContext.Current.CancellationToken))).ShouldBe(0);
        return output.ToString();
    }
}
