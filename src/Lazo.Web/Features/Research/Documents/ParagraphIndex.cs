using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>The paragraphs of a document's present text, ready to be searched in Spanish: thrown away and made anew whenever the text is another.</summary>
internal static class ParagraphIndex
{
    private const string TextSql = """
        select v.text from document d join document_version v on v.document_id = d.id and v.version = d.version where d.institution_id = $1 and d.study_id = $2 and d.id = $3
        """;

    // Without accents on both sides: who searches seldom writes them.
    private const string FillSql = """
        insert into document_paragraph (document_id, number, institution_id, study_id, from_at, to_at, words)
        select $3, p.number, $1, $2, p.from_at, p.to_at, to_tsvector('spanish', wall.plain(p.text))
        from unnest($4::int[], $5::int[], $6::int[], $7::text[]) as p (number, from_at, to_at, text)
        """;

    /// <summary>Makes those of one document.</summary>
    internal static async Task MakeAsync(NpgsqlConnection connection, int institution, int study, Guid document, CodePoints text, CancellationToken cancellation)
    {
        await connection.RunAsync("delete from document_paragraph where institution_id = $1 and study_id = $2 and document_id = $3", cancellation, institution, study, document);
        var spans = Paragraphs.Of(text).ToArray();
        await connection.RunAsync(
            FillSql, cancellation, institution, study, document, Enumerable.Range(0, spans.Length).ToArray(), spans.Select(one => one.From).ToArray(), spans.Select(one => one.To).ToArray(),
            spans.Select(one => text.Slice(one.From, one.To)).ToArray());
    }

    /// <summary>After something was taken back: those of the documents whose row that touched.</summary>
    internal static async Task RenewAsync(NpgsqlConnection connection, int institution, int study, long act, CancellationToken cancellation)
    {
        var touched = await connection.RowsAsync(
            "select distinct coalesce(after, before) ->> 'id' from study_change where act_id = $1 and study_id = $2 and thing = 'document'", r => Guid.Parse(r.GetString(0)), cancellation, act, study);
        foreach (var document in touched)
        {
            if (await connection.FirstAsync(TextSql, r => r.GetString(0), cancellation, institution, study, document) is { } text)
                await MakeAsync(connection, institution, study, document, new CodePoints(text), cancellation);
        }
    }
}
