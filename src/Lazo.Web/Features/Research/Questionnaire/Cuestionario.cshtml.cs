using Lazo.Domain.Research.Questionnaires;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>A questionnaire on line as the team sees it: the response rate, the sample, what was sent and what was taken back.</summary>
public sealed class CuestionarioModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of invitations made at once.</summary>
    public const int MostInvitations = 500;

    public OnLine Known { get; private set; } = null!;

    public (int Number, string Body) Notice { get; private set; }

    public InstrumentForm Form { get; private set; } = null!;

    public IReadOnlyList<SentAnswer> Answers { get; private set; } = [];

    public IReadOnlyList<Withdrawal> Withdrawals { get; private set; } = [];

    public IReadOnlyList<SampleTable> Sample { get; private set; } = [];

    public OnLineInput Input { get; private set; } = new();

    public string? Wrong { get; private set; }

    public string Address => $"{Study.Address}/cuestionarios/{Known.Id}";

    public async Task<IActionResult> OnGetAsync(Guid questionnaire, CancellationToken cancellation)
    {
        if (await ReadAsync(questionnaire, cancellation) is not { } store) return NotFound();
        await FillAsync(store, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(Guid questionnaire, CancellationToken cancellation)
    {
        if (await ReadAsync(questionnaire, cancellation) is not { } store) return NotFound();
        return File(QuestionnaireCsv.Write([.. Form.Asked], await store.AnswersAsync(Known.Id, cancellation), await store.SaidAsync(Known.Id, cancellation)), "text/csv; charset=utf-8", "respuestas.csv");
    }

    public async Task<IActionResult> OnPostAsync(Guid questionnaire, OnLineInput input, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(questionnaire, cancellation) is not { } store) return NotFound();
        (var settings, Wrong) = input.Read(When, say);
        try
        {
            if (Wrong is null)
                return Done(Address, say["Guardado.", "Saved."], await store.ChangeAsync(Known, settings!, cancellation));
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say["Ya hay un cuestionario en línea con ese nombre.", "A questionnaire on line is already called so."];
        }

        await FillAsync(store, cancellation);
        Input = input;
        return Page();
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid questionnaire, bool closed, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(questionnaire, cancellation) is not { } store) return NotFound();
        var act = await store.CloseAsync(Known, closed, cancellation);
        return Done(Address, closed ? say["El cuestionario se cerró. Quien respondió aún puede retirar lo suyo.", "The questionnaire is closed. Who answered can still take hers back."] : say["El cuestionario está abierto.", "The questionnaire is open."], act);
    }

    /// <summary>Makes invitations, and hands out their addresses as a file: nobody can read them again.</summary>
    public async Task<IActionResult> OnPostInviteAsync(Guid questionnaire, int many, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(questionnaire, cancellation) is not { } store) return NotFound();
        if (many is < 1 or > MostInvitations)
            return Refused(Address, say[$"De 1 a {MostInvitations} invitaciones a la vez.", $"From 1 to {MostInvitations} invitations at once."]);
        var made = await store.InviteAsync(Known, many, cancellation);
        return File(QuestionnaireCsv.Write(made.Select(one => (one.Number, $"{Request.Scheme}://{Request.Host}/cuestionario/{one.Token}"))), "text/csv; charset=utf-8", $"invitaciones-{made[0].Number}-{made[^1].Number}.csv");
    }

    private async Task<QuestionnaireStore?> ReadAsync(Guid id, CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        var store = new QuestionnaireStore(connection, Study, await ActsAsync(cancellation), Visit.ViewerId, When.Now);
        if (await store.ReadAsync(id, cancellation) is not { } known)
            return null;
        (Known, Form) = (known, (await InstrumentReading.ReadAsync(connection, Study.InstitutionId, Study.Id, known.Version, cancellation))!);
        return store;
    }

    private async Task FillAsync(QuestionnaireStore store, CancellationToken cancellation)
    {
        Notice = await store.NoticeAsync(Known.Id, cancellation);
        Input = OnLineInput.Of(Known, Notice.Body, When);
        Answers = await store.AnswersAsync(Known.Id, cancellation);
        Withdrawals = await store.WithdrawalsAsync(Known.Id, cancellation);
        var said = await store.SaidAsync(Known.Id, cancellation);
        Sample = [.. Form.Asked.Where(one => one.IsAttribute).Select(question => SampleTable.Of(question, [.. Answers.Select(answer => said.GetValueOrDefault((answer.Id, question.Id)) ?? [])]))];
    }
}
