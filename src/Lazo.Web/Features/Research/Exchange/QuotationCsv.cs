using System.Globalization;
using System.Text;
using Lazo.Web.Exchange.Csv;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Quotations as CSV for spreadsheets: UTF-8 with the mark by which Excel knows it, and no cell that becomes a formula.</summary>
public static class QuotationCsv
{
    public static byte[] Write(IReadOnlyList<Quotation> quotations)
    {
        var csv = new StringBuilder(quotations.Count * 200);
        csv.Append('\uFEFF').AppendJoin(',', Quotations.Headings).Append("\r\n");
        foreach (var one in quotations)
        {
            Cell(csv, one.Code).Append(',');
            Cell(csv, one.Path).Append(',');
            Cell(csv, one.Document).Append(',');
            Cell(csv, one.Participant).Append(',');
            csv.Append(CultureInfo.InvariantCulture, $"{one.Span.From},{one.Span.To},");
            Cell(csv, one.Words).Append(',');
            Cell(csv, one.Coder).Append(',');
            csv.Append(one.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Append(',');
            Cell(csv, one.Memo).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static StringBuilder Cell(StringBuilder csv, string text) =>
        csv.Append('"').Append(Defused.Of(text).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
