using Lazo.Domain.Research.Reports;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Narratives;
using Lazo.Web.Features.Research.Questionnaire;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Research.Triangulation;
using Lazo.Web.Features.Research.Types;
using Lazo.Web.Features.Research.Validation;
using Lazo.Web.Features.Research.Variation;
using Npgsql;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>A participant as the sample counts her.</summary>
/// <param name="Attributes">By the attribute's number.</param>
/// <param name="Told">Something of hers is here: a text, a recording, answers. A code that was only given isn't somebody who took part.</param>
public sealed record ReportedPerson(string Code, IReadOnlyDictionary<Guid, string> Attributes, bool Told);

/// <summary>A meaning unit with its words and the cells beside it.</summary>
public sealed record ReportedUnit(Guid Id, Guid Document, string Name, string Person, int Place, string Words, string Third, string Meaning);

/// <summary>All that a report is made of, read at once.</summary>
public sealed class ReportSource
{
    private const string UnitsSql = """
        select u.id, d.id, d.name, coalesce(p.lane || p.number, d.narrative, ''), u.place, substr(v.text, u.from_at + 1, u.to_at - u.from_at)
        from placed_unit u join document d on d.id = u.document_id join document_version v on v.document_id = d.id and v.version = d.version left join participant p on p.id = d.participant_id
        where u.institution_id = $1 and u.study_id = $2 order by p.lane desc, p.number, d.name, u.place
        """;

    // What a table brought in of a questionnaire on paper stands in her attributes.
    private const string PersonsSql = """
        select p.lane || p.number, p.attributes::text,
               exists (select from document d where d.study_id = p.study_id and d.participant_id = p.id)
               or exists (select from questionnaire_answer a where a.study_id = p.study_id and a.participant_id = p.id and a.sent_at is not null and a.withdrawn_at is null)
               or (p.lane = 'C' and exists (select from jsonb_each_text(p.attributes) g where g.value <> ''))
        from participant p where p.institution_id = $1 and p.study_id = $2 order by p.lane, p.number
        """;

    private const string SpreadSql = """
        select k.id, k.name, coalesce(array_agg(distinct coalesce(p.lane || p.number, d.narrative)) filter (where coalesce(p.lane || p.number, d.narrative) is not null), '{}')
        from code k join coding c on c.code_id = k.id join document d on d.id = c.document_id left join participant p on p.id = d.participant_id
        where k.institution_id = $1 and k.study_id = $2 group by k.id
        """;

    private const string CountsSql = """
        select (select count(*) from document where institution_id = $1 and study_id = $2), (select count(*) from code where institution_id = $1 and study_id = $2),
               count(*), count(distinct c.coder_id)
        from coding c
        -- What two agreed upon is of nobody's hand.
        where c.institution_id = $1 and c.study_id = $2 and not exists (select from agreed_hand a where a.study_id = $2 and a.coder_id = c.coder_id)
        """;

    public required SeenStudy Study { get; init; }

    public required IReadOnlyList<ReportedPerson> Persons { get; init; }

    public required IReadOnlyList<(Guid Id, string Name, string Kind)> Attributes { get; init; }

    public required (long Documents, long Codes, long Codings, long Hands) Counts { get; init; }

    public required IReadOnlyList<ListedInstrument> Instruments { get; init; }

    public required IReadOnlyList<OnLine> Questionnaires { get; init; }

    public required IReadOnlyDictionary<Guid, ReportedUnit> Units { get; init; }

    public required IReadOnlyList<Structure> Structures { get; init; }

    /// <summary>The codes of those whose own structure is written.</summary>
    public required IReadOnlyList<string> WithStructures { get; init; }

    public required IReadOnlyList<(string Document, NarrativeReading Reading, string? Plot, IReadOnlyList<string> Epiphanies)> Narratives { get; init; }

    public required ComparisonTable Types { get; init; }

