namespace Lazo.Domain.Research.Instruments;

/// <summary>How a question is asked.</summary>
public enum QuestionKind : byte
{
    /// <summary>Answered in one's own words.</summary>
    Open,

    /// <summary>Asks for a story: “cuéntame de una vez que…”. What happened, when, with whom (Flick's narrative-episodic knowledge).</summary>
    Episodic,

    /// <summary>Asks for what one thinks of it: a notion, a reason, a relation (Flick's semantic knowledge).</summary>
    Semantic,

    /// <summary>One of several choices.</summary>
    One,

    /// <summary>Any of several choices.</summary>
    Several,

    /// <summary>One of several choices that have an order.</summary>
    Scale,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Nothing is asked: words between questions.</summary>
    Note,
}

/// <summary>What can be chosen.</summary>
/// <param name="Name">What is kept: short, without spaces, unique within its question.</param>
/// <param name="Label">What is read.</param>
public sealed record Choice(string Name, string Label);

/// <summary>A question of an instrument.</summary>
/// <param name="Id">Of this question in this version.</param>
/// <param name="Origin">The same through all versions: by it a comment of a judge finds what became of the question.</param>
/// <param name="Name">Short, as files call it (<see cref="QuestionName"/>); unique within its version.</param>
/// <param name="Hint">Said under the question; may be empty.</param>
/// <param name="Choices">Of a closed question, in order; otherwise none.</param>
public sealed record Question(Guid Id, Guid Origin, string Name, string Text, string Hint, QuestionKind Kind, bool Required, IReadOnlyList<Choice> Choices)
{
    /// <summary>Whether it is answered in her own words.</summary>
    public bool IsOpen => Kind is QuestionKind.Open or QuestionKind.Episodic or QuestionKind.Semantic;

    /// <summary>Whether choices belong to it.</summary>
    public bool IsChosen => Kind is QuestionKind.One or QuestionKind.Several or QuestionKind.Scale;

    /// <summary>Whether anything is answered.</summary>
    public bool IsAsked => Kind != QuestionKind.Note;

    /// <summary>Whether its answer describes who answers rather than tells.</summary>
    public bool IsAttribute => IsAsked && !IsOpen;
}

/// <summary>What questions have in common; a section of a questionnaire, a part of a guide.</summary>
public sealed record Category(Guid Id, string Name, IReadOnlyList<Question> Questions);
