using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The row of one tutee, worked out from her facts: the same for the night, for the moment and for a replay.</summary>
/// <param name="HoldsUntil">When time alone could change it.</param>
internal sealed record WorkedOut(ReadTutee Tutee, TodayRow Row, IReadOnlyList<ShownSignal> Signals, Instant HoldsUntil)
{
    /// <summary>A row of the list shows the last pieces of evidence; the tutee's own page has them all.</summary>
    private const int EvidenceShown = 8;

    internal static WorkedOut Of(ReadTutee tutee, Timetables timetables)
    {
        var row = TodayRow.Of(tutee.Facts, TuteeSignals.Of(tutee.Facts, timetables), timetables.AsOf);
        var shown = new ShownSignal[row.Signals.Count];
        for (var i = 0; i < shown.Length; i++)
            shown[i] = ShownSignal.Of(row.Signals[i], tutee.Facts, EvidenceShown);
        var change = NextChange.After(tutee.Facts, timetables);
        return new(tutee, row, shown, row.Quiet ? Instant.Earlier(change, row.RestsUntil) : change);
    }
}
