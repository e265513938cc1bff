using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Domain.Advising.Voices;

namespace Lazo.Web.Features.Demonstration;

/// <summary>Something that one of the two tells.</summary>
/// <param name="About">The place in the story of what it refers to.</param>
internal sealed record ZoneLine(int DaysAgo, bool ByTeacher, FactBody Body, int? About = null);

/// <summary>What was lived in the zone: each of the four ways of working by somebody, one refusal that turns and one that doesn't.</summary>
internal static class ZoneStories
{
    private static readonly Dictionary<Aspect, string> AsTheTable = [];

    private static readonly Dictionary<string, Func<Func<int, Guid>, ZoneLine[]>> Told = new(StringComparer.Ordinal)
    {
        ["zone-teacher-tomasa"] = Tomasa,
        ["zone-teacher-gilberto"] = Gilberto,
        ["zone-teacher-edith"] = Edith,
        ["zone-teacher-rosendo"] = Rosendo,
        ["zone-teacher-fermin"] = _ => Fermin,
        ["zone-teacher-delia"] = _ => Delia,
        ["zone-teacher-ceiba-8"] = _ => Waiting(4, Idea.DetectedNeed, "Problemas de reparto en matemáticas"),
        ["zone-teacher-amanecer-2"] = _ => Waiting(6, Idea.SocialDemand, "Convivencia en el recreo"),
        ["zone-teacher-palmas-2"] = _ => Waiting(9, Idea.NewCurriculum, "Planear por proyectos"),
    };

    /// <summary>Whether somebody's story is told here.</summary>
    public static bool IsTold(string teacher) => Told.ContainsKey(teacher);

    /// <summary>By the teacher; whoever isn't named is visited every fortnight.</summary>
    /// <param name="idOf">The number of a line of the same story, by its place.</param>
    public static IReadOnlyList<ZoneLine> Of(ZoneTeacher teacher, DateOnly today, Func<int, Guid> idOf) =>
        Told.TryGetValue(teacher.Person.Id, out var story) ? story(idOf) : ZoneArc.Of(teacher).Told(teacher, today);

    /// <summary>On what day something was told: a day of school.</summary>
    public static DateOnly DayOf(ZoneLine line, DateOnly today) => ZoneDays.OnOrBefore(today.AddDays(-line.DaysAgo));

    /// <summary>The advisor's own, about her own practice.</summary>
    public static IReadOnlyList<ZoneLine> LuciasOwn { get; } =
    [
        new(31, false, new Journal("En la plática con Tomasa hablé más que ella. La próxima espero diez segundos antes de decir nada.")),
        new(12, false, new Journal("Con Fermín no voy a insistir. Le dejo saludo y café; lo demás es suyo.")),
        new(5, false, new Journal("Gilberto ya no me espera para decidir. Me gustó no hacer falta.")),
    ];

    /// <summary>People met together, as told by the advisor.</summary>
    public static ZoneLine Gathering { get; } = new(24, false, new Gathered(GatheringKind.Colegiado, "Preguntas que hacen pensar: probamos tres con el grupo de enfrente", 75));

