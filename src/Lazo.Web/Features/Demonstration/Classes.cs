namespace Lazo.Web.Features.Demonstration;

/// <summary>Something to hand in; kinds as in the bundle.</summary>
/// <param name="Closes">The last day on which it is accepted, until its last minute.</param>
/// <param name="Most">The highest mark on its own scale.</param>
internal sealed record Item(
    string Id, string Title, string Kind, DateOnly Opens, DateOnly Due, DateOnly Closes, string? CategoryId, string SessionId, int Most = 10)
{
    /// <summary>The mark that ends a class, and what can be handed in when it doesn't pass.</summary>
    public static IEnumerable<Item> Endings(string classId, Session term, Session recovery) =>
    [
        new($"{classId}-final", "Calificación final", "final", term.Last, term.Last, term.Last, null, term.Id),
        new($"{classId}-recovery", "Evaluación de recuperación", "recovery", recovery.First, recovery.Last, recovery.Last, null, recovery.Id),
    ];

    public DateTimeOffset ClosesAt => Calendar.At(Closes, 23, 59);

    public bool Counts => Kind is "activity" or "exam";
}

/// <summary>A subject in a term, with its advisor and what there is to hand in, in the order of closing.</summary>
internal sealed record Group(string Id, string Title, string Code, Subject Subject, Session Term, Person Advisor, IReadOnlyList<Item> Items)
{
    public Item Final => Items.Single(item => item.Kind == "final");

    public Item Recovery => Items.Single(item => item.Kind == "recovery");
}

/// <summary>A weight within a class.</summary>
internal sealed record Category(string Id, string Title, int Weight);

/// <summary>Every class of every term.</summary>
internal sealed class Classes
{
    public static readonly Category Work = new("category-work", "Actividades", 60);
    public static readonly Category Exams = new("category-exams", "Exámenes", 40);

    // In which weeks of a term the activities close; always in the eighth, ninth and tenth, where today is.
    private static readonly int[][] ClosingWeeks =
    [
        [2, 4, 6, 8, 9, 10, 13, 15],
        [2, 3, 5, 6, 8, 9, 10, 12, 14, 15],
        [2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 15],
        [2, 4, 5, 7, 8, 9, 10, 12, 13, 15],
    ];

    private static readonly string[] Kinds = ["Actividad integradora", "Foro", "Cuestionario", "Ejercicios", "Lectura", "Avance de proyecto"];

    private static readonly Dictionary<string, string[]> Topics = WordsOf.Lines("Topics").Select(line => line.Split(" · "))
        .ToDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);

    // From Monday; the subjects of a term close on different days, so that no two days of a week are without a closing.
    private static readonly int[] ClosingWeekdays = [6, 1, 3, 4, 2, 0];

    private readonly Calendar _calendar;
    private readonly People _people;
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<Field, int> _taught = [];

    public Classes(Calendar calendar, People people)
    {
        _calendar = calendar;
        _people = people;
    }

    public IEnumerable<Group> All => _groups.Values;

    /// <summary>The class of a subject in a term for the group of that letter; made when it is first asked for.</summary>
    public Group Of(Session term, Subject subject, int letter)
    {
        var id = $"class-{term.Id["term-".Length..]}-{subject.Code}-{(char)('a' + letter)}";
        if (_groups.TryGetValue(id, out var known))
        {
            return known;
        }

        var code = $"{subject.Semester}{(char)('A' + letter)}";
        var shown = $"{subject.Code.ToUpperInvariant()}-{code}";
        return Add(new(id, $"{subject.Title} · grupo {code}", shown, subject, term, AdvisorFor(subject), Items(id, term, subject)));
    }

    /// <summary>The class of the case, whose items are told by the case.</summary>
    public Group Add(Group group) => _groups[group.Id] = group;

    private Person AdvisorFor(Subject subject)
    {
        var (first, count) = subject.Field switch
        {
            Field.Numbers => (0, 5),
            Field.Nature => (5, 5),
            Field.Letters => (10, 4),
            Field.Society => (14, 3),
            _ => (17, 3),
        };
        var turn = _taught.GetValueOrDefault(subject.Field);
        _taught[subject.Field] = turn + 1;
        return _people.Advisors[first + (turn % count)];
    }

    private static string Title(Subject subject, bool exam, int number, int last, string kind)
    {
        var topics = Topics[subject.Code];
        return exam
            ? number == last ? "Examen final" : "Examen parcial"
            : $"{kind} {number}: {topics[(number - 1) * topics.Length / last]}";
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private List<Item> Items(string classId, Session term, Subject subject)
    {
        var draw = new Draw(classId);
        var brief = term == _calendar.Intensive;
        var weeks = brief ? [1, 2, 3, 3, 4, 5] : ClosingWeeks[draw.Below(ClosingWeeks.Length)];
        var weekday = ClosingWeekdays[Math.Max(0, Subjects.Of(subject.Semester).ToList().IndexOf(subject)) % ClosingWeekdays.Length];
        var weighted = subject.Field is Field.Numbers or Field.Nature;
        var late = draw.Chance(0.25) ? 2 : 0;
        var items = new List<Item>();
        for (var number = 1; number <= weeks.Length; number++)
        {
            var closes = term.First.AddDays(((weeks[number - 1] - 1) * 7) + weekday);
            var exam = weeks[number - 1] == 8 || number == weeks.Length;
            items.Add(new(
                $"{classId}-{number:00}",
                Title(subject, exam, number, weeks.Length, Kinds[(number + draw.Below(2)) % Kinds.Length]),
                exam ? "exam" : "activity",
                Later(term.First, closes.AddDays(-12)),
                closes.AddDays(exam ? 0 : -late),
                closes,
                weighted ? exam ? Exams.Id : Work.Id : null,
                term.Id,
                exam && subject.Field == Field.Numbers ? 100 : 10));
        }

        items.AddRange(Item.Endings(classId, term, _calendar.RecoveryOf(term)));
        return items;
    }
}
