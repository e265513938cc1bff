using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>The wordings of the drafts, by what they are about.</summary>
/// <remarks>
/// Spanish only: it is the language in which tutors and tutees write to one another. No adjective agrees with a person, so
/// that no draft guesses who she, he or the tutor is. <c>{full}</c> is for an office. <c>{end}</c> always follows a verb, since it may be a day or “pronto”.
/// </remarks>
public static class Wordings
{
    /// <param name="late">We are late with what we owe her.</param>
    /// <param name="ofActivity">It is about one activity and not about a whole class.</param>
    public static IReadOnlyList<string> For(SignalKind because, bool late, bool ofActivity) => because switch
    {
        SignalKind.HarmRisk => HarmRisk,
        SignalKind.DropoutIntent => DropoutIntent,
        SignalKind.Distress => Distress,
        SignalKind.Achievement => ofActivity ? AchievedActivity : PassedClass,
        SignalKind.AwaitingAnswer => late ? LateAnswer : Answer,
        SignalKind.PromiseDue => late ? LatePromise : Promise,
        SignalKind.PersonalOpen => Personal,
        SignalKind.ProcedureOpen or SignalKind.ReferralOpen => late ? LateOffice : OfficeInTime,
        SignalKind.Silence => Silence,
        SignalKind.MissingActivity => Missing,
        SignalKind.ClosedBeforeReached => ClosedBefore,
        SignalKind.ClosingSoon => Closing,
        SignalKind.LowGrade => LowGrade,
        SignalKind.NoAccess => NoAccess,
        SignalKind.RecoveryOpen => Recovery,
        SignalKind.RetakeNeeded => Retake,
        SignalKind.NotContacted => Cadence,
        SignalKind.NewTutee => Newcomer,
        SignalKind.LeaveEnding => LeaveEnding,
        _ => throw new ArgumentOutOfRangeException(nameof(because), because, "A signal without wordings."),
    };

    private static readonly string[] HarmRisk =
    [
        "Hola, {name}. Leí lo que me escribiste y me importa mucho cómo estás. Quiero escucharte: ¿te puedo llamar ahora mismo? Si prefieres otra hora u otra persona, dime y lo arreglamos.",
        "{name}, gracias por la confianza de contármelo. No tienes que cargar con esto a solas. ¿Dónde te encuentras y a qué número te llamo en este momento?",
        "Hola, {name}. Lo que me dices es importante y no quiero dejarlo para después. Aquí estoy. ¿Me contestas una llamada ahora?",
    ];

    private static readonly string[] DropoutIntent =
    [
        "Hola, {name}. Gracias por decirme con franqueza lo que estás pensando. Antes de que decidas, ¿platicamos con calma? Hay varias opciones y quiero que las conozcas todas.",
        "{name}, sé que estas semanas han pesado. Decidas lo que decidas, cuentas conmigo. ¿Qué día y a qué hora te viene bien una llamada para ver qué te conviene?",
        "Hola, {name}. Hacer una pausa también es válido, y quiero ayudarte a pensarlo con toda la información en la mano. ¿Qué es lo que más te está costando en este momento?",
    ];

    private static readonly string[] Distress =
    [
        "Hola, {name}. Sentí en tu mensaje que la estás pasando difícil y quise escribirte. ¿Cómo te sientes hoy? No hace falta que hablemos de tareas si no quieres.",
        "{name}, gracias por contarme cómo estás. Vamos paso a paso: ¿qué es lo que más te preocupa ahorita? Con gusto busco contigo por dónde empezar.",
        "Hola, {name}. He pensado en lo que me escribiste. Es mucho lo que llevas encima y aun así sigues aquí. ¿En qué te puedo ayudar esta semana?",
    ];

