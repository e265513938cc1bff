using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Codings;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A code along a narrative.</summary>
/// <param name="Spans">As the text goes.</param>
public sealed record CodeLane(PlacedCode Code, IReadOnlyList<Span> Spans);

/// <summary>The codes of a narrative from its beginning to its end, in the order in which each first comes.</summary>
public sealed class LineaModel(ResearchVisit visit) : StudyPage(visit)
{
    [BindProperty(SupportsGet = true, Name = "doc")]
    public Guid? Document { get; set; }

    /// <summary>Only by this hand.</summary>
    [BindProperty(SupportsGet = true, Name = "quien")]
    public Guid? Coder { get; set; }

    public IReadOnlyList<AskedText> Documents { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> Coders { get; private set; } = [];

    public AskedText? Shown { get; private set; }

    public CodePoints? Text { get; private set; }

    public IReadOnlyList<CodeLane> Lanes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        var texts = new StudyTexts(connection, Study);
        Documents = await texts.ListAsync(cancellation);
        Coders = await texts.CodersAsync(cancellation);
        Shown = Documents.FirstOrDefault(one => one.Id == Document) ?? Documents.FirstOrDefault();
        if (Shown is null) return;
        Text = (await texts.ReadAsync([Shown.Id], cancellation)).GetValueOrDefault(Shown.Id);
        var acts = await ActsAsync(cancellation);
        var codes = (await new CodeBook(connection, Study, acts).TreeAsync(cancellation)).ToDictionary(one => one.Code.Id);
        var codings = await new CodingStore(connection, Study, acts).OfDocumentAsync(Shown.Id, cancellation);
        Lanes =
        [
            .. codings.Where(one => Coder is null || one.Coder == Coder).GroupBy(one => one.Code).Where(one => codes.ContainsKey(one.Key))
                .Select(one => new CodeLane(codes[one.Key], [.. one.Select(each => each.Span).Distinct().OrderBy(span => span.From).ThenBy(span => span.To)]))
                .OrderBy(lane => lane.Spans[0].From).ThenBy(lane => lane.Code.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>A position as thousandths of the text's length.</summary>
    public int At(int position) => (int)(1000L * position / Math.Max(1, Text!.Length));
}
