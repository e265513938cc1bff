using Lazo.Domain.Research.Judging;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>The rounds of judging of a study, and the beginning of one.</summary>
public sealed class JueceosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name, in letters; of the words for judges.</summary>
    public const int Longest = 120, LongestText = 4_000;

    public IReadOnlyList<JudgingRound> Rounds { get; private set; } = [];

    /// <summary>What can be judged: every published version.</summary>
    public IReadOnlyList<ListedInstrument> Instruments { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid? Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public int Lowest { get; set; } = 1;

    [BindProperty]
    public int Highest { get; set; } = 4;

    /// <summary>In hundredths, so that no decimal point has to be agreed on.</summary>
    [BindProperty]
    public int V { get; set; } = 70;

    [BindProperty]
    public int Cvc { get; set; } = 80;

    public string? Wrong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Rounds = await (await StoreAsync(cancellation)).ListAsync(cancellation);
        Instruments = await InstrumentReading.PublishedAsync(connection, Study.InstitutionId, Study.Id, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var name = Name?.Trim() ?? "";
        var form = Version is { } version ? await InstrumentReading.ReadAsync(await Visit.ConnectionAsync(cancellation), Study.InstitutionId, Study.Id, version, cancellation) : null;
        Wrong = form is null or { IsDraft: true } ? say["Elige una versión publicada.", "Choose a published version."]
            : Words?.Length > LongestText ? say[ResearchWords.TooLong(Words.Length, LongestText)]
            : name.Length is 0 or > Longest ? say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."]
            : Lowest < 0 || Highest <= Lowest || Highest > 10 ? say["La escala va de un número menor a uno mayor, hasta 10.", "The scale goes from a lower number to a higher one, up to 10."]
            : V is < 0 or > 100 || Cvc is < 0 or > 100 ? say["Los límites van de 0 a 100 centésimas.", "The limits are from 0 to 100 hundredths."] : null;
        if (Wrong is not null)
        {
            await OnGetAsync(cancellation);
            return Page();
        }

        var (round, act) = await (await StoreAsync(cancellation)).OpenAsync(form!, name, Words?.Trim() ?? "", new JudgingScale(Lowest, Highest, V / 100.0, Cvc / 100.0), cancellation);
        return Done($"{Study.Address}/jueceo/{round}", say["El jueceo está abierto. Ahora invita a quienes van a juzgar.", "The judging is open. Now ask those who will judge."], act);
    }

    private async Task<JudgingStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), Visit.ViewerId, When.Now);
}
