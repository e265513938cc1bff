namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>Who researches in the demonstration; nobody of them is anybody.</summary>
internal sealed class StudyPeople(DateOnly today)
{
    /// <summary>Leads the study and codes.</summary>
    public Person Noemi { get; } = new("study-noemi", "noemi", "Noemí", "Cauich Medina", Sex.Female, new DateOnly(today.Year - 38, 4, 11));

    /// <summary>Researches and codes, alone first.</summary>
    public Person Ivan { get; } = new("study-ivan", "ivan", "Iván", "Tec Solorio", Sex.Male, new DateOnly(today.Year - 31, 9, 2));

    /// <summary>Directs the thesis: reads.</summary>
    public Person Rebeca { get; } = new("study-rebeca", "rebeca", "Rebeca", "Ancona Ríos", Sex.Female, new DateOnly(today.Year - 59, 1, 24));

    public IEnumerable<Person> All => [Noemi, Ivan, Rebeca];
}
