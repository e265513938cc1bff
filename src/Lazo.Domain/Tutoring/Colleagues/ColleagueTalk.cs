using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Colleagues;

/// <summary>That a tutor and a subject advisor spoke of a tutee: who and when, and not a word of it.</summary>
/// <param name="TutorId">As tutorships name her.</param>
public readonly record struct ColleagueTalk(string TutorId, Instant At);
