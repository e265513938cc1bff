using System.Globalization;

namespace Lazo.Web.Features.Research.Together;

/// <summary>That somebody sits at a text, or got up: numbers, and never a word.</summary>
/// <remarks>Travels by NOTIFY, so that every web process knows who is there.</remarks>
public readonly record struct DeskNotice(int Study, Guid Document, int Person, bool Here)
{
    /// <summary>The channel of LISTEN and NOTIFY.</summary>
    internal const string Channel = "lazo_desk";

    /// <summary>What <see cref="ToString"/> wrote; null for what somebody else may say on the channel.</summary>
    internal static DeskNotice? Read(string told) =>
        told.Split(' ') is [var study, var document, var person, var here]
        && int.TryParse(study, CultureInfo.InvariantCulture, out var ofStudy) && Guid.TryParse(document, out var ofDocument) && int.TryParse(person, CultureInfo.InvariantCulture, out var who)
            ? new(ofStudy, ofDocument, who, here == "1") : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Study} {Document} {Person} {(Here ? 1 : 0)}");
}
