using System.Text.Json;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Questionnaires;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Links;
using Npgsql;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>Somebody who answers a questionnaire, by a link: consents, writes part by part, sends once, and can take it back.</summary>
public sealed class RespondentWork
{
    private const string Sql = """
        select w.answer_id, w.public, q.id, q.version_id, q.name, q.thanks, q.closes_at, q.closed_at, a.sent_at, a.withdrawn_at, a.code, n.number, n.body,
               (select (t.about ->> 'codings')::int from study_act t where t.institution_id = $1 and t.study_id = $2 and t.link_id = a.link_id and t.kind = $3 and t.about ? 'codings' limit 1)
        from wall.respondent() w
        join questionnaire q on q.id = w.questionnaire_id
        left join questionnaire_answer a on a.id = w.answer_id
        join lateral (select x.number, x.body from questionnaire_notice x where x.questionnaire_id = q.id and x.number <= coalesce(a.notice, x.number) order by x.number desc limit 1) n on true
        where q.institution_id = $1 and q.study_id = $2
        """;

    private readonly LinkVisit visit;

    private RespondentWork(LinkVisit visit) => this.visit = visit;

    /// <summary>She came by the public address, which is nobody's own.</summary>
    public bool IsPublic { get; private init; }

    /// <summary>Null until she consents.</summary>
    public Guid? Answer { get; private init; }

    public string Name { get; private init; } = "";

    public string Thanks { get; private init; } = "";

    public DateTimeOffset? ClosesAt { get; private init; }

    /// <summary>It can't be answered any more.</summary>
    public bool IsClosed { get; private init; }

    public DateTimeOffset? SentAt { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private init; }

    /// <summary>How many marks of the team went with what she took back.</summary>
    public int? Uncoded { get; private init; }

    /// <summary>Her code once she sent, such as C12.</summary>
    public string? Code { get; private init; }

    /// <summary>The notice to which she consented; before that the one that holds now.</summary>
    public (int Number, string Body) Notice { get; private init; }

    public InstrumentForm Form { get; private set; } = null!;

    /// <summary>The parts with something in them.</summary>
    public IReadOnlyList<Category> Parts { get; private set; } = [];

    public IReadOnlyDictionary<Guid, IReadOnlyList<string>> Given { get; private set; } = new Dictionary<Guid, IReadOnlyList<string>>();

    /// <summary>She may write.</summary>
    public bool Writes => Answer is not null && !IsClosed && SentAt is null && WithdrawnAt is null;

    private Guid Questionnaire { get; init; }

    private NpgsqlConnection Connection => visit.Connection;

    /// <summary>Null where the link is of no questionnaire any more.</summary>
    public static async Task<RespondentWork?> ReadAsync(LinkVisit visit, CancellationToken cancellation)
    {
        var version = Guid.Empty;
        var found = await visit.Connection.FirstAsync(Sql, r =>
        {
            version = r.GetGuid(3);
            return new RespondentWork(visit)
            {
                Answer = r.IsDBNull(0) ? null : r.GetGuid(0),
                IsPublic = r.GetBoolean(1),
                Questionnaire = r.GetGuid(2),
                Name = r.GetString(4),
                Thanks = r.GetString(5),
                ClosesAt = r.AtOrNull(6),
                IsClosed = !r.IsDBNull(7) || r.AtOrNull(6) <= visit.Now,
                SentAt = r.AtOrNull(8),
                WithdrawnAt = r.AtOrNull(9),
                Code = r.TextOrNull(10),
                Notice = (r.GetInt32(11), r.GetString(12)),
                Uncoded = r.IntOrNull(13),
            };
        }, cancellation, visit.InstitutionId, visit.StudyId, ActKinds.AnswerWithdrawn);
        if (found is null)
            return null;
        found.Form = (await InstrumentReading.ReadAsync(visit.Connection, visit.InstitutionId, visit.StudyId, version, cancellation))!;
        found.Parts = [.. found.Form.Categories.Where(one => one.Questions.Count > 0)];
        if (found.Answer is { } answer)
        {
            found.Given = (await visit.Connection.RowsAsync(
                "select question_id, said from questionnaire_given where institution_id = $1 and answer_id = $2", r => (Question: r.GetGuid(0), Said: (IReadOnlyList<string>)r.GetFieldValue<string[]>(1)),
                cancellation, visit.InstitutionId, answer)).ToDictionary(one => one.Question, one => one.Said);
        }

        return found;
    }

    /// <summary>Answers the whole of a questionnaire at once, by an invitation's address, as a demonstration does.</summary>
    /// <param name="said">What she says, by the short names of the questions.</param>
    /// <returns>Her code; null where the address opens nothing, or something that has to be answered isn't.</returns>
    internal static async Task<string?> AnswerAsync(LinkVisit visit, string token, IReadOnlyDictionary<string, IReadOnlyList<string>> said, CancellationToken cancellation)
    {
        if (!await visit.OpenAsync(token, "questionnaire", cancellation) || await ReadAsync(visit, cancellation) is not { IsPublic: false } begun)
            return null;
        await begun.BeginAsync("", begun.Notice.Number, cancellation);
        if (await ReadAsync(visit, cancellation) is not { Writes: true } writing)
            return null;
        await writing.SaveAsync(writing.Form.Asked.Where(one => said.ContainsKey(one.Name)).ToDictionary(one => one.Id, one => Said.Read(one, said[one.Name]).Kept), cancellation);
        if (await ReadAsync(visit, cancellation) is not { } whole || whole.FirstMissing() is not null)
            return null;
        await whole.SendAsync(cancellation);
        return (await ReadAsync(visit, cancellation))?.Code;
    }

