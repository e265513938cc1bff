using System.Text;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Where words stand in texts: in Spanish by their stem (“pregunté” finds “preguntando”), between quotation marks letter by letter; neither minds accents or capitals.</summary>
/// <remarks>
/// One word, or one phrase, is found at each of its places. Several together have to stand in the same paragraph, and what is found there runs from the first of
/// them to the last.
/// </remarks>
public sealed class WordSearch(NpgsqlConnection connection, SeenStudy study, StudyTexts texts)
{
    /// <summary>Paragraphs that are looked through for one condition; those beyond aren't, and that is said.</summary>
    public const int Most = 20_000;

    // Two characters that no text holds on purpose; what PostgreSQL finds comes between them.
    private const char Start = '\uE000', Stop = '\uE001';

    // A word that says nothing by itself (“como”) has no stem to be found by: then it is sought letter by letter.
    private const string PlainSql = """
        select w.n, wall.plain(w.word), numnode(plainto_tsquery('spanish', wall.plain(w.word))) from unnest($1::text[]) with ordinality as w (word, n) order by w.n
        """;

    private const string CandidatesSql = """
        select document_id, from_at, to_at from document_paragraph
        where institution_id = $1 and study_id = $2 and document_id = any ($3) and (numnode(plainto_tsquery('spanish', $4)) = 0 or words @@ plainto_tsquery('spanish', $4))
        order by document_id, number limit $5
        """;

    private const string PlacesSql = """
        with sought as (select string_agg(plainto_tsquery('spanish', w)::text, ' | ')::tsquery as words from unnest($2::text[]) as w)
        select p.plain, case when cardinality($2::text[]) > 0 then ts_headline('spanish', p.plain, (select words from sought), 'HighlightAll=true,StartSel=' || $3 || ',StopSel=' || $4) end
        from (select wall.plain(t.text) as plain, t.n from unnest($1::text[]) with ordinality as t (text, n)) p order by p.n
        """;

    /// <summary>Whether a search met more paragraphs than it looks through.</summary>
    public bool Cut { get; private set; }

    /// <summary>The stretches of each text in which the words stand.</summary>
    public async Task<IReadOnlyDictionary<Guid, Span[]>> FindAsync(string sought, Guid[] documents, CancellationToken cancellation)
    {
        var pieces = Pieces(sought).ToArray();
        var plain = await connection.RowsAsync(PlainSql, r => (Plain: r.GetString(1), HasStem: r.GetInt32(2) > 0), cancellation, (object)pieces.Select(piece => piece.Text).ToArray());
        var phrases = plain.Where((one, at) => pieces[at].Exact || !one.HasStem).Select(one => one.Plain).ToArray();
        var words = plain.Where((one, at) => !pieces[at].Exact && one.HasStem).Select(one => one.Plain).ToArray();
        if (phrases.Length + words.Length == 0)
            return new Dictionary<Guid, Span[]>();

        var paragraphs = await connection.RowsAsync(
            CandidatesSql, r => (Document: r.GetGuid(0), Span: new Span(r.GetInt32(1), r.GetInt32(2))), cancellation,
            study.InstitutionId, study.Id, documents, string.Join(' ', plain.Select(one => one.Plain)), Most + 1);
        Cut |= paragraphs.Count > Most;
        var read = await texts.ReadAsync(paragraphs.Select(one => one.Document), cancellation);
        var spoken = paragraphs.Take(Most).Select(one => (one.Document, one.Span, Text: read[one.Document].Slice(one.Span.From, one.Span.To))).ToArray();
        var found = await connection.RowsAsync(
            PlacesSql, r => (Plain: r.GetString(0), Marked: r.TextOrNull(1)), cancellation, spoken.Select(one => one.Text).ToArray(), words, Start.ToString(), Stop.ToString());
        return spoken.Zip(found, (one, there) => (one.Document, Spans: Places(one.Text, there.Plain, there.Marked, phrases, words.Length).Select(span => new Span(one.Span.From + span.From, one.Span.From + span.To))))
            .GroupBy(one => one.Document).ToDictionary(one => one.Key, one => SpanAlgebra.Set(one.SelectMany(each => each.Spans)));
    }

    /// <summary>The words and phrases that somebody typed.</summary>
    internal static IEnumerable<(string Text, bool Exact)> Pieces(string sought)
    {
        var even = sought.Replace('“', '"').Replace('”', '"').Replace('«', '"').Replace('»', '"');
        var parts = even.Split('"');
        for (var at = 0; at < parts.Length; at++)
        {
            // Behind an odd mark stands a phrase; a mark that nobody closed opens none.
            if (at % 2 == 1 && at < parts.Length - 1)
            {
                if (!string.IsNullOrWhiteSpace(parts[at]))
                    yield return (parts[at].Trim(), true);
            }
            else
            {
                foreach (var word in parts[at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    yield return (word, false);
            }
        }
    }

    private static IEnumerable<Span> Places(string text, string plain, string? marked, string[] phrases, int words)
    {
        Span[] whole = [new(0, new CodePoints(text).Length)];
        if (PlainPlaces.Of(text, plain) is not { } places)
            return whole;
        var perPhrase = phrases.Select(phrase => PlainPlaces.Phrase(plain, phrase).ToArray()).ToArray();
        if (perPhrase.Any(one => one.Length == 0))
            return [];
        var perWord = words == 0 ? [] : Marked(marked!, plain);
        if (words > 0 && perWord is not { Length: > 0 })
            return whole;
        Span[] all = [.. perPhrase.SelectMany(one => one), .. perWord!];
        if (phrases.Length + words > 1)
            all = [new Span(all.Min(span => span.From), all.Max(span => span.To))];
        return all.Select(span => new Span(places[span.From], places[span.To]));
    }

    // What stands between the marks, in code points of the plain text; null where PostgreSQL gave back another text.
    private static Span[]? Marked(string marked, string plain)
    {
        var without = new StringBuilder(plain.Length);
        var units = new List<(int From, int To)>();
        var open = 0;
        foreach (var letter in marked)
        {
            if (letter == Start)
                open = without.Length;
            else if (letter == Stop)
                units.Add((open, without.Length));
            else
                without.Append(letter);
        }

        if (without.ToString() != plain)
            return null;
        var counted = new CodePoints(plain);
        return [.. units.Select(one => new Span(counted.FromUnits(one.From), counted.FromUnits(one.To)))];
    }
}
