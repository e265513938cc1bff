using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>The timetables of one instant: forty tutees of a class share one.</summary>
/// <remarks>Known by the object, not by its content: a reader makes one <see cref="ClassFacts"/> for all who are enrolled. Not for several threads at once.</remarks>
public sealed class Timetables(Instant asOf, InstitutionRules rules)
{
    private readonly Dictionary<ClassFacts, ClassTimetable> _known = new(ReferenceEqualityComparer.Instance);

    public Instant AsOf => asOf;

    public InstitutionRules Rules => rules;

    public ClassTimetable Of(ClassFacts facts)
    {
        if (!_known.TryGetValue(facts, out var timetable))
        {
            _known.Add(facts, timetable = new ClassTimetable(facts, asOf, rules));
        }

        return timetable;
    }
}
