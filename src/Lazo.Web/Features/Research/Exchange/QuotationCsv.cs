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
            csv.Append(CsvSheet.Cell(one.Code)).Append(',').Append(CsvSheet.Cell(one.Path)).Append(',').Append(CsvSheet.Cell(one.Document)).Append(',').Append(CsvSheet.Cell(one.Participant)).Append(',');
            csv.Append(CultureInfo.InvariantCulture, $"{one.Span.From},{one.Span.To},");
            csv.Append(CsvSheet.Cell(one.Words)).Append(',').Append(CsvSheet.Cell(one.Coder)).Append(',');
            csv.Append(one.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Append(',').Append(CsvSheet.Cell(one.Memo)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
