using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Judging;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>A round of judging: who judges, what the figures say, what lies below the limits, and what was done with each comment.</summary>
public sealed class JueceoModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public JudgingRound Round { get; private set; } = null!;

    public InstrumentForm Form { get; private set; } = null!;

    /// <summary>A later version, where there is one: what became of each question.</summary>
    public InstrumentForm? Later { get; private set; }

    public IReadOnlyList<Judge> Judges { get; private set; } = [];

    public JudgingTable Table { get; private set; } = null!;

    public ILookup<Guid, JudgeComment> Comments { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, JudgingAnswer> Answers { get; private set; } = new Dictionary<Guid, JudgingAnswer>();

    public string Address => $"{Study.Address}/jueceo/{Round.Id}";

    /// <summary>Those of which a figure lies below a limit, in their order.</summary>
    public IEnumerable<Question> Low => Form.Asked.Where(one => Table.Cells.Any(cell => cell.Item == one.Id && cell.Low));

    /// <summary>“0.93”: two decimals, half away from zero; a bar where there is none.</summary>
    public static string Figure(double? value) => value is { } known ? Math.Round((decimal)known, 2, MidpointRounding.AwayFromZero).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : "—";

    /// <summary>What became of a question: its words in the later version; null where it isn't asked any more, or there is no later version.</summary>
    public Question? Now(Question question) => Later?.Questions.FirstOrDefault(one => one.Origin == question.Origin);

    public async Task<IActionResult> OnGetAsync(Guid round, CancellationToken cancellation) => await ReadAsync(round, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostInviteAsync(Guid round, string? name, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(round, cancellation) is not { } store) return NotFound();
        if (name?.Trim() is not { Length: > 0 and <= JueceosModel.Longest } called)
            return Refused(Address, say[$"Escribe su nombre, de hasta {JueceosModel.Longest} letras.", $"Write her name, of up to {JueceosModel.Longest} letters."]);
        if (!Round.IsOpen)
            return Refused(Address, say["El jueceo está cerrado.", "The judging is closed."]);
        var (token, _) = await store.InviteAsync(Round, called, cancellation);
        return Told(called, token);
    }

    public async Task<IActionResult> OnPostRenewAsync(Guid round, Guid judge, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(round, cancellation) is not { } store || Judges.FirstOrDefault(one => one.Id == judge) is not { } known) return NotFound();
        return Told(known.Name, await store.RenewAsync(Round, known, cancellation));
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid round, Guid judge, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(round, cancellation) is not { } store || Judges.FirstOrDefault(one => one.Id == judge) is not { } known) return NotFound();
        await store.RevokeAsync(Round, known, cancellation);
        return Done(Address, say[$"La dirección de {known.Name} ya no abre nada; lo que dijo se queda.", $"The address of {known.Name} opens nothing any more; what was said stays."]);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid round, bool closed, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(round, cancellation) is not { } store) return NotFound();
        var act = await store.CloseAsync(Round, closed, cancellation);
        return Done(Address, closed ? say["El jueceo se cerró.", "The judging is closed."] : say["El jueceo sigue abierto.", "The judging is open again."], act);
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid round, Guid question, Outcome outcome, string? why, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(round, cancellation) is not { } store || Form.Asked.FirstOrDefault(one => one.Id == question) is not { } known) return NotFound();
        if (why?.Trim().Length > JueceosModel.LongestText)
            return Refused($"{Address}#p-{question}", say[ResearchWords.TooLong(why.Trim().Length, JueceosModel.LongestText)]);
        if (why?.Trim() is not { Length: > 0 } reason)
            return Refused($"{Address}#p-{question}", say["Di por qué: es lo que se contará de este instrumento.", "Say why: it is what will be told of this instrument."]);
        var act = await store.AnswerAsync(Round, question, known.Name, outcome, reason, cancellation);
        return Done($"{Address}#p-{question}", say["Anotado.", "Noted."], act);
    }

    // Shown once: nobody can read it again, not even here.
    private RedirectResult Told(string name, string token)
    {
        TempData["JudgeName"] = name;
        TempData["JudgeAddress"] = $"{Request.Scheme}://{Request.Host}/jueceo/{token}";
        return Redirect(Address + "#direccion");
    }

    private async Task<JudgingStore?> ReadAsync(Guid id, CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        var store = new JudgingStore(connection, Study, await ActsAsync(cancellation), Visit.ViewerId, When.Now);
        if (await store.ReadAsync(id, cancellation) is not { } round)
            return null;
        Round = round;
        Form = (await InstrumentReading.ReadAsync(connection, Study.InstitutionId, Study.Id, round.Version, cancellation))!;
        if ((await InstrumentReading.VersionsAsync(connection, Study.InstitutionId, Study.Id, Form.Instrument, cancellation)).FirstOrDefault(one => one.Number > Form.Number) is { } later)
            Later = await InstrumentReading.ReadAsync(connection, Study.InstitutionId, Study.Id, later.Id, cancellation);
        Judges = await store.JudgesAsync(id, cancellation);
        Table = JudgingTable.Of([.. Form.Asked.Select(one => one.Id)], await store.RatingsAsync(id, cancellation), round.Scale);
        Comments = (await store.CommentsAsync(id, cancellation)).ToLookup(one => one.Question);
        Answers = (await store.AnswersAsync(id, cancellation)).ToDictionary(one => one.Question);
        return store;
    }
}
