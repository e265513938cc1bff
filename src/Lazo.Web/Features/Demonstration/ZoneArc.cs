using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Needs;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Voices;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What is lived with whoever has no story of her own: a visit every fortnight, one step each.</summary>
internal sealed record ZoneArc(Idea Idea, string About, string[] Topics, string[] Visits, string Practised, string Account)
{
    private const int Fortnight = 10;

    private static readonly Dictionary<string, string> TopicWords = new(StringComparer.Ordinal)
    {
        ["reading"] = "lectura y escritura",
        ["inclusion"] = "inclusión",
        ["multigrade"] = "trabajo multigrado",
        ["planning"] = "planeación",
        ["mathematics"] = "matemáticas",
        ["curriculum"] = "programa nuevo",
        ["living_together"] = "convivencia",
    };

    private static readonly ZoneArc Reading = new(
        Idea.FeltNeed, "Lectura en voz alta", ["reading", "inclusion"],
        [
            "Leí yo un cuento y miramos quién se acercaba a la orilla.", "Escogimos tres libros y ensayamos la voz, sin prisa.", "Esta vez solo escuché; apunté en qué página se perdían.",
            "Ya son las niñas y los niños quienes piden el libro.", "Armamos el rincón: dos cajas y un tapete.",
        ],
        "Diez minutos diarios después del recreo. Los de atrás ya no platican.", "Me daba pena leer con voces. Les gustó justo eso.");

    private static readonly ZoneArc Multigrade = new(
        Idea.FeltNeed, "Organizar el grupo multigrado", ["multigrade", "planning"],
        [
            "Vimos cómo se reparte el tiempo entre los grados; el reloj no alcanza.", "Un mismo tema para todo el grupo, con tres preguntas distintas.", "Los mayores explicaron a los chicos; salió bien a medias.",
            "Ajustamos: primero en conjunto, luego por mesas.", "Ya hay un horario en la pared y lo siguen sin que nadie lo pida.",
        ],
        "El tema de la milpa con todos los grados. Me faltó tiempo para cerrar.", "Ya no corro de un grado a otro. Salgo con menos cansancio.");

    private static readonly ZoneArc Sharing = new(
        Idea.DetectedNeed, "Problemas de reparto en matemáticas", ["mathematics", "planning"],
        [
            "Miramos los cuadernos: dividen bien, pero no saben cuándo.", "Repartimos naranjas de verdad antes de escribir nada.", "Cambiamos la pregunta: ¿qué sobra, y qué hacemos con eso?",
            "Tres equipos inventaron su propio problema.", "Los problemas ya salen de la tiendita, no del libro.",
        ],
        "Repartir tortillas entre cuatro y entre seis. Discutieron bonito.", "Creí que no sabían dividir. No sabían para qué.");

    private static readonly ZoneArc Projects = new(
        Idea.NewCurriculum, "Planear por proyectos", ["curriculum", "planning"],
        [
            "Leímos el programa con calma: qué pide y qué ya se hace aquí.", "Salió una pregunta del grupo: de dónde viene el agua de la escuela.", "Un mapa, dos entrevistas y una tabla: el plan cabe en una hoja.",
            "Fueron al pozo con el comité; todo el grupo llevaba pregunta.", "Contaron lo que hallaron en la asamblea de familias.",
        ],
        "La tabla del agua, una semana. Aprendí que no hay que llenarla toda.", "Pensé que un proyecto era más papeleo. Fue menos.");

    private static readonly ZoneArc Recess = new(
        Idea.SocialDemand, "Convivencia en el recreo", ["living_together", "inclusion"],
        [
            "Nos sentamos en el patio a mirar, sin apuntar nombres.", "Los pleitos empiezan en la fila de la cooperativa.", "El grupo propuso turnos y una cuerda más.",
            "Dos semanas con turnos: menos empujones, más fila.", "Ahora son los mayores quienes cuidan la cuerda.",
        ],
        "La asamblea de los lunes: diez minutos para decir qué molestó y qué gustó.", "Yo castigaba sin recreo. Ahora lo preparo.");

    private static readonly ZoneArc Voices = new(
        Idea.FeltNeed, "Que participen quienes casi no hablan", ["inclusion"],
        [
            "Contamos cuántas voces se oyen en una hora: siete de veintiséis.", "Probamos la pregunta en pareja antes de levantar la mano.", "Hoy fueron catorce voces; dos, en chontal.",
            "Una tarjeta por persona: nadie se queda sin turno.", "Quien no quería leer en voz alta explicó el dibujo a su mesa.",
        ],
        "La tarjeta. A la niña nueva le tembló la voz y aun así habló.", "Hay a quienes nunca les había oído la voz.");

    /// <summary>What goes with a school.</summary>
    public static ZoneArc Of(ZoneTeacher teacher)
    {
        ZoneArc[] arcs = teacher.School switch
        {
            { Multigrade: true } => [Multigrade],
            { Level: "preschool" } => [Reading, Recess, Voices],
            { Level: "primary" } => [Reading, Sharing, Voices, Recess],
            { Level: "special_education" } => [Voices, Reading],
            _ => [Projects, Voices],
        };
        return arcs[teacher.Turn!.Value % arcs.Length];
    }

    /// <summary>As it was told.</summary>
    public IReadOnlyList<ZoneLine> Told(ZoneTeacher teacher, DateOnly today)
    {
        var turn = teacher.Turn!.Value % (Fortnight - 1);
        // Nobody's turn falls on the day that paperwork took.
        var latest = 2 + turn + (2 + turn < ZoneVisit.Eaten ? 0 : 1);
        var draw = new Draw("story " + teacher.Person.Id);
        int DaysAgo(int schoolDays) => today.DayNumber - ZoneDays.From(today, -schoolDays).DayNumber;
        ZoneLine Visit(int step) => new(DaysAgo(latest + ((Visits.Length - 1 - step) * Fortnight)), false, new Met(Channel.InPerson, Visits[step], draw.Between(9, 12) * 5));
        return
        [
            new(DaysAgo(latest + 46), Idea == Idea.FeltNeed, new Requested(Idea, About)),
            new(DaysAgo(latest + 44), true, new Accepted()),
            Visit(0),
            Visit(1),
            new(DaysAgo(latest + 30), false, new NeedsTagged(Topics, string.Join(", ", Topics.Select(topic => TopicWords[topic])))),
            new(DaysAgo(latest + 30), false, new RhythmAgreed(Rhythm.Fortnightly)),
            new(DaysAgo(latest + 25), true, new Practised(Practised)),
            Visit(2),
            Visit(3),
            new(DaysAgo(latest + 7), true, new AccountWritten(Account)),
            Visit(4),
        ];
    }
}
