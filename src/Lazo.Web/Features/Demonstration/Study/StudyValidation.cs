using Lazo.Domain.Research.Validation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Validation;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>What those who were interviewed said of what is said of them, and what was changed for it.</summary>
internal sealed class StudyValidation(Database database, StudyHand noemi, StudyVoices voices, DateTimeOffset now)
{
    private const int Shown = 3;

    // By interview: what she gives each thing (accuracy, adequacy, fairness), and her word about the first.
    private static readonly (int Interview, int[] Given, string Word, string Changed, string Why)[] Words =
    [
        (1, [4, 4, 4], "Así fue. Nomás que el cuento lo escogieron los niños.", "", "La oración no dice quién escogió el cuento: se queda."),
        (3, [4, 3, 4], "Sí era miedo, pero también coraje.", "Se agregó el enojo junto al miedo en la tabla de E3.", "Lo dijo ella y está en su relato."),
        (5, [3, 2, 4], "No fue paciencia, fue terquedad mía.", "Donde decía «paciencia» ahora dice «permanece sin exigir».", "La palabra era nuestra, no suya."),
        (6, [4, 4, 4], "", "", ""),
        (8, [4, 4, 3], "Socorro no es mala, que se entienda.", "Se quitó «desconfianza» del título de la unidad.", "Era injusto con la maestra."),
        (10, [4, 4, 4], "Está bien contado.", "", ""),
        (12, [4, 4, 4], "", "", ""),
    ];

    internal async Task ValidateAsync(CancellationToken cancellation)
    {
        foreach (var ((interview, given, word, changed, why), place) in Words.Select((one, place) => (one, place)))
        {
            var (asked, answered) = (now.AddDays(-9), now.AddDays(-8).AddHours(9 * place));
            var store = new ValidationStore(noemi.Connection, noemi.Study, noemi.ActsAt(asked));
            var text = voices.Interviews[interview];
            var state = await StateAsync(store, text, asked, cancellation);
            foreach (var candidate in (await store.CandidatesAsync(text.Participant, cancellation)).Take(Shown))
                await store.AddAsync(state, candidate.Document, candidate.Quotation.Trim(), candidate.Said, asked, cancellation);
            state = await StateAsync(store, text, asked, cancellation);
            await AnswerAsync(await store.InviteAsync(state, noemi.Person, now.AddDays(21), asked, cancellation), given, word, answered, cancellation);
            if (why.Length > 0 && (await store.ItemsAsync(state.Validation, cancellation)).FirstOrDefault() is { } item)
            {
                await new ValidationStore(noemi.Connection, noemi.Study, noemi.ActsAt(answered.AddDays(1)))
                    .AnswerAsync(state, item.Id, changed, why, noemi.Coder, answered.AddDays(1), cancellation);
            }
        }
    }

    private static async Task<ValidationState> StateAsync(ValidationStore store, StudyText text, DateTimeOffset at, CancellationToken cancellation) =>
        (await store.StatesAsync(at, cancellation)).First(state => state.Participant == text.Participant);

    private async Task AnswerAsync(string token, int[] given, string word, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var visit = new LinkVisit(database, at, Language.Spanish);
        await visit.OpenAsync(token, "validation", cancellation);
        await (await RespondentView.ReadAsync(visit, cancellation))!.AgreeAsync(visit, agreed: true, cancellation);
        var view = (await RespondentView.ReadAsync(visit, cancellation))!;
        foreach (var (item, place) in view.Items.Select((item, place) => (item, place)))
            await view.JudgeAsync(visit, item.Id, new RespondentJudgement(given[0], place == 0 ? given[1] : RespondentJudgement.Highest, given[2], place == 0 ? word : ""), cancellation);
    }
}
