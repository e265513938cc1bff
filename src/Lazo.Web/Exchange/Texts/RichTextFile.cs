using System.Globalization;
using System.Text;

namespace Lazo.Web.Exchange.Texts;

/// <summary>Rich text (RTF 1.9.1): groups, control words and letters in the code page of their font, read to its bare text.</summary>
/// <remarks>Own and small: of some 1,800 control words a text needs thirty. What a word without meaning here encloses is kept if it is text, and left out if it is a destination.</remarks>
internal static class RichTextFile
{
    private const int Deepest = 2_000;

    // What these hold isn't read: fonts and styles are settings, pictures and objects bytes.
    private static readonly HashSet<string> Outside = new(StringComparer.Ordinal)
    {
        "colortbl", "stylesheet", "listtable", "listoverridetable", "revtbl", "rsidtbl", "info", "generator", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst",
        "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "mmathPr", "pgdsctbl", "filetbl", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend", "pntext", "listtext", "nonshppict",
    };

    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["emdash"] = "—",
        ["endash"] = "–",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["bullet"] = "•",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
    };

    // \fcharset of a font: the code page of its letters.
    private static readonly Dictionary<int, int> Pages = new()
    {
        [0] = 1252,
        [77] = 10000,
        [128] = 932,
        [129] = 949,
        [134] = 936,
        [136] = 950,
        [161] = 1253,
        [162] = 1254,
        [163] = 1258,
        [177] = 1255,
        [178] = 1256,
        [186] = 1257,
        [204] = 1251,
        [222] = 874,
        [238] = 1250,
    };

    internal static ReadText Read(byte[] bytes)
    {
        if (!bytes.AsSpan().TrimStart("\uFEFF"u8).StartsWith("{\\rtf"u8))
            throw new UnreadableText(UnreadableText.Line(1), new("no empieza como un RTF: mira si la terminación del archivo es la suya.", "it doesn't begin as RTF does: see whether the file's ending is its own."));
        return new ReadText("rtf", Paired(new Walk(bytes).Whole()), [], []);
    }

    // Half of a letter, which a file can ask for, is no text.
    private static string Paired(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>What holds within a group.</summary>
    /// <param name="Skip">How many letters stand after a code point for programs that don't know it.</param>
    /// <param name="Note">Of a footnote, which goes behind the text.</param>
    private record struct State(bool Hidden, int Font, int Skip, bool Fonts, bool Note);

    private sealed class Walk(byte[] bytes)
    {
        private readonly LineWriter body = new(), notes = new();
        private readonly Stack<State> outer = new();
        private readonly Dictionary<int, int> pages = [];
        private readonly List<byte> pending = [];
        private State now = new(Hidden: false, Font: -1, Skip: 1, Fonts: false, Note: false);
        private int at, page = 1252, toSkip, named;
        private bool starred;

        internal string Whole()
        {
            for (at = bytes.AsSpan().IndexOf((byte)'{'); at < bytes.Length;)
            {
                var one = bytes[at++];
                switch (one)
                {
                    case (byte)'{':
                        Settle();
                        outer.Push(now);
                        if (outer.Count > Deepest)
                            throw new UnreadableText(Here, new("tiene partes dentro de partes sin fin; no lo abro.", "it has parts within parts without end; it isn't opened."));
                        (starred, toSkip) = (false, 0);
                        break;
                    case (byte)'}':
                        Settle();
                        var note = now.Note;
                        if (!outer.TryPop(out now))
                            throw new UnreadableText(Here, TextFile.Damaged);
                        toSkip = 0;
                        if (note && !now.Note)
                            notes.Break();
                        if (outer.Count == 0)
                            return LineWriter.Both(body, notes);
                        break;
                    case (byte)'\\':
                        Control();
                        break;
                    case (byte)'\r' or (byte)'\n' or 0:
                        break;
                    default:
                        Letter(one);
                        break;
                }
            }

            throw new UnreadableText(Here, new("termina antes de tiempo: está cortado; ábrelo en su programa y guárdalo de nuevo.", "it ends too early: it is cut short; open it in its program and save it again."));
        }

        private LineWriter Lines => now.Note ? notes : body;

        private Features.Shared.Phrase Here => UnreadableText.Line(bytes.AsSpan(0, Math.Min(at, bytes.Length)).Count((byte)'\n') + 1);

        private void Letter(byte one)
        {
            if (toSkip > 0)
                toSkip--;
            else if (!now.Hidden)
                pending.Add(one);
        }

        // Letters are gathered first: in some code pages two bytes are one.
        private void Settle()
        {
            if (pending.Count == 0) return;
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(pages.GetValueOrDefault(now.Font, page)) ?? (page == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
            Lines.Add(encoding.GetString(pending.ToArray()));
            pending.Clear();
        }

        private void Control()
        {
            if (at >= bytes.Length) return;
            var first = bytes[at];
            if (!char.IsAsciiLetter((char)first))
            {
                at++;
                Symbol(first);
                return;
            }

            var from = at;
            while (at < bytes.Length && char.IsAsciiLetter((char)bytes[at]))
                at++;
            var word = Encoding.ASCII.GetString(bytes, from, Math.Min(at - from, 40));
            var digits = at;
            if (at < bytes.Length && bytes[at] == '-')
                at++;
            while (at < bytes.Length && char.IsAsciiDigit((char)bytes[at]))
                at++;
            int? number = int.TryParse(Encoding.ASCII.GetString(bytes, digits, Math.Min(at - digits, 12)), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? read : null;
            if (at < bytes.Length && bytes[at] == ' ')
                at++;
            Settle();
            Word(word, number);
        }

        private void Symbol(byte symbol)
        {
            switch ((char)symbol)
            {
                case '\'':
                    if (at + 2 <= bytes.Length && byte.TryParse(Encoding.ASCII.GetString(bytes, at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter))
                        Letter(letter);
                    at = Math.Min(at + 2, bytes.Length);
                    break;
                case '\\' or '{' or '}':
                    Letter(symbol);
                    break;
                case '~':
                    Write("\u00A0");
                    break;
                case '_':
                    Write("\u2011");
                    break;
                case '*':
                    starred = true;
                    break;
                case '\r' or '\n':
                    End();
                    break;
            }
        }

        private void Word(string word, int? number)
        {
            if ((starred && word != "footnote") || Outside.Contains(word))
            {
                // {\*\word …}: whoever doesn't know the word leaves all of it out.
                now.Hidden = true;
                starred = false;
                return;
            }

            switch (word)
            {
                case "fonttbl":
                    (now.Fonts, now.Hidden) = (true, true);
                    break;
                case "f" when now.Fonts:
                    named = number ?? 0;
                    break;
                case "fcharset" when now.Fonts:
                    if (Pages.TryGetValue(number ?? 0, out var known))
                        pages[named] = known;
                    break;
                case "f":
                    now.Font = number ?? 0;
                    break;
                case "ansicpg":
                    page = number ?? page;
                    break;
                case "mac":
                    page = 10000;
                    break;
                case "pc":
                    page = 437;
                    break;
                case "uc":
                    now.Skip = Math.Clamp(number ?? 1, 0, 16);
                    break;
                case "u":
                    Write(unchecked((char)(number ?? 0)).ToString());
                    toSkip = now.Skip;
                    break;
                case "bin":
                    at = (int)Math.Min((long)at + Math.Max(number ?? 0, 0), bytes.Length);
                    break;
                case "footnote":
                    (now.Note, starred) = (true, false);
                    break;
                case "v" or "deleted":
                    now.Hidden = number != 0 || now.Hidden;
                    break;
                case "par" or "line" or "row" or "sect" or "page":
                    End();
                    break;
                case "tab" or "cell":
                    Write("\t");
                    break;
                default:
                    if (Letters.TryGetValue(word, out var letter))
                        Write(letter);
                    break;
            }
        }

        private void Write(string words)
        {
            Settle();
            if (toSkip > 0)
                toSkip--;
            else if (!now.Hidden)
                Lines.Add(words);
        }

        private void End()
        {
            Settle();
            if (!now.Hidden)
                Lines.End();
        }
    }
}
