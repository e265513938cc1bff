namespace Lazo.Domain.Research.Exchange;

/// <summary>What a code means, as one text: the standard has a single place for definition, examples and rule.</summary>
public static class CodeDescription
{
    private const string Examples = "\n\nEjemplos:\n";
    private const string Rule = "\n\nCuándo se usa:\n";

    public static string Write(string definition, string examples, string rule) =>
        definition + (examples.Length > 0 ? Examples + examples : "") + (rule.Length > 0 ? Rule + rule : "");

    /// <summary>The three of what <see cref="Write"/> wrote; of any other text all of it is the definition.</summary>
    public static (string Definition, string Examples, string Rule) Read(string description)
    {
        var (head, rule) = Cut(description, Rule);
        var (definition, examples) = Cut(head, Examples);
        return (definition, examples, rule);
    }

    private static (string Before, string After) Cut(string text, string at) =>
        text.LastIndexOf(at, StringComparison.Ordinal) is var place and >= 0 ? (text[..place], text[(place + at.Length)..]) : (text, "");
}
