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
            ("Ley de senos", -20, null), ("Ley de cosenos", -11, null), ("Problemas con triángulos oblicuángulos", -6, null),
        ], final: 0.0m);
        Trajectory = new(_marisol, 0, _nora, Profile.Overloaded, Situation.Quiet, [_biology, _trigonometry]);
        _story.Tutors.Add(new(people.Tutors[2], Day(-48), Day(-24)));
        _story.Tutors.Add(new(_nora, Day(-23), null));
        Enter();
        Happen();
    }

    public Trajectory Trajectory { get; }

    public Story Story => _story;

    /// <summary>So many days from the last day of the case.</summary>
    private DateOnly Day(int fromLast) => _calendar.DaysAgo(1).AddDays(fromLast);

    private DateTimeOffset At(int fromLast, int hour, int minute) => Calendar.At(Day(fromLast), hour, minute);

    private Enrolment Enrolled(Classes classes, Subject subject, Person advisor, (string Title, int Closes, decimal? Score)[] activities, decimal final)
    {
        var term = _calendar.CaseTerm;
        var recovery = _calendar.CaseRecovery;
        var id = $"class-case-{subject.Code}";
        var items = activities.Select((activity, index) => new Item(
            $"{id}-{index + 1:00}", activity.Title, "activity", Max(term.First, Day(activity.Closes - 10)), Day(activity.Closes), Day(activity.Closes), null, term.Id, 10))
            .Append(new($"{id}-final", "Calificación final", "final", term.Last, term.Last, term.Last, null, term.Id, 10))
            .Append(new($"{id}-recovery", "Evaluación de recuperación", "recovery", recovery.First, recovery.Last, recovery.Last, null, recovery.Id, 10))
            .ToList();
        var group = classes.Add(new(id, $"{subject.Title} · módulo", $"{subject.Code.ToUpperInvariant()}-M", subject, term, advisor, items));
        var outcomes = new Outcome?[items.Count];
        for (var index = 0; index < activities.Length; index++)
        {
            outcomes[index] = activities[index].Score is { } score ? HandedIn(activities[index].Closes, score) : null;
        }

        outcomes[^2] = new();
        outcomes[^2]!.Mark(final, Day(-3));
        return new(group, 1, term.First, null, false, outcomes);
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

    private void Happen()
    {
        Say(-23, 18, 2, _nora, "Buenas tardes, Marisol. Me presento: soy Nora Villaseñor y desde hoy soy tu tutora. Estaré contigo hasta que termines, no solo en este módulo. Que tengas muy buena semana.");
        Say(-23, 19, 23, _marisol, "Qué tal maestra Nora, gracias por presentarse y por los buenos deseos. Le confieso que la trigonometría me quita el sueño: sigo atorada en la primera unidad y siento que todos ya me dejaron atrás. El maestro Fidel me dijo que suba mis dudas al foro y eso voy a intentar. Con todo y el miedo, la materia me llama la atención. Ya me toca entrar al taller, seguimos en comunicación.");

        Say(-18, 22, 55, _nora, "Marisol, buenas noches. Revisando Biología vi que no aparece tu actividad integradora 6. ¿Tuviste alguna dificultad con ella? Me cuentas cuando puedas.");
        Say(-17, 21, 36, _marisol, "Buenas noches maestra. Sí vi su mensaje. Fui haciendo las actividades en orden y al abrir la 6 me apareció cerrada desde el día anterior al que yo pensaba; ya no me dejó subir nada. Fue por eso y no por descuido.");
        Say(-17, 22, 0, _nora, "Te agradezco que me lo expliques, Marisol. Conocer la razón me sirve para ayudarte y para avisar si la fecha no fue clara. Que descanses.");
        _story.Record(At(-17, 22, 0), _nora, "cause", _biology.Group.Items[5].Id, new { cause = "closed_before_reached", text = "Llegó a la actividad cuando ya había cerrado." });
        Say(-17, 23, 30, _nora, "Una cosa más: tu calificación de Geometría y Trigonometría viene baja. Quiero apoyarte. Busca al maestro Fidel con las dudas concretas, él está disponible; hay tiempo para levantarla. ¿Qué es lo que más se te está dificultando?");
        _story.Record(At(-17, 23, 31), _nora, "referral", data: new { office = "Asesoría de Geometría y Trigonometría", text = "Necesita acompañamiento desde la primera unidad." });

        Say(-14, 16, 43, _marisol, "Maestra, gracias por no soltarme. Le voy a hablar con franqueza: en mi casa estoy viviendo algo complicado con uno de mis hijos y tengo la cabeza en otra parte. Me cuesta leer y lo de Biología lo voy sacando tarde. Me da vergüenza decirlo porque suena a excusa, y yo no soy de excusas; me gusta estudiar y terminar lo que empiezo. El maestro Fidel ha sido amable y me animó a participar. ¿Cree que todavía haya algo que pueda hacer?");
        var personal = _story.Record(At(-14, 17, 20), _nora, "personal_opened", data: new { text = "Atraviesa una situación difícil con uno de sus hijos; teme que parezca pretexto." });

        Say(-11, 8, 49, _nora, "Marisol, no suena a excusa y no tienes por qué apenarte. Sí hay qué hacer: al cerrar el módulo se abre un periodo de recuperación y alcanza el tiempo. El paso importante es ponerte de acuerdo con el maestro Fidel. ¿Me avisas cuando le hayas escrito?");
        _story.Record(At(-11, 8, 50), _nora, "personal_asked", personal, new { text = "Se le escribió para acompañarla." });
        Say(-11, 10, 10, _nora, "También le di una vuelta a Biología. No todo salió como querías, pero ahí vas por buen camino; cuenta conmigo para las dos.");
        Say(-8, 12, 16, _nora, "Hola, Marisol. ¿Cómo siguen las cosas en tu casa? Me quedé pensando en ustedes. La recuperación está cada vez más cerca y no quisiera que se te fuera. ¿Ya hablaste con la maestra Graciela y el maestro Fidel? Cuéntame en qué quedaron.");
        _story.Record(At(-8, 12, 17), _nora, "personal_asked", personal, new { text = "Se le preguntó cómo sigue; sin respuesta por ahora." });

        Say(-3, 21, 41, _marisol, "Buenas noches maestra Nora. Ya publicaron las calificaciones: pasé Biología con 7 y en Trigonometría me quedó 0, porque la dejé sin trabajar. No les conté a los maestros lo que pasaba, hasta hoy; pensé que no me iban a creer. Lo de mi casa sigue, aunque ya lo estamos atendiendo. Quiero pedirle dos cosas: ¿cómo se hace para volver a cursar la materia que debo?, ¿y qué se necesita para solicitar un permiso y parar un tiempo? Prefiero detenerme y regresar bien que seguir a medias.");
        _story.Record(At(-3, 21, 50), _nora, "procedure_opened", data: new { topic = "retake", text = "Pregunta cómo volver a cursar Geometría y Trigonometría." });
        _story.Record(At(-3, 21, 51), _nora, "procedure_opened", data: new { topic = "leave", text = "Pregunta cómo solicitar un permiso para pausar sus estudios." });

        Say(-2, 20, 8, _nora, "Marisol, recibí tus dos preguntas. No quiero contestarte de memoria: voy a averiguar bien ambos trámites y te escribo. Mientras tanto, no olvides lo mucho que has sostenido estas semanas.");
        _story.Record(At(-2, 20, 8), _nora, "promise", data: new { text = "Averiguar cómo se recursa y cómo se solicita la baja temporal." });
        Say(-2, 20, 19, _marisol, "Se lo agradezco mucho, maestra. Que pase buena noche.");
        Say(-2, 20, 29, _nora, "Igualmente, Marisol. Aquí estoy.");
        Say(-2, 20, 53, _marisol, "Gracias, estamos en contacto.");

        Say(0, 3, 52, _nora, "Marisol, no quise dejar pasar más tiempo sin felicitarte: aprobaste Biología en medio de todo lo que estás viviendo. Eso habla de ti. ¡Enhorabuena!");
        Say(0, 4, 44, _nora, "Para Geometría y Trigonometría, escribe por favor al maestro Fidel para que te diga qué procede en su materia. Yo sigo buscando la respuesta de control escolar. ¿Me confirmas cuando lo hayas hecho?");
    }

    private void Say(int fromLast, int hour, int minute, Person sender, string text) =>
        _story.Say(At(fromLast, hour, minute), sender, text, "platform");

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;
}
