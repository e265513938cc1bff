using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>What somebody waits for: promises, procedures, referrals, and to be asked after.</summary>
internal static class Waiting
{
    /// <summary>What fell due in the time, and how it stood at its end. Nothing is late before it is due, so what isn't due yet isn't counted.</summary>
    public static Kept Of(
        IReadOnlyList<RecordFact> records, Window window, RecordKind opening, IReadOnlyCollection<RecordKind> closings, int workingDays, InstitutionRules rules)
    {
        var kept = default(Kept);
        foreach (var opened in records.Where(record => record.Kind == opening))
        {
            var due = opened.DueAt.IsNone ? rules.Calendar.AddWorkingDays(opened.At, workingDays) : opened.DueAt;
            if (!window.Holds(due))
            {
                continue;
            }

            var closed = records.FirstOrDefault(record => closings.Contains(record.Kind) && record.RefId == opened.Id);
            kept += closed is null ? new(0, 0, 1) : closed.At <= due ? new(1, 0, 0) : new(0, 1, 0);
        }

        return kept;
    }

    public static Tally InTime(Kept kept) => new(kept.InTime, kept.InTime + kept.Late + kept.Open);

    /// <summary>A personal situation is to be asked after every so many days until it is solved: each time that fell due is a round.</summary>
    public static Tally Rounds(IReadOnlyList<RecordFact> records, Window window, InstitutionRules rules)
    {
        var tally = default(Tally);
        foreach (var opened in records.Where(record => record.Kind == RecordKind.PersonalOpened))
        {
            var turns = records
                .Where(record => record.Kind is RecordKind.PersonalAsked or RecordKind.PersonalSolved && record.RefId == opened.Id && record.At >= opened.At)
                .ToArray();
            var last = opened;
            foreach (var turn in turns)
            {
                tally += Round(last, turn.At, window, rules);
                last = turn;
                if (turn.Kind == RecordKind.PersonalSolved)
                {
                    break;
                }
            }

            if (last.Kind != RecordKind.PersonalSolved)
            {
                tally += Round(last, Instant.Never, window, rules);
            }
        }

        return tally;
    }

    // In time until the end of the day on which it shows in the list. Asked sooner, it counts when it was done; not asked, when it was due.
    private static Tally Round(RecordFact last, Instant next, Window window, InstitutionRules rules)
    {
        var calendar = rules.Calendar;
        var due = calendar.StartOfDay(calendar.DateOf(last.At).AddDays(rules.PersonalDays + 1));
        return window.Holds(Instant.Earlier(next, due)) ? new(next < due ? 1 : 0, 1) : default;
    }
}
