namespace Lazo.Web.Features.Demonstration;

/// <summary>One way of saying a turn.</summary>
/// <param name="Who">T the tutor, A the tutee, S the subject advisor.</param>
/// <param name="About">What it answers or raises, where not every answer fits every question.</param>
internal sealed record Line(char Who, bool ForParents, bool ForAdults, string? About, string Text)
{
    public bool ForWorkers => Text.Contains("{lugar}", StringComparison.Ordinal);

    /// <summary>“A+^#about text”: who, for whom it is true, what about, and the words.</summary>
    public static Line Parse(string line)
    {
        var space = line.IndexOf(' ');
        var (head, text) = (line[..space], line[(space + 1)..]);
        var about = head.IndexOf('#');
        return new(head[0], head.Contains('+'), head.Contains('^'), about < 0 ? null : head[(about + 1)..], text);
    }
}

/// <summary>An exchange: turns, each with its variants, and what it means.</summary>
internal sealed record Episode(string Name, IReadOnlyDictionary<string, string> Traits, IReadOnlyList<IReadOnlyList<Line>> Turns)
{
    public string? Trait(string name) => Traits.GetValueOrDefault(name);

    /// <summary>It goes on from the exchange before it.</summary>
    public bool Continues => Trait("continues") is not null;

    /// <summary>Nobody jokes here.</summary>
    public bool Grave => Trait("tone") == "grave";
}

/// <summary>The exchanges of <c>Words/Episodes.txt</c>.</summary>
internal static class Episodes
{
    public static readonly IReadOnlyDictionary<string, Episode> ByName = Read();

    private static Dictionary<string, Episode> Read()
    {
        var episodes = new Dictionary<string, Episode>(StringComparer.Ordinal);
        var turns = new List<List<Line>>();
        foreach (var line in WordsOf.Lines("Episodes"))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                turns = [[]];
                var head = line.Split(' ')[1..];
                var traits = head[1..].Select(trait => trait.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
                episodes.Add(head[0], new(head[0], traits, turns));
            }
            else if (line == "--")
            {
                turns.Add([]);
            }
            else
            {
                turns[^1].Add(Line.Parse(line));
            }
        }

        return episodes;
    }
}
