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
