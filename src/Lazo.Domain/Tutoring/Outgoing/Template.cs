using System.Text;

namespace Lazo.Domain.Tutoring.Outgoing;

/// <summary>A text written once, with fields between braces: “Hola, {nombre}”.</summary>
/// <param name="Unknown">What stands between braces and is no field, as it was written.</param>
public sealed record Template(string Text, IReadOnlyList<string> Unknown)
{
    public static Template Read(string text)
    {
        var unknown = new List<string>();
        foreach (var (word, _, _) in Braced(text))
        {
            if (FieldWords.Read(word) is null && !unknown.Contains(word))
            {
                unknown.Add(word);
            }
        }

        return new Template(text, unknown);
    }

    /// <summary>The text for one person. A field without a value stays as it is and is named, so that nobody reads “{actividad}” in a message.</summary>
    public Filled Fill(FieldValues values)
    {
        var filled = new StringBuilder(Text.Length + 40);
        var missing = new List<Field>();
        var from = 0;
        foreach (var (word, start, end) in Braced(Text))
        {
            filled.Append(Text, from, start - from);
            from = end;
            if (FieldWords.Read(word) is { } field && values.Of(field) is { Length: > 0 } value)
            {
                filled.Append(value);
                continue;
            }

            filled.Append(Text, start, end - start);
            if (FieldWords.Read(word) is { } empty && !missing.Contains(empty))
            {
                missing.Add(empty);
            }
        }

        filled.Append(Text, from, Text.Length - from);
        return new Filled(filled.ToString(), missing);
    }

    // The innermost pair counts: of “{{nombre}” the second brace opens.
    private static IEnumerable<(string Word, int Start, int End)> Braced(string text)
    {
        for (var close = text.IndexOf('}'); close >= 0; close = text.IndexOf('}', close + 1))
        {
            var open = text.LastIndexOf('{', close);
            if (open >= 0 && text.IndexOf('}', open) == close)
            {
                yield return (text[(open + 1)..close], open, close + 1);
            }
        }
    }
}

/// <summary>A message for one person.</summary>
/// <param name="Missing">Fields of the text for which she has nothing: it can't go so.</param>
public sealed record Filled(string Text, IReadOnlyList<Field> Missing);
