namespace Lazo.Web.Features.Demonstration;

/// <summary>Somebody of the demonstration.</summary>
internal sealed record Person(string Id, string Username, string Given, string Family, Sex Sex, DateOnly Born)
{
    public string? Phone { get; init; }

    public Life? Life { get; init; }

    /// <summary>As in <c>messages.csv</c>: <c>platform</c>, <c>mail</c>, <c>whatsapp</c> or <c>phone</c>.</summary>
    public string Channel { get; init; } = "platform";

    public bool Enabled { get; init; } = true;

    public string Name => $"{Given} {Family}";

    /// <summary>How one speaks to her.</summary>
    public string First => Given.Split(' ')[0];

    public string Mail => $"{Username}@bachillerato.example";
}

/// <summary>Eight tutors, twenty subject advisors, two people of the coordination, two of the offices, and the tutees.</summary>
internal sealed class People
{
    public const int TutorCount = 8;
    public const int TuteesPerTutor = 50;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly DateOnly _today;

    public People(DateOnly today)
    {
        _today = today;
        Marisol = Named(new("tutee-marisol", "marisol", "Marisol", "Tejeda Olvera", Sex.Female, Born(34, 71))
        {
            Phone = "55 0000 0034",
            Channel = "mail",
            Life = new(
                "Bordadora en un taller de uniformes; una hija y un hijo", "el taller", "cuando se duermen los niños", "mis hijos me necesitan",
                Children: true, Adult: true, "el ajedrez y leer en voz alta"),
        });
        Tutors =
        [
            Named(new("tutor-1", "nora", "Nora", "Villaseñor Prado", Sex.Female, Born(46, 40))),
            Named(new("tutor-2", "efrain", "Efraín", "Canul Briceño", Sex.Male, Born(39, 200))),
            .. Enumerable.Range(3, TutorCount - 2).Select(number => Staff($"tutor-{number}")),
        ];
        Advisors =
        [
            Named(new("advisor-01", "fidel", "Fidel", "Arriaga Montes", Sex.Male, Born(52, 11))),
            .. Enumerable.Range(2, 4).Select(number => Staff($"advisor-{number:00}")),
            Named(new("advisor-06", "graciela", "Graciela", "Toledo Xool", Sex.Female, Born(44, 300))),
            .. Enumerable.Range(7, 14).Select(number => Staff($"advisor-{number:00}")),
        ];
        Coordinators =
        [
            Named(new("coordinator-1", "amparo", "Amparo", "Quintero Lira", Sex.Female, Born(55, 90))),
            Named(new("coordinator-2", "rogelio", "Rogelio", "Tepale Mora", Sex.Male, Born(48, 150))),
        ];
        Offices =
        [
            Named(new("office-1", "beatriz", "Beatriz", "Moguel Santana", Sex.Female, Born(41, 60))),
            Named(new("office-2", "dario", "Darío", "Cetina Alcocer", Sex.Male, Born(36, 220))),
        ];
        Tutees =
        [
            Named(new("tutee-001", "ulises", "Ulises", "Huchim Cabrera", Sex.Male, Born(23, 120))
            {
                Phone = "55 0000 0001",
                Channel = "whatsapp",
                Life = new(
                    "Repartidor en motocicleta; una niña chiquita", "el reparto", "ya tarde", "tengo una niña chiquita",
                    Children: true, Adult: false, "el box y reparar radios"),
            }),
            .. Enumerable.Range(2, (TutorCount * TuteesPerTutor) - 1).Select(Tutee),
        ];
    }

    /// <summary>The tutee of the case.</summary>
    public Person Marisol { get; }

    public IReadOnlyList<Person> Tutors { get; }

    public IReadOnlyList<Person> Advisors { get; }

    public IReadOnlyList<Person> Coordinators { get; }

    /// <summary>Who works in the offices to which matters are referred.</summary>
    public IReadOnlyList<Person> Offices { get; }

    /// <summary>All but the tutee of the case; number n has tutor n modulo eight.</summary>
    public IReadOnlyList<Person> Tutees { get; }

    private Person Tutee(int number)
    {
        var id = $"tutee-{number:000}";
        var draw = new Draw(id);
        var sex = draw.Chance(0.6) ? Sex.Female : Sex.Male;
        var age = draw.Chance(0.4) ? draw.Between(17, 20) : draw.Chance(0.7) ? draw.Between(21, 38) : draw.Between(39, 58);
        var (given, family) = Name(draw, sex);
        return new(id, Username(given, family, number), given, family, sex, Born(age, draw.Below(360)))
        {
            Phone = $"55 0000 {number:0000}",
            Life = Lives.For(draw, sex, age, turn: number + (number / TutorCount * 5)),
            Channel = draw.Of<string>(["platform", "platform", "mail", "whatsapp", "whatsapp"]),
        };
    }

    private Person Staff(string id)
    {
        var draw = new Draw(id);
        var sex = draw.Chance(0.55) ? Sex.Female : Sex.Male;
        var (given, family) = Name(draw, sex);
        return new(id, Username(given, family, 0), given, family, sex, Born(draw.Between(28, 60), draw.Below(360)));
    }

    private Person Named(Person person)
    {
        _taken.Add(person.Name);
        return person;
    }

    private (string Given, string Family) Name(Draw draw, Sex sex)
    {
        while (true)
        {
            var given = draw.Of(sex == Sex.Female ? Names.Women : Names.Men);
            var family = $"{draw.Of(Names.Families)} {draw.Of(Names.Families)}";
            if (_taken.Add($"{given} {family}"))
            {
                return (given, family);
            }
        }
    }

    // Counted from the turn of the year, so that nobody's birthday moves from day to day.
    private DateOnly Born(int age, int days) => new DateOnly(_today.Year - age, 1, 1).AddDays(days);

    private static string Username(string given, string family, int number)
    {
        var plain = Plain.Letters($"{given.Split(' ')[0]}.{family.Split(' ')[0]}").ToLowerInvariant();
        return number == 0 ? plain : $"{plain}{number}";
    }
}
