namespace Lazo.Domain.Advising.Talks;

/// <summary>A reflective talk began, at the end of class or at recess.</summary>
[FactKind("talk", By = Teller.Advisor)]
public sealed record TalkBegan(Guid? Observation = null) : FactBody;

/// <summary>First the teacher speaks (<see cref="Fact.Ref"/>: the talk).</summary>
/// <param name="Felt">How did it feel?</param>
/// <param name="OwnAdvice">What would you advise yourself, if you had been the observer?</param>
[FactKind("talk-teacher-spoke")]
public sealed record TeacherSpoke(string Felt, string OwnAdvice) : FactBody;

/// <summary>“May I tell you what I saw?”, and her answer.</summary>
[FactKind("talk-may-i", By = Teller.Advisor)]
public sealed record MayITell(bool Yes, string? Words = null) : FactBody;

/// <summary>What was strong, said before anything else.</summary>
[FactKind("talk-strengths", By = Teller.Advisor)]
public sealed record Strengths(string Words) : FactBody;

/// <summary>The talk ended.</summary>
/// <param name="Minutes">How long it took.</param>
/// <param name="TeacherMinutes">Of these she spoke, as the advisor reckons; for the advisor's own mirror.</param>
[FactKind("talk-ended", By = Teller.Advisor)]
public sealed record TalkEnded(int Minutes, int? TeacherMinutes = null) : FactBody;

/// <summary>What comes next in a reflective talk.</summary>
public enum TalkStep : byte
{
    TeacherSpeaks,
    MayI,
    Strengths,
    Agreement,
    Ended,
}

/// <summary>A reflective talk, as far as it has come: the teacher speaks first, and is asked before she is told anything.</summary>
public sealed record Talk(Fact Begun, Fact? Spoke, Fact? May, Fact? Strong, Fact? End)
{
    /// <summary>Only then are the observer's notes unfolded; where she said no they stay folded.</summary>
    public bool NotesOpen => Spoke is not null && May?.Body is MayITell { Yes: true };

    public Guid? Observation => (Begun.Body as TalkBegan)?.Observation;

    public TalkStep Step =>
        End is not null ? TalkStep.Ended
        : Spoke is null ? TalkStep.TeacherSpeaks
        : May is null ? TalkStep.MayI
        : Strong is null && NotesOpen ? TalkStep.Strengths
        : TalkStep.Agreement;

    /// <summary>Null where no talk of this number began.</summary>
    /// <param name="facts">Of one pair, those that hold.</param>
    public static Talk? Of(IReadOnlyList<Fact> facts, Guid talk)
    {
        if (facts.FirstOrDefault(fact => fact.Id == talk && fact.Body is TalkBegan) is not { } begun) return null;
        var of = facts.Where(fact => fact.Ref == talk).ToList();
        return new Talk(
            begun, of.FindLast(fact => fact.Body is TeacherSpoke), of.FindLast(fact => fact.Body is MayITell), of.FindLast(fact => fact.Body is Strengths),
            of.FindLast(fact => fact.Body is TalkEnded));
    }

    /// <summary>Whether what was noted in an observation has been told her, with her leave.</summary>
    public static bool Opened(IReadOnlyList<Fact> facts, Guid observation) =>
        facts.Any(fact => fact.Body is TalkBegan began && began.Observation == observation && Of(facts, fact.Id)!.NotesOpen);
}
