using System.Globalization;

namespace Lazo.Web.Features.Demonstration;

/// <summary>Marisol Tejeda's weeks with her new tutor, Nora Villaseñor: a whole case, day by day, to be replayed.</summary>
/// <remarks>
/// Days are counted from the last one, which is always yesterday: the first greeting lies twenty-three days before it. Days and
/// times of day keep their distances whatever the date, so that every replay shows the same.
/// </remarks>
internal sealed class TheCase
{
    private readonly Calendar _calendar;
    private readonly Person _marisol;
    private readonly Person _nora;
    private readonly Story _story;
    private readonly Enrolment _biology;
    private readonly Enrolment _trigonometry;

    public TheCase(Calendar calendar, People people, Classes classes)
    {
        _calendar = calendar;
        _marisol = people.Marisol;
        _nora = people.Tutors[0];
        _story = new Story(_marisol);
        _biology = Enrolled(classes, Subjects.Biology, people.Advisors.Single(advisor => advisor.Username == "graciela"),
        [
            ("Actividad integradora 1", -46, 8.0m), ("Actividad integradora 2", -41, 7.6m), ("Actividad integradora 3", -36, 8.2m),
            ("Actividad integradora 4", -31, 7.4m), ("Actividad integradora 5", -27, 7.8m), ("Actividad integradora 6", -22, null),
            ("Actividad integradora 7", -13, 7.0m), ("Proyecto de ecosistema", -6, 7.2m),
        ], final: 7.0m);
        _trigonometry = Enrolled(classes, Subjects.Trigonometry, people.Advisors.Single(advisor => advisor.Username == "fidel"),
        [
            ("Ángulos y triángulos", -44, 5.2m), ("Teorema de Pitágoras", -37, 4.0m), ("Razones trigonométricas", -29, 2.5m),
            ("Ley de senos", -16, null), ("Ley de cosenos", -11, null), ("Problemas con triángulos oblicuángulos", -6, null),
        ], final: 0.0m);
        Trajectory = new(_marisol, 0, _nora, Profile.Overloaded, Situation.Quiet, [_biology, _trigonometry]);
        _story.Tutors.Add(new(people.Tutors[2], Day(-48), Day(-24)));
        _story.Tutors.Add(new(_nora, Day(-23), null));
        Enter();
        Speak();
        Happen();
    }

    public Trajectory Trajectory { get; }

    public Story Story => _story;

    /// <summary>So many days from the last day of the case.</summary>
    private DateOnly Day(int fromLast) => _calendar.DaysAgo(1).AddDays(fromLast);

    private DateTimeOffset At(int fromLast, int hour, int minute) => Calendar.At(Day(fromLast), hour, minute);

    private Enrolment Enrolled(
        Classes classes, Subject subject, Person advisor, (string Title, int Closes, decimal? Score)[] activities, decimal final)
    {
        var term = _calendar.CaseTerm;
        var id = $"class-case-{subject.Code}";
        List<Item> items =
        [
            .. activities.Select((activity, index) => Activity($"{id}-{index + 1:00}", activity.Title, Day(activity.Closes))),
            .. Item.Endings(id, term, _calendar.CaseRecovery),
        ];
        var code = $"{subject.Code.ToUpperInvariant()}-M";
        var group = classes.Add(new(id, $"{subject.Title} · módulo", code, subject, term, advisor, items));
        var outcomes = new Outcome?[items.Count];
        for (var index = 0; index < activities.Length; index++)
        {
            outcomes[index] = activities[index].Score is { } score ? HandedIn(activities[index].Closes, score) : null;
        }

        outcomes[^2] = new();
        outcomes[^2]!.Mark(final, Day(-3));
        return new(group, 1, term.First, null, false, outcomes);
    }

    private Item Activity(string id, string title, DateOnly closes)
    {
        var opens = closes.AddDays(-10);
        var term = _calendar.CaseTerm;
        return new(id, title, "activity", opens > term.First ? opens : term.First, closes, closes, null, term.Id);
    }

    // In the last hour of the last day, as somebody does who begins when the children sleep.
    private Outcome HandedIn(int closes, decimal score)
    {
        var outcome = new Outcome { SubmittedAt = At(closes, 23, 12) };
        outcome.Mark(score, Day(closes + 3));
        return outcome;
    }

    private void Enter()
    {
        foreach (var day in (int[])[-48, -46, -43, -41, -38, -36, -33, -31, -29, -27, -25, -24, -21, -17, -15, -13, -10, -8, -6, -3])
        {
            _biology.Accesses.Add(At(day, 22, 20));
        }

        foreach (var day in (int[])[-47, -44, -40, -37, -33, -29, -26, -23, -18])
        {
            _trigonometry.Accesses.Add(At(day, 23, 5));
        }
    }

    private void Speak()
    {
        foreach (var line in WordsOf.Lines("TheCase"))
        {
            var (day, time, who) = (line.Split(' ')[0], TimeOnly.Parse(line.Split(' ')[1]), line.Split(' ')[2]);
            var at = At(int.Parse(day, CultureInfo.InvariantCulture), time.Hour, time.Minute);
            _story.Say(at, who == "Nora:" ? _nora : _marisol, line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..], "platform");
        }
    }

    private void Happen()
    {
        var (biology, trigonometry) = (_biology.Group, _trigonometry.Group);
        Nora(-17, 22, 0, "cause", biology.Items[5].Id, new
        {
            cause = "closed_before_reached",
            text = "Cuando pudiste entrar, la actividad ya había cerrado.",
        });
        var referral = Nora(-17, 23, 31, "referral", null, new
        {
            office = "Asesoría de Geometría y Trigonometría",
            text = "Retomar desde la primera unidad, con acompañamiento y un ritmo que quepa con el trabajo.",
        });
        _story.Record(At(-16, 11, 5), trigonometry.Advisor, "referral_answered", referral, new
        {
            text = "Ya escribí, con la invitación a retomar desde el foro y con calma.",
        });
        Nora(-14, 17, 15, "referral_closed", referral, new { text = "Ya estás en contacto con tu asesor; qué bueno." });

        var personal = Nora(-14, 17, 20, "personal_opened", null, new
        {
            text = "Estás pasando por algo difícil con uno de tus hijos. Gracias por contármelo; aquí sigo.",
        });
        Nora(-11, 8, 50, "personal_asked", personal, new { text = "Te escribí para saber cómo siguen en casa." });
        Nora(-8, 12, 17, "personal_asked", personal, new { text = "Te pregunté cómo siguen; contesta cuando puedas." });

        Nora(-3, 21, 50, "procedure_opened", null, new
        {
            topic = "retake",
            text = "Cómo volver a cursar Geometría y Trigonometría.",
        });
        Nora(-3, 21, 51, "procedure_opened", null, new
        {
            topic = "leave",
            text = "Cómo pedir un permiso para pausar los estudios.",
        });
        Nora(-2, 20, 8, "promise", null, new { text = "Averiguar cómo se recursa y cómo se solicita la baja temporal." });
    }

    private string Nora(int fromLast, int hour, int minute, string kind, string? of, object data) =>
        _story.Record(At(fromLast, hour, minute), _nora, kind, of, data);
}