    private static readonly string[] AchievedActivity =
    [
        "¡Hola, {name}! Vi tu resultado en «{activity}» de {subject} y me dio mucho gusto. Se nota el trabajo que le dedicaste. ¿Qué fue lo que más te sirvió?",
        "{name}, ¡felicidades por «{activity}»! Sé que no siempre es fácil encontrar el tiempo, y lo lograste. ¿Cómo te sentiste al hacerla?",
        "Hola, {name}. Hoy quiero escribirte por algo bueno: «{activity}», de {subject}, te salió muy bien. Disfrútalo, te lo ganaste.",
    ];

    private static readonly string[] PassedClass =
    [
        "¡Hola, {name}! Vi que aprobaste {subject} y me dio muchísimo gusto. Es fruto de tu esfuerzo. ¿Cómo te sientes con este paso?",
        "{name}, ¡felicidades! {subject} ya es una asignatura más en tu camino. Cuéntame qué te ayudó, para que lo aprovechemos en las que siguen.",
        "Hola, {name}. Te escribo para celebrar contigo: aprobaste {subject}. Con todo lo que haces en el día, tiene doble mérito.",
    ];

    private static readonly string[] Answer =
    [
        "Hola, {name}. Gracias por escribirme. Sobre lo que me preguntas: ",
        "¡Hola, {name}! Qué bueno que preguntas. Te cuento: ",
        "Hola, {name}. Leí tu mensaje con atención. Te respondo enseguida: ",
    ];

    private static readonly string[] LateAnswer =
    [
        "Hola, {name}. Perdona la espera y gracias por tu paciencia. Sobre lo que me preguntaste: ",
        "{name}, te debía una respuesta y aquí está, con una disculpa por la demora: ",
        "Hola, {name}. No se me olvidó tu pregunta; siento haber tardado. Te cuento: ",
    ];

    private static readonly string[] Promise =
    [
        "Hola, {name}. Sigo con lo que te prometí averiguar. Esto es lo que sé hasta ahora: ",
        "{name}, te escribo por lo que quedé de investigarte. Ya tengo noticias: ",
        "Hola, {name}. Quedé en darte una respuesta y quiero cumplirte. Te cuento cómo va: ",
    ];

    private static readonly string[] LatePromise =
    [
        "Hola, {name}. Te prometí una respuesta y me tardé más de lo que te dije; te ofrezco una disculpa. Esto es lo que averigüé: ",
        "{name}, sé que sigues esperando lo que quedé de averiguar. Gracias por tu paciencia. Así está el asunto: ",
        "Hola, {name}. Sigo en deuda contigo y no quiero dejarte sin noticias. Hasta hoy sé esto: ",
    ];

    private static readonly string[] Personal =
    [
        "Hola, {name}. He pensado en ti y en lo que me contaste. ¿Cómo van las cosas? Si hoy no quieres hablar de eso, también está bien.",
        "{name}, paso a saludarte y a saber cómo sigues. ¿Ha cambiado algo en estos días? Aquí estoy para lo que necesites.",
        "Hola, {name}. ¿Cómo amaneciste hoy? Me quedé pendiente de lo que estás viviendo y quiero saber si hay algo en lo que pueda ayudarte.",
    ];

    private static readonly string[] LateOffice =
    [
        "Buen día. Les escribo por el asunto de {full}, que ya pasó de la fecha en que esperábamos respuesta. ¿Me pueden decir en qué va y para cuándo la tendríamos? Muchas gracias.",
        "Buen día. Sigo al pendiente del asunto de {full}. ¿Hace falta algún dato o documento para resolverlo? Quisiera darle noticias hoy mismo. Gracias por su apoyo.",
        "Buen día. ¿Me ayudan a saber cómo va lo de {full}? La fecha de respuesta ya se cumplió y me gustaría explicarle qué sigue. Quedo al pendiente, gracias.",
    ];

