using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>The form of a card, as it was filled in.</summary>
public sealed class CardInput
{
    public int? Age { get; set; }

    public string? Work { get; set; }

    public string? Hours { get; set; }

    public string? Children { get; set; }

    public string? Interests { get; set; }

    public string? Dream { get; set; }

    /// <summary>She agrees; asked only where she hasn't yet.</summary>
    public bool Agrees { get; set; }

    public Channel? How { get; set; }

    /// <summary>The version of the notice that stood beside the box: to these words she agrees.</summary>
    public int? Notice { get; set; }

    public bool AgeIsOdd => Age is < 10 or > 110;

    /// <summary>Longer texts are cut where the form would have stopped.</summary>
    public Card Read(DateTimeOffset at) => new(
        Age, Text(Work, Card.Longest), Text(Hours, Card.Longest), Text(Children, Card.Longest), Text(Interests, Card.LongestInterests), Text(Dream, Card.LongestDream), at);

    private static string? Text(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim() is var plain && plain.Length > longest ? plain[..longest] : plain;
}