    // Search for meaning: what the pupils learn is the measure.
    private static ZoneLine[] Tomasa(Func<int, Guid> idOf) =>
    [
        new(66, true, new Requested(Idea.FeltNeed, "Mi grupo de tercero repite lo que digo, pero casi nadie pregunta.")),
        new(65, true, new Accepted("Sí, entre las dos.")),
        new(63, false, new StructureChosen(Structure.SearchForMeaning, AsTheTable, "Ella quiere ver qué entienden sus alumnos, no cambiar por cambiar.")),
        new(60, false, new Diagnosed("En una hora de clase hubo dos preguntas del grupo, las dos para pedir permiso.", "Me gana el tiempo y termino contestándome yo.")),
        new(57, false, new Planned(
            "Que pregunten por lo que les intriga", "Caja de objetos, pregunta en pareja, ronda y cierre", "Caja, semillas, tarjetas", "Tomasa conduce, Lucía apunta lo que preguntan",
            "Preguntas en pareja", "Los dos que hablan más chontal que español: preguntan primero en su lengua")),
        new(50, true, new Practised("La caja de semillas. Se fue la hora y no querían salir al recreo.")),
        new(43, false, new ObservationBegan("Quién pregunta y qué hace la maestra después")),
        new(43, false, new Noted(240, "Esperó sin contestar; a los ocho segundos preguntó una niña de atrás.", Strength: true), 6),
        new(43, false, new Noted(900, "La ronda se hizo larga; tres ya no escuchaban."), 6),
        new(43, false, new TalkBegan(idOf(6))),
        new(43, true, new TeacherSpoke("Nerviosa al principio, luego me olvidé de que estabas.", "Que haga la ronda más corta."), 9),
        new(43, false, new MayITell(true, "Claro, dime."), 9),
        new(43, false, new Strengths("Esperaste. Esos ocho segundos fueron la clase."), 9),
        new(43, false, new TalkEnded(18, 11), 9),
        new(30, true, new AccountWritten("Antes contestaba yo. Ahora me muerdo la lengua y a veces me sorprenden. No siempre sale.")),
        new(21, true, new EvidenceGiven(EvidenceKind.PupilsAchievement, "Un mural con 31 preguntas del grupo; nueve las investigaron solos.", [])),
        new(20, false, new AutonomySign("Preguntas en pareja", Doing.SideBySide, "Ya la planea sola; la revisamos juntas.")),
        new(20, false, new NextCycle("Esperar es enseñar. Ahora, que las preguntas lleguen a matemáticas.")),
        new(19, false, new RhythmAgreed(Rhythm.Fortnightly, "Ya no hace falta cada semana.")),
        new(12, false, new Met(Channel.InPerson, "Vimos juntas la secuencia de fracciones", 40)),
    ];

    // Resignification: the same thing, understood otherwise.
    private static ZoneLine[] Gilberto(Func<int, Guid> idOf) =>
    [
        new(62, false, new Requested(Idea.DetectedNeed, "La tarea en casa: varias familias no pueden ayudar y los niños llegan sin ella.")),
        new(61, true, new Accepted()),
        new(60, true, new StructureChosen(Structure.Resignification, AsTheTable, "No quiero quitar la tarea, quiero entender para qué la dejo.")),
        new(54, false, new Diagnosed("De cada diez tareas regresan seis; las otras cuatro son casi siempre de los mismos.", "La dejaba porque siempre se ha dejado.")),
        new(50, false, new Planned(
            "Que la tarea sea algo que el niño pueda contar", "Leer dos textos cortos, revisar cuadernos juntos, probar tres tareas distintas", "Textos, cuadernos del grupo", "Gilberto elige, Lucía trae los textos",
            "La tarea", "Quienes cuidan hermanos por la tarde: su tarea se empieza en la escuela")),
        new(45, true, new Practised("Pregunta a alguien de tu casa cómo aprendió lo que sabe hacer.")),
        new(38, false, new Lent("Antología «Tarea con sentido», engargolada")),
        new(30, true, new Returned("La copié para el colegiado."), 6),
        new(28, true, new EvidenceGiven(EvidenceKind.ActivityOrChange, "Cuatro semanas de tareas contadas en voz alta; regresan nueve de cada diez.", [])),
        new(26, true, new AccountWritten("Yo pensaba que no hacer la tarea era flojera. Ahora pregunto primero qué pasó.")),
        new(14, false, new StructureClosed(Structure.Resignification, [idOf(8)], "La tarea ya no es deuda, es conversación.")),
        new(13, false, new AutonomySign("La tarea", Doing.HelpsOthers, "La llevó él al colegiado.")),
        new(13, false, new RhythmAgreed(Rhythm.Monthly)),
    ];

