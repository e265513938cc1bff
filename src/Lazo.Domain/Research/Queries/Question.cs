namespace Lazo.Domain.Research.Queries;

/// <summary>A condition of a group: stretches under codes, or words; or that they are not there.</summary>
public sealed record Condition(Asking Sought, bool Not);

/// <summary>How the conditions of a group are joined.</summary>
public enum Joined : byte
{
    /// <summary>Any of them is enough.</summary>
    Any,

    /// <summary>All on the same characters.</summary>
    All,
}

/// <summary>How a group is joined to those before it.</summary>
public enum Step : byte
{
    Overlapping,
    Within,
    Holding,
    Near,
    SameParagraph,
    SameDocument,

    /// <summary>What both share.</summary>
    Both,

    /// <summary>Each of either.</summary>
    Either,
}

/// <summary>Conditions that belong together, and how they stand to the groups before.</summary>
/// <param name="Not">Those before that don't stand so to any of this group; nothing for <see cref="Step.Either"/>.</param>
/// <param name="Distance">Characters, for <see cref="Step.Near"/>.</param>
public sealed record Group(Joined Joined, IReadOnlyList<Condition> Conditions, Step Step = Step.Overlapping, bool Not = false, int Distance = 0);

/// <summary>A question as a form asks it: groups, one after the other.</summary>
public static class Question
{
    /// <summary>The tree of the groups; null where nothing is asked.</summary>
    /// <remarks>
    /// In a group, what is denied takes away every stretch that shares a character with it; a group that only denies speaks of paragraphs. Groups without a condition
    /// are passed over.
    /// </remarks>
    public static Asking? Of(IEnumerable<Group> groups)
    {
        Asking? asked = null;
        foreach (var group in groups)
        {
            if (Inside(group) is not { } next)
                continue;
            asked = (asked, group.Step) switch
            {
                (null, _) => next,
                (_, Step.Either) => new Asking.Either(asked, next),
                (_, Step.Both) when !group.Not => new Asking.Both(asked, next),
                _ => new Asking.Kept(asked, RelationOf(group.Step), next, group.Not, group.Distance),
            };
        }

        return asked;
    }

    private static Asking? Inside(Group group)
    {
        if (group.Conditions.Count == 0)
            return null;
        var said = group.Conditions.Where(one => !one.Not).Select(one => one.Sought).ToArray();
        Asking sought = said.Length == 0
            ? new Asking.Paragraph()
            : said.Aggregate((one, other) => group.Joined == Joined.All ? new Asking.Both(one, other) : new Asking.Either(one, other));
        return group.Conditions.Where(one => one.Not).Aggregate(sought, (rest, denied) => new Asking.Kept(rest, Relation.Overlapping, denied.Sought, Not: true, 0));
    }

    private static Relation RelationOf(Step step) => step switch
    {
        Step.Overlapping or Step.Both => Relation.Overlapping,
        Step.Within => Relation.Within,
        Step.Holding => Relation.Holding,
        Step.Near => Relation.Near,
        Step.SameParagraph => Relation.SameParagraph,
        Step.SameDocument => Relation.SameDocument,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a relation."),
    };
}
