using Lazo.Domain.Research.Agreement;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Codes;
using Npgsql;

namespace Lazo.Web.Features.Research.Agreement;

/// <summary>A hand that marks in a study.</summary>
/// <param name="Consensus">Nobody's: what was agreed upon after a round.</param>
public sealed record Hand(Guid Id, string Name, int? Person, bool Consensus, int Codings);

/// <summary>What some hands marked in the texts that all of them coded.</summary>
/// <param name="Documents">The texts that are compared.</param>
/// <param name="Report">Null where there is no such text, or nobody marked anything.</param>
/// <param name="Apart">Of two hands, the texts in which they differ, those with most to talk about first; of more, none.</param>
public sealed record ComparedHands(IReadOnlyList<Hand> Hands, IReadOnlyList<(Guid Id, string Name)> Documents, AgreementReport? Report, IReadOnlyList<TextApart> Apart);

/// <summary>A text in which two hands differ: in how many places they mark alike, with other ends, and alone.</summary>
public sealed record TextApart(Guid Id, string Name, int Same, int OtherEnds, int OnlyFirst, int OnlySecond)
{
    /// <summary>Places to talk about.</summary>
    public int Differences => OtherEnds + OnlyFirst + OnlySecond;
}

/// <summary>Who marked what, as agreement is computed from it.</summary>
/// <remarks>Compared are the texts in which each of the hands marked something, or which a closed round gave to all of them: a text that somebody never opened isn't a disagreement; and none that whoever asks codes alone at present, where others' marks are hidden from her.</remarks>
public sealed class AgreementData(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string HandsSql = """
        select o.id, o.name, o.person_id, exists (select from agreed_hand a where a.study_id = $2 and a.coder_id = o.id), coalesce(n.codings, 0)::int
        from coder o left join (select coder_id, count(*) as codings from coding where institution_id = $1 and study_id = $2 group by coder_id) n on n.coder_id = o.id
        where o.institution_id = $1 and o.study_id = $2
        order by 4, o.name
        """;

    private const string TextsSql = """
        select d.id, d.name, v.length, p.lane, p.number from document d left join participant p on p.id = d.participant_id join document_version v on v.document_id = d.id and v.version = d.version
        where d.institution_id = $1 and d.study_id = $2 and v.length > 0 and d.id not in (select wall.blind()) and not exists (
          select from unnest($3::uuid[]) as h (id)
          where not exists (select from coding c where c.document_id = d.id and c.coder_id = h.id)
            and not exists (select from blind_round r join blind_round_coder rc on rc.round_id = r.id and rc.coder_id = h.id join blind_round_document rd on rd.round_id = r.id and rd.document_id = d.id where r.closed_at is not null))
        order by d.folder, d.place, p.lane, p.number, d.name
        """;

    private const string MarksSql = """
        select document_id, coder_id, code_id, from_at, to_at from coding where institution_id = $1 and study_id = $2 and coder_id = any ($3) and document_id = any ($4)
        """;

    private Dictionary<Guid, string>? paths;

    public Task<List<Hand>> HandsAsync(CancellationToken cancellation) => connection.RowsAsync(
        HandsSql, r => new Hand(r.GetGuid(0), r.GetString(1), r.IntOrNull(2), r.GetBoolean(3), r.GetInt32(4)), cancellation, study.InstitutionId, study.Id);

    /// <summary>Compares some hands.</summary>
    /// <param name="hands">Two and more.</param>
    public async Task<ComparedHands> CompareAsync(IReadOnlyList<Hand> hands, CancellationToken cancellation)
    {
        var ids = hands.Select(hand => hand.Id).ToArray();
        var texts = await connection.RowsAsync(TextsSql, r => (Id: r.GetGuid(0), Name: r.GetString(1), Length: r.GetInt32(2), Lane: r.TextOrNull(3), Number: r.IntOrNull(4)), cancellation, study.InstitutionId, study.Id, ids);
        paths ??= (await new CodeBook(connection, study, acts).TreeAsync(cancellation)).ToDictionary(one => one.Code.Id, one => one.Path);
        var marks = (await connection.RowsAsync(
            MarksSql, r => (Document: r.GetGuid(0), Coder: r.GetGuid(1), Stretch: new Stretch(paths[r.GetGuid(2)], r.GetInt32(3), r.GetInt32(4) - r.GetInt32(3))),
            cancellation, study.InstitutionId, study.Id, ids, texts.Select(text => text.Id).ToArray())).ToLookup(mark => (mark.Document, mark.Coder), mark => mark.Stretch);
        var continua = texts.Select(text => Continuum.Joined(0, text.Length, ids.Select(hand => marks[(text.Id, hand)]))).ToArray();
        return new ComparedHands(hands, [.. texts.Select(text => (text.Id, text.Name))], continua.Any(text => text.Codes.Count > 0) ? CodingAgreement.Of(continua) : null, [.. Apart().Where(text => text.Differences > 0).OrderByDescending(text => text.Differences)]);

        // At as many differences interviews come first, each in the order of its number.
        IEnumerable<TextApart> Apart() => ids is not [var first, var second] ? [] : texts.OrderByDescending(text => text.Lane, StringComparer.Ordinal).ThenBy(text => text.Number).Select(text =>
        {
            var places = HandComparison.Of(Marked(text.Id, first), Marked(text.Id, second)).CountBy(place => place.Match).ToDictionary();
            return new TextApart(text.Id, text.Name, places.GetValueOrDefault(Match.Same), places.GetValueOrDefault(Match.OtherEnds), places.GetValueOrDefault(Match.OnlyFirst), places.GetValueOrDefault(Match.OnlySecond));
        });

        IEnumerable<(string Code, Span Span)> Marked(Guid text, Guid hand) => marks[(text, hand)].Select(one => (one.Code, new Span((int)one.Start, (int)one.End)));
    }
}
