using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Codings;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Memos;
using Lazo.Web.Features.Research.Rounds;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A text of the study as it stands there.</summary>
internal sealed record StudyText(Guid Document, Guid Participant, string Name);

/// <summary>The voices of the demonstration's study: who took part, what they told, and the marks of two hands.</summary>
internal sealed class StudyVoices(StudyHand noemi, StudyHand ivan, DateTimeOffset now)
{
    private readonly Dictionary<string, Guid> codes = new(StringComparer.Ordinal);

    /// <summary>The twelve interviews, by number.</summary>
    public Dictionary<int, StudyText> Interviews { get; } = [];

    /// <summary>A code by its key in the texts.</summary>
    public Guid Code(string key) => codes[key];

    internal async Task TellAsync(CancellationToken cancellation)
    {
        await CodeBookAsync(now.AddDays(-96), cancellation);
        var attributes = await AttributesAsync(cancellation);
        foreach (var (interview, at) in Interview.All.Select((interview, place) => (interview, now.AddDays(-92 + (2 * place)))))
        {
            var text = await TakeInAsync("E", interview.Number, "entrevista", "Entrevistas", interview.Whole, Values(attributes, interview.Sex, interview.Level, interview.Years), at, cancellation);
            Interviews.Add(interview.Number, text);
        }

        await CodeBlindAsync(now.AddDays(-70), cancellation);

        foreach (var text in await AnsweredAsync(cancellation))
            await MarkAsync(text.Answer, text.Words, now.AddDays(-62), cancellation);
        await MemosAsync(now.AddDays(-58), cancellation);
    }

    // The interviews by each alone, then side by side.
    private async Task CodeBlindAsync(DateTimeOffset opened, CancellationToken cancellation)
    {
        RoundStore At(StudyHand hand, DateTimeOffset at) => new(hand.Connection, hand.Study, hand.ActsAt(at));
        var possible = await At(noemi, opened).PossibleAsync(cancellation);
        await At(noemi, opened).OpenAsync("Primera vuelta", [.. Interviews.Values.Select(text => text.Document)], [.. possible.Where(one => one.Person == noemi.Person || one.Person == ivan.Person)], opened, cancellation);
        foreach (var interview in Interview.All)
            await MarkAsync(Interviews[interview.Number], interview.Whole, opened.AddHours(interview.Number), cancellation);
        foreach (var hand in new[] { noemi, ivan })
        {
            var read = (await At(hand, opened).ListAsync(hand.Person, cancellation)).Single();
            foreach (var text in read.Texts)
                await At(hand, opened.AddDays(4)).ReadAsync(read, text, hand.Coder, read: true, opened.AddDays(4), cancellation);
        }

        var round = (await At(noemi, opened).ListAsync(noemi.Person, cancellation)).Single();
        await At(noemi, opened.AddDays(5)).CloseAsync(round, opened.AddDays(5), cancellation);
    }

    // The texts that the answers became, with what is marked in each of them where it now stands.
    private async Task<List<(StudyText Answer, MarkedText Words)>> AnsweredAsync(CancellationToken cancellation)
    {
        var texts = (await noemi.Connection.RowsAsync(
            """
            select p.number, d.id, p.id, d.name, v.text from document d join participant p on p.id = d.participant_id join document_version v on v.document_id = d.id and v.version = d.version
            where d.institution_id = $1 and d.study_id = $2 and p.lane = 'C' order by p.number
            """,
            r => (Number: r.GetInt32(0), Text: new StudyText(r.GetGuid(1), r.GetGuid(2), r.GetString(3)), Words: r.GetString(4)), cancellation, noemi.Study.InstitutionId, noemi.Study.Id)).ToList();
        return [.. texts.Zip(Answers.All, (one, respondent) => (one.Text, new MarkedText(one.Words, [.. respondent.Answers.SelectMany(answer => In(one.Words, answer))])))];
    }

    private static IEnumerable<TextMark> In(string whole, MarkedText answer)
    {
        var before = whole[..whole.IndexOf(answer.Text, StringComparison.Ordinal)].EnumerateRunes().Count();
        return answer.Marks.Select(mark => mark with { Span = new Span(before + mark.Span.From, before + mark.Span.To) });
    }

    private static Dictionary<Guid, string> Values(Dictionary<string, Guid> attributes, string sex, string level, int years) =>
        new() { [attributes["Sexo"]] = sex, [attributes["Nivel"]] = level, [attributes["Ciclos asesorando"]] = $"{years}" };

