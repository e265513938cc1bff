using System.Collections.Concurrent;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Threading.Channels;

namespace Lazo.Web.Features.Live;

/// <summary>A page that somebody looks at, and the line on which it is told that there is something new.</summary>
/// <param name="until">When the line is cut; the page calls again, and whether she may is asked anew.</param>
public sealed class OpenPage(int viewerId, int institutionId, DateTimeOffset until)
{
    /// <summary>More than a page can take in while nobody reads: the line is cut, and the page asks for everything when it calls again.</summary>
    private const int Most = 100;

    private readonly Channel<SseItem<string>> line = Channel.CreateBounded<SseItem<string>>(Most);

    public int ViewerId => viewerId;

    public int InstitutionId => institutionId;

    public DateTimeOffset Until => until;

    internal IAsyncEnumerable<SseItem<string>> ReadAsync(CancellationToken cancellation) => line.Reader.ReadAllAsync(cancellation);

    internal void Say(SseItem<string> item)
    {
        if (!line.Writer.TryWrite(item))
            Cut();
    }

    internal void Cut() => line.Writer.TryComplete();
}

/// <summary>The pages that are open in this process.</summary>
public sealed class OpenPages
{
    private readonly ConcurrentDictionary<int, ConcurrentDictionary<OpenPage, byte>> ofViewer = new();

    public int Count => ofViewer.Values.Sum(pages => pages.Count);

    public void Add(OpenPage page) => ofViewer.GetOrAdd(page.ViewerId, _ => new())[page] = 0;

    // Her empty set stays: there are no more of them than people, and to take it away could lose a page that opens right now.
    public void Remove(OpenPage page)
    {
        if (ofViewer.TryGetValue(page.ViewerId, out var pages))
            pages.TryRemove(page, out _);
    }

    /// <summary>Something is new about a tutee whom this viewer accompanies, or who she is.</summary>
    public void TellAbout(int viewerId, int tuteeId)
    {
        if (ofViewer.TryGetValue(viewerId, out var pages))
            Say(pages.Keys, new(tuteeId.ToString(CultureInfo.InvariantCulture), "about"));
    }

    /// <summary>Much is new for everyone: of an institution, or after the line to the database was lost.</summary>
    public void TellAll(int? institutionId = null) =>
        Say(All().Where(page => institutionId is null || page.InstitutionId == institutionId), new("", "all"));

    /// <summary>Keeps lines alive through whatever stands in between, and cuts those whose time is over.</summary>
    public void Pulse(DateTimeOffset now)
    {
        foreach (var page in All())
        {
            if (page.Until <= now)
                page.Cut();
            else
                page.Say(new("", "pulse"));
        }
    }

    public void CutAll()
    {
        foreach (var page in All())
            page.Cut();
    }

    private IEnumerable<OpenPage> All() => ofViewer.Values.SelectMany(pages => pages.Keys);

    private static void Say(IEnumerable<OpenPage> pages, SseItem<string> item)
    {
        foreach (var page in pages)
            page.Say(item);
    }
}
