using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Studies;

/// <summary>What a study asks and how, and how far it is.</summary>
public sealed class EstudioModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a text about the study.</summary>
    public const int Longest = 8_000;

    private const string CountsSql = """
        select (select count(*) from document where institution_id = $1 and study_id = $2), (select count(*) from code where institution_id = $1 and study_id = $2),
               (select count(*) from coding where institution_id = $1 and study_id = $2), (select count(*) from memo where institution_id = $1 and study_id = $2),
               (select count(*) from participant where institution_id = $1 and study_id = $2)
        """;

    /// <summary>Documents, codes, codings, memos, participants.</summary>
    public (long Documents, long Codes, long Codings, long Memos, long Participants) Counts { get; private set; }

    /// <summary>What was done last: the sentence, how often in a row, and when the last time.</summary>
    public IReadOnlyList<(string Sentence, int Times, DateTimeOffset At)> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Counts = (await (await Visit.ConnectionAsync(cancellation)).RowsAsync(
            CountsSql, r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3), r.GetInt64(4)), cancellation, Study.InstitutionId, Study.Id))[0];
        // By when they were done: what came in by a file or was brought later may have been done before.
        Latest = [.. InARow([.. (await (await ActsAsync(cancellation)).LatestAsync(100, cancellation)).OrderByDescending(act => act.At).ThenByDescending(act => act.Id)]).Take(6)];
    }

    /// <summary>“ayer a las 9:00”, “el domingo 15 de noviembre a las 22:08”: a weekday alone could be this one or the one before.</summary>
    public string Dated(DateTimeOffset at) => When.DateOf(at) >= When.Today.AddDays(-1) ? When.At(at) : When.Moment(at);

    // Whoever codes a text does the same many times: it is told once.
    private IEnumerable<(string Sentence, int Times, DateTimeOffset At)> InARow(IReadOnlyList<StudyAct> acts)
    {
        for (var at = 0; at < acts.Count;)
        {
            var sentence = ActWords.Of(acts[at], say);
            var times = acts.Skip(at).TakeWhile(act => ActWords.Of(act, say) == sentence).Count();
            yield return (sentence, times, acts[at].At);
            at += times;
        }
    }

    public async Task<IActionResult> OnPostAsync(string? name, string? question, string? phenomenon, string? method, string? limitations, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > InvestigacionModel.Longest || new[] { question, phenomenon, method, limitations }.Any(text => text?.Length > Longest))
            return Refused(Study.Address, say[$"No se guardó: el nombre lleva de 1 a {InvestigacionModel.Longest} letras y cada texto hasta {Longest:N0}.", $"Nothing was saved: the name has 1 to {InvestigacionModel.Longest} letters and each text up to {Longest:N0}."]);
        try
        {
            var connection = await Visit.ConnectionAsync(cancellation);
            await (await ActsAsync(cancellation)).DoAsync(ActKinds.StudyDescribed, new { name = called }, () => connection.RunAsync(
                "update study set name = $3, question = $4, phenomenon = $5, method = $6, limitations = $7 where institution_id = $1 and id = $2",
                cancellation, Study.InstitutionId, Study.Id, called, question?.Trim() ?? "", phenomenon?.Trim() ?? "", method?.Trim() ?? "", limitations?.Trim() ?? ""), cancellation);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Study.Address, say[$"No se guardó: ya hay un estudio que se llama «{called}».", $"Nothing was saved: a study is already called “{called}”."]);
        }

        return Done(Study.Address, say["Guardado.", "Saved."]);
    }
}
