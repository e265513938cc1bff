namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Where in a text each symbol stands. One for each thread, used again for the next text.</summary>
internal sealed class Places
{
    [ThreadStatic]
    private static Places? ofThread;
    private int[] round = [];
    private int[] heads = [];
    private int[] tried = [];
    private (int Token, int Next)[] links = new (int, int)[256];
    private int now;

    /// <summary>The symbols of the text, each once.</summary>
    public List<int> Present { get; } = [];

    public static Places Of(Token[] tokens, int symbols, int wordings)
    {
        var places = ofThread ??= new Places();
        places.Fill(tokens, symbols, wordings);
        return places;
    }

    /// <summary>The first link of a symbol, or -1.</summary>
    public int First(int symbol) => round[symbol] == now ? heads[symbol] : -1;

    /// <summary>The token of a link, and the link after it or -1.</summary>
    public (int Token, int Next) At(int link) => links[link];

    /// <summary>True the first time that a wording is asked for.</summary>
    public bool IsNew(int wording)
    {
        var isNew = tried[wording] != now;
        tried[wording] = now;
        return isNew;
    }

    private void Fill(Token[] tokens, int symbols, int wordings)
    {
        if (round.Length < symbols)
        {
            (round, heads) = (new int[symbols], new int[symbols]);
        }

        if (tried.Length < wordings)
        {
            tried = new int[wordings];
        }

        now++;
        Present.Clear();
        var count = 0;
        for (var at = tokens.Length - 1; at >= 0; at--)
        {
            foreach (var symbol in tokens[at].Symbols)
            {
                if (count == links.Length)
                {
                    Array.Resize(ref links, 2 * count);
                }

                if (round[symbol] != now)
                {
                    (round[symbol], heads[symbol]) = (now, -1);
                    Present.Add(symbol);
                }

                links[count] = (at, heads[symbol]);
                heads[symbol] = count++;
            }
        }
    }
}
