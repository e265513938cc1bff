using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Talks;

namespace Lazo.Domain.Advising.Cycles;

/// <summary>How much the two have met, alone and with others: for the two of them, not a score.</summary>
public sealed record Dose(int TimesAlone, int MinutesAlone, int TimesTogether, int MinutesTogether)
{
    public int Times => TimesAlone + TimesTogether;

    public int Minutes => MinutesAlone + MinutesTogether;

    public static Dose Of(IEnumerable<Fact> facts)
    {
        var dose = new Dose(0, 0, 0, 0);
        foreach (var fact in facts)
        {
            dose = fact.Body switch
            {
                Met met => dose with { TimesAlone = dose.TimesAlone + 1, MinutesAlone = dose.MinutesAlone + met.Minutes },
                TalkEnded talk => dose with { TimesAlone = dose.TimesAlone + 1, MinutesAlone = dose.MinutesAlone + talk.Minutes },
                Gathered gathered => dose with { TimesTogether = dose.TimesTogether + 1, MinutesTogether = dose.MinutesTogether + gathered.Minutes },
                _ => dose,
            };
        }

        return dose;
    }
}
