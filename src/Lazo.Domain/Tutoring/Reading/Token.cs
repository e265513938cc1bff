namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A word or number of a text, and what the lexicon knows of it.</summary>
/// <param name="Start">Where it stands in the text, in characters.</param>
/// <param name="Symbols">What patterns may ask of it; shared with the lexicon, never changed.</param>
/// <param name="Break">How strongly it is divided from the word before it.</param>
/// <param name="Opens">A clause begins with it, greetings and forms of address apart.</param>
/// <param name="Quoted">It stands between quotation marks: somebody else's words.</param>
/// <param name="Sentence">The number of its sentence.</param>
internal readonly record struct Token(int Start, int Length, int[] Symbols, Break Break, bool Opens, bool Quoted, int Sentence)
{
    public int End => Start + Length;

    public bool Is(int symbol) => Array.IndexOf(Symbols, symbol) >= 0;
}

/// <summary>What divides two words.</summary>
internal enum Break : byte
{
    None,
    Comma,
    Sentence,
}

/// <summary>A sentence as its signs show it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Asks">A question mark of the writer's own.</param>
/// <param name="Laughs">An emoji that laughs; “jaja” is a word.</param>
internal readonly record struct Sentence(int First, int Last, bool Asks, bool Laughs, int Mark);
