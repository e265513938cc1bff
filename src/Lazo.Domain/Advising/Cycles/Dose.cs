using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Talks;

namespace Lazo.Domain.Advising.Cycles;

/// <summary>A visit that was made, by its day and how long it took.</summary>
public sealed record DayVisited(DateOnly Day, int Minutes);

/// <summary>How much the two have met, alone and with others: for the two of them, not a score.</summary>
public sealed record Dose(int TimesAlone, int MinutesAlone, int TimesTogether, int MinutesTogether)
{
    public int Times => TimesAlone + TimesTogether;

    public int Minutes => MinutesAlone + MinutesTogether;

    /// <param name="visited">A visit of a day of which something was told too is that meeting, not another one; of the two the longer counts.</param>
    public static Dose Of(IEnumerable<Fact> facts, IEnumerable<DayVisited>? visited = null, LocalDays? days = null)
    {
        var dose = new Dose(0, 0, 0, 0);
        var told = new Dictionary<DateOnly, int>();
        foreach (var fact in facts)
        {
            (dose, var minutes) = fact.Body switch
            {
                Met met => (dose.Alone(met.Minutes), met.Minutes),
                TalkEnded talk => (dose.Alone(talk.Minutes), talk.Minutes),
                Gathered gathered => (dose with { TimesTogether = dose.TimesTogether + 1, MinutesTogether = dose.MinutesTogether + gathered.Minutes }, gathered.Minutes),
                _ => (dose, (int?)null),
            };
            if (minutes is { } some && days?.DateOf(fact.At) is { } day)
                told[day] = told.GetValueOrDefault(day) + some;
        }

        foreach (var day in (visited ?? []).GroupBy(visit => visit.Day))
        {
            var here = day.Sum(visit => visit.Minutes);
            dose = told.TryGetValue(day.Key, out var minutes) ? dose with { MinutesAlone = dose.MinutesAlone + Math.Max(0, here - minutes) } : dose.Alone(here);
        }

        return dose;
    }

    private Dose Alone(int minutes) => this with { TimesAlone = TimesAlone + 1, MinutesAlone = MinutesAlone + minutes };
}
