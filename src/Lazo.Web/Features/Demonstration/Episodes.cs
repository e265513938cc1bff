using System.Reflection;

namespace Lazo.Web.Features.Demonstration;

/// <summary>One way of saying a turn.</summary>
/// <param name="Who">T the tutor, A the tutee, S the subject advisor.</param>
internal sealed record Line(char Who, bool ForParents, string Text)
{
    public bool ForWorkers => Text.Contains("{lugar}", StringComparison.Ordinal);
}

/// <summary>An exchange: turns, each with its variants, and what it needs or means.</summary>
internal sealed record Episode(string Name, IReadOnlyDictionary<string, string> Traits, IReadOnlyList<IReadOnlyList<Line>> Turns)
{
    public string? Trait(string name) => Traits.GetValueOrDefault(name);
}

/// <summary>The exchanges of <c>Words/Episodes.txt</c>.</summary>
internal static class Episodes
{
    public static readonly IReadOnlyDictionary<string, Episode> ByName =
        Read(Text()).ToDictionary(episode => episode.Name, StringComparer.Ordinal);

    private static string Text()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lazo.Web.Features.Demonstration.Words.Episodes.txt")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static IEnumerable<Episode> Read(string text)
    {
        foreach (var block in text.Split("\n== ").Skip(1))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var head = lines[0].Split(' ');
            var traits = head.Skip(1).Select(trait => trait.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            var turns = new List<List<Line>> { new() };
            foreach (var line in lines.Skip(1))
            {
                if (line == "--")
                {
                    turns.Add([]);
                }
                else
                {
                    var space = line.IndexOf(' ');
                    turns[^1].Add(new(line[0], line[1] == '+', line[(space + 1)..]));
                }
            }

            yield return new(head[0], traits, turns);
        }
    }
}