    private static readonly string[] OfficeInTime =
    [
        "Hola, {name}. Te cuento que tu asunto sigue en curso y todavía está en tiempo. En cuanto me respondan te aviso. ¿Te ha surgido otra duda?",
        "{name}, sigo al pendiente de lo tuyo. Aún no hay respuesta, pero no se me olvida. ¿Cómo va todo lo demás?",
        "Hola, {name}. Tu asunto ya está con quien corresponde y espero noticias en estos días. Mientras tanto, ¿te ayudo con algo más?",
    ];

    /// <summary>The answer of an office or a subject advisor is there.</summary>
    internal static readonly string[] TellAnswer =
    [
        "Hola, {name}. Ya me respondieron lo que quedé de averiguarte. Te cuento: ",
        "{name}, ya tengo noticias de tu asunto. Esto me dijeron: ",
        "Hola, {name}. Gracias por la paciencia: ya hay respuesta y te la paso tal cual. ",
    ];

    /// <summary>A referral waits for her yes or no.</summary>
    internal static readonly string[] AskConsent =
    [
        "Hola, {name}. Te dejé en tu página lo que le diría a la instancia que puede apoyarte. ¿Lo viste? Solo se envía si tú quieres.",
        "{name}, cuando puedas mira en tu página lo que te propuse. Si prefieres que no se envíe, está bien. ¿Qué te parece?",
        "Hola, {name}. ¿Cómo ves lo que te propuse para pedir apoyo? Nada sale de aquí sin que tú digas que sí.",
    ];

    private static readonly string[] Silence =
    [
        "Hola, {name}. Te escribí hace unos días y quiero saber si estás bien. No hay prisa ni reclamo: con un «aquí ando» me quedo con la tranquilidad de que todo va bien.",
        "{name}, ¿cómo has estado? Tal vez mis mensajes no te llegaron o no era buen momento. ¿Qué medio y qué horario te acomodan más para platicar?",
        "Hola, {name}. Hace días que no sé de ti y me importa saber cómo vas. Si algo se complicó, cuéntame y vemos qué se puede hacer.",
    ];

    private static readonly string[] Missing =
    [
        "Hola, {name}. Vi que «{activity}», de {subject}, cerró y no aparece tu entrega. ¿Qué pasó? Cuéntame con confianza y vemos qué se puede hacer todavía.",
        "{name}, ¿cómo vas? Me di cuenta de que «{activity}» quedó sin entregar. A veces se junta todo: ¿fue el tiempo, la plataforma o algo del tema? Con gusto te ayudo.",
        "Hola, {name}. No encuentro «{activity}», de {subject}, entre tus entregas. Quizá hubo algún problema al subirla. ¿Me platicas qué sucedió, para ayudarte?",
    ];

    private static readonly string[] ClosedBefore =
    [
        "Hola, {name}. Vi que «{activity}», de {subject}, ya había cerrado cuando llegaste a ella. No fue descuido tuyo. ¿Te parece si vemos qué opciones quedan?",
        "{name}, «{activity}» cerró antes de que pudieras entrar a hacerla. Voy a preguntar qué se puede hacer. ¿Hay otra actividad que te preocupe por las fechas?",
        "Hola, {name}. Me di cuenta de que no te alcanzó a tocar «{activity}», de {subject}, porque cerró antes. ¿Revisamos el calendario para que no te pase con las que siguen?",
    ];

    private static readonly string[] Closing =
    [
        "Hola, {name}. Te recuerdo con tiempo que «{activity}», de {subject}, cierra {end}. ¿Cómo la llevas? Si algo se te atoró, dime y lo vemos.",
        "{name}, un aviso: «{activity}» cierra {end}. Todavía alcanzas. ¿Hay algo del tema que quieras preguntar antes?",
        "Hola, {name}. «{activity}», de {subject}, sigue abierta y cierra {end}. Si te falta un empujón para terminarla, aquí estoy.",
    ];

