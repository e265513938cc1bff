using System.Text.RegularExpressions;
using Lazo.Domain.Research.Instruments;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>Questionnaires on line as the team runs them: opened, people invited, closed, and what was sent.</summary>
public sealed partial class QuestionnaireStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts, int person, DateTimeOffset now)
{
    private const string ListSql = """
        select q.id, q.version_id, q.name, q.link_id is not null, q.invited, q.thanks, q.opened_at, q.closes_at, q.closed_at, i.name || ' · v' || v.number,
               (select count(*) from questionnaire_invitation x where x.questionnaire_id = q.id)::int,
               (select count(*) from questionnaire_answer a where a.questionnaire_id = q.id and a.sent_at is not null and a.withdrawn_at is null)::int,
               (select count(*) from questionnaire_answer a where a.questionnaire_id = q.id and a.sent_at is null and a.withdrawn_at is null)::int,
               (select count(*) from questionnaire_answer a where a.questionnaire_id = q.id and a.sent_at is not null and a.withdrawn_at is not null)::int
        from questionnaire q join instrument_version v on v.id = q.version_id join instrument i on i.id = v.instrument_id where q.institution_id = $1 and q.study_id = $2
        """;

    private const string LinkSql = "insert into study_link (id, institution_id, study_id, kind, digest, made_at, made_by) select o.id, $1, $2, 'questionnaire', o.digest, $5, $6 from unnest($3::uuid[], $4::bytea[]) as o (id, digest)";

    public Task<List<OnLine>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(ListSql + " order by q.opened_at desc", Row, cancellation, study.InstitutionId, study.Id);

    public Task<OnLine?> ReadAsync(Guid questionnaire, CancellationToken cancellation) => connection.FirstAsync(ListSql + " and q.id = $3", Row, cancellation, study.InstitutionId, study.Id, questionnaire);

