using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>A page of the web: what of it is read, by its blocks. Nothing is fetched and nothing runs.</summary>
internal static class WebPageFile
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "textarea", "audio", "video", "canvas", "nav" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    // After these a blank line stands on the page too.
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase) { "table", "ul", "ol", "dl" };

    internal static ReadText Read(byte[] bytes)
    {
        var (html, said) = Decode(bytes);
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var walk = new Walk();
        walk.Whole(page.Body ?? throw new UnreadableText(UnreadableText.Nowhere, new("no trae ningún texto.", "there is no text in it.")));
        return new ReadText("html", walk.Lines.Whole(), [], said);
    }

    // The page says its own encoding near its beginning, in letters that every encoding shares.
    private static (string Html, IReadOnlyList<Phrase> Said) Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1024)));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? "" : new string([.. head[(at + 8)..].TrimStart('"', '\'', ' ').TakeWhile(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_')]);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..] || name.Length == 0 || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return PlainText.Decode(bytes);
        // What says Latin-1 is Windows-1252 on the web (WHATWG Encoding).
        var encoding = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : name;
        return CodePagesEncodingProvider.Instance.GetEncoding(encoding) is { } known ? (known.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal), []) : PlainText.Decode(bytes);
    }

    // Without a call within a call: a page can be nested as deep as its writer likes.
    private sealed class Walk
    {
        private bool blank;

        // A cell with one paragraph at most is part of its row's line; one that lays out a whole page is read as a page.
        private IElement? cell;

        internal LineWriter Lines { get; } = new();

        internal void Whole(INode root)
        {
            for (INode? node = root; node is not null;)
            {
                var entered = Enter(node);
                if (entered && node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                while (node is not null)
                {
                    Leave(node);
                    if (node == root) return;
                    if (node.NextSibling is { } next)
                    {
                        node = next;
                        break;
                    }

                    node = node.Parent;
                }
            }
        }

        private bool Enter(INode node)
        {
            switch (node)
            {
                case IText text:
                    Add(text.Data, Preformatted(text));
                    return false;
                case IElement element when Unread.Contains(element.LocalName) || element.HasAttribute("hidden"):
                    return false;
                case IElement { LocalName: "br" } when cell is null:
                    Lines.End();
                    blank = false;
                    return false;
                case IElement { LocalName: "td" or "th" } one:
                    cell = one.QuerySelectorAll("*").Count(inner => Blocks.Contains(inner.LocalName)) <= 1 ? one : null;
                    if (one.PreviousElementSibling is not null)
                        Lines.Add('\t');
                    blank = false;
                    return true;
                case IElement element when cell is not null:
                    blank |= element.LocalName == "br" || Blocks.Contains(element.LocalName);
                    return true;
                case IElement element when Blocks.Contains(element.LocalName):
                    Lines.Break();
                    blank = false;
                    return true;
                default:
                    return node is IElement;
            }
        }

        private void Leave(INode node)
        {
            if (cell is not null)
            {
                (cell, blank) = node == cell ? (null, false) : (cell, blank);
                return;
            }

            if (node is not IElement element || !Blocks.Contains(element.LocalName)) return;
            Lines.Break();
            if (Parts.Contains(element.LocalName))
                Lines.Part();
            blank = false;
        }

        private static bool Preformatted(INode node)
        {
            for (var above = node.ParentElement; above is not null; above = above.ParentElement)
                if (above.LocalName == "pre")
                    return true;
            return false;
        }

        private void Add(string text, bool preformatted)
        {
            if (preformatted)
            {
                var parts = text.ReplaceLineEndings("\n").Split('\n');
                for (var i = 0; i < parts.Length; i++)
                {
                    if (i > 0) Lines.End();
                    Lines.Add(parts[i]);
                }

                return;
            }

            // Blanks and line ends are one blank, and none begins a line; a blank that doesn't break stays.
            foreach (var letter in text)
            {
                if (letter is ' ' or '\n' or '\t' or '\r' or '\f')
                {
                    blank = true;
                    continue;
                }

                if (blank && Lines.Begun)
                    Lines.Add(' ');
                blank = false;
                Lines.Add(letter);
            }
        }
    }
}