    // Innovation: what was never tried, and frightens.
    private static ZoneLine[] Edith(Func<int, Guid> idOf) =>
    [
        new(58, false, new Requested(Idea.NewCurriculum, "Proyectos con la comunidad: el programa los pide y nadie los ha hecho aquí.")),
        new(54, true, new AskedForLater(null, "Déjame pasar el festival.")),
        new(47, true, new Accepted("Ahora sí. Me da un poco de miedo salir con tantos niños.")),
        new(46, true, new StructureChosen(Structure.Innovation, AsTheTable, "Es algo que nunca he hecho.")),
        new(40, false, new Diagnosed("Hay tres abuelas que tejen palma a dos cuadras del jardín.", "Me preocupa el camino y que las mamás digan que no trabajamos.")),
        new(36, false, new Planned(
            "Que los niños entrevisten a quien sabe tejer", "Visita, preguntas con dibujos, tejer una tira, contarlo a las familias", "Palma, grabadora, permisos", "Edith habla con las abuelas, Lucía acompaña el camino",
            "Proyecto con la comunidad", "La niña que no camina: va en la silla y lleva la grabadora")),
        new(26, true, new Practised("Fuimos. Nadie se perdió y doña de la palma lloró de gusto.")),
        new(26, false, new TalkBegan()),
        new(26, true, new TeacherSpoke("Con las piernas temblando y contenta.", "Que la próxima salga más temprano."), 7),
        new(26, false, new MayITell(true), 7),
        new(26, false, new Strengths("Les diste una pregunta a cada quien; nadie se quedó mirando."), 7),
        new(26, false, new TalkEnded(16, 10), 7),
        new(17, true, new EvidenceGiven(EvidenceKind.NewElementInPractice, "Segundo proyecto, sin Lucía: el señor que arregla redes.", [])),
        new(16, false, new AutonomySign("Proyecto con la comunidad", Doing.Alone, "El segundo lo hizo sola.")),
        new(9, false, new Met(Channel.Phone, "Me contó del segundo proyecto", 15)),
    ];

    // Redemption: a no that turns, because of something that he needed himself.
    private static ZoneLine[] Rosendo(Func<int, Guid> idOf) =>
    [
        new(68, false, new Requested(Idea.Director, "La dirección pidió acompañamiento para la telesecundaria.")),
        new(67, true, new Declined([DeclineReason.FeelsInspected, DeclineReason.NoTime], "Con todo respeto, no necesito que me revisen.")),
        new(60, false, new DoorOpened(DoorKind.Talk, "Lo saludé. No hablamos de clases.")),
        new(44, false, new DoorOpened(DoorKind.DemonstrationSeen, "Vio desde la puerta la feria de máquinas simples del grupo de al lado.")),
        new(33, true, new CameBack("Mis de tercero presentan examen para el bachillerato y se me están rindiendo. ¿Cómo armaste lo de las poleas?")),
        new(32, false, new StructureChosen(Structure.Redemption, AsTheTable, "Lo pidió él, por sus alumnos.")),
        new(31, false, new Lent("Caja de poleas y planos inclinados")),
        new(22, true, new Practised("Las poleas con los de tercero. Preguntaron más en una hora que en un mes.")),
        new(22, false, new TalkBegan()),
        new(22, true, new TeacherSpoke("Bien. Más suelto de lo que pensaba.", "Que no explique antes de que prueben."), 8),
        new(22, false, new MayITell(false, "Hoy no; otro día."), 8),
        new(22, false, new TalkEnded(12, 9), 8),
        new(11, false, new MayITell(true, "Ahora sí, dime."), 8),
        new(11, true, new EvidenceGiven(EvidenceKind.DialogueGoesOn, "Me habló él para la siguiente visita.", [])),
        new(10, false, new RhythmAgreed(Rhythm.Fortnightly)),
        new(10, true, new AccountWritten("Dije que no porque ya me habían calificado sin preguntarme. Esto fue otra cosa.")),
    ];

    // A no that stays a no.
    private static ZoneLine[] Fermin =>
    [
        new(59, false, new Requested(Idea.DetectedNeed, "Lectura en multigrado")),
        new(58, true, new Declined([DeclineReason.MereStamping, DeclineReason.FearForCareer], "Ya me sellaron la planeación muchos años.")),
        new(29, false, new DoorOpened(DoorKind.MaterialsLent, "Dejé en la biblioteca del aula una caja de cuentos, para quien la quiera.")),
    ];

    private static ZoneLine[] Delia =>
    [
        new(22, false, new Requested(Idea.FeltNeed, "Su primer año con primer grado")),
        new(21, true, new AskedForLater(null, "Después de las evaluaciones, por favor.")),
    ];

    // Asked, and nothing answered yet.
    private static ZoneLine[] Waiting(int daysAgo, Idea idea, string about) => [new(daysAgo, false, new Requested(idea, about))];
}
