using System.Text;

namespace Lazo.Web.Exchange.OneRoster.Files;

/// <summary>The numbers of rows that are in the database, by their sourcedId, for the files that are too long to be joined.</summary>
internal sealed class Known<T>
{
    private readonly Dictionary<string, T> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    public Known() => byLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string sourcedId, T value) => numbers[sourcedId] = value;

    /// <summary>Looked up without making a string of the cell.</summary>
    public bool TryFind(ReadOnlySpan<byte> sourcedId, out T? value)
    {
        Span<char> letters = stackalloc char[256];
        if (sourcedId.Length > letters.Length)
            return numbers.TryGetValue(Encoding.UTF8.GetString(sourcedId), out value);
        return byLetters.TryGetValue(letters[..Encoding.UTF8.GetChars(sourcedId, letters)], out value);
    }
}
