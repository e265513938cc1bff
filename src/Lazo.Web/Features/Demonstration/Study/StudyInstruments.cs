using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Judging;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Judging;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Questionnaire;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Demonstration.Study;

using Category = Lazo.Domain.Research.Instruments.Category;
using Outcome = Lazo.Web.Features.Research.Judging.Outcome;

/// <summary>The instruments of the demonstration's study: judged by five, changed where they said, answered by 54 of 123.</summary>
internal sealed class StudyInstruments(Database database, StudyHand noemi, DateTimeOffset now)
{
    private const string Questionnaire = "Cuestionario sobre la asesoría vivida";

    private static readonly string[] Judges = ["Dra. Alba Herrera", "Mtro. Julián Couoh", "Dra. Inés Valladares", "Mtra. Teresita Poot", "Dr. Omar Lizama"];

    private readonly Draw draw = new("study judges");

    internal async Task JudgeAndAskAsync(CancellationToken cancellation)
    {
        var (store, guide) = (At(-117, out _), await AddGuideAsync(cancellation));
        var (draft, _) = await store.AddAsync(InstrumentKind.Questionnaire, Questionnaire, "Le pedimos que cuente lo que ha vivido. No hay respuestas correctas.", Categories(first: true), cancellation);
        await store.PublishAsync((await store.ReadAsync(draft, cancellation))!, cancellation);
        var judged = (await store.ReadAsync(draft, cancellation))!;
        await JudgeAsync(judged, cancellation);
        await ReviseAsync(judged, cancellation);
        await At(-108, out _).PublishAsync((await store.ReadAsync(guide, cancellation))!, cancellation);
    }

    private InstrumentStore At(int days, out DateTimeOffset at) => new(noemi.Connection, noemi.Study, noemi.ActsAt(at = now.AddDays(days)), at);

    private static Question Asked(string name, string text, QuestionKind kind, params string[] choices) =>
        new(Guid.Empty, Guid.Empty, name, text, "", kind, Required: false, [.. choices.Select((choice, at) => new Choice($"{at + 1}", choice))]);

    // As it was first: one question is too long, which the judges say.
    private static List<Category> Categories(bool first) =>
    [
        new(Guid.Empty, "Sobre usted",
        [
            Asked("Sexo", "Sexo", QuestionKind.One, "Mujer", "Hombre"),
            Asked("Nivel", "Nivel en que trabaja", QuestionKind.One, [.. Answers.Levels.Select(level => level.Level)]),
            Asked("Ciclos_asesorando", "¿Cuántos ciclos escolares ha participado en asesorías?", QuestionKind.Number),
        ]),
        .. Answers.Categories.Select((category, at) => new Category(Guid.Empty, category.Name,
        [
            Asked($"p{at + 1}", first && at == 2 ? "Describa de manera detallada y ordenada las distintas fases que conforman el proceso de asesoría en el que participa o ha participado." : category.Question,
                at == 3 ? QuestionKind.Episodic : QuestionKind.Open),
        ])),
    ];

    private async Task<Guid> AddGuideAsync(CancellationToken cancellation)
    {
        List<Category> categories =
        [
            .. Answers.Categories.Select((category, at) => new Category(Guid.Empty, category.Name,
            [
                Asked($"n{at + 1}", at == 3 ? "Cuénteme una asesoría que no se le olvide. ¿Cómo empezó? ¿Qué pasó después?" : $"Cuénteme una vez que tenga que ver con esto: {Uncapitalized(category.Name)}.", QuestionKind.Episodic),
                Asked($"s{at + 1}", at == 1 ? "Con lo que me contó, ¿qué es para usted asesorar?" : "¿Qué le dice eso que vivió?", QuestionKind.Semantic),
            ])),
        ];
        return (await At(-117, out _).AddAsync(InstrumentKind.Guide, "Guía de entrevista episódica", "Primero se narra; después se pregunta por lo que significa.", categories, cancellation)).Version;
    }