    private async Task CodeBookAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        var book = new CodeBook(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        foreach (var theme in StudyCodes.All.Select(code => code.Theme).Distinct(StringComparer.Ordinal))
        {
            var (parent, _) = await book.AddAsync(theme, null, null, "", at, cancellation);
            await book.ChangeAsync((await book.TreeAsync(cancellation)).First(one => one.Code.Id == parent).Code with { Codable = false }, cancellation);
            foreach (var code in StudyCodes.All.Where(code => code.Theme == theme))
            {
                (codes[code.Key], _) = await book.AddAsync(code.Name, parent, null, code.Definition, at, cancellation);
                await book.ChangeAsync((await book.TreeAsync(cancellation)).First(one => one.Code.Id == codes[code.Key]).Code with { Examples = code.Example, Rule = code.Rule }, cancellation);
            }
        }
    }

    // The questionnaire's closed questions made them: interviews are described with the same.
    private async Task<Dictionary<string, Guid>> AttributesAsync(CancellationToken cancellation) => (await noemi.Connection.RowsAsync(
        "select name, id from attribute where institution_id = $1 and study_id = $2", r => (r.GetString(0), r.GetGuid(1)), cancellation, noemi.Study.InstitutionId, noemi.Study.Id)).ToDictionary(StringComparer.Ordinal);

    private async Task<StudyText> TakeInAsync(string lane, int number, string origin, string folder, MarkedText words, Dictionary<Guid, string> attributes, DateTimeOffset at, CancellationToken cancellation)
    {
        var (participant, document, name) = (Guid.CreateVersion7(at), Guid.CreateVersion7(at), $"{lane}{number}");
        var acts = noemi.ActsAt(at);
        await acts.DoAsync(ActKinds.DocumentAdded, new { document }, async () =>
        {
            await noemi.Connection.RunAsync(
                "insert into participant (id, institution_id, study_id, lane, number, attributes) values ($3, $1, $2, $4, $5, $6::jsonb)",
                cancellation, noemi.Study.InstitutionId, noemi.Study.Id, participant, lane, number, System.Text.Json.JsonSerializer.Serialize(attributes));
            await noemi.Connection.RunAsync(
                "insert into participant_lane (institution_id, study_id, lane, last) values ($1, $2, $3, $4) on conflict (study_id, lane) do update set last = greatest(participant_lane.last, excluded.last)",
                cancellation, noemi.Study.InstitutionId, noemi.Study.Id, lane, number);
            await new DocumentStore(noemi.Connection, noemi.Study, acts).InsertAsync(new NewDocument(document, name, "text", folder, origin, participant, null, words.Text), at, cancellation);
        }, cancellation);
        return new(document, participant, name);
    }

    // Each by her own hand, one text in one sitting.
    private async Task MarkAsync(StudyText text, MarkedText words, DateTimeOffset at, CancellationToken cancellation)
    {
        foreach (var (hand, number) in new[] { (noemi, 1), (ivan, 2) })
        {
            var store = new CodingStore(hand.Connection, hand.Study, hand.ActsAt(at.AddHours(number)));
            foreach (var mark in words.Marks.Where(mark => mark.Hand is null || mark.Hand == number))
                await store.AddAsync(Guid.CreateVersion7(at), text.Document, 1, codes[mark.Code], hand.Coder, mark.Span, at, cancellation);
        }
    }

    private async Task MemosAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        foreach (var (hand, about, id, title, body) in new (StudyHand, string, Guid?, string, string)[]
        {
            (noemi, "study", null, "Quién falta", "No escuchamos a nadie que haya dejado de asesorar. Decirlo en las limitaciones y buscar a dos personas."),
            (noemi, "code", codes["fear"], "¿Un miedo o dos?", "El temor a que me vean y el temor a que me califiquen aparecen juntos, pero E6 los separa: se asusta del elogio. Volver a leer antes de dividir el código."),
            (ivan, "document", Interviews[8].Document, "La libreta", "Lo que abre no es algo que ella haga sino algo que deja de hacer. ¿Está también en E12, con la firma?"),
            (ivan, "participant", Interviews[3].Participant, "Cómo lo contó", "Habló casi todo el tiempo de la maestra y casi nada de sí. Preguntarlo al validar."),
        })
        {
            var store = new MemoStore(hand.Connection, hand.Study, hand.ActsAt(at));
            await store.AddAsync((await store.SubjectAsync(about, id, cancellation))!, title, body, hand.Coder, at, cancellation);
        }
    }
}
