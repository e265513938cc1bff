using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>What holds about a tutee at an instant, worked out from facts: never stored, so a page of the past can be trusted too.</summary>
/// <param name="Signals">The gravest first.</param>
/// <param name="Outcomes">By the sourcedId of the class: the mark that ended it, or the standing while it runs.</param>
/// <param name="Facts">Null for somebody whom the files have removed.</param>
internal sealed record Holding(IReadOnlyList<ShownSignal> Signals, IReadOnlyDictionary<string, Outcome> Outcomes, TuteeFacts? Facts, InstitutionRules Rules)
{
    /// <summary>How she has been looked for since the tutor's question without a reply; null where there is none.</summary>
    public LadderStanding? Ladder => Facts is null ? null : LadderStanding.Of(Facts.Messages, Facts.Records, Facts.PreferredChannel, Rules);

    /// <param name="signals">A connection of the role that reads no words.</param>
    public static async Task<Holding> ReadAsync(
        NpgsqlConnection signals, int tuteeId, Instant asOf, InstitutionRules rules, CancellationToken cancellation)
    {
        var read = await new TuteeFactsReader(signals, rules.Calendar.Zone, asOf).ReadAsync([tuteeId], cancellation);
        if (read.Count == 0) return new([], new Dictionary<string, Outcome>(), null, rules);
        var facts = read[0].Facts;
        var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        foreach (var enrolment in facts.Enrolments)
            outcomes[enrolment.Class.Id] = Outcome.Of(new ClassTimetable(enrolment.Class, asOf, rules), enrolment.Results.Span);
        return new([.. TuteeSignals.Of(facts, asOf, rules).Select(signal => ShownSignal.Of(signal, facts))], outcomes, facts, rules);
    }
}
