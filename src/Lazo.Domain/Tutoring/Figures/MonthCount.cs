using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Figures;

/// <summary>What a month is counted with.</summary>
/// <param name="TermBegan">The beginning of the institution's latest term at the month's end.</param>
public sealed record MonthTerms(DateOnly Month, Window Window, Instant TermBegan, InstitutionRules Rules);

/// <summary>An institution's month, added up tutee by tutee; exact, so never shown and never stored.</summary>
public sealed class MonthCount
{
    /// <summary>The names of the parts; the pages give them words.</summary>
    public const string InTime = "in_time", Late = "late", Open = "open", Never = "never", Contacted = "contacted", NoCause = "none", NoOffice = "";

    public Practice Practice { get; } = new();

    /// <summary>By tutor: how many people.</summary>
    public CountTree People { get; } = new();

    /// <summary>By tutor: how much they weigh.</summary>
    public Dictionary<string, int> Weights { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom nobody has talked with since the tutorship began, and the others.</summary>
    public CountTree Contact { get; } = new();

    /// <summary>By office, then in time or late: the referrals that are open at the month's end.</summary>
    public CountTree Referrals { get; } = new();

    /// <summary>By cause, subject and activity: what closed in the month without being handed in.</summary>
    public CountTree Missed { get; } = new();

    /// <summary>Of a cohort: here, on leave, gone.</summary>
    public Dictionary<DateOnly, int[]> Cohorts { get; } = [];

    /// <summary>Counts one person in.</summary>
    /// <param name="timetables">As of the month's end.</param>
    public void Add(TuteeFacts tutee, bool known, IReadOnlyCollection<ColleagueTalk> talks, MonthTerms terms, Timetables timetables)
    {
        var (window, rules, end) = (terms.Window, terms.Rules, terms.Window.To);
        if (Staying.CohortOf(tutee, end, rules.Calendar.Days) is { } cohort)
        {
            CohortOf(cohort)[(int)Staying.Of(tutee, end, terms.TermBegan, rules)]++;
        }

        if (tutee.Tutorships.Count == 0)
        {
            return;
        }

        foreach (var tutorship in tutee.Tutorships)
        {
            Practice.Add(Counted.Of(tutee, tutorship, window, known, talks, timetables));
        }

        AddMissed(tutee, window, timetables);
        AddReferrals(tutee, end, rules);
        if (tutee.Tutorships.FirstOrDefault(tutorship => tutorship.BeginsAt < end && (tutorship.EndsAt.IsNone || end <= tutorship.EndsAt)) is { } current)
        {
            People.Add(1, current.TutorId);
            Weights[current.TutorId] = Weights.GetValueOrDefault(current.TutorId) + Caseload.WeightOf(TuteeSignals.Of(tutee, timetables), rules);
            var ever = tutee.Messages.Any(message => message.At >= current.BeginsAt && message.At < end && (message.From == Party.Tutee || message.SenderId == current.TutorId))
                || tutee.Records.Any(record => record.At >= current.BeginsAt && record.At < end && ConversationSignals.WasReached(record));
            Contact.Add(1, ever ? Contacted : Never);
        }
    }

    /// <summary>Adds what another has counted.</summary>
    public void Add(MonthCount other)
    {
        Practice.Add(other.Practice);
        People.Add(other.People);
        Contact.Add(other.Contact);
        Referrals.Add(other.Referrals);
        Missed.Add(other.Missed);
        foreach (var (tutor, weight) in other.Weights)
        {
            Weights[tutor] = Weights.GetValueOrDefault(tutor) + weight;
        }

        foreach (var (cohort, stays) in other.Cohorts)
        {
            for (var i = 0; i < stays.Length; i++)
            {
                CohortOf(cohort)[i] += stays[i];
            }
        }
    }

    private void AddMissed(TuteeFacts tutee, Window window, Timetables timetables)
    {
        foreach (var closed in ClosedActivities.Of(tutee, window, timetables))
        {
            if (!closed.HandedIn)
            {
                var cause = closed.Unreached ? Cause.ClosedBeforeReached : closed.Cause;
                Missed.Add(1, CauseName(cause), closed.Class.Title, closed.Activity.Title);
            }

            // Of each activity the whole group is known, so that a share can be told: it closed before so many reached it.
            Missed.AddToGroup(CauseName(Cause.ClosedBeforeReached), closed.Class.Title, closed.Activity.Title);
        }
    }

    private void AddReferrals(TuteeFacts tutee, Instant end, InstitutionRules rules)
    {
        var records = tutee.Records.Where(record => record.At < end).ToArray();
        foreach (var referral in records.Where(record => record.Kind == RecordKind.Referral))
        {
            if (!Array.Exists(records, record => record.Kind is RecordKind.ReferralTold or RecordKind.ReferralClosed && record.RefId == referral.Id))
            {
                var due = referral.DueAt.IsNone ? rules.Calendar.AddWorkingDays(referral.At, rules.ReferralDays) : referral.DueAt;
                Referrals.Add(1, referral.Office ?? NoOffice, end > due ? Late : InTime);
            }
        }
    }

    /// <summary>The name of a cause in <see cref="Missed"/>.</summary>
    public static string CauseName(Cause? cause) => cause is { } known ? $"{known}" : NoCause;

    private int[] CohortOf(DateOnly cohort)
    {
        if (!Cohorts.TryGetValue(cohort, out var stays))
        {
            Cohorts.Add(cohort, stays = new int[Enum.GetValues<Stay>().Length]);
        }

        return stays;
    }
}
