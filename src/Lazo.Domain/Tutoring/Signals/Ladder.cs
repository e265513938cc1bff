using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>By which channel a tutee who doesn't reply is looked for next: platform, mail, telephone, in person.</summary>
public static class Ladder
{
    private static readonly Channel[] Usual = [Channel.Platform, Channel.Mail, Channel.Phone, Channel.InPerson];
    private static readonly Channel[] WithWhatsApp = [Channel.Platform, Channel.Mail, Channel.WhatsApp, Channel.Phone, Channel.InPerson];

    /// <summary>The rung above the highest that was tried; the last one when all were.</summary>
    /// <param name="preferred">WhatsApp is a rung of its own for who prefers it; for others it stands for the mail.</param>
    public static Channel Next(IEnumerable<Channel> tried, Channel? preferred)
    {
        var rungs = preferred == Channel.WhatsApp ? WithWhatsApp : Usual;
        var highest = tried.Select(channel => RungOf(rungs, channel)).DefaultIfEmpty(-1).Max();
        return rungs[Math.Min(highest + 1, rungs.Length - 1)];
    }

    /// <summary>The rungs, the lowest first.</summary>
    public static IReadOnlyList<Channel> Rungs(Channel? preferred) => preferred == Channel.WhatsApp ? WithWhatsApp : Usual;

    /// <summary>The rung on which a try by a channel stands.</summary>
    public static Channel Rung(Channel tried, Channel? preferred) => Rungs(preferred)[RungOf(preferred == Channel.WhatsApp ? WithWhatsApp : Usual, tried)];

    private static int RungOf(Channel[] rungs, Channel channel) =>
        Array.IndexOf(rungs, channel) is var rung and >= 0 ? rung : Array.IndexOf(rungs, Channel.Mail);
}
