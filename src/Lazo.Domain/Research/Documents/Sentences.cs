namespace Lazo.Domain.Research.Documents;

/// <summary>The sentences of a text, each with its stretch in code points: what one points at who has no mouse and no script.</summary>
/// <remarks>
/// A convenience for choosing, never a finding: a line ends a sentence, and so does a stop behind which, after a space, a capital, a digit or an opening sign begins. Spaces at the edges
/// belong to none. Common abbreviations of Mexican Spanish and single initials don't end one.
/// </remarks>
public static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Sr", "Sra", "Srta", "Dr", "Dra", "Mtro", "Mtra", "Lic", "Ing", "Prof", "Profa", "Profr", "Ud", "Uds", "etc", "ej", "p", "pp", "núm", "no", "cap", "art", "vol", "col", "av", "tel", "aprox",
    };

    /// <summary>In the order of the text; a blank line is none.</summary>
    public static IReadOnlyList<Span> Of(CodePoints text)
    {
        var found = new List<Span>();
        for (var at = 0; at <= text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', at);
            end = end < 0 ? text.Text.Length : end;
            InLine(text, at, end, found);
            at = end + 1;
        }

        return found;
    }

    private static void InLine(CodePoints text, int from, int end, List<Span> found)
    {
        var words = text.Text;
        for (var at = from; at < end; at++)
        {
            if (!IsStop(words[at]))
                continue;
            var behind = at + 1;
            while (behind < end && (IsStop(words[behind]) || IsClosing(words[behind])))
                behind++;
            var next = behind;
            while (next < end && char.IsWhiteSpace(words[next]))
                next++;
            if (next == behind || next == end || !Opens(words[next]) || (words[at] == '.' && behind == at + 1 && IsShort(words, from, at)))
                continue;
            Add(text, from, behind, found);
            from = next;
            at = next - 1;
        }

        Add(text, from, end, found);
    }

    private static void Add(CodePoints text, int from, int to, List<Span> found)
    {
        while (from < to && char.IsWhiteSpace(text.Text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text.Text[to - 1]))
            to--;
        if (from < to)
            found.Add(new Span(text.FromUnits(from), text.FromUnits(to)));
    }

    private static bool IsStop(char letter) => letter is '.' or '!' or '?' or '…';

    private static bool IsClosing(char letter) => letter is '»' or '”' or '"' or ')' or ']' or '’';

    private static bool Opens(char letter) => char.IsUpper(letter) || char.IsDigit(letter) || char.IsSurrogate(letter) || letter is '¿' or '¡' or '«' or '“' or '"' or '—' or '–' or '-' or '(' or '[';

    // An abbreviation or an initial stands before the stop.
    private static bool IsShort(string words, int from, int stop)
    {
        var begin = stop;
        while (begin > from && char.IsLetter(words[begin - 1]))
            begin--;
        return (stop - begin == 1 && char.IsUpper(words[begin])) || Abbreviations.Contains(words[begin..stop]);
    }
}
