using Lazo.Domain.Research.Variation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Variation;

/// <summary>A case that speaks against a variation's outcome, where it can be read.</summary>
/// <param name="Place">The number of the unit in its document; null of a whole document, or of none.</param>
/// <param name="Mine">Named by whoever asks.</param>
public sealed record CounterCase(Guid Id, Guid Variation, string Words, Guid? Document, string? DocumentName, Guid? Unit, int? Place, string By, bool Mine, DateTimeOffset At);

/// <summary>One argument: the aspect taken away in thought, and what became of the phenomenon.</summary>
/// <param name="Mine">Argued by whoever asks.</param>
public sealed record ArguedVariation(Guid Id, Guid Aspect, string Argument, Outcome Outcome, string By, bool Mine, DateTimeOffset At, IReadOnlyList<CounterCase> Against);

/// <summary>An aspect of the phenomenon, with its line of the ledger.</summary>
/// <param name="Sentence">The sentence that it was taken from, if any.</param>
public sealed record VariedAspect(Guid Id, string Name, Guid? Sentence, string? SentenceText, Guid? Structure, string By, DateTimeOffset At, IReadOnlyList<ArguedVariation> Variations)
{
    /// <summary>Follows from what was argued.</summary>
    public Standing Standing => ImaginativeVariation.Of([.. Variations.Select(one => new Varied(one.Outcome, one.Against.Count > 0))]);
}

/// <summary>The ledger of imaginative variation.</summary>
public sealed class VariationLedger(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of an aspect's name.</summary>
    public const int LongestName = 200;

    /// <summary>Of an argument or a case.</summary>
    public const int Longest = 8_000;

    public async Task<IReadOnlyList<VariedAspect>> ListAsync(CancellationToken cancellation)
    {
        var cases = (await connection.RowsAsync(
            """
            select k.id, k.variation_id, k.words, coalesce(u.document_id, k.document_id), d.name, k.unit_id, u.place, c.name, k.author_id in (select wall.own_coders()), k.at
            from counter_case k
            join coder c on c.id = k.author_id
            left join placed_unit u on u.id = k.unit_id and u.institution_id = $1 and u.study_id = $2
            left join document d on d.id = coalesce(u.document_id, k.document_id)
            where k.institution_id = $1 and k.study_id = $2 order by k.at
            """,
            r => new CounterCase(r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetGuid(3), r.TextOrNull(4), r.IsDBNull(5) ? null : r.GetGuid(5), r.IntOrNull(6), r.GetString(7), r.GetBoolean(8), r.At(9)),
            cancellation, study.InstitutionId, study.Id)).ToLookup(one => one.Variation);
        var variations = (await connection.RowsAsync(
            "select v.id, v.aspect_id, v.argument, v.outcome, c.name, v.author_id in (select wall.own_coders()), v.at from variation v join coder c on c.id = v.author_id where v.institution_id = $1 and v.study_id = $2 order by v.at",
            r => new ArguedVariation(r.GetGuid(0), r.GetGuid(1), r.GetString(2), StoredPath.OutcomeOf(r.GetString(3)), r.GetString(4), r.GetBoolean(5), r.At(6), [.. cases[r.GetGuid(0)]]),
            cancellation, study.InstitutionId, study.Id)).ToLookup(one => one.Aspect);
        return await connection.RowsAsync(
            """
            select a.id, a.name, a.sentence_id, s.text, s.structure_id, c.name, a.at
            from varied_aspect a join coder c on c.id = a.author_id left join structure_sentence s on s.id = a.sentence_id
            where a.institution_id = $1 and a.study_id = $2 order by a.at
            """,
            r => new VariedAspect(r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.TextOrNull(3), r.IsDBNull(4) ? null : r.GetGuid(4), r.GetString(5), r.At(6), [.. variations[r.GetGuid(0)]]),
            cancellation, study.InstitutionId, study.Id);
    }

    /// <summary>Names an aspect to be varied.</summary>
    /// <exception cref="PostgresException">Unique violation: it is in the ledger.</exception>
    public async Task<(Guid Id, long Act)> OpenAsync(string name, Guid? sentence, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        return (id, await acts.DoAsync(ActKinds.AspectOpened, new { aspect = id, name }, () => connection.RunAsync(
            "insert into varied_aspect (id, institution_id, study_id, name, sentence_id, author_id, at) values ($3, $1, $2, $4, $5, $6, $7)",
            cancellation, study.InstitutionId, study.Id, id, name, sentence, coder, now), cancellation));
    }

    /// <summary>Argues what becomes of the phenomenon without the aspect. Earlier arguments stay.</summary>
    public async Task<(Guid Id, long Act)> ArgueAsync(VariedAspect aspect, string argument, Outcome outcome, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        return (id, await acts.DoAsync(ActKinds.VariationArgued, new { aspect = aspect.Id, variation = id, name = aspect.Name }, () => connection.RunAsync(
            "insert into variation (id, institution_id, study_id, aspect_id, argument, outcome, author_id, at) values ($3, $1, $2, $4, $5, $6, $7, $8)",
            cancellation, study.InstitutionId, study.Id, id, aspect.Id, argument, StoredPath.Of(outcome), coder, now), cancellation));
    }

    /// <summary>Names a case that speaks against an argument.</summary>
    /// <returns>Null where the unit or document isn't there.</returns>
    public Task<long?> OpposeAsync(VariedAspect aspect, Guid variation, string words, Guid? document, Guid? unit, Guid coder, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.CounterCaseNamed, new { aspect = aspect.Id, variation, name = aspect.Name }, async () => await connection.RunAsync(
            """
            insert into counter_case (id, institution_id, study_id, variation_id, words, document_id, unit_id, author_id, at)
            select $3, $1, $2, v.id, $5, coalesce(u.document_id, d.id), u.id, $8, $9
            from variation v
            left join meaning_unit u on u.study_id = v.study_id and u.id = $7
            left join document d on d.study_id = v.study_id and d.id = $6
            where v.institution_id = $1 and v.study_id = $2 and v.id = $4 and ($7::uuid is null or u.id is not null) and ($6::uuid is null or d.id is not null)
            """,
            cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), variation, words, document, unit, coder, now) > 0, cancellation);

    /// <summary>Takes an aspect out of the ledger, with what was argued.</summary>
    public Task<long?> RemoveAsync(VariedAspect aspect, CancellationToken cancellation) => acts.TryAsync(ActKinds.AspectRemoved, new { aspect = aspect.Id, name = aspect.Name }, async () => await connection.RunAsync(
        "delete from varied_aspect where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, aspect.Id) > 0, cancellation);

    /// <summary>Takes back an argument, with the cases against it.</summary>
    public Task<long?> WithdrawAsync(VariedAspect aspect, Guid variation, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.VariationWithdrawn, new { aspect = aspect.Id, variation, name = aspect.Name }, async () => await connection.RunAsync(
            "delete from variation where institution_id = $1 and study_id = $2 and aspect_id = $3 and id = $4", cancellation, study.InstitutionId, study.Id, aspect.Id, variation) > 0, cancellation);

    /// <summary>Takes back a case.</summary>
    public Task<long?> WithdrawCaseAsync(VariedAspect aspect, Guid found, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.CounterCaseWithdrawn, new { aspect = aspect.Id, name = aspect.Name }, async () => await connection.RunAsync(
            "delete from counter_case k using variation v where k.institution_id = $1 and k.study_id = $2 and k.id = $3 and v.id = k.variation_id and v.aspect_id = $4",
            cancellation, study.InstitutionId, study.Id, found, aspect.Id) > 0, cancellation);
}
