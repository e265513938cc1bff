using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using Lazo.Web.Features.Live;

namespace Lazo.Web.Features.Research.Together;

/// <summary>A reading desk that somebody has open in this process, and the line on which it is told.</summary>
public sealed class OpenDesk(int study, Guid document, OpenPage page)
{
    private string here = "[]";

    public int Study => study;

    public Guid Document => document;

    public OpenPage Page => page;

    /// <summary>Who else is there, said only where it is news: to be told that nothing changed would say that somebody came.</summary>
    /// <param name="names">JSON.</param>
    internal void SayHere(string names)
    {
        if (Interlocked.Exchange(ref here, names) != names)
            Page.Say(new(names, "here"));
    }
}

/// <summary>The desks that are open in this process, and who is known to be at one in any.</summary>
public sealed class OpenDesks
{
    /// <summary>Who wasn't heard of for so long has gone: her process may have died without saying so.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromSeconds(75);

    private readonly ConcurrentDictionary<OpenDesk, byte> open = new();
    private readonly ConcurrentDictionary<(int Study, Guid Document, int Person), DateTimeOffset> present = new();

    /// <summary>All of them, or those of a study.</summary>
    public IReadOnlyList<OpenDesk> Of(int? study = null) => [.. open.Keys.Where(desk => study is null || desk.Study == study)];

    public void Add(OpenDesk desk) => open[desk] = 0;

    public void Remove(OpenDesk desk) => open.TryRemove(desk, out _);

    /// <summary>Whether somebody still has this text open here, in another window perhaps.</summary>
    public bool IsAt(OpenDesk desk) => open.Keys.Any(one => one.Study == desk.Study && one.Document == desk.Document && one.Page.ViewerId == desk.Page.ViewerId);

    /// <summary>Notes what any process says: she is at a text, or no longer.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Note(DeskNotice told, DateTimeOffset now)
    {
        var who = (told.Study, told.Document, told.Person);
        if (!told.Here)
            return present.TryRemove(who, out _);
        var known = present.TryGetValue(who, out var since) && since + Forgotten > now;
        present[who] = now;
        return !known;
    }

    /// <summary>Who is at a text.</summary>
    public IReadOnlyList<int> At(int study, Guid document, DateTimeOffset now) =>
        [.. present.Where(one => one.Key.Study == study && one.Key.Document == document && one.Value + Forgotten > now).Select(one => one.Key.Person).Order()];

    public void CutAll()
    {
        foreach (var desk in Of())
            desk.Page.Cut();
    }

    internal static SseItem<string> Gone { get; } = new("", "gone");
}
