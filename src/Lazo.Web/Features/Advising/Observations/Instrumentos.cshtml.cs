using Lazo.Domain.Advising.Observations;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Observations;

/// <summary>Instruments: the advisor builds them in versions, the teacher agrees to each version or doesn't.</summary>
public sealed class InstrumentosModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    /// <summary>How many lines a form offers; a longer instrument isn't looked at in one class.</summary>
    public const int Lines = 6;

    /// <summary>How many levels a rubric has.</summary>
    public const int Levels = 3;

    private const int LongestLine = 200;

    /// <summary>The version that is changed into another one.</summary>
    [BindProperty(SupportsGet = true, Name = "de")]
    public Guid? From { get; set; }

    public IReadOnlyList<Instrument> Instruments { get; private set; } = [];

    public InstrumentKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string[] Items { get; private set; } = new string[Lines];

    /// <summary>Of a rubric: line after line, level after level.</summary>
    public string[] Cells { get; private set; } = new string[Lines * Levels];

    public string Scale { get; private set; } = "";

    public string? Wrong { get; private set; }

    public string Address => $"{Home}/instrumentos";

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, cancellation)) return NotFound();
        if (From is null) return Page();
        if (!IsAdvisor || Instruments.FirstOrDefault(one => one.Version.Id == From)?.Made is not { } made) return NotFound();
        (Kind, Name, Scale) = (made.Kind, made.Name, string.Join(", ", made.Scale));
        for (var i = 0; i < Math.Min(Lines, made.Items.Count); i++)
        {
            Items[i] = made.Items[i].Words;
            for (var level = 0; level < Math.Min(Levels, made.Items[i].Levels.Count); level++) Cells[(i * Levels) + level] = made.Items[i].Levels[level];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostMakeAsync(Guid pair, InstrumentKind kind, string? name, string[]? items, string[]? cells, string? scale, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, cancellation) || !IsAdvisor || !Runs || !Enum.IsDefined(kind)) return NotFound();
        if (!Invitation.IsOpen) return Warned(AdvisingWords.Of(Lazo.Domain.Advising.Structures.Gate.NotAccepted));
        if (From is not null && Instruments.All(one => one.Version.Id != From)) return NotFound();
        (Kind, Name, Scale) = (kind, name?.Trim() ?? "", scale?.Trim() ?? "");
        Items = Filled(items, Lines);
        Cells = Filled(cells, Lines * Levels);
        var made = Read();
        if (WrongWith(made) is { } wrong)
        {
            Wrong = Say[wrong];
            return Page();
        }

        return await TellAsync(made, new($"Propuesto. {OtherShort} lo ve y decide.", $"Proposed. {OtherShort} sees it and decides."), Address, cancellation, From);
    }

    public async Task<IActionResult> OnPostAgreeAsync(Guid pair, Guid version, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, cancellation) || IsAdvisor || !Runs || Instruments.All(one => one.Version.Id != version)) return NotFound();
        return await TellAsync(new InstrumentAgreed(version), new("De acuerdo. Un cambio necesitaría otro sí.", "Agreed. A change would need another yes."), Address, cancellation, version);
    }

    private InstrumentMade Read() => new(
        Kind, Name,
        [
            .. Items.Select((words, i) => (Words: words, Key: $"r{i + 1}", Levels: Cells[(i * Levels)..((i + 1) * Levels)].Where(cell => cell.Length > 0).ToArray()))
                .Where(item => item.Words.Length > 0).Select(item => new InstrumentItem(item.Key, item.Words, Kind == InstrumentKind.Rubric ? item.Levels : [])),
        ],
        Kind switch
        {
            InstrumentKind.Checklist => [Say["Se vio", "Seen"], Say["Todavía no", "Not yet"]],
            InstrumentKind.RatingScale => [.. Scale.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
            _ => [],
        });

    private static Phrase? WrongWith(InstrumentMade made) =>
        made.Name.Length is 0 or > LongestLine ? new("Ponle un nombre.", "Give it a name.")
        : made.Items.Count == 0 || made.Items.Any(item => item.Words.Length > LongestLine) ? new("Escribe al menos un renglón, cada uno en una frase.", "Write one line at least, each in a sentence.")
        : made.Items.Any(item => made.LevelsOf(item).Distinct().Count() < 2) ? new("Cada renglón necesita dos niveles distintos, o más.", "Each line needs two different levels, or more.")
        : made.Items.SelectMany(made.LevelsOf).Any(level => level.Length > LongestLine || !level.Any(char.IsLetter)) ? new("Describe los niveles con palabras, no con números: aquí nada se suma.", "Describe the levels in words, not figures: nothing is added up here.")
        : null;

    private static string[] Filled(string[]? sent, int length) => [.. Enumerable.Range(0, length).Select(i => sent is not null && i < sent.Length ? sent[i]?.Trim() ?? "" : "")];

    private async Task<bool> MayAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation)) return false;
        Instruments = Instrument.Of(Facts);
        return true;
    }
}
