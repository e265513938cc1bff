using System.Diagnostics.CodeAnalysis;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Words of six letters or more with one letter wrong, missing, doubled or swapped.</summary>
/// <remarks>
/// Only for content words, only where the first letter is right: “escuala” is school, while a short word with a slip is too often
/// another word. Two words are one slip apart when they become equal by leaving one letter out of either, which is looked up by digest.
/// </remarks>
internal sealed class Slips
{
    public const int Shortest = 6;
    private readonly Dictionary<ulong, string> wanting = [];

    public void Add(string form)
    {
        if (form.Length < Shortest)
        {
            return;
        }

        for (var left = 1; left <= form.Length; left++)
        {
            wanting.TryAdd(Digest(form, left), form);
        }
    }

    public bool TryFind(ReadOnlySpan<char> written, Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> forms, [MaybeNullWhen(false)] out int[] symbols)
    {
        symbols = null;
        if (written.Length < Shortest)
        {
            return false;
        }

        for (var left = written.Length; left >= 1; left--)
        {
            if (wanting.TryGetValue(Digest(written, left), out var form) && IsOneSlip(written, form) && forms.TryGetValue(form, out symbols))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var start = a.CommonPrefixLength(b);
        var restA = a[start..];
        var restB = b[start..];
        if (a.Length == b.Length)
        {
            return restA.Length == 0 || restA[1..].SequenceEqual(restB[1..])
                || (restA.Length >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
        }

        return a.Length > b.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }

    // FNV-1a over the word without the letter at an index; its length leaves nothing out.
    private static ulong Digest(ReadOnlySpan<char> word, int without)
    {
        var digest = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without)
            {
                digest = (digest ^ word[i]) * 1099511628211UL;
            }
        }

        return digest;
    }
}
