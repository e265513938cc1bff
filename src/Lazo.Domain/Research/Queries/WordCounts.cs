using System.Globalization;
using System.Text;

namespace Lazo.Domain.Research.Queries;

/// <summary>How often a word is said, in how many texts, by how many people.</summary>
/// <param name="People">Different participants; a text that is nobody's counts for none.</param>
public sealed record WordCount(string Word, int Times, int Documents, int People);

/// <summary>Counts words as they are written: in small letters, each form by itself, since “pregunté” and “pregunta” aren't the same experience.</summary>
public sealed class WordCounts
{
    private readonly Dictionary<string, Tally> words = new(StringComparer.Ordinal);

    /// <summary>All words, the stop words too.</summary>
    public long Total { get; private set; }

    /// <summary>Takes in a text or a part of one.</summary>
    public void Add(ReadOnlySpan<char> text, Guid document, Guid? person)
    {
        foreach (var word in WordsOf(text))
        {
            Total++;
            if (!words.TryGetValue(word, out var tally))
                words[word] = tally = new Tally();
            tally.Times++;
            tally.Documents.Add(document);
            if (person is { } who)
                tally.People.Add(who);
        }
    }

    /// <summary>The most frequent first; of equally frequent ones, those that more people say, then by the alphabet.</summary>
    /// <param name="leaves">Whether a word isn't shown.</param>
    public IReadOnlyList<WordCount> Counted(Func<string, bool> leaves) =>
    [
        .. words.Where(one => !leaves(one.Key)).Select(one => new WordCount(one.Key, one.Value.Times, one.Value.Documents.Count, one.Value.People.Count))
            .OrderByDescending(one => one.Times).ThenByDescending(one => one.People).ThenBy(one => StopWords.Bare(one.Word), StringComparer.Ordinal).ThenBy(one => one.Word, StringComparer.Ordinal),
    ];

    /// <summary>Runs of letters, in small letters; an accent that is a sign of its own is put on its letter. Numbers aren't words.</summary>
    public static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var found = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0 && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                if (Composed(word[^1], letter) is { } whole)
                    word[^1] = whole;
                else
                    word.Append(letter);
            }
            else
            {
                End();
            }
        }

        End();
        return found;

        void End()
        {
            if (word.Length > 0)
                found.Add(word.ToString());
            word.Clear();
        }
    }

    // Of Spanish only: the program runs without the tables by which others are put together.
    private static char? Composed(char letter, char sign) => (letter, sign) switch
    {
        ('a', '\u0301') => 'á',
        ('e', '\u0301') => 'é',
        ('i', '\u0301') => 'í',
        ('o', '\u0301') => 'ó',
        ('u', '\u0301') => 'ú',
        ('u', '\u0308') => 'ü',
        ('n', '\u0303') => 'ñ',
        _ => null,
    };

    private sealed class Tally
    {
        public int Times { get; set; }

        public HashSet<Guid> Documents { get; } = [];

        public HashSet<Guid> People { get; } = [];
    }
}
