using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Replays;

public sealed class ReplayTests
{
    /// <summary>Julián bakes at night; his father falls ill, he asks for a leave, and comes back.</summary>
    [Fact]
    public void One_asks_for_a_leave_and_comes_back() =>
        new Replayed("Julián", new Life()
                .Marked("Integradora 1", 8.4m, "2026-02-23").Marked("Integradora 2", 7.8m, "2026-03-02", closes: "2026-02-27")
                .Activity("Integradora 3", closes: "2026-03-13", opens: "2026-03-02")
                .Activity("Integradora 4", closes: "2026-04-03", opens: "2026-03-16")
                .Activity("Integradora 5", closes: "2026-05-08", opens: "2026-04-20").Result(ResultState.FullyGraded, "2026-05-06 23:10", "2026-05-08", 9.2m))
            .Nora("2026-03-09 10:05", "Hola, Julián. ¿Cómo vas con la integradora 3? Cierra el jueves en la noche.")
            .Writes("2026-03-09 23:41", "ando mal maestra, internaron a mi papa y soy el unico que lo puede cuidar")
            .Noted("Se abre en confianza la situación de su papá.", "papa", RecordKind.PersonalOpened, "2026-03-10 09:20")
            .Nora("2026-03-10 09:25", "Lo siento mucho, Julián. Primero tu papá y tú. ¿Quién te ayuda estos días?")
            .Writes("2026-03-11 06:12", "nadie, salgo de la panaderia a las 5 y me voy al hospital. hay manera de pedir una baja temporal?")
            .Noted("Pide una baja temporal; Nora lo registra.", "baja", RecordKind.LeaveRequested, "2026-03-11 09:10")
            .Nora("2026-03-11 09:15", "Sí la hay, y puedes volver donde te quedaste. Hoy mando la solicitud y te aviso.")
            .Noted("Empieza la baja temporal, hasta el 17 de abril.", "empieza", RecordKind.LeaveBegan, "2026-03-12 13:00", of: "baja", until: "2026-04-17")
            .Noted("Nora pregunta cómo sigue su papá.", "sigue", RecordKind.PersonalAsked, "2026-03-13 10:00", of: "papa")
            .Nora("2026-03-13 10:00", "Quedó tu baja hasta el 17 de abril. Aquí sigo; escríbeme cuando quieras.")
            .Writes("2026-03-13 22:30", "gracias maestra, de verdad")
            .Noted("Llama: su papá ya está en casa.", "llama", RecordKind.ContactAttempt, "2026-03-27 18:30", channel: Channel.Phone, result: ContactResult.Reached)
            .Noted("Julián dice que lo de su papá ya se resolvió.", "resuelto", RecordKind.PersonalSolved, "2026-03-27 18:31", of: "papa")
            .Nora("2026-04-10 11:00", "Se acerca tu regreso, Julián: el 18. ¿Vemos juntos por dónde empezar?")
            .Writes("2026-04-10 23:55", "si maestra, ya quiero volver")
            .Noted("Termina la baja: Julián vuelve.", "vuelve", RecordKind.LeaveEnded, "2026-04-18 09:00", of: "baja")
            .Told("2026-05-06 23:10", "Entrega la integradora 5.")
            .Told("2026-05-08 00:00", "Le ponen 9.2.")
            .Nora("2026-05-08 12:00", "¡Nueve punto dos! Te felicito, Julián.")
            .ShouldReadAs("julian.txt", "2026-03-09", "2026-05-11");

    /// <summary>Teresa stops answering; the platform and the mail reach nobody, the telephone does.</summary>
    [Fact]
    public void One_is_silent_and_is_reached_at_the_third_rung() =>
        new Replayed("Teresa", new Life()
                .Marked("Integradora 1", 7.0m, "2026-02-23")
                .Activity("Integradora 2", closes: "2026-03-06", opens: "2026-02-20"))
            .Nora("2026-03-03 10:00", "Hola, Teresa. ¿Pudiste entrar a la integradora 2?")
            .Noted("Nora le escribe por correo; no hay respuesta.", "correo", RecordKind.ContactAttempt, "2026-03-06 18:00", channel: Channel.Mail, result: ContactResult.Attempted)
            .Noted("Nora le llama y contesta: se quedó sin internet en casa.", "llamada", RecordKind.ContactAttempt, "2026-03-09 12:30", channel: Channel.Phone, result: ContactResult.Reached)
            .Noted("Causa de la integradora 2: sin conexión.", "causa", RecordKind.Cause, "2026-03-09 12:35", of: "Integradora 2", cause: Cause.Connection)
            .Writes("2026-03-10 20:15", "maestra ya estoy en el ciber, todavia puedo entregar la integradora 2??")
            .Nora("2026-03-10 20:40", "Ya pedí a tu asesora que te la abra hasta el viernes. Qué bueno leerte.")
            .Writes("2026-03-10 20:42", "gracias!!")
            .ShouldReadAs("teresa.txt", "2026-03-03", "2026-03-13");
}
