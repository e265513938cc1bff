using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Participants;
using Npgsql;

namespace Lazo.Web.Features.Research.HandedOver;

/// <summary>A narrative in the study.</summary>
/// <param name="Document">Null where it was taken out since.</param>
public sealed record TakenNarrative(string Code, string? ParticipantCode, Guid? Participant, Guid? Document, string? DocumentName, int Notice, string NoticeWords, DateOnly ConsentedOn, DateTimeOffset TakenAt);

/// <summary>A narrative whose author withdrew it, and what that changed.</summary>
/// <param name="Gone">How many rows of which table went with it.</param>
/// <param name="Sentences">Sentences of structures that stay and rested on it.</param>
public sealed record WithdrawnNarrative(string Code, string ParticipantCode, DateTimeOffset At, IReadOnlyDictionary<string, int> Gone, IReadOnlyList<LeftSentence> Sentences);

/// <summary>A sentence that rested on a narrative that is gone.</summary>
/// <param name="Persons">On how many persons it rests now.</param>
public sealed record LeftSentence(string Text, int Persons);

/// <summary>Narratives that tutors, tutees, advisors and teachers handed over: those that wait, those that the study took, those that were withdrawn.</summary>
public sealed class HandedOverStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>The folder in which they lie.</summary>
    public const string Folder = "Relatos entregados";

    private const string SentencesSql = """
        select s.id, s.text, count(distinct coalesce(d.participant_id, d.id))::int
        from structure_sentence s left join sentence_unit l on l.sentence_id = s.id left join meaning_unit u on u.id = l.unit_id left join document d on d.id = u.document_id
        where s.institution_id = $1 and s.study_id = $2 and s.id = any ($3) group by s.id
        """;

    /// <summary>Those of the institution that the study doesn't have, the oldest first; empty for who neither leads nor researches.</summary>
    public Task<List<ConsentedNarrative>> WaitingAsync(CancellationToken cancellation) => connection.RowsAsync(
        """
        select r.code, r.body, r.notice, r.day from research_narrative r
        where r.institution_id = $1 and not exists (select from narrative_taken t where t.institution_id = $1 and t.study_id = $2 and t.code = r.code and t.document_id is not null) order by r.day, r.code
        """,
        r => new ConsentedNarrative(r.GetString(0), r.GetString(1), new NarrativeConsent(r.GetInt32(2), r.Day(3))), cancellation, study.InstitutionId, study.Id);

    public Task<List<TakenNarrative>> TakenAsync(CancellationToken cancellation) => connection.RowsAsync(
        """
        select t.code, p.lane || p.number, p.id, d.id, d.name, t.notice, n.words, t.consented_on, t.taken_at
        from narrative_taken t join narrative_notice n on n.institution_id = t.institution_id and n.version = t.notice
        left join document d on d.id = t.document_id left join participant p on p.id = d.participant_id
        where t.institution_id = $1 and t.study_id = $2 and t.withdrawn_at is null order by t.taken_at
        """,
        r => new TakenNarrative(r.GetString(0), r.TextOrNull(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.IsDBNull(3) ? null : r.GetGuid(3), r.TextOrNull(4), r.GetInt32(5), r.GetString(6), r.Day(7), r.At(8)),
        cancellation, study.InstitutionId, study.Id);

    public async Task<IReadOnlyList<WithdrawnNarrative>> WithdrawnAsync(CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync(
            "select code, participant_code, withdrawn_at, gone::text, sentences from narrative_taken where institution_id = $1 and study_id = $2 and withdrawn_at is not null order by withdrawn_at desc",
            r => (Code: r.GetString(0), Participant: r.GetString(1), At: r.At(2), Gone: r.GetString(3), Sentences: r.GetFieldValue<Guid[]>(4)), cancellation, study.InstitutionId, study.Id);
        var sentences = (await connection.RowsAsync(
            SentencesSql, r => (Id: r.GetGuid(0), Left: new LeftSentence(r.GetString(1), r.GetInt32(2))), cancellation, study.InstitutionId, study.Id, rows.SelectMany(one => one.Sentences).ToArray())).ToDictionary(one => one.Id, one => one.Left);
        return [.. rows.Select(one => new WithdrawnNarrative(
            one.Code, one.Participant, one.At, JsonSerializer.Deserialize<Dictionary<string, int>>(one.Gone)!, [.. one.Sentences.Where(sentences.ContainsKey).Select(id => sentences[id])]))];
    }

    /// <summary>Takes a narrative into the study as a document, as one act.</summary>
    /// <param name="participant">Whose it is, of those who are in the study; null: a new E code is given.</param>
    /// <returns>The document and the act; null where it was withdrawn meanwhile, or is here already.</returns>
    public async Task<(Guid Document, string Called, long Act)?> TakeAsync(string code, Participant? participant, DateTimeOffset now, CancellationToken cancellation)
    {
        var (document, called) = (Guid.CreateVersion7(now), "");
        var act = await acts.TryAsync(ActKinds.NarrativeTaken, new { document, name = code }, async () =>
        {
            // Whoever withdraws it at this moment waits, or was first.
            await connection.RunAsync("select pg_advisory_xact_lock(hashtextextended($1, 44))", cancellation, code);
            if ((await WaitingAsync(cancellation)).FirstOrDefault(one => one.Code == code) is not { } narrative)
                return false;
            var (id, given) = participant is { } known ? (known.Id, known.Code) : await new ParticipantStore(connection, study, acts).InsertNextAsync('E', now, cancellation);
            called = await NameAsync(given, code, cancellation);
            await new DocumentStore(connection, study, acts).InsertAsync(new NewDocument(document, called, "text", Folder, "relato", id, code, narrative.Text), now, cancellation);
            await connection.RunAsync(
                """
                insert into narrative_taken (id, institution_id, study_id, code, document_id, participant_id, notice, consented_on, taken_at, participant_code) values ($3, $1, $2, $4, $5, $6, $7, $8, $9, $10)
                on conflict (study_id, code) do update set document_id = excluded.document_id, participant_id = excluded.participant_id, notice = excluded.notice, consented_on = excluded.consented_on,
                  taken_at = excluded.taken_at, participant_code = excluded.participant_code
                """,
                cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), code, document, id, narrative.Consent.Notice, narrative.Consent.Day, now, given.ToString());
            return true;
        }, cancellation);
        return act is { } number ? (document, called, number) : null;
    }

    private async Task<string> NameAsync(ParticipantCode given, string code, CancellationToken cancellation) => await connection.FirstAsync(
        "select name from document where institution_id = $1 and study_id = $2 and name = $3", r => r.GetString(0), cancellation, study.InstitutionId, study.Id, given.ToString()) is null ? given.ToString() : $"{given} · {code}";
}
