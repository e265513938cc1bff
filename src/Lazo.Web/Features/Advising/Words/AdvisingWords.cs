using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Words;

/// <summary>What the values of advising are called on the screens.</summary>
public static class AdvisingWords
{
    public static Phrase Of(Idea idea) => idea switch
    {
        Idea.FeltNeed => new("una necesidad que siente quien enseña", "a need that the teacher feels"),
        Idea.DetectedNeed => new("una necesidad que se detectó", "a need that was detected"),
        Idea.SocialDemand => new("algo que la comunidad pide ahora", "something that the community asks for now"),
        Idea.NewCurriculum => new("un programa de estudios nuevo", "a new curriculum"),
        Idea.Director => new("la dirección lo pidió a la supervisión", "the director asked the supervision for it"),
        _ => throw new ArgumentOutOfRangeException(nameof(idea)),
    };

    public static Phrase Of(DeclineReason reason) => reason switch
    {
        DeclineReason.FearForCareer => new("Me preocupa que afecte mi trayectoria", "I worry that it affects my career"),
        DeclineReason.FeelsInspected => new("Siento que sería una inspección", "It feels like an inspection"),
        DeclineReason.OnlyWhatIsBad => new("Temo que solo se vea lo que hago mal", "I fear that only what I do badly is seen"),
        DeclineReason.BadTeachersGetAdvised => new("Se dirá que me acompañan porque enseño mal", "People will say that I teach badly"),
        DeclineReason.MereStamping => new("Creo que solo se trata de sellar planeaciones", "I think it is about stamping plans"),
        DeclineReason.NoTime => new("Ahora no tengo tiempo", "I have no time now"),
        DeclineReason.Other => new("Otra cosa", "Something else"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static Phrase Of(DoorKind door) => door switch
    {
        DoorKind.MaterialsLent => new("le presté materiales", "I lent materials"),
        DoorKind.DemonstrationSeen => new("vio la demostración de una o un colega", "a colleague's demonstration was seen"),
        DoorKind.Talk => new("platicamos un momento", "we chatted for a moment"),
        DoorKind.Other => new("otra cosa", "something else"),
        _ => throw new ArgumentOutOfRangeException(nameof(door)),
    };

    public static Phrase Of(InvitationState state) => state switch
    {
        InvitationState.None => new("aún no se ha hablado de acompañarse", "accompaniment hasn't been spoken of yet"),
        InvitationState.Waiting => new("la invitación espera respuesta", "the invitation awaits an answer"),
        InvitationState.Accepted => new("trabajan en conjunto", "working together"),
        InvitationState.Later => new("más adelante", "later"),
        InvitationState.Declined => new("prefirió que no; la puerta sigue abierta", "rather not; the door stays open"),
        InvitationState.Redeemed => new("regresó por su propia iniciativa", "came back on their own initiative"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Phrase Of(Structure structure) => structure switch
    {
        Structure.SearchForMeaning => new("Búsqueda de sentido", "Search for meaning"),
        Structure.Resignification => new("Resignificar y transformar", "Resignification and transformation"),
        Structure.Innovation => new("Innovar", "Innovation"),
        Structure.Redemption => new("Redención", "Redemption"),
        _ => throw new ArgumentOutOfRangeException(nameof(structure)),
    };

    public static Phrase Of(Aspect aspect) => aspect switch
    {
        Aspect.Purpose => new("Para qué", "Purpose"),
        Aspect.Origin => new("De dónde nace", "Origin"),
        Aspect.Content => new("Sobre qué", "Content"),
        Aspect.Character => new("Cómo es", "Character"),
        Aspect.Course => new("Cómo avanza", "Course"),
        Aspect.Evidence => new("Qué la muestra", "Evidence"),
        _ => throw new ArgumentOutOfRangeException(nameof(aspect)),
    };

    /// <summary>A cell of the table of the four structures.</summary>
    public static Phrase Of(Structure structure, Aspect aspect) => (structure, aspect) switch
    {
        (Structure.SearchForMeaning, Aspect.Purpose) => new("que el grupo aprenda más y con sentido", "that the pupils learn, and it means something to them"),
        (Structure.SearchForMeaning, Aspect.Origin) => new("una necesidad que siente quien enseña", "a need that the teacher feels"),
        (Structure.SearchForMeaning, Aspect.Content) => new("lo sustantivo de lo que aprende el grupo", "the substance of what the pupils learn"),
        (Structure.SearchForMeaning, Aspect.Character) => new("las dos personas llevan a cabo las actividades", "both carry out the activities"),
        (Structure.SearchForMeaning, Aspect.Course) => new("planear en conjunto, ponerlo en marcha y valorarlo", "plan together, carry it out, look at what came of it"),
        (Structure.SearchForMeaning, Aspect.Evidence) => new("lo que logra el grupo", "what the pupils achieve"),
        (Structure.Resignification, Aspect.Purpose) => new("cambiar un elemento de la enseñanza", "change an element of teaching"),
        (Structure.Resignification, Aspect.Origin) => new("una necesidad o falta que se detectó", "a need or a lack that was detected"),
        (Structure.Resignification, Aspect.Content) => new("un elemento de la práctica", "an element of practice"),
        (Structure.Resignification, Aspect.Character) => new("análisis compartido, en talleres y fuera de ellos", "analysis together, in workshops and otherwise"),
        (Structure.Resignification, Aspect.Course) => new("revisar materiales, conversarlos, darles otro significado y actuar", "review materials, discuss them, give them a new meaning, act"),
        (Structure.Resignification, Aspect.Evidence) => new("las actividades realizadas, o el cambio", "the activities carried out, or the change"),
        (Structure.Innovation, Aspect.Purpose) => new("incorporar un elemento nuevo", "bring in a new element"),
        (Structure.Innovation, Aspect.Origin) => new("lo que pide la comunidad o un programa nuevo", "what society asks for, or a new curriculum"),
        (Structure.Innovation, Aspect.Content) => new("una parte de la práctica que nunca se había probado", "a part of practice never tried before"),
        (Structure.Innovation, Aspect.Character) => new("algo que da miedo o inquietud, con compañía", "something that causes fear or worry, with company"),
        (Structure.Innovation, Aspect.Course) => new("del diagnóstico o la demanda, por el diálogo y la reflexión", "from a diagnosis or a demand, through dialogue and reflection"),
        (Structure.Innovation, Aspect.Evidence) => new("el elemento nuevo ya en la práctica", "the new element in practice"),
        (Structure.Redemption, Aspect.Purpose) => new("acompañar a quien antes no quiso", "accompany somebody who didn't want it before"),
        (Structure.Redemption, Aspect.Origin) => new("su propio interés, después de haber dicho que no", "the teacher's own interest, after a no"),
        (Structure.Redemption, Aspect.Content) => new("un reto del momento: un examen, un problema con un alumno", "a challenge of the moment: an exam, a problem with a pupil"),
        (Structure.Redemption, Aspect.Character) => new("de la reserva a la confianza, y de ahí al provecho", "from reluctance to trust, and from there to benefit"),
        (Structure.Redemption, Aspect.Course) => new("un no, hasta que un reto vuelve deseable la compañía", "a no, until a challenge makes company wanted"),
        (Structure.Redemption, Aspect.Evidence) => new("el diálogo continúa", "the dialogue goes on"),
        _ => throw new ArgumentOutOfRangeException(nameof(structure)),
    };

    public static Phrase Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.PupilsAchievement => new("logros del grupo", "pupils' achievements"),
        EvidenceKind.ActivityOrChange => new("actividades realizadas, o el cambio", "activities carried out, or the change"),
        EvidenceKind.NewElementInPractice => new("el elemento nuevo ya en la práctica", "the new element in practice"),
        EvidenceKind.DialogueGoesOn => new("el diálogo continúa", "the dialogue goes on"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Why a gate is closed; what would open it is said beside it.</summary>
    public static Phrase Of(Gate gate) => gate switch
    {
        Gate.Open => new("se puede", "it is open"),
        Gate.NoEvidence => new("Todavía no hay evidencia desde que eligieron esta forma de trabajo.", "There is no evidence yet since you chose this way of working."),
        Gate.EvidenceOfAnotherKind => new("La evidencia que hay muestra otra cosa.", "The evidence that there is shows something else."),
        Gate.OnlyAfterANo => new("La redención empieza solo cuando alguien había dicho que no y regresó por su propia iniciativa.", "Redemption begins only where somebody had said no and came back on their own initiative."),
        Gate.RunsAlready => new("Esa forma de trabajo ya está en curso.", "That way of working is under way already."),
        Gate.NotAccepted => new("Primero hace falta su sí.", "A yes is needed first."),
        _ => throw new ArgumentOutOfRangeException(nameof(gate)),
    };

    public static Phrase Of(CycleStep step) => step switch
    {
        CycleStep.Diagnosis => new("Diagnóstico conjunto", "Diagnosis together"),
        CycleStep.Plan => new("Plan conjunto", "Joint plan"),
        CycleStep.Practice => new("Práctica", "Practice"),
        CycleStep.Observation => new("Observación", "Observation"),
        CycleStep.Talk => new("Plática reflexiva", "Reflective talk"),
        CycleStep.Agreement => new("Acuerdo", "Agreement"),
        CycleStep.Evidence => new("Evidencia", "Evidence"),
        CycleStep.Next => new("Siguiente ciclo", "Next cycle"),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static Phrase Of(Doing doing) => doing switch
    {
        Doing.WithHelp => new("con ayuda", "with help"),
        Doing.SideBySide => new("lado a lado", "side by side"),
        Doing.Alone => new("por su cuenta", "alone"),
        Doing.HelpsOthers => new("ayuda a otras personas", "helps others"),
        _ => throw new ArgumentOutOfRangeException(nameof(doing)),
    };

    public static Phrase Of(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Weekly => new("cada semana", "every week"),
        Rhythm.Fortnightly => new("cada dos semanas", "every two weeks"),
        Rhythm.Monthly => new("cada mes", "every month"),
        Rhythm.OnRequest => new("cuando {la docente} lo pida", "when {the teacher} asks"),
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    public static Phrase Of(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Checklist => new("lista de cotejo", "checklist"),
        InstrumentKind.Rubric => new("rúbrica", "rubric"),
        InstrumentKind.RatingScale => new("escala estimativa", "rating scale"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Phrase Of(GatheringKind kind) => kind switch
    {
        GatheringKind.Colegiado => new("colegiado", "staff meeting"),
        GatheringKind.SchoolCouncil => new("Consejo Técnico Escolar", "school council"),
        GatheringKind.ItinerantWorkshop => new("taller itinerante", "itinerant workshop"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Phrase Of(Channel channel) => channel switch
    {
        Channel.Platform => new("por Lazo", "through Lazo"),
        Channel.Mail => new("por correo", "by mail"),
        Channel.WhatsApp => new("por WhatsApp", "by WhatsApp"),
        Channel.Phone => new("por teléfono", "by telephone"),
        Channel.InPerson => new("en persona", "in person"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };
}
