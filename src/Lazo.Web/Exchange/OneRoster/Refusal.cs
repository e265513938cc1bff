namespace Lazo.Web.Exchange.OneRoster;

/// <summary>Why something in a bundle can't come in.</summary>
/// <param name="Line">From 1, the header being 1; 0 when it is about the file as a whole.</param>
/// <param name="Column">From 1; 0 when it is about the whole line.</param>
/// <param name="Header">The column's header; null with <paramref name="Column"/> 0.</param>
/// <param name="Reason">One clear sentence for a person, in Spanish, without a final stop.</param>
/// <param name="Sheet">As whoever filled in a workbook sees it: the name of the sheet; null in a folder or zip of files.</param>
public sealed record Refusal(string File, long Line, int Column, string? Header, string Reason, string? Sheet = null)
{
    /// <summary>The letter that a spreadsheet shows above a column: 1 is A, 28 is AB.</summary>
    public static string LetterOf(int column) => column <= 0 ? "" : LetterOf((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    public override string ToString() => (Line, Column, Header) switch
    {
        (0, _, _) when Sheet is not null => $"Hoja «{Sheet}»: {Reason}.",
        (_, 0, _) when Sheet is not null => $"Hoja «{Sheet}», fila {Line}: {Reason}.",
        (_, _, null) when Sheet is not null => $"Hoja «{Sheet}», fila {Line}, columna {LetterOf(Column)}: {Reason}.",
        _ when Sheet is not null => $"Hoja «{Sheet}», fila {Line}, columna {LetterOf(Column)} ({Header}): {Reason}.",
        (0, _, _) => $"{File}: {Reason}.",
        (_, 0, _) => $"{File}, línea {Line}: {Reason}.",
        (_, _, null) => $"{File}, línea {Line}, columna {Column}: {Reason}.",
        _ => $"{File}, línea {Line}, columna {Column} ({Header}): {Reason}.",
    };
}

/// <summary>The refusals of an import: the first are kept to be shown, all are counted.</summary>
/// <param name="sheetOf">The sheet that a file of the bundle was read from; null where it is a file.</param>
public sealed class Refusals(Func<string, string?>? sheetOf = null)
{
    private const int Kept = 200;

    private readonly List<Refusal> first = [];

    public IReadOnlyList<Refusal> First => first;

    public long Count { get; private set; }

    public void Add(Refusal refusal)
    {
        Count++;
        if (first.Count < Kept)
            first.Add(sheetOf?.Invoke(refusal.File) is { } sheet ? refusal with { Sheet = sheet, Reason = refusal.Reason.Replace("en la línea ", "en la fila ", StringComparison.Ordinal) } : refusal);
    }
}

/// <summary>Thrown where a file can't be read on from.</summary>
internal sealed class UnreadableFile(Refusal refusal) : Exception(refusal.Reason)
{
    public Refusal Refusal { get; } = refusal;
}
