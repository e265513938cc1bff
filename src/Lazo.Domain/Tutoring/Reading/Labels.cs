namespace Lazo.Domain.Tutoring.Reading;

/// <summary>What a message of a tutee may express.</summary>
public enum TuteeLabel : byte
{
    /// <summary>An answer is expected, with or without a question mark.</summary>
    Question,

    /// <summary>An administrative matter; <see cref="Topic"/> says which.</summary>
    Procedure,

    /// <summary>Something wasn't, or won't be, handed in on time.</summary>
    LateWork,

    /// <summary>Suffering that is expressed, not courtesy.</summary>
    Distress,

    /// <summary>A situation of her life that weighs on her studies.</summary>
    Personal,

    /// <summary>To pause or to leave; not the return from a leave.</summary>
    DropoutIntent,

    /// <summary>Self-harm, suicide, violence, danger to her or to a minor, also veiled.</summary>
    HarmRisk,

    Achievement,

    /// <summary>Thanks for something, not thanks in advance.</summary>
    Gratitude,
}

/// <summary>What a tutor's draft may hold.</summary>
public enum DraftLabel : byte
{
    /// <summary>Words that belittle, also veiled.</summary>
    Offensive,

    Encouragement,

    /// <summary>The tutor commits herself to find something out or to do something.</summary>
    Promise,

    /// <summary>It wants a reply.</summary>
    Asks,

    /// <summary>Correct and impersonal: a form speaks, not a person.</summary>
    Cold,
}

/// <summary>The administrative matter of a <see cref="TuteeLabel.Procedure"/>.</summary>
public enum Topic : byte
{
    Retake,
    Recovery,
    Leave,
    Withdrawal,
    Enrolment,
    Documents,
    PlatformAccess,
    Schedule,
    Payment,
    GradeReview,
}

/// <summary>A stretch of the text as it was written.</summary>
/// <param name="Start">Counted in characters (UTF-16) from the beginning of the text.</param>
/// <param name="Length">Never 0.</param>
public readonly record struct Stretch(int Start, int Length)
{
    /// <summary>The words themselves.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>A label and the words that caused it.</summary>
/// <param name="Words">In the order of the text, without overlap; never empty.</param>
public sealed record Found<TLabel>(TLabel Label, IReadOnlyList<Stretch> Words)
    where TLabel : struct, Enum;
