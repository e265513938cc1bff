namespace Lazo.Domain.Accompaniment;

/// <summary>To what somebody agreed when she handed a narrative to research, and on which day.</summary>
/// <param name="Notice">The version of the notice that she read.</param>
public sealed record NarrativeConsent(int Notice, DateOnly Day);

/// <summary>All that passes from an accompaniment into research: a code, a text and a consent; nobody's name.</summary>
public sealed record ConsentedNarrative(string Code, string Text, NarrativeConsent Consent);
