using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>The questionnaires on line of a study, and the opening of one.</summary>
public sealed class CuestionariosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public IReadOnlyList<OnLine> Questionnaires { get; private set; } = [];

    /// <summary>What can be answered: every published version of a questionnaire.</summary>
    public IReadOnlyList<ListedInstrument> Instruments { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid? Version { get; set; }

    [BindProperty]
    public OnLineInput Input { get; set; } = new();

    public string? Wrong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Questionnaires = await (await StoreAsync(cancellation)).ListAsync(cancellation);
        Instruments = [.. (await InstrumentReading.PublishedAsync(connection, Study.InstitutionId, Study.Id, cancellation)).Where(one => one.Kind == InstrumentKind.Questionnaire)];
    }

    public async Task<IActionResult> OnPostAsync(bool open, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var form = Version is { } version ? await InstrumentReading.ReadAsync(await Visit.ConnectionAsync(cancellation), Study.InstitutionId, Study.Id, version, cancellation) : null;
        (var settings, Wrong) = Input.Read(When, say);
        if (form is not { IsDraft: false, Kind: InstrumentKind.Questionnaire })
            Wrong = say["Elige un cuestionario publicado.", "Choose a published questionnaire."];
        try
        {
            if (Wrong is null)
            {
                var (id, token, act) = await (await StoreAsync(cancellation)).OpenAsync(form!, settings!, open, cancellation);
                if (token is not null)
                    TempData["PublicAddress"] = $"{Request.Scheme}://{Request.Host}/cuestionario/{token}";
                return Done($"{Study.Address}/cuestionarios/{id}", say["El cuestionario está en línea.", "The questionnaire is on line."], token is null ? act : null);
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say["Ya hay un cuestionario en línea con ese nombre.", "A questionnaire on line is already called so."];
        }

        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task<QuestionnaireStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), Visit.ViewerId, When.Now);
}
