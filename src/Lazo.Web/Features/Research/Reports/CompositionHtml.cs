using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>A composition as one html file that needs nothing beside it: no script, no address, nothing loaded from elsewhere.</summary>
public static class CompositionHtml
{
    private const string Style =
        "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 Georgia,serif;color:#222}h1,h2,h3{line-height:1.25;font-family:system-ui,sans-serif}blockquote{margin:.6rem 0 .2rem 1.5rem}" +
        ".where,.soft{color:#555;font-size:.9rem}.where{margin:0 0 .8rem 1.5rem}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;font-size:.9rem}caption{text-align:left;font-weight:600;padding:.4rem 0}" +
        "th,td{border:1px solid #999;padding:.35rem .5rem;text-align:left;vertical-align:top;white-space:pre-line}.n{text-align:right}@media print{body{margin:0;max-width:none}tr,blockquote{break-inside:avoid}h2,h3,caption{break-after:avoid}}";

    private static readonly HtmlEncoder Letters = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(Composition composition, string language)
    {
        var html = new StringBuilder(32_000);
        html.Append("<!doctype html>\n<html lang=\"").Append(language).Append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(Letters.Encode(composition.Title)).Append("</title><style>").Append(Style).Append("</style></head>\n<body>\n<h1>").Append(Letters.Encode(composition.Title)).Append("</h1>\n");
        foreach (var block in composition.Blocks)
            Block(html, block);
        return Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString());
    }

    private static void Block(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Clamp(heading.Level, 1, 3) + 1;
                html.Append("<h").Append(level).Append('>').Append(Letters.Encode(heading.Words)).Append("</h").Append(level).Append(">\n");
                break;
            case Passage passage:
                html.Append(passage.Soft ? "<p class=\"soft\">" : "<p>").Append(Letters.Encode(passage.Words).Replace("&#xA;", "<br>", StringComparison.Ordinal)).Append("</p>\n");
                break;
            case Cited cited:
                html.Append("<blockquote>").Append(Letters.Encode(cited.Words).Replace("&#xA;", "<br>", StringComparison.Ordinal)).Append("</blockquote>\n<p class=\"where\">").Append(Letters.Encode(cited.Source)).Append("</p>\n");
                break;
            case Listed listed:
                html.Append("<ul>").AppendJoin("", listed.Items.Select(item => $"<li>{Letters.Encode(item)}</li>")).Append("</ul>\n");
                break;
            case Grid grid:
                html.Append("<table><caption>").Append(Letters.Encode(grid.Caption)).Append("</caption>\n<thead><tr>");
                Row(html, grid, grid.Head, "th");
                html.Append("</tr></thead>\n<tbody>");
                foreach (var row in grid.Rows)
                {
                    html.Append("<tr>");
                    Row(html, grid, row, "td");
                    html.Append("</tr>\n");
                }

                html.Append("</tbody></table>\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "A block that isn't written.");
        }
    }

    private static void Row(StringBuilder html, Grid grid, IReadOnlyList<string> cells, string name)
    {
        for (var at = 0; at < cells.Count; at++)
            html.Append('<').Append(name).Append(grid.Numbers?.Contains(at) == true ? " class=\"n\">" : ">").Append(Letters.Encode(cells[at]).Replace("&#xA;", "\n", StringComparison.Ordinal)).Append("</").Append(name).Append('>');
    }
}
