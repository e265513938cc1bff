using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Advising;

/// <summary>Something that was said or done between an advisor and a teacher: told once, by one of the two, and never changed.</summary>
/// <remarks>
/// What is the case now — a request that waits, a structure under way, a loan not yet back — is worked out from the facts. So two
/// telephones without a signal can't contradict each other: they can only both have told something.
/// </remarks>
/// <param name="Id">Made where it was written, so that it is the same when it is sent twice.</param>
/// <param name="Author">The person's number.</param>
/// <param name="At">When it happened, as its author says.</param>
/// <param name="Pairs">Between whom it stands: one pair; several where people met together; none in a journal.</param>
/// <param name="Own">The author's alone: a journal, or what she hasn't given out of her hand.</param>
/// <param name="Ref">The fact that it answers, closes or continues.</param>
public sealed record Fact(Guid Id, int Author, Instant At, IReadOnlyList<Guid> Pairs, bool Own, Guid? Ref, FactBody Body);

/// <summary>What a fact says; one type a verb.</summary>
public abstract record FactBody;

/// <summary>Who may tell a fact of this kind.</summary>
public enum Teller : byte
{
    Either,
    Advisor,
    Teacher,
}

/// <summary>How a kind of fact is named where it is stored, and who tells it.</summary>
/// <param name="name">In lower case, with hyphens: <c>request</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactKindAttribute(string name) : Attribute
{
    public string Name => name;

    public Teller By { get; init; }

    /// <summary>The version of the form in which it is written today; earlier ones are still read.</summary>
    public int Form { get; init; } = 1;

    /// <summary>It is its author's alone, always.</summary>
    public bool Own { get; init; }

    /// <summary>It may stand between several pairs at once.</summary>
    public bool Together { get; init; }
}
