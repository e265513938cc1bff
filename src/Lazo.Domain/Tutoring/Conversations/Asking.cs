namespace Lazo.Domain.Tutoring.Conversations;

/// <summary>Whether a message asks, as far as its signs show it: a question mark that is the writer's own.</summary>
/// <remarks>
/// The least that a clock needs until the words themselves are read. A thank-you, a goodbye, an emoji has no question mark and starts no clock;
/// a question mark inside an address or inside a quotation isn't the writer's question.
/// </remarks>
public static class Asking
{
    private static readonly (char Opens, char Closes)[] Quotes = [('"', '"'), ('“', '”'), ('«', '»')];

    /// <param name="text">Of any length; it is read once, from left to right.</param>
    public static bool In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '?' or '¿' or '？')
            {
                return true;
            }

            if (StartsAddress(text[i..]))
            {
                i += LengthOfWord(text[i..]) - 1;
            }
            else if (LengthOfQuotation(text[i..]) is var quoted and > 0)
            {
                i += quoted - 1;
            }
        }

        return false;
    }

    private static bool StartsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        // “¿ya viste https://escuela.example?” asks: a mark that ends the word belongs to the sentence.
        return length > 0 && text[length - 1] == '?' ? length - 1 : length;
    }

    // A quotation that is never closed quotes nothing.
    private static int LengthOfQuotation(ReadOnlySpan<char> text)
    {
        foreach (var (opens, closes) in Quotes)
        {
            if (text[0] == opens)
            {
                return text[1..].IndexOf(closes) is var end and >= 0 ? end + 2 : 0;
            }
        }

        return 0;
    }
}
