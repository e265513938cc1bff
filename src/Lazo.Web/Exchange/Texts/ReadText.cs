using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>A text taken out of a file.</summary>
/// <param name="Format">How such files end: <c>docx</c>.</param>
/// <param name="Text">Lines end with LF; no byte-order mark, no NUL.</param>
/// <param name="Marks">Where the file says when it was spoken; ascending, empty for what isn't subtitles.</param>
/// <param name="Said">What had to be guessed or left out, in whole sentences.</param>
public sealed record ReadText(string Format, string Text, IReadOnlyList<TimeMark> Marks, IReadOnlyList<Phrase> Said);

/// <summary>Why a file isn't a text that can be read, and where in it.</summary>
/// <param name="Place">“línea 12”, “word/document.xml”; empty where it is the whole file.</param>
/// <param name="Why">A whole sentence that says what to do.</param>
public sealed record UnreadFile(Phrase Place, Phrase Why);

/// <summary>A file as it was read, or why it wasn't: one of the two.</summary>
public sealed record TextReading(ReadText? Text, UnreadFile? Wrong);

/// <summary>Thrown from deep inside a reader, and never further than <see cref="TextFile"/>.</summary>
internal sealed class UnreadableText(Phrase place, Phrase why, Exception? inner = null) : Exception(why.En, inner)
{
    internal static readonly Phrase Nowhere = new("", "");

    internal UnreadFile Wrong => new(place, why);

    internal static Phrase Line(int line) => new($"línea {line}", $"line {line}");

    internal static Phrase Part(string path) => new($"«{path}»", $"“{path}”");
}
