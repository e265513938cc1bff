using Lazo.Domain.Research.Agreement;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Agreement;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Codings;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Rounds;

/// <summary>A place where at least one of two hands marked, with what was agreed on it.</summary>
/// <param name="Agreed">What the consensus has there; empty: nothing yet.</param>
public sealed record ComparedPlace(int Number, PlacedCode Code, Compared<Guid> Marks, IReadOnlyList<Span> Agreed);

/// <summary>A paragraph as two hands painted it, and what either begins in it.</summary>
public sealed record ComparedParagraph(IReadOnlyList<(string Text, Match? Match, int From, int To)> Pieces, IReadOnlyList<PlacedCode> First, IReadOnlyList<PlacedCode> Second);

/// <summary>Two hands over one text, side by side: what they agree on, what not, and what they settle on.</summary>
public sealed class CompararModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    [BindProperty(SupportsGet = true, Name = "a")]
    public Guid? A { get; set; }

    [BindProperty(SupportsGet = true, Name = "b")]
    public Guid? B { get; set; }

    /// <summary>Only this code.</summary>
    [BindProperty(SupportsGet = true, Name = "codigo")]
    public Guid? Code { get; set; }

    public DocumentText Document { get; private set; } = null!;

    public IReadOnlyList<Hand> Hands { get; private set; } = [];

    /// <summary>The two that are compared; null with fewer than two.</summary>
    public (Hand First, Hand Second)? Two { get; private set; }

    public IReadOnlyList<ComparedPlace> Places { get; private set; } = [];

    public IReadOnlyList<ComparedParagraph> Paragraphs { get; private set; } = [];

    /// <summary>The codes that either gave in this text.</summary>
    public IReadOnlyList<PlacedCode> Codes { get; private set; } = [];

    public string Address => $"{Study.Address}/documentos/{Document.Id}/comparar";

    /// <summary>With whose hands and which code it is asked for.</summary>
    public string Asked => $"{Address}?a={A}&b={B}{(Code is { } code ? $"&codigo={code}" : "")}";

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation) => await LoadAsync(document, cancellation) ? Page() : NotFound();

    /// <summary>Takes what one of them marked in a place into the consensus.</summary>
    public async Task<IActionResult> OnPostTakeAsync(Guid document, int place, int from, Guid code, bool first, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(document, cancellation) || Two is not { } two) return NotFound();
        // By its number, and by what stood there: somebody may have marked since.
        if (Places.FirstOrDefault(one => one.Number == place && one.Code.Code.Id == code && one.Marks.Place.From == from) is not { } known)
            return Refused(Asked, say["No se tomó: las marcas cambiaron mientras mirabas. Aquí están como son ahora.", "It wasn't taken: the codings changed while you were looking. Here they are as they are now."]);
        var act = await (await ConsensusAsync(cancellation)).TakeAsync(document, two.First.Id, two.Second.Id, [known.Marks], first, When.Now, cancellation);
        return Done($"{Asked}#d-{place}", say["Tomada en el consenso.", "Taken into the consensus."], act);
    }

    /// <summary>Takes everything on which they agree to the letter, at once.</summary>
    public async Task<IActionResult> OnPostSameAsync(Guid document, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(document, cancellation) || Two is not { } two) return NotFound();
        var same = Places.Where(place => place.Marks.Match == Match.Same && !place.Agreed.SequenceEqual(place.Marks.First)).Select(place => place.Marks).ToArray();
        if (same.Length == 0) return Refused(Asked, say["No hay nada nuevo en lo que coincidan.", "There is nothing new on which they agree."]);
        var act = await (await ConsensusAsync(cancellation)).TakeAsync(document, two.First.Id, two.Second.Id, same, ofFirst: true, When.Now, cancellation);
        return Done(Asked, say["Tomado en el consenso: ", "Taken into the consensus: "] + say.Count(same.Length, new("lugar.", "place."), new("lugares.", "places.")), act);
    }

    private async Task<bool> LoadAsync(Guid document, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        if (await new DocumentStore(connection, Study, acts).ReadAsync(document, cancellation) is not { } read) return false;
        Document = read;
        var marks = (await new CodingStore(connection, Study, acts).OfDocumentAsync(document, cancellation)).ToLookup(mark => mark.Coder);
        Hands = [.. (await new AgreementData(connection, Study, acts).HandsAsync(cancellation)).Where(hand => marks.Contains(hand.Id) || hand.Id == A || hand.Id == B)];
        var chosen = Hands.Where(hand => !hand.Consensus).OrderByDescending(hand => marks[hand.Id].Count()).ToArray();
        var first = Hands.FirstOrDefault(hand => hand.Id == A) ?? chosen.FirstOrDefault(hand => hand.Id != B);
        var second = Hands.FirstOrDefault(hand => hand.Id == B && hand.Id != first?.Id) ?? chosen.FirstOrDefault(hand => hand.Id != first?.Id);
        if (first is null || second is null) return true;
        (Two, A, B) = ((first, second), first.Id, second.Id);

        var book = (await new CodeBook(connection, Study, acts).TreeAsync(cancellation)).ToDictionary(one => one.Code.Id);
        (Guid Code, Span Span)[] Of(Guid? hand) => hand is { } whose ? [.. marks[whose].Where(mark => Code is null || mark.Code == Code).Select(mark => (mark.Code, mark.Span))] : [];
        var (ofFirst, ofSecond) = (Of(first.Id), Of(second.Id));
        Codes = [.. marks[first.Id].Concat(marks[second.Id]).Select(mark => book[mark.Code]).Distinct().OrderBy(code => code.Path, StringComparer.CurrentCultureIgnoreCase)];
        var agreed = Of(await (await ConsensusAsync(cancellation)).FindAsync(document, first.Id, second.Id, cancellation)).ToLookup(mark => mark.Code, mark => mark.Span);
        Places = [.. HandComparison.Of(ofFirst, ofSecond).Select((place, at) => new ComparedPlace(at + 1, book[place.Code], place, [.. agreed[place.Code].Where(span => span.Overlaps(place.Place)).OrderBy(span => span.From).ThenBy(span => span.To)]))];
        Paragraphs = [.. Paint(book, ofFirst, ofSecond)];
        return true;
    }

    private IEnumerable<ComparedParagraph> Paint(Dictionary<Guid, PlacedCode> book, (Guid Code, Span Span)[] first, (Guid Code, Span Span)[] second)
    {
        var text = Document.Text;
        var painted = new Queue<Painted>(HandComparison.Paint(text.Length, first, second));
        var at = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            var end = text.FromUnits(text.ToUnits(at) + line.Length);
            var pieces = new List<(string, Match?, int, int)>();
            while (painted.TryPeek(out var piece) && piece.Span.From <= end)
            {
                var (from, to) = (Math.Max(piece.Span.From, at), Math.Min(piece.Span.To, end));
                if (from < to) pieces.Add((text.Slice(from, to), piece.Match, from, to));
                if (piece.Span.To > end) break;
                painted.Dequeue();
            }

            PlacedCode[] Begin((Guid Code, Span Span)[] marks) => [.. marks.Where(mark => mark.Span.From >= at && mark.Span.From <= end).Select(mark => book[mark.Code])];
            yield return new ComparedParagraph(pieces, Begin(first), Begin(second));
            at = end + 1;
        }
    }

    private async Task<Consensus> ConsensusAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
