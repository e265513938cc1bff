namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A stretch of what was told, with what the researchers wrote beside it.</summary>
/// <param name="Reason">Why the meaning turns here.</param>
internal sealed record ToldUnit(string Reason, MarkedText Words, string Third, string Meaning);

/// <summary>One of the twelve interviews.</summary>
/// <param name="Kind">Which of the four structures her experience bears: meaning, resignification, innovation, redemption.</param>
/// <param name="Structure">The sentences of her structure, with the numbers, from 1, of the units that bear each.</param>
internal sealed record Interview(int Number, string Sex, string Level, int Years, string Kind, IReadOnlyList<ToldUnit> Units, IReadOnlyList<(string Text, int[] Units)> Structure)
{
    private const string Between = "\n\n";

    /// <summary>The whole, as it was transcribed.</summary>
    public MarkedText Whole => MarkedText.Joined(Between, Units.Select(unit => unit.Words));

    /// <summary>Where each unit begins in it, in code points.</summary>
    public IEnumerable<int> Starts => Units.Select((_, at) => at == 0 ? 0 : MarkedText.Joined(Between, Units.Take(at).Select(unit => unit.Words)).Text.EnumerateRunes().Count() + Between.Length);

    /// <summary>All of them, in the order of their numbers.</summary>
    public static IReadOnlyList<Interview> All { get; } = [.. Read()];

    private static IEnumerable<Interview> Read()
    {
        var lines = WordsOf.Lines("Interviews").ToArray();
        var heads = lines.Index().Where(line => line.Item.StartsWith("== ", StringComparison.Ordinal)).Select(line => line.Index).Append(lines.Length).ToArray();
        return heads.Zip(heads.Skip(1), (head, next) => Of(lines[head][3..].Split(" | "), lines[(head + 1)..next]));
    }

    private static Interview Of(string[] head, string[] lines)
    {
        var sentences = lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..].Split(" :: ")).Select(parts => (parts[0], parts[1].Split(',').Select(int.Parse).ToArray()));
        var told = lines.Where(line => !line.StartsWith("= ", StringComparison.Ordinal)).Chunk(4).Select(unit => new ToldUnit(unit[0][3..], MarkedText.Of(unit[1]), unit[2][2..], unit[3][2..]));
        return new(int.Parse(head[0][1..]), head[1], head[2], int.Parse(head[3]), head[4], [.. told], [.. sentences]);
    }
}
