using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Npgsql;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>What a study has and the standard doesn't: counted table by table, so that a part of Lazo that is added later is told of too.</summary>
internal sealed class ExportLosses(NpgsqlConnection connection, SeenStudy study)
{
    // Written into the file, or following from what is.
    private static readonly HashSet<string> Held = new(StringComparer.Ordinal)
    {
        "study", "coder", "participant", "participant_lane", "attribute", "document", "document_paragraph", "document_file", "document_file_piece", "time_mark", "code", "coding", "memo", "study_change", "identity_opened", "study_link",
        "blind_round_document", "blind_round_coder", "blind_round_done", "study_consensus", "concept_map", "concept", "concept_relation",
        "name_left", "name_check", "named_version", "narrative_taken",
    };

    private static readonly Dictionary<string, RemarkKind> Kinds = new(StringComparer.Ordinal)
    {
        ["study_member"] = RemarkKind.Team,
        ["study_act"] = RemarkKind.Trail,
        ["participant_identity"] = RemarkKind.Identities,
        ["study_names"] = RemarkKind.Identities,
        ["blind_round"] = RemarkKind.BlindRounds,
        ["giorgi_version"] = RemarkKind.Table,
        ["counter_case"] = RemarkKind.Variation,
        ["varied_aspect"] = RemarkKind.Variation,
    };

    // Never there without what they belong to: who reads of one instrument isn't told of its eleven rows.
    internal static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "instrument_version", "instrument_category", "instrument_question", "judge", "judge_rating", "judge_comment", "judging_outcome",
        "questionnaire_notice", "questionnaire_attribute", "questionnaire_invitation", "questionnaire_answer", "questionnaire_given", "meaning_unit_gone", "sentence_unit", "type_bearer", "type_word",
        "claim_finding", "claim_evidence", "validation_item", "validation_consent", "validation_judgement", "validation_outcome",
    };

    // By a word in the name of a table, the first that is in it.
    private static readonly (string Word, RemarkKind Kind)[] Words =
    [
        ("judg", RemarkKind.Judging), ("questionnaire", RemarkKind.Questionnaire), ("invitation", RemarkKind.Questionnaire),
        ("respon", RemarkKind.Questionnaire), ("answer", RemarkKind.Questionnaire), ("validation", RemarkKind.Validation), ("instrument", RemarkKind.Instruments), ("question", RemarkKind.Instruments),
        ("item", RemarkKind.Instruments), ("cell", RemarkKind.Table), ("unit", RemarkKind.Units), ("structure", RemarkKind.Structures), ("variation", RemarkKind.Variation), ("epiphany", RemarkKind.NarrativeLayer),
        ("plot", RemarkKind.NarrativeLayer), ("narrative", RemarkKind.NarrativeLayer), ("type", RemarkKind.Types), ("claim", RemarkKind.Types), ("triangulation", RemarkKind.Types), ("aspect", RemarkKind.Types),
        ("journal", RemarkKind.Journal), ("bracket", RemarkKind.Journal), ("whole", RemarkKind.Journal), ("concept", RemarkKind.ConceptMap), ("relation", RemarkKind.ConceptMap), ("query", RemarkKind.Queries),
    ];

    private const string TablesSql = """
        select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where n.nspname = 'public' and c.relkind = 'r' and a.attname = 'study_id' and not a.attisdropped and has_table_privilege(c.oid, 'select') order by 1
        """;

    internal async Task CountAsync(Remarks remarks, CancellationToken cancellation)
    {
        var versions = (await connection.RowsAsync(
            "select count(*)::int from document_version v join document d on d.id = v.document_id and d.version <> v.version where v.institution_id = $1 and v.study_id = $2", r => r.GetInt32(0), cancellation, study.InstitutionId, study.Id))[0];
        remarks.Lost(RemarkKind.Versions, count: versions);
        foreach (var table in (await TablesAsync(cancellation)).Where(one => !Held.Contains(one) && !Parts.Contains(one) && one != "document_version"))
        {
            // The names come from the catalogue.
            var count = (await connection.RowsAsync($"select count(*)::int from public.\"{table}\" where study_id = $1", r => r.GetInt32(0), cancellation, study.Id))[0];
            remarks.Lost(KindOf(table), count: count);
        }

        await PartsAsync(remarks, cancellation);
        await SpokenAsync(remarks, cancellation);
    }

    // Of rows that the file holds, what of them it doesn't.
    private async Task PartsAsync(Remarks remarks, CancellationToken cancellation)
    {
        (RemarkKind Kind, string Sql)[] parts =
        [
            (RemarkKind.Narratives, "select count(*)::int, coalesce(min(name), '') from document where institution_id = $1 and study_id = $2 and narrative is not null"),
            (RemarkKind.Choices, "select count(*)::int, coalesce(min(name), '') from attribute where institution_id = $1 and study_id = $2 and cardinality(choices) > 0"),
            (RemarkKind.NotePlace, "select count(*)::int, coalesce(min(title), '') from memo where institution_id = $1 and study_id = $2 and about not in ('study', 'document', 'code', 'coding', 'participant')"),
        ];
        foreach (var (kind, sql) in parts)
        {
            var (count, first) = (await connection.RowsAsync(sql, r => (r.GetInt32(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id))[0];
            remarks.Lost(kind, first, count);
        }
    }

    // What goes out, and not everyone reads or takes back.
    private async Task SpokenAsync(Remarks remarks, CancellationToken cancellation)
    {
        var (unrecorded, first) = (await connection.RowsAsync(
            """
            select count(*)::int, coalesce(min(d.name), '') from document d where d.institution_id = $1 and d.study_id = $2
              and exists (select from time_mark t where t.institution_id = $1 and t.study_id = $2 and t.document_id = d.id)
              and not exists (select from document_file f where f.institution_id = $1 and f.study_id = $2 and f.document_id = d.id)
            """,
            r => (r.GetInt32(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id))[0];
        remarks.Guessed(RemarkKind.Unrecorded, first, unrecorded);
        var (recordings, size) = (await connection.RowsAsync(
            "select count(*)::int, coalesce(sum(size), 0)::bigint from document_file where institution_id = $1 and study_id = $2", r => (r.GetInt32(0), r.GetInt64(1)), cancellation, study.InstitutionId, study.Id))[0];
        if (size > WaitingFiles.Largest)
            remarks.Guessed(RemarkKind.TooLargeForThePage, count: recordings);
    }

    /// <summary>The tables in which a study has something.</summary>
    internal Task<List<string>> TablesAsync(CancellationToken cancellation) => connection.RowsAsync(TablesSql, r => r.GetString(0), cancellation);

    /// <summary>As what the rows of a table are told of; null: the file holds them.</summary>
    internal static RemarkKind? Told(string table) => Held.Contains(table) ? null : table == "document_version" ? RemarkKind.Versions : KindOf(table);

    private static RemarkKind KindOf(string table)
    {
        if (Kinds.TryGetValue(table, out var known))
            return known;
        var at = Array.FindIndex(Words, one => table.Contains(one.Word, StringComparison.Ordinal));
        return at < 0 ? RemarkKind.OtherTables : Words[at].Kind;
    }
}
