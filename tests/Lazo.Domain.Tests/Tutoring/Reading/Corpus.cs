using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>A text and what a person reads in it.</summary>
/// <param name="Topic">Of a procedure.</param>
/// <param name="Due">Of a promise, the words as written.</param>
public sealed record Labelled(string Text, IReadOnlyList<string> Labels, string? Topic, string? Due);

/// <summary>Our own labelled texts, all invented; see the heads of the files.</summary>
internal static class Corpus
{
    public static IReadOnlyList<Labelled> Tutees { get; } = Load("tutees.txt");

    /// <summary>Dangers and what comes close to one; only that label is given.</summary>
    public static IReadOnlyList<Labelled> Dangers { get; } = Load("dangers.txt");

    public static IReadOnlyList<Labelled> Drafts { get; } = Load("drafts.txt");

    /// <summary>What the program has learnt from: nothing is measured on it but that it was learnt.</summary>
    public static IReadOnlyList<Labelled> ExampleTutees { get; } = Read(TuteeExamples.Lines);

    public static IReadOnlyList<Labelled> ExampleDrafts { get; } = Read(DraftExamples.Lines);

    private static Labelled[] Load(string name)
    {
        var assembly = typeof(Corpus).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(one => one.EndsWith($".Reading.{name}", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return Read(reader.ReadToEnd());
    }

    private static Labelled[] Read(string lines) => [.. lines.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static Labelled Parse(string line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        var labels = line[..bar].Split(' ').Where(label => label != "-").ToArray();
        var marked = line[(bar + 3)..];
        var (open, close) = (marked.IndexOf("[[", StringComparison.Ordinal), marked.IndexOf("]]", StringComparison.Ordinal));
        return new Labelled(
            marked.Replace("[[", "").Replace("]]", ""),
            [.. labels.Select(label => label.Split(':')[0])],
            labels.Select(label => label.Split(':')).FirstOrDefault(parts => parts.Length > 1)?[1],
            open >= 0 ? marked[(open + 2)..close] : null);
    }
}
