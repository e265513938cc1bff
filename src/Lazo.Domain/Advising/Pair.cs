namespace Lazo.Domain.Advising;

/// <summary>An advisor beside a teacher.</summary>
/// <param name="School">Where the two meet: the number of the org.</param>
public sealed record Pair(Guid Id, int Advisor, int Teacher, int School)
{
    /// <summary>Whether a person may tell facts of a kind here: each of the two has verbs of their own.</summary>
    public bool MayTell(int person, FactKind kind) => kind.Said.By switch
    {
        Teller.Advisor => person == Advisor,
        Teller.Teacher => person == Teacher,
        _ => person == Advisor || person == Teacher,
    };
}
