namespace Lazo.Web.Features.Demonstration;

/// <summary>A teacher, and who advises her; null where nobody does yet.</summary>
/// <param name="Turn">Which of the advisor's teachers she is, of those who are visited every fortnight; null for whoever has a story of her own.</param>
internal sealed record ZoneTeacher(Person Person, ZoneSchool School, Person? Advisor, int? Turn = null);

/// <summary>Three advisors, forty teachers, eight directors and a supervisor; nobody of them is anybody.</summary>
internal sealed class ZonePeople
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly DateOnly _today;

    public ZonePeople(DateOnly today)
    {
        _today = today;
        Lucia = Named("advisor-1", "lucia", "Lucía", "Chablé Domínguez", Sex.Female, 41);
        var ramiro = Named("advisor-2", "ramiro", "Ramiro", "Cab Montejo", Sex.Male, 47);
        var candelaria = Named("advisor-3", "candelaria", "Candelaria", "Dzib Arcos", Sex.Female, 52);
        Advisors = [Lucia, ramiro, candelaria];
        Supervisor = Named("supervisor-1", "saul", "Saúl", "Novelo Aguirre", Sex.Male, 57);
        Directors = [.. ZoneSchools.All.Where(school => school.Directed).Select(school =>
            (school.Key == "ceiba" ? Named("director-ceiba", "irma", "Irma", "Solís Balam", Sex.Female, 50) : Drawn($"director-{school.Key}", 42, 60), school))];
        var turns = new Dictionary<Person, int>();
        Teachers = [.. ZoneSchools.All.SelectMany(TeachersOf).Select(teacher => teacher with { Turn = TurnOf(teacher) })];

        int? TurnOf(ZoneTeacher teacher) =>
            teacher.Advisor is { } advisor && !ZoneStories.IsTold(teacher.Person.Id) ? turns[advisor] = turns.GetValueOrDefault(advisor, -1) + 1 : null;
    }

    public Person Lucia { get; }

    public IReadOnlyList<Person> Advisors { get; }

    public Person Supervisor { get; }

    public IReadOnlyList<(Person Person, ZoneSchool School)> Directors { get; }

    public IReadOnlyList<ZoneTeacher> Teachers { get; }

    public IEnumerable<Person> All => [.. Advisors, Supervisor, .. Directors.Select(director => director.Person), .. Teachers.Select(teacher => teacher.Person)];

    /// <summary>Those whose story is told, by the school where they teach; they are the first there.</summary>
    private Person[] KnownOf(string school) => school switch
    {
        "ceiba" => [Named("teacher-tomasa", "tomasa", "Tomasa", "Ek Hernández", Sex.Female, 36), Named("teacher-delia", "delia", "Delia", "Uc Ramos", Sex.Female, 29)],
        "laguna" => [Named("teacher-rosendo", "rosendo", "Rosendo", "Palma Chi", Sex.Male, 49)],
        "caracolito" => [Named("teacher-edith", "edith", "Edith", "Balam Sosa", Sex.Female, 58)],
        "tamarindo" => [Named("teacher-gilberto", "gilberto", "Gilberto", "Canché Ruiz", Sex.Male, 39)],
        "rio" => [Named("teacher-fermin", "fermin", "Fermín", "Tun Alcocer", Sex.Male, 54)],
        _ => [],
    };

    private IEnumerable<ZoneTeacher> TeachersOf(ZoneSchool school)
    {
        var known = KnownOf(school.Key);
        for (var i = 0; i < school.Teachers; i++)
        {
            var person = i < known.Length ? known[i] : Drawn($"teacher-{school.Key}-{i + 1}", 24, 60);
            yield return new(person, school, i < school.Paired ? AdvisorOf(school) : null);
        }
    }

    private Person AdvisorOf(ZoneSchool school) => school.Key switch
    {
        "caracolito" or "ceiba" or "rio" or "tamarindo" or "laguna" => Lucia,
        "luna" or "girasoles" or "horizonte" or "naranjos" => Advisors[2],
        _ => Advisors[1],
    };

    private Person Named(string id, string username, string given, string family, Sex sex, int age)
    {
        _taken.Add($"{given} {family}");
        return new($"zone-{id}", username, given, family, sex, Born(age, given.Length * 23));
    }

    private Person Drawn(string id, int youngest, int oldest)
    {
        var draw = new Draw("zone-" + id);
        var sex = draw.Chance(0.68) ? Sex.Female : Sex.Male;
        while (true)
        {
            var (given, family) = (draw.Of(sex == Sex.Female ? Names.Women : Names.Men), $"{draw.Of(Names.Families)} {draw.Of(Names.Families)}");
            if (_taken.Add($"{given} {family}"))
                return new($"zone-{id}", $"z.{Plain.Letters($"{given.Split(' ')[0]}.{family.Replace(" ", ".", StringComparison.Ordinal)}").ToLowerInvariant()}", given, family, sex, Born(draw.Between(youngest, oldest), draw.Below(360)));
        }
    }

    private DateOnly Born(int age, int days) => new DateOnly(_today.Year - age, 1, 1).AddDays(days);
}
