using System.Buffers;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>What a text is made of, regardless of order: words, pairs of neighbours, beginnings of words and runs of letters, each as a number.</summary>
/// <remarks>Two things may share a number; there are enough numbers for that to matter little.</remarks>
internal sealed class Marks
{
    /// <summary>How many numbers there are.</summary>
    public const int Numbers = 1 << 16;

    private const int Beginning = 5;
    private const uint Seed = 2166136261;

    // In which round of this thread a number was last seen: quicker than a set.
    [ThreadStatic]
    private static int[]? seenIn;
    [ThreadStatic]
    private static int rounds;

    private Marks((int Number, int First, int Last)[] all) => All = all;

    /// <summary>Each number once, and the letters of the text where it was first seen.</summary>
    public (int Number, int First, int Last)[] All { get; }

    public static Marks Of(string text) => Of(text, 0, text.Length);

    /// <summary>Of a part of the text only; the places are those of the whole.</summary>
    public static Marks Of(string text, int start, int end)
    {
        var letters = ArrayPool<char>.Shared.Rent(((end - start) * 2) + 2);
        var places = ArrayPool<int>.Shared.Rent(((end - start) * 2) + 2);
        try
        {
            return new Marks(Number(letters.AsSpan(0, Fold(text, start, end, letters, places)), places));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    // Small bare letters, a space around each word; a letter drawn out is one letter, and a question mark is a word.
    private static int Fold(string text, int start, int end, char[] letters, int[] places)
    {
        var length = 0;
        void Add(char letter, int at) => (letters[length], places[length++]) = (letter, at);
        Add(' ', start);
        for (var at = start; at < end; at++)
        {
            var letter = text[at] is >= '\u0300' and <= '\u036f' ? '\0' : Letters.Bare(Letters.Small(text[at]));
            var isWord = char.IsLetterOrDigit(letter);
            if (isWord && !(length > 2 && letters[length - 1] == letter && letters[length - 2] == letter))
            {
                Add(letter, at);
            }
            else if (!isWord && letter != '\0' && letters[length - 1] != ' ')
            {
                Add(' ', at);
            }

            if (letter is '?')
            {
                Add('?', at);
                Add(' ', at);
            }
        }

        if (letters[length - 1] != ' ')
        {
            Add(' ', end - 1);
        }

        return length;
    }

    private static (int, int, int)[] Number(ReadOnlySpan<char> letters, int[] places)
    {
        var round = ++rounds;
        var seen = seenIn ??= new int[Numbers];
        var marks = new List<(int, int, int)>(letters.Length * 3);
        void Mark(uint digest, int first, int last)
        {
            var number = (int)((digest ^ (digest >> 16)) % Numbers);
            if (seen[number] != round)
            {
                seen[number] = round;
                marks.Add((number, places[first], places[last]));
            }
        }

        var (start, before) = (1, Seed);
        for (var at = 1; at < letters.Length; at++)
        {
            if (letters[at] == ' ')
            {
                var word = Digest('w', letters[start..at]);
                Mark(word, start, at - 1);
                Mark((before * 31) ^ word ^ 'b', start, at - 1);
                Mark(Digest('s', letters[start..Math.Min(at, start + Beginning)]), start, at - 1);
                (start, before) = (at + 1, word);
            }
        }

        for (var length = 4; length <= 5; length++)
        {
            for (var at = 0; at + length <= letters.Length; at++)
            {
                Mark(Digest('c', letters[at..(at + length)]), at, at + length - 1);
            }
        }

        return [.. marks];
    }

    // FNV-1a.
    private static uint Digest(char kind, ReadOnlySpan<char> letters)
    {
        var digest = (Seed ^ kind) * 16777619;
        foreach (var letter in letters)
        {
            digest = (digest ^ letter) * 16777619;
        }

        return digest;
    }
}