    public required ILookup<Guid, EvidenceLink> Evidence { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required IReadOnlyList<Strand> Strands { get; init; }

    public required IReadOnlyList<VariedAspect> Variation { get; init; }

    public required IReadOnlyList<ValidationItem> Validation { get; init; }

    /// <summary>Whose each validation is.</summary>
    public required IReadOnlyDictionary<Guid, string> Validated { get; init; }

    public required IReadOnlyList<CodeSpread> Codes { get; init; }

    /// <summary>Under which code each coding stands on which something rests.</summary>
    public required IReadOnlyDictionary<Guid, Guid> CodeOf { get; init; }

    /// <summary>The present texts of each participant, by code.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Texts { get; init; }

    public static async Task<ReportSource> ReadAsync(NpgsqlConnection connection, SeenStudy study, CancellationToken cancellation)
    {
        object[] here = [study.InstitutionId, study.Id];
        // Nothing is changed here, so nothing is asked of whoever may, nor when; and which address is open at present isn't told in a report.
        var now = study.CreatedAt;
        var (structures, triangulation, validation) = (new StructureStore(connection, study, null!), new TriangulationStore(connection, study, null!), new ValidationStore(connection, study, null!));
        var cells = (await new GiorgiTable(connection, study, null!).PresentAsync(null, cancellation)).ToDictionary(one => (one.Unit, one.Cell), one => one.Text);
        var narratives = new NarrativeStore(connection, study, null!);
        var plots = (await narratives.PlotsAsync(cancellation)).ToDictionary(one => one.Id, one => one.Name);
        var epiphanies = (await narratives.EpiphaniesAsync(cancellation)).ToDictionary(one => one.Id, one => one.Name);
        var documents = (await connection.RowsAsync("select id, name from document where institution_id = $1 and study_id = $2", r => (r.GetGuid(0), r.GetString(1)), cancellation, here)).ToDictionary();
        return new ReportSource
        {
            Study = study,
            Persons = await connection.RowsAsync(PersonsSql, r => new ReportedPerson(r.GetString(0), AttributesOf(r.GetString(1)), r.GetBoolean(2)), cancellation, here),
            Attributes = await connection.RowsAsync("select id, name, kind from attribute where institution_id = $1 and study_id = $2 order by place, name", r => (r.GetGuid(0), r.GetString(1), r.GetString(2)), cancellation, here),
            Counts = (await connection.RowsAsync(CountsSql, r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3)), cancellation, here))[0],
            Instruments = await new InstrumentStore(connection, study, null!, now).ListAsync(cancellation),
            Questionnaires = await new QuestionnaireStore(connection, study, null!, 0, now).ListAsync(cancellation),
            Units = (await connection.RowsAsync(
                UnitsSql,
                r => new ReportedUnit(
                    r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.GetString(3), r.GetInt32(4), r.GetString(5), cells.GetValueOrDefault((r.GetGuid(0), GiorgiCell.Third), ""), cells.GetValueOrDefault((r.GetGuid(0), GiorgiCell.Meaning), "")),
                cancellation, here)).ToDictionary(one => one.Id),
            Structures = await structures.ListAsync(cancellation),
            WithStructures = await structures.PersonsAsync(cancellation),
            Narratives =
            [
                .. (await narratives.ReadAsync(null, cancellation)).Select(one => (
                    documents[one.Document], one, one.Plot is { } plot ? plots.GetValueOrDefault(plot) : null,
                    (IReadOnlyList<string>)[.. one.Marks.Select(mark => mark.Epiphany).OfType<Guid>().Select(kind => epiphanies.GetValueOrDefault(kind, "")).Distinct()])).OrderBy(one => one.Item1, StringComparer.Ordinal),
            ],
            Types = await ComparisonTable.ReadAsync(new TypeStore(connection, study, null!), cancellation),
            Evidence = (await new EvidenceStore(connection, study, null!).LinksAsync(null, cancellation)).ToLookup(one => one.Holder),
            Claims = await triangulation.ClaimsAsync(cancellation),
            Strands = await triangulation.StrandsAsync(cancellation),
            Variation = await new VariationLedger(connection, study, null!).ListAsync(cancellation),
            Validation = await validation.ItemsAsync(null, cancellation),
            Validated = (await validation.StatesAsync(now, cancellation)).Where(one => one.Validation is not null).ToDictionary(one => one.Validation!.Value, one => one.Code),
            Codes = await connection.RowsAsync(SpreadSql, r => new CodeSpread(r.GetGuid(0), r.GetString(1), r.GetFieldValue<string[]>(2)), cancellation, here),
            CodeOf = (await connection.RowsAsync(
                "select distinct c.id, c.code_id from claim_evidence e join coding c on c.id = e.coding_id where e.institution_id = $1 and e.study_id = $2", r => (r.GetGuid(0), r.GetGuid(1)), cancellation, here)).ToDictionary(),
            Texts = (await connection.RowsAsync(
                """
                select coalesce(p.lane || p.number, d.narrative), v.text from document d join document_version v on v.document_id = d.id and v.version = d.version left join participant p on p.id = d.participant_id
                where d.institution_id = $1 and d.study_id = $2 and coalesce(p.lane || p.number, d.narrative) is not null
                """, r => (Code: r.GetString(0), Text: r.GetString(1)), cancellation, here)).GroupBy(one => one.Code).ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[.. one.Select(text => text.Text)]),
        };
    }

    private static Dictionary<Guid, string> AttributesOf(string json)
    {
        using var read = System.Text.Json.JsonDocument.Parse(json);
        return read.RootElement.EnumerateObject().Where(one => Guid.TryParse(one.Name, out _)).ToDictionary(one => Guid.Parse(one.Name), one => one.Value.ToString());
    }
}
