using Lazo.Domain.Research.Validation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Links;

namespace Lazo.Web.Features.Research.Validation;

/// <summary>What a participant sees by her link, and what she gives.</summary>
/// <param name="Agreed">Null: she wasn't asked yet.</param>
public sealed record RespondentView(Guid Validation, string Greeting, bool? Agreed, IReadOnlyList<ValidationItem> Items)
{
    /// <summary>Of a word of her own.</summary>
    public const int Longest = 4_000;

    /// <summary>Hers; null where the link is nobody's any more.</summary>
    public static async Task<RespondentView?> ReadAsync(LinkVisit visit, CancellationToken cancellation)
    {
        object[] here = [visit.InstitutionId, visit.StudyId, visit.Link];
        var found = await visit.Connection.FirstAsync(
            "select v.id, v.greeting, c.agreed from validation v left join validation_consent c on c.validation_id = v.id where v.institution_id = $1 and v.study_id = $2 and v.link_id = $3",
            r => new RespondentView(r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetBoolean(2), []), cancellation, here);
        if (found is not { Agreed: true })
            return found;
        var outcomes = (await visit.Connection.RowsAsync(
            "select o.item_id, o.changed, o.what, o.why, '', o.at from validation_outcome o where o.institution_id = $1 and o.study_id = $2 order by o.at, o.id",
            r => new ValidationOutcome(r.GetGuid(0), r.GetBoolean(1), r.GetString(2), r.GetString(3), "", r.At(5)), cancellation, here[..2])).ToLookup(one => one.Item);
        var items = await visit.Connection.RowsAsync(
            """
            select i.id, i.validation_id, i.document_id, i.place, i.quotation, i.said, j.item_id is not null, j.accuracy, j.adequacy, j.fairness, coalesce(j.word, ''), j.at
            from validation_item i left join validation_judgement j on j.item_id = i.id where i.institution_id = $1 and i.study_id = $2 and i.validation_id = $3 order by i.place, i.id
            """,
            r => ValidationStore.Item(r, [.. outcomes[r.GetGuid(0)]]), cancellation, [.. here[..2], found.Validation]);
        return found with { Items = items };
    }

    /// <summary>She agrees to what is kept of her word, or prefers not to take part: then nothing of what she gave is kept, in no trail either.</summary>
    public Task AgreeAsync(LinkVisit visit, bool agreed, CancellationToken cancellation) => visit.Acts.DoAsync(ActKinds.ValidationAgreed, new { agreed }, () => !agreed
        ? visit.Connection.RunAsync("select wall.decline_validation($1, $2)", cancellation, ValidationWords.NoticeVersion, visit.Now)
        : visit.Connection.RunAsync(
        """
        insert into validation_consent (validation_id, institution_id, study_id, agreed, notice, at) values ($3, $1, $2, $4, $5, $6)
        on conflict (validation_id) do update set agreed = excluded.agreed, notice = excluded.notice, at = excluded.at
        """, cancellation, visit.InstitutionId, visit.StudyId, Validation, agreed, ValidationWords.NoticeVersion, visit.Now), cancellation);

    /// <summary>Keeps what she gives, as she gives it.</summary>
    public Task JudgeAsync(LinkVisit visit, Guid item, RespondentJudgement given, CancellationToken cancellation) => visit.Acts.DoAsync(ActKinds.ValidationGiven, new { item }, () => visit.Connection.RunAsync(
        """
        insert into validation_judgement (item_id, institution_id, study_id, accuracy, adequacy, fairness, word, at) values ($3, $1, $2, $4, $5, $6, $7, $8)
        on conflict (item_id) do update set accuracy = excluded.accuracy, adequacy = excluded.adequacy, fairness = excluded.fairness, word = excluded.word, at = excluded.at
        """,
        cancellation, visit.InstitutionId, visit.StudyId, item, (short?)given.Accuracy, (short?)given.Adequacy, (short?)given.Fairness, given.Word, visit.Now), cancellation);
}