    /// <summary>The first part, from 1, in which something that has to be answered isn't.</summary>
    public int? FirstMissing() => Parts.Index().Where(part => part.Item.Questions.Any(one => one.Required && one.IsAsked && !Given.ContainsKey(one.Id))).Select(part => (int?)part.Index + 1).FirstOrDefault();

    /// <summary>She consents. By the public address she gets one of her own; sent twice, it is one answer.</summary>
    /// <param name="own">What is to stand in her own address, where she came by the public one.</param>
    /// <param name="notice">The notice that she read.</param>
    public async Task BeginAsync(string own, int notice, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(visit.Now);
        await visit.Acts.TryAsync(ActKinds.AnswerBegun, new { questionnaire = Questionnaire, name = Name }, async () => IsPublic
            ? (await Connection.RowsAsync("select wall.begin_answer($1, $2, $3, $4)", r => r.IsDBNull(0), cancellation, id, LinkAddress.Digest(own), notice, visit.Now)) is [false]
            : await Connection.RunAsync(
                """
                insert into questionnaire_answer (id, institution_id, study_id, questionnaire_id, link_id, notice, consented_at) values ($3, $1, $2, $4, $5, $6, $7) on conflict (link_id) do nothing
                """,
                cancellation, visit.InstitutionId, visit.StudyId, id, Questionnaire, visit.Link, notice, visit.Now) > 0, cancellation);
    }

    /// <summary>Keeps what she said in a part. Hers alone until she sends, so that it is no act of the study.</summary>
    public async Task SaveAsync(IReadOnlyDictionary<Guid, IReadOnlyList<string>> said, CancellationToken cancellation)
    {
        await using var together = await Connection.BeginTransactionAsync(cancellation);
        foreach (var (question, words) in said)
        {
            if (words.Count == 0)
            {
                await Connection.RunAsync(
                    "delete from questionnaire_given where institution_id = $1 and study_id = $2 and answer_id = $3 and question_id = $4", cancellation, visit.InstitutionId, visit.StudyId, Answer!.Value, question);
                continue;
            }

            await Connection.RunAsync(
                """
                insert into questionnaire_given (institution_id, study_id, answer_id, question_id, said) values ($1, $2, $3, $4, $5)
                on conflict (answer_id, question_id) do update set said = excluded.said
                """,
                cancellation, visit.InstitutionId, visit.StudyId, Answer!.Value, question, words.ToArray());
        }

        await together.CommitAsync(cancellation);
    }

    /// <summary>She sends: her answers become a participant with a code and a document of the study. Sent twice at once, it is one.</summary>
    public async Task SendAsync(CancellationToken cancellation)
    {
        var attributes = (await Connection.RowsAsync(
            "select question_id, attribute_id from questionnaire_attribute where institution_id = $1 and questionnaire_id = $2", r => (Question: r.GetGuid(0), Attribute: r.GetGuid(1)), cancellation, visit.InstitutionId, Questionnaire))
            .Where(one => Given.ContainsKey(one.Question))
            .GroupBy(one => one.Attribute.ToString())
            .ToDictionary(one => one.Key, one => Said.Shown(Form.Questions.First(asked => asked.Id == one.First().Question), Given[one.First().Question]));
        var text = new CodePoints(Documents.DocumentStore.Kept(Said.AsText(Form.Questions, Given)));
        var spans = Paragraphs.Of(text).ToArray();
        await visit.Acts.TryAsync(ActKinds.AnswerSent, new { questionnaire = Questionnaire }, async () => (await Connection.RowsAsync(
            "select wall.send_answer($1, $2, $3, $4::jsonb, $5, $6, $7, $8)", r => r.IsDBNull(0), cancellation,
            visit.Now, Guid.CreateVersion7(visit.Now), Guid.CreateVersion7(visit.Now), JsonSerializer.Serialize(attributes), text.Text,
            spans.Select(one => one.From).ToArray(), spans.Select(one => one.To).ToArray(), spans.Select(one => text.Slice(one.From, one.To)).ToArray())) is [false], cancellation);
    }

    /// <summary>She takes back what she gave, with all that hangs on it in the study.</summary>
    public Task WithdrawAsync(CancellationToken cancellation) => visit.Acts.TryAsync(ActKinds.AnswerWithdrawn, new { questionnaire = Questionnaire }, async () => (await Connection.PatientRowsAsync(
        "select wall.withdraw_answer($1)::text", r => r.IsDBNull(0), cancellation, visit.Now)) is [false], cancellation);
}
