namespace Lazo.Domain.Advising.Narratives;

/// <summary>What one of the two lived, told as an anecdote: the episode first, and only then what it means. Hers alone.</summary>
/// <param name="Scene">One time, where, and who was there.</param>
/// <param name="Course">What was done and said.</param>
/// <param name="Close">How it ended.</param>
/// <param name="Meaning">What it means to her today.</param>
[FactKind("anecdote", Own = true)]
public sealed record Anecdote(string Scene, string Course, string Close, string Meaning) : FactBody
{
    /// <summary>As one reads it.</summary>
    public string Text => string.Join("\n\n", new[] { Scene, Course, Close, Meaning }.Where(part => part.Length > 0));
}
