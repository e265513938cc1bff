using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Refi;

/// <summary>What a file and Lazo don't both hold, or what had to be guessed between them: said before anything is done.</summary>
/// <param name="Lost">It doesn't pass; otherwise it was guessed.</param>
/// <param name="First">The first of them by name; empty where they have none.</param>
public sealed record Remark(RemarkKind Kind, bool Lost, int Count, string First)
{
    /// <summary>“3 grabaciones (la primera, «Entrevista»): …”.</summary>
    public string Said(Language language)
    {
        var number = Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        var named = First.Length == 0 ? "" : Count == 1 ? $" («{First}»)" : language == Language.English ? $" (the first: “{First}”)" : $" (lo primero: «{First}»)";
        return $"{RemarkWords.Of(Kind).In(language)}: {number}{named}";
    }
}

/// <summary>Counts remarks while a file is read or written.</summary>
internal sealed class Remarks
{
    private readonly Dictionary<(RemarkKind Kind, bool Lost), (int Count, string First)> counted = [];

    internal IReadOnlyList<Remark> All => [.. counted.OrderBy(one => !one.Key.Lost).ThenBy(one => one.Key.Kind).Select(one => new Remark(one.Key.Kind, one.Key.Lost, one.Value.Count, one.Value.First))];

    internal void Lost(RemarkKind kind, string name = "", int count = 1) => Add(kind, lost: true, name, count);

    internal void Guessed(RemarkKind kind, string name = "", int count = 1) => Add(kind, lost: false, name, count);

    private void Add(RemarkKind kind, bool lost, string name, int count)
    {
        if (count == 0) return;
        var before = counted.GetValueOrDefault((kind, lost), (0, name));
        counted[(kind, lost)] = (before.Item1 + count, before.Item2);
    }
}