    private static string Uncapitalized(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private async Task JudgeAsync(InstrumentForm form, CancellationToken cancellation)
    {
        JudgingStore Store(int days) => new(noemi.Connection, noemi.Study, noemi.ActsAt(now.AddDays(days)), noemi.Person, now.AddDays(days));
        var (id, _) = await Store(-116).OpenAsync(form, "Jueceo del cuestionario", "Le pedimos valorar cada pregunta del 1 al 4. Sus comentarios son lo que más nos sirve.", new JudgingScale(1, 4, 0.70, 0.80), cancellation);
        var round = (await Store(-116).ReadAsync(id, cancellation))!;
        foreach (var (judge, at) in Judges.Select((judge, place) => (judge, now.AddDays(-115 + place).AddHours(2))))
        {
            var (token, _) = await Store(-116).InviteAsync(round, judge, cancellation);
            await using var visit = Link(at);
            await visit.OpenAsync(token, "judging", cancellation);
            var work = (await JudgeWork.ReadAsync(visit, cancellation))!;
            foreach (var question in form.Asked)
            {
                var weak = question.Name == "p3";
                await work.SaveAsync(
                    question.Id, question.Name, Enum.GetValues<Criterion>().ToDictionary(criterion => criterion, criterion => weak && criterion == Criterion.Clarity ? draw.Between(1, 3) : draw.Chance(0.8) ? 4 : 3),
                    weak && judge == Judges[1] ? "Es larga y suena a examen. Propongo: «¿Cómo ha sido, paso a paso?»" : "", cancellation);
            }

            await work.FinishAsync(cancellation);
        }

        var asked = form.Asked.First(question => question.Name == "p3");
        await Store(-109).AnswerAsync(round, asked.Id, asked.Name, Outcome.Changed, "Tres de cinco la encontraron poco clara. Se pregunta como se habla.", cancellation);
        await Store(-109).CloseAsync(round, closed: true, cancellation);
    }

    private async Task ReviseAsync(InstrumentForm judged, CancellationToken cancellation)
    {
        var store = At(-109, out var at);
        var (version, _) = await store.BeginNextAsync(judged, cancellation);
        var form = (await store.ReadAsync(version, cancellation))!;
        var category = form.Categories.First(one => one.Questions.Any(question => question.Name == "p3"));
        await store.ChangeQuestionAsync(form, category.Id, category.Questions[0] with { Text = Answers.Categories[2].Question }, cancellation);
        await store.PublishAsync(form, cancellation);
        form = (await store.ReadAsync(version, cancellation))!;
        var questionnaires = new QuestionnaireStore(noemi.Connection, noemi.Study, noemi.ActsAt(at), noemi.Person, at);
        var (id, _, _) = await questionnaires.OpenAsync(form, new OnLineSettings(
            "Lo vivido en la asesoría",
            "Somos un equipo que estudia cómo se vive la asesoría. Sus respuestas se guardan con una clave, no con su nombre. Puede dejar preguntas sin contestar y retirar lo que dio cuando quiera, desde esta misma dirección.",
            null, "Gracias. Lo que contó se leerá con cuidado.", now.AddDays(-70)), isPublic: false, cancellation);
        var invited = await questionnaires.InviteAsync((await questionnaires.ReadAsync(id, cancellation))!, Answers.Invited, cancellation);
        // Whoever answers does so in the order of the codes: a code is given when an answer is sent.
        foreach (var (respondent, (_, token)) in Answers.All.Zip(invited))
            await AnswerAsync(form, token, respondent, now.AddDays(-105).AddHours(12 * respondent.Number), cancellation);
        await new QuestionnaireStore(noemi.Connection, noemi.Study, noemi.ActsAt(now.AddDays(-70)), noemi.Person, now.AddDays(-70)).CloseAsync((await questionnaires.ReadAsync(id, cancellation))!, closed: true, cancellation);
    }

    private async Task AnswerAsync(InstrumentForm form, string token, Respondent respondent, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var visit = Link(at);
        await visit.OpenAsync(token, "questionnaire", cancellation);
        var work = (await RespondentWork.ReadAsync(visit, cancellation))!;
        await work.BeginAsync("", work.Notice.Number, cancellation);
        work = (await RespondentWork.ReadAsync(visit, cancellation))!;
        var questions = form.Asked.ToDictionary(question => question.Name, StringComparer.Ordinal);
        string Choice(string question, string label) => questions[question].Choices.First(one => one.Label == label).Name;
        Dictionary<Guid, IReadOnlyList<string>> said = new()
        {
            [questions["Sexo"].Id] = [Choice("Sexo", respondent.Sex)],
            [questions["Nivel"].Id] = [Choice("Nivel", respondent.Level)],
            [questions["Ciclos_asesorando"].Id] = [$"{respondent.Cycles}"],
        };
        foreach (var (answer, place) in respondent.Answers.Select((answer, place) => (answer, place)))
            said[questions[$"p{place + 1}"].Id] = [answer.Text];
        await work.SaveAsync(said, cancellation);
        await (await RespondentWork.ReadAsync(visit, cancellation))!.SendAsync(cancellation);
    }

    // Who comes by a link on a day of the story.
    private LinkVisit Link(DateTimeOffset at) => new(database, at, Language.Spanish);
}
