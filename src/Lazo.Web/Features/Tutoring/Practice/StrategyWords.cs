using Lazo.Domain.Tutoring.Indicators;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Practice;

/// <summary>A strategy as people call it, and what its indicator counts.</summary>
/// <param name="Name">What one does.</param>
/// <param name="Counts">What is counted, said after “18 de 20”.</param>
/// <param name="How">How, in a sentence; docs/methods/indicators.md says it exactly.</param>
public sealed record StrategyWords(Phrase Name, Phrase Counts, Phrase How)
{
    public static StrategyWords Of(Strategy strategy) => strategy switch
    {
        Strategy.KnowThePerson => new(
            new("Conocer a la persona", "Know the person"),
            new("personas de quienes se saben dos cosas o más", "people of whom two things or more are known"),
            new("Cuentan su ficha (edad, trabajo, horario, hijas e hijos, gustos, con qué sueña), cómo le gusta que le llamen y por dónde y cuándo buscarle.", "The card counts (age, work, hours, children, interests, dream), and how she likes to be called and where and when to be reached.")),
        Strategy.KeepInTouch => new(
            new("Estar cerca cada semana", "Be near every week"),
            new("semanas de acompañamiento con algún contacto", "weeks of accompaniment with a contact"),
            new("Una semana por persona; cuenta cualquier mensaje entre los dos y toda llamada o encuentro en que se le encontró. Sin las semanas de baja temporal.", "One week a person; any message between the two counts, and every call or meeting that reached her. Weeks of a leave aside.")),
        Strategy.AskAfter => new(
            new("Preguntar por lo difícil y por lo logrado", "Ask about what is hard and what went well"),
            new("personas a quienes se preguntó algo en el mes", "people who were asked something this month"),
            new("Un mensaje tuyo que pregunta. Cuentan las personas con una semana o más en tu tutoría ese mes.", "A message of yours that asks. People with a week or more in your care that month count.")),
        Strategy.AnswerAtOnce => new(
            new("Contestar pronto", "Answer soon"),
            new("preguntas contestadas a tiempo", "questions answered in time"),
            new("En horas hábiles, desde su primer mensaje que espera respuesta hasta que alguien le contesta por el medio que sea. Un «gracias» no espera respuesta.", "In working hours, from her first message that needs an answer until anyone answers by any channel. A thank-you needs none.")),
        Strategy.KeepPromises => new(
            new("Averiguar y cumplir lo prometido", "Find out and keep what was promised"),
            new("promesas que vencieron en el mes, cumplidas a tiempo", "promises due this month that were kept in time"),
            new("Una promesa se cumple cuando la persona ya tiene la respuesta.", "A promise is kept once the person has the answer.")),
        Strategy.FollowSituations => new(
            new("Seguir lo personal hasta que se resuelva", "Follow what is personal until it is solved"),
            new("veces que tocaba preguntar por una situación personal, y se preguntó", "times when a personal situation was to be asked after, and was"),
            new("Mientras siga abierta toca preguntar cada tantos días, según las reglas de la institución.", "As long as it is open it is to be asked after every so many days, by the institution's rules.")),
        Strategy.ClimbTheLadder => new(
            new("Buscar por otro camino cuando no contesta", "Try another way when there is no reply"),
            new("silencios en que se intentó otro medio a tiempo", "silences in which another channel was tried in time"),
            new("Desde que empieza el silencio hasta el plazo del siguiente intento. Si contestó antes, no cuenta.", "From the beginning of the silence until the next attempt's time. If she replied before, it doesn't count.")),
        Strategy.InformInTime => new(
            new("Dar a tiempo la información que hace falta", "Give the needed information in time"),
            new("trámites que vencieron en el mes, contestados a tiempo", "procedures due this month that were answered in time"),
            new("Según la fecha de cada trámite o, si no tiene, el plazo de la institución.", "By each procedure's date or, without one, the institution's set time.")),
        Strategy.ReferFast => new(
            new("Canalizar y que tenga respuesta", "Refer, and see that it is answered"),
            new("canalizaciones que vencieron en el mes, atendidas a tiempo", "referrals due this month that were answered in time"),
            new("Atendida: la instancia contestó, o se cerró.", "Answered: the office answered, or it was closed.")),
        Strategy.KeepTheRegister => new(
            new("Llevar el registro: saber por qué", "Keep the register: know why"),
            new("actividades sin entregar con su causa registrada", "activities not handed in with their cause recorded"),
            new("Las que cerraron en el mes. La causa la dice la persona con un toque, o la anotas tú.", "Those that closed this month. The person tells the cause with one tap, or you note it.")),
        Strategy.TheGoodToo => new(
            new("Acompañar también a quien va bien", "Accompany those who do well, too"),
            new("personas que aprobaron todo en el mes, con algún contacto", "people who passed everything this month, with a contact"),
            new("Todas sus calificaciones del mes son aprobatorias.", "All of her marks of the month pass.")),
        Strategy.Encourage => new(
            new("Animar cuando hace falta", "Encourage when it is needed"),
            new("veces que alguien contó un malestar o un logro, con respuesta a tiempo", "times when distress or an achievement was told, with a reply in time"),
            new("La respuesta es tuya. Lo que expresa un mensaje lo lee Lazo y lo corriges tú.", "The reply is yours. Lazo reads what a message expresses, and you correct it.")),
        Strategy.NeverOffend => new(
            new("Escribir siempre con respeto", "Always write with respect"),
            new("mensajes enviados sin palabras que puedan lastimar", "messages sent without words that may hurt"),
            new("Se cuenta lo que se envió, no lo que se borró a tiempo. Lazo señala y puede equivocarse.", "What was sent counts, not what was taken back in time. Lazo points out and may be wrong.")),
        Strategy.SubjectAdvisors => new(
            new("Trabajar junto con la asesoría", "Work together with the subject advisors"),
            new("personas con alguna materia difícil en las que participó la asesoría", "people with a difficult subject in which its advisor took part"),
            new("Difícil: una calificación reprobatoria en el mes. Participó: escribió en la conversación, o hablaron entre colegas.", "Difficult: a failing mark this month. Took part: wrote in the conversation, or you spoke between colleagues.")),
        Strategy.Alternatives => new(
            new("Agotar las alternativas, y decirlas", "Exhaust the alternatives, and tell them"),
            new("personas que hablaron de dejarlo o pidieron baja, con algo movido y dicho", "people who spoke of leaving or asked for a leave, with something moved and told"),
            new("Después de que lo dijo: un trámite, una canalización, una promesa o una situación abierta, y un mensaje o encuentro contigo.", "After she said so: a procedure, a referral, a promise or a situation opened, and a message or meeting with you.")),
        _ => throw new ArgumentOutOfRangeException(nameof(strategy), strategy, null),
    };
}