    private static readonly string[] LowGrade =
    [
        "Hola, {name}. Estuve viendo cómo vas en {subject} y quisiera ayudarte a subir. ¿Qué parte se te ha hecho más difícil? También podemos pedir apoyo a quien te asesora en la asignatura.",
        "{name}, en {subject} todavía hay camino por recorrer y sé que puedes. ¿Te ha faltado tiempo, o hay temas que no quedaron claros? Dime y buscamos cómo.",
        "Hola, {name}. ¿Cómo te sientes con {subject}? Veo que ha costado trabajo estas semanas. Me gustaría escucharte y pensar contigo un plan sencillo.",
    ];

    private static readonly string[] NoAccess =
    [
        "Hola, {name}. Hace días que no te veo en {subject} y quise saludarte. ¿Todo bien? Si es la conexión, el trabajo o cualquier otra cosa, cuéntame y vemos cómo seguir.",
        "{name}, se te extraña en {subject}. ¿Cómo has estado? Retomar es más fácil de lo que parece; si quieres, te digo por dónde empezar.",
        "Hola, {name}. ¿Cómo van tus días? Noté que no has podido entrar a {subject}. Cuando tengas un rato te comparto lo que sigue abierto.",
    ];

    private static readonly string[] Recovery =
    [
        "Hola, {name}. Quiero contarte algo importante: {subject} todavía se puede aprobar en el periodo de recuperación, que termina {end}. ¿Te explico los pasos?",
        "{name}, hay buena noticia: para {subject} hay recuperación y el plazo termina {end}. ¿Qué temas quisieras repasar primero?",
        "Hola, {name}. {subject} no está perdida: el periodo de recuperación termina {end}. ¿Revisamos las fechas y a quién pedirle asesoría?",
    ];

    private static readonly string[] Retake =
    [
        "Hola, {name}. {subject} quedó pendiente y se puede recursar. No es el fin de nada: ¿te explico cómo se hace y cuándo conviene?",
        "{name}, quiero platicarte qué sigue con {subject}. Puedes volver a cursarla, y lo que ya aprendiste cuenta a tu favor. ¿Qué dudas tienes?",
        "Hola, {name}. Sobre {subject}: lo que toca es recursarla. Te ayudo con el trámite y con un plan para que esta vez sea más llevadero. ¿Cuándo platicamos?",
    ];

    private static readonly string[] Cadence =
    [
        "Hola, {name}. Paso a saludarte y a saber cómo te ha ido. ¿Qué ha sido lo mejor de estos días, y qué lo más pesado?",
        "{name}, ¿cómo vas? Hace tiempo que no platicamos y me gusta saber de ti. ¿Hay algo en lo que te pueda echar la mano?",
        "Hola, {name}. Te escribo sin ningún pendiente, solo para saber cómo estás y cómo te sientes con el estudio. Cuéntame.",
    ];

    private static readonly string[] Newcomer =
    [
        "Hola, {name}. Soy {tutor} y voy a acompañarte durante tu bachillerato. Puedes escribirme para lo que necesites. Me gustaría conocerte: ¿a qué te dedicas y qué te trajo a estudiar?",
        "¡Hola, {name}! Te doy la bienvenida. Me llamo {tutor} y desde hoy cuentas conmigo, para dudas de la escuela y para lo demás. ¿Cómo te gusta que te digan y a qué hora puedes estudiar?",
        "Hola, {name}. Soy {tutor}, de tutoría. Estoy para acompañarte de principio a fin. Cuéntame un poco de ti: ¿cómo es un día tuyo y qué esperas de esta etapa?",
    ];

    private static readonly string[] LeaveEnding =
    [
        "Hola, {name}. Tu baja temporal termina {end} y me dará mucho gusto tenerte de vuelta. ¿Cómo estás? ¿Te explico los pasos para regresar?",
        "{name}, ya se acerca tu regreso: tu baja termina {end}. ¿Qué necesitas para retomar con calma? Lo preparamos con tiempo.",
        "Hola, {name}. Pensé en ti, porque tu baja temporal termina {end}. ¿Cómo has estado y cómo ves la vuelta? Cuéntame y vemos qué conviene.",
    ];
}
