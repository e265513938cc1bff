namespace Lazo.Web.Exchange.OneRoster;

/// <summary>Why something in a bundle can't come in.</summary>
/// <param name="Line">From 1, the header being 1; 0 when it is about the file as a whole.</param>
/// <param name="Column">From 1; 0 when it is about the whole line.</param>
/// <param name="Header">The column's header; null with <paramref name="Column"/> 0.</param>
/// <param name="Reason">One clear sentence for a person, in Spanish, without a final stop.</param>
public sealed record Refusal(string File, long Line, int Column, string? Header, string Reason)
{
    public override string ToString() => (Line, Column, Header) switch
    {
        (0, _, _) => $"{File}: {Reason}.",
        (_, 0, _) => $"{File}, línea {Line}: {Reason}.",
        (_, _, null) => $"{File}, línea {Line}, columna {Column}: {Reason}.",
        _ => $"{File}, línea {Line}, columna {Column} ({Header}): {Reason}.",
    };
}

/// <summary>The refusals of an import: the first are kept to be shown, all are counted.</summary>
public sealed class Refusals
{
    private const int Kept = 200;

    private readonly List<Refusal> first = [];

    public IReadOnlyList<Refusal> First => first;

    public long Count { get; private set; }

    public void Add(Refusal refusal)
    {
        Count++;
        if (first.Count < Kept)
            first.Add(refusal);
    }
}

/// <summary>Thrown where a file can't be read on from.</summary>
internal sealed class UnreadableFile(Refusal refusal) : Exception(refusal.Reason)
{
    public Refusal Refusal { get; } = refusal;
}
