using System.Text.Json;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>What was read in a message, as the columns of <c>message</c> keep it.</summary>
/// <param name="Expressed">All that the nightly pass knows of the words.</param>
/// <param name="Json">Labels by their names with the stretches that caused them, and the topic; null where nothing was found.</param>
internal sealed record StoredReading(Expressed Expressed, string? Json)
{
    private static readonly StoredReading Nothing = new(Expressed.None, null);

    /// <summary>Reads a message of a tutee.</summary>
    internal static StoredReading Of(string text)
    {
        var reading = TuteeMessage.Read(text);
        if (reading.Labels.Count == 0)
            return Nothing;
        var json = JsonSerializer.Serialize(new Kept(
            [.. reading.Labels.Select(found => new KeptLabel(SnakeCase.Of(found.Label), [.. found.Words.Select(words => (int[])[words.Start, words.Length])]))],
            reading.Topic is { } topic ? SnakeCase.Of(topic) : null));
        return new(Expression.Of(reading), json);
    }

    /// <summary>Of what the staff writes only one thing is kept: whether it was sent with words that may offend.</summary>
    internal static StoredReading OfStaff(string text) =>
        TutorDraft.Read(text).Labels.Any(found => found.Label == DraftLabel.Offensive) ? new(Expressed.Hurts, null) : Nothing;

    /// <summary>What <see cref="Json"/> says.</summary>
    internal static TuteeReading Read(string? json)
    {
        if (json is null || JsonSerializer.Deserialize<Kept>(json) is not { } kept)
            return new([], null);
        return new(
            [.. kept.Labels.Select(label => new Found<TuteeLabel>(LabelOf(label.Label), [.. label.Words.Select(words => new Stretch(words[0], words[1]))]))],
            kept.Topic is { } topic ? Enum.GetValues<Topic>().First(one => SnakeCase.Of(one) == topic) : null);
    }

    internal static TuteeLabel LabelOf(string name) => Labels[name];

    internal static bool IsLabel(string? name) => name is not null && Labels.ContainsKey(name);

    private static readonly Dictionary<string, TuteeLabel> Labels = Enum.GetValues<TuteeLabel>().ToDictionary(label => SnakeCase.Of(label));

    private sealed record Kept(IReadOnlyList<KeptLabel> Labels, string? Topic);

    private sealed record KeptLabel(string Label, IReadOnlyList<int[]> Words);
}