    /// <summary>The notice that is shown now, with its number.</summary>
    public async Task<(int Number, string Body)> NoticeAsync(Guid questionnaire, CancellationToken cancellation) => (await connection.RowsAsync(
        "select number, body from questionnaire_notice where institution_id = $1 and study_id = $2 and questionnaire_id = $3 order by number desc limit 1",
        r => (r.GetInt32(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id, questionnaire))[0];

    public Task<List<SentAnswer>> AnswersAsync(Guid questionnaire, CancellationToken cancellation) => connection.RowsAsync(
        """
        select a.id, a.code, a.sent_at, d.id, a.notice from questionnaire_answer a left join document d on d.id = a.document_id
        where a.institution_id = $1 and a.study_id = $2 and a.questionnaire_id = $3 and a.sent_at is not null and a.withdrawn_at is null order by length(a.code), a.code
        """,
        r => new SentAnswer(r.GetGuid(0), r.GetString(1), r.At(2), r.IsDBNull(3) ? null : r.GetGuid(3), r.GetInt32(4)), cancellation, study.InstitutionId, study.Id, questionnaire);

    /// <summary>What each who sent said, by answer and question.</summary>
    public async Task<Dictionary<(Guid Answer, Guid Question), IReadOnlyList<string>>> SaidAsync(Guid questionnaire, CancellationToken cancellation) => (await connection.RowsAsync(
        """
        select g.answer_id, g.question_id, g.said from questionnaire_given g join questionnaire_answer a on a.id = g.answer_id
        where g.institution_id = $1 and g.study_id = $2 and a.questionnaire_id = $3 and a.sent_at is not null
        """,
        r => (Key: (r.GetGuid(0), r.GetGuid(1)), Said: (IReadOnlyList<string>)r.GetFieldValue<string[]>(2)), cancellation, study.InstitutionId, study.Id, questionnaire)).ToDictionary(one => one.Key, one => one.Said);

    public Task<List<Withdrawal>> WithdrawalsAsync(Guid questionnaire, CancellationToken cancellation) => connection.RowsAsync(
        """
        select t.about ->> 'name', t.at, coalesce((t.about ->> 'documents')::int, 0), coalesce((t.about ->> 'codings')::int, 0),
               coalesce(jsonb_array_length(t.about -> 'sentences'), 0), coalesce(jsonb_array_length(t.about -> 'codes'), 0)
        from study_act t where t.institution_id = $1 and t.study_id = $2 and t.kind = $4 and t.about ->> 'questionnaire' = $3 and t.about ->> 'name' <> '' order by t.id desc
        """,
        r => new Withdrawal(r.GetString(0), r.At(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5)), cancellation, study.InstitutionId, study.Id, questionnaire.ToString(), ActKinds.AnswerWithdrawn);

    /// <summary>Opens a questionnaire on a published version; each closed question gets an attribute, by its short name.</summary>
    /// <param name="isPublic">With a public address beside invitations.</param>
    /// <returns>Its number, and what goes into the public address, kept nowhere; null without one.</returns>
    /// <exception cref="PostgresException">Unique violation: a questionnaire of this name is there.</exception>
    public async Task<(Guid Questionnaire, string? Token, long Act)> OpenAsync(InstrumentForm form, OnLineSettings settings, bool isPublic, CancellationToken cancellation)
    {
        if (form.IsDraft)
            throw new InvalidOperationException("A draft isn't answered: it may change under who answers.");
        var (id, link, token) = (Guid.CreateVersion7(now), Guid.CreateVersion7(now), isPublic ? LinkAddress.New() : null);
        var act = await acts.DoAsync(ActKinds.QuestionnaireOpened, new { questionnaire = id, version = form.Id, name = settings.Name }, async () =>
        {
            if (token is not null)
                await LinksAsync([(link, token)], cancellation);
            await connection.RunAsync(
                """
                insert into questionnaire (id, institution_id, study_id, version_id, name, link_id, invited, thanks, opened_at, closes_at) values ($3, $1, $2, $4, $5, $6::uuid, $7::int, $8, $9, $10::timestamptz)
                """,
                cancellation, study.InstitutionId, study.Id, id, form.Id, settings.Name, token is null ? null : link, settings.Invited, settings.Thanks, now, settings.ClosesAt);
            await InsertNoticeAsync(id, 1, settings.Notice, cancellation);
            foreach (var question in form.Questions.Where(one => one.IsAttribute))
                await AttributeAsync(id, question, cancellation);
        }, cancellation);
        return (id, token, act);
    }

    public Task<long> ChangeAsync(OnLine known, OnLineSettings settings, CancellationToken cancellation) => acts.DoAsync(ActKinds.QuestionnaireChanged, new { questionnaire = known.Id, name = settings.Name }, async () =>
    {
        await connection.RunAsync(
            "update questionnaire set name = $4, invited = $5::int, thanks = $6, closes_at = $7::timestamptz where institution_id = $1 and study_id = $2 and id = $3",
            cancellation, study.InstitutionId, study.Id, known.Id, settings.Name, settings.Invited, settings.Thanks, settings.ClosesAt);
        var (number, body) = await NoticeAsync(known.Id, cancellation);
        if (body != settings.Notice)
            await InsertNoticeAsync(known.Id, number + 1, settings.Notice, cancellation);
    }, cancellation);

    /// <summary>Closes it or opens it again. Who answered can still take her answers back.</summary>
    public Task<long> CloseAsync(OnLine known, bool closed, CancellationToken cancellation) => acts.DoAsync(ActKinds.QuestionnaireClosed, new { questionnaire = known.Id, name = known.Name, closed }, () => connection.RunAsync(
        "update questionnaire set closed_at = $4::timestamptz where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, known.Id, closed ? now : null), cancellation);

    /// <summary>Makes so many invitations, one answer each.</summary>
    /// <returns>Their numbers with what goes into their addresses, kept nowhere.</returns>
    public async Task<IReadOnlyList<(int Number, string Token)>> InviteAsync(OnLine known, int many, CancellationToken cancellation)
    {
        (Guid Link, string Token)[] made = [.. Enumerable.Range(0, many).Select(_ => (Guid.CreateVersion7(now), LinkAddress.New()))];
        var first = 0;
        await acts.DoAsync(ActKinds.QuestionnaireInvited, new { questionnaire = known.Id, many, name = known.Name }, async () =>
        {
            // Two who invite at once number one after the other.
            await connection.RunAsync("select from questionnaire where institution_id = $1 and study_id = $2 and id = $3 for update", cancellation, study.InstitutionId, study.Id, known.Id);
            first = (await connection.RowsAsync(
                "select coalesce(max(number), 0) + 1 from questionnaire_invitation where institution_id = $1 and study_id = $2 and questionnaire_id = $3", r => r.GetInt32(0), cancellation, study.InstitutionId, study.Id, known.Id))[0];
            await LinksAsync(made, cancellation);
            await connection.RunAsync(
                """
                insert into questionnaire_invitation (id, institution_id, study_id, questionnaire_id, link_id, number)
                select gen_random_uuid(), $1, $2, $3, o.link, $5 + o.place - 1 from unnest($4::uuid[]) with ordinality as o (link, place)
                """,
                cancellation, study.InstitutionId, study.Id, known.Id, made.Select(one => one.Link).ToArray(), first);
        }, cancellation);
        return [.. made.Select((one, at) => (first + at, one.Token))];
    }

    private Task LinksAsync(IReadOnlyList<(Guid Link, string Token)> made, CancellationToken cancellation) => connection.RunAsync(
        LinkSql, cancellation, study.InstitutionId, study.Id, made.Select(one => one.Link).ToArray(), made.Select(one => LinkAddress.Digest(one.Token)).ToArray(), now, person);

    private Task InsertNoticeAsync(Guid questionnaire, int number, string body, CancellationToken cancellation) => connection.RunAsync(
        "insert into questionnaire_notice (questionnaire_id, number, institution_id, study_id, body, at) values ($3, $4, $1, $2, $5, $6)", cancellation, study.InstitutionId, study.Id, questionnaire, number, body, now);

    // One that is called so already, by its short name or by the question, is the same attribute: interviews and questionnaires of a study describe the same people.
    private async Task AttributeAsync(Guid questionnaire, Question question, CancellationToken cancellation)
    {
        var text = Cut.To(question.Text, 80);
        var called = NumberedName().IsMatch(question.Name) ? text : char.ToUpperInvariant(question.Name[0]) + question.Name[1..].Replace('_', ' ');
        var name = await connection.FirstAsync(
            """
            select a.name from attribute a where a.institution_id = $1 and a.study_id = $2 and wall.plain(a.name) in (wall.plain($3), wall.plain($4))
              and not exists (select from questionnaire_attribute x where x.questionnaire_id = $5 and x.attribute_id = a.id) order by a.name limit 1
            """,
            r => r.GetString(0), cancellation, study.InstitutionId, study.Id, called, text, questionnaire) ?? called;
        // Questions of one stem are called alike; two questions of one questionnaire are never one attribute.
        if ((await connection.RowsAsync(
            "select exists (select from questionnaire_attribute x join attribute a on a.id = x.attribute_id where x.study_id = $1 and x.questionnaire_id = $2 and a.name = $3)",
            r => r.GetBoolean(0), cancellation, study.Id, questionnaire, name))[0])
            name = $"{Cut.To(name, 60).Trim()} ({question.Name})";
        await connection.RunAsync(
            """
            insert into attribute (id, institution_id, study_id, name, kind, choices, place)
            select $3, $1, $2, $4, $5, $6, (select count(*) from attribute a where a.institution_id = $1 and a.study_id = $2) on conflict do nothing
            """,
            cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), name,
            question.Kind switch { QuestionKind.Number => "number", QuestionKind.Date => "date", QuestionKind.Several => "text", _ => "choice" },
            question.Kind == QuestionKind.Several ? Array.Empty<string>() : question.Choices.Select(one => one.Label).ToArray());
        await connection.RunAsync(
            "insert into questionnaire_attribute (questionnaire_id, question_id, institution_id, study_id, attribute_id) select $3, $4, $1, $2, a.id from attribute a where a.institution_id = $1 and a.study_id = $2 and a.name = $5",
            cancellation, study.InstitutionId, study.Id, questionnaire, question.Id, name);
    }

    private static OnLine Row(NpgsqlDataReader r) => new(
        r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.GetBoolean(3), r.IntOrNull(4), r.GetString(5), r.At(6), r.AtOrNull(7), r.AtOrNull(8), r.GetString(9), r.GetInt32(10), r.GetInt32(11), r.GetInt32(12), r.GetInt32(13));

    [GeneratedRegex("^p[0-9]+$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex NumberedName();
}
