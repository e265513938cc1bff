using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Codes;
using Npgsql;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A coding with its words, as it is handed to people.</summary>
/// <param name="Path">The code with those above it: “Acompañar › Miedo”.</param>
/// <param name="Participant">E6; empty where the document is nobody's.</param>
/// <param name="Memo">What was written about it; more than one, parted by an empty line.</param>
public sealed record Quotation(string Code, string Path, string Document, string Participant, Span Span, string Words, string Coder, DateTimeOffset At, string Memo);

/// <summary>Every coding of a study with its words.</summary>
public sealed class Quotations(NpgsqlConnection connection, SeenStudy study)
{
    /// <summary>What heads the columns, in the order of the fields.</summary>
    public static readonly IReadOnlyList<string> Headings = ["código", "ruta", "documento", "participante", "desde", "hasta", "cita", "quién marcó", "cuándo", "memo"];

    private const string TextsSql = """
        select d.id, d.name, coalesce(p.lane || p.number, ''), v.text
        from document d join document_version v on v.document_id = d.id and v.version = d.version left join participant p on p.id = d.participant_id
        where d.institution_id = $1 and d.study_id = $2
        """;

    private const string MemosSql = """
        select about_id, string_agg(case when title = '' then body else title || ': ' || body end, E'\n\n' order by at, id)
        from memo where institution_id = $1 and study_id = $2 and about = 'coding' group by about_id
        """;

    /// <summary>In the order of the code book, then as the texts go.</summary>
    public async Task<IReadOnlyList<Quotation>> ReadAsync(CancellationToken cancellation)
    {
        object[] here = [study.InstitutionId, study.Id];
        var codes = (await CodeBook.ReadAsync(connection, study, cancellation)).Select((placed, at) => (placed, at)).ToDictionary(one => one.placed.Code.Id);
        var texts = (await connection.RowsAsync(TextsSql, r => (Id: r.GetGuid(0), Name: r.GetString(1), Participant: r.GetString(2), Text: new CodePoints(r.GetString(3))), cancellation, here)).ToDictionary(one => one.Id);
        var coders = (await connection.RowsAsync("select id, name from coder where institution_id = $1 and study_id = $2", r => (r.GetGuid(0), r.GetString(1)), cancellation, here)).ToDictionary();
        var memos = (await connection.RowsAsync(MemosSql, r => (r.GetGuid(0), r.GetString(1)), cancellation, here)).ToDictionary();
        var codings = await connection.RowsAsync(
            "select id, document_id, code_id, coder_id, from_at, to_at, at from coding where institution_id = $1 and study_id = $2",
            r => (Id: r.GetGuid(0), Document: r.GetGuid(1), Code: r.GetGuid(2), Coder: r.GetGuid(3), Span: new Span(r.GetInt32(4), r.GetInt32(5)), At: r.At(6)), cancellation, here);
        return
        [
            .. from coding in codings
               let text = texts[coding.Document]
               let code = codes[coding.Code]
               orderby code.at, text.Name, coding.Span.From, coding.Span.To, coding.Id
               select new Quotation(
                   code.placed.Code.Name, code.placed.Path, text.Name, text.Participant, coding.Span, text.Text.Slice(coding.Span.From, coding.Span.To), coders[coding.Coder], coding.At, memos.GetValueOrDefault(coding.Id, "")),
        ];
    }
}
