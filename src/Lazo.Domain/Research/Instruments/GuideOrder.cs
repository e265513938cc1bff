namespace Lazo.Domain.Research.Instruments;

/// <summary>In a guide the story comes before what one thinks of it: within a category no semantic question stands before an episodic one.</summary>
/// <remarks>
/// The episodic interview (Flick) asks first for situations that were lived and then for notions: who has begun to define doesn't tell any more.
/// Open, closed and other questions may stand anywhere.
/// </remarks>
public static class GuideOrder
{
    /// <summary>Whether the kinds of a category, in their order, keep it.</summary>
    public static bool Holds(IReadOnlyList<QuestionKind> kinds) => FirstFault(kinds) is null;

    /// <summary>The place of the first episodic question that comes too late; null where there is none.</summary>
    public static int? FirstFault(IReadOnlyList<QuestionKind> kinds)
    {
        var semantic = false;
        for (var at = 0; at < kinds.Count; at++)
        {
            if (kinds[at] == QuestionKind.Episodic && semantic)
                return at;
            semantic |= kinds[at] == QuestionKind.Semantic;
        }

        return null;
    }

    /// <summary>Where a new question goes: at the end, or before the first semantic one if it asks for a story.</summary>
    /// <returns>From 0 to the number of questions.</returns>
    public static int PlaceFor(QuestionKind added, IReadOnlyList<QuestionKind> kinds)
    {
        if (added != QuestionKind.Episodic)
            return kinds.Count;
        for (var at = 0; at < kinds.Count; at++)
        {
            if (kinds[at] == QuestionKind.Semantic)
                return at;
        }

        return kinds.Count;
    }
}
