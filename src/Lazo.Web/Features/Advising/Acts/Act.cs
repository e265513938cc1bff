using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Acts;

/// <summary>Something that the two write down, with its form.</summary>
/// <param name="Code">In the address.</param>
/// <param name="Why">What it is for, in a sentence.</param>
/// <param name="WantsYes">Only where she said yes: a request isn't consent.</param>
/// <param name="About">It answers or ends something that was told.</param>
/// <param name="Together">Others may have been there.</param>
/// <param name="Always">The teacher's also when the advisor's appointment is over: the last word of her thread is hers.</param>
public sealed record Act(
    string Code, Phrase Title, Phrase Why, Phrase Save, IReadOnlyList<Field> Fields, Func<Filled, FactBody> Build, Type Kind, bool WantsYes = true, bool About = false, bool Together = false,
    bool Always = false)
{
    private static readonly Field Minutes = new("minutes", new("¿Cuántos minutos?", "How many minutes?"), Box.Minutes);

    public static readonly IReadOnlyList<Act> All =
    [
        Of<Diagnosed>("diagnostico", new("Diagnóstico conjunto", "Diagnosis, together"),
            new("Qué se necesita, como lo ven ambas partes.", "What is needed, as you both see it."),
            [Area("needs", "¿Qué necesidades ven?", "What needs do you see?"), Area("hers", "¿Cómo lo dice {la docente}?", "How does {the teacher} say it?", needed: false)],
            f => new Diagnosed(f.Text("needs"), f.Maybe("hers"))),
        Of<Planned>("plan", new("Plan conjunto", "Joint plan"),
            new("Lo que van a hacer, para qué y con quién. Sin nombres de alumnas ni alumnos.", "What you will do, what for and with whom. No pupil's name."),
            [
                Area("purpose", "¿Para qué? El propósito", "What for? The purpose"), Area("sequence", "La secuencia didáctica", "The didactic sequence"),
                Area("materials", "Materiales", "Materials", needed: false), Area("who", "¿Quién hace qué?", "Who does what?"),
                Line("element", "¿De qué elemento de la práctica se trata?", "Which element of practice is it about?"),
                Area("reached", "¿A quién no se ha llegado, y qué harán?", "Who was not reached, and what will you do?"),
            ],
            f => new Planned(f.Text("purpose"), f.Text("sequence"), f.Text("materials"), f.Text("who"), f.Text("element"), f.Text("reached"))),
        Of<Practised>("practica", new("Se probó en clase", "Tried in class"), new("Qué se hizo y cómo respondió el grupo.", "What was done and how the group responded."),
            [Area("what", "¿Qué se probó?", "What was tried?")], f => new Practised(f.Text("what"))),
        Of<EvidenceGiven>("evidencia", new("Evidencia", "Evidence"), new("Qué muestra lo que se logró. Sin nombres de alumnas ni alumnos.", "What shows what came of it. No pupil's name."),
            [Area("what", "¿Qué se ve?", "What does one see?"), Field.Of<EvidenceKind>("kind", new("¿Qué muestra?", "What does it show?"), AdvisingWords.Of)],
            f => new EvidenceGiven(f.One<EvidenceKind>("kind"), f.Text("what"), [])),
        Of<NextCycle>("ciclo", new("Empezar otro ciclo", "Begin another cycle"), new("Lo aprendido queda en el hilo.", "What was learned stays in the thread."),
            [Area("learnt", "¿Qué aprendieron en este?", "What did you learn in this one?")], f => new NextCycle(f.Text("learnt"))),
        Of<Met>("encuentro", new("Un encuentro entre ustedes", "A meeting of the two"), new("Una visita, una clase o una llamada.", "A visit, a class or a call."),
            [Field.Of<Channel>("channel", new("¿Cómo se vieron?", "How did you meet?"), AdvisingWords.Of), Area("what", "¿En qué trabajaron?", "What did you work on?"), Minutes],
            f => new Met(f.One<Channel>("channel"), f.Text("what"), f.Minutes("minutes"))),
        Of<Gathered>("reunion", new("Trabajo colectivo", "Collective work"), new("Colegiado, Consejo o taller: queda en el hilo de cada quien que estuvo.", "Staff meeting, council or workshop: it stays in the thread of each who was there."),
            [Field.Of<GatheringKind>("kind", new("¿Qué fue?", "What was it?"), AdvisingWords.Of), Area("what", "¿En qué trabajaron?", "What did you work on?"), Minutes],
            f => new Gathered(f.One<GatheringKind>("kind"), f.Text("what"), f.Minutes("minutes"))) with { Together = true },
        Of<Lent>("prestamo", new("Prestar material", "Lend material"), new("También después de un no: abre puertas.", "Also after a no: it opens doors."),
            [Line("what", "¿Qué le prestas?", "What do you lend?"), new("until", new("¿Hasta cuándo?", "Until when?"), Box.Day, Needed: false)],
            f => new Lent(f.Text("what"), f.Day("until"))) with { WantsYes = false },
        Of<Returned>("devuelto", new("El material volvió", "The material is back"), new("Cuenta si sirvió, si quieres.", "Say whether it helped, if you like."),
            [Area("words", "¿Cómo fue?", "How was it?", needed: false)], f => new Returned(f.Maybe("words"))) with { WantsYes = false, About = true },
        Of<Demonstrated>("demostracion", new("Demostración de lo aprendido", "Demonstration of what was learned"), new("Un momento en que otras personas lo ven.", "A moment in which others see it."),
            [Area("what", "¿Qué se mostró, y ante quiénes?", "What was shown, and to whom?")], f => new Demonstrated(f.Text("what"))) with { Together = true },
        Of<AutonomySign>("autonomia", new("Señal de autonomía", "Sign of autonomy"), new("No es una calificación: es una señal de que hace falta menos ayuda.", "Not a mark: a sign that less help is needed."),
            [Line("element", "¿En qué elemento de la práctica?", "In which element of practice?"), Field.Of<Doing>("doing", new("¿Cómo lo hace hoy?", "How is it done today?"), AdvisingWords.Of), Area("words", "¿En qué se nota?", "How does one notice?")],
            f => new AutonomySign(f.Text("element"), f.One<Doing>("doing"), f.Text("words"))),
        Of<RhythmAgreed>("ritmo", new("Cada cuánto se ven", "How often you meet"), new("El contacto se adelgaza con el tiempo: de cada semana a cuando se pida.", "Contact thins out with time: from every week to when it is asked for."),
            [
                Field.Of<Rhythm>("rhythm", new("De aquí en adelante", "From here on"), AdvisingWords.Of), Area("why", "¿Por qué ahora?", "Why now?", needed: false),
                new("again", new("¿Cuándo lo vuelven a ver?", "When will you look at it again?"), Box.Day, Needed: false),
            ],
            f => new RhythmAgreed(f.One<Rhythm>("rhythm"), f.Maybe("why"), f.Day("again"))),
        Of<Closed>("cierre", new("Cerrar y celebrar", "Close and celebrate"), new("Se puede retomar cuando quieran.", "It can be taken up again whenever you like."),
            [Area("celebration", "¿Qué celebran?", "What do you celebrate?")], f => new Closed(f.Text("celebration"))),
        Of<Reopened>("retomar", new("Retomar el acompañamiento", "Take it up again"), new("Sigue el mismo hilo.", "The same thread goes on."),
            [Area("why", "¿Qué lo trae de vuelta?", "What brings it back?")], f => new Reopened(f.Text("why"))),
        Of<FollowedUp>("seguimiento", new("Mirar atrás, meses después", "Look back, months later"), new("Qué quedó, y qué ya es suyo.", "What has stayed, and what needs no advisor by now."),
            [Area("words", "¿Qué ven?", "What do you see?")], f => new FollowedUp(f.Text("words"))),
        Of<DoorOpened>("puerta", new("Una puerta abierta", "A door left open"), new("Sin insistir.", "Without insisting."),
            [Field.Of<DoorKind>("kind", new("¿Qué pasó?", "What happened?"), AdvisingWords.Of), Area("what", "¿Cómo fue?", "How was it?")],
            f => new DoorOpened(f.One<DoorKind>("kind"), f.Text("what"))) with { WantsYes = false },
        Of<AccountWritten>("relato", new("Mi relato", "My account"), new("Lo que viviste, con tus palabras. Queda junto a lo demás.", "What you lived, in your words. It stands beside the rest."),
            [Area("words", "Cuéntalo", "Tell it")], f => new AccountWritten(f.Text("words"))) with { WantsYes = false, Always = true },
        Of<Replied>("respuesta", new("Responder", "Reply"), new("Queda junto a lo que respondes.", "It stands beside what you reply to."),
            [Area("words", "Tu respuesta", "Your reply")], f => new Replied(f.Text("words"))) with { WantsYes = false, About = true, Always = true },
        Of<TakenBack>("retirar", new("Retirar lo que dije", "Take back what I said"), new("No se borra: queda tachado, con tu razón.", "It isn't erased: it stays struck through, with your reason."),
            [Line("why", "¿Por qué?", "Why?")], f => new TakenBack(f.Text("why"))) with { WantsYes = false, About = true, Always = true },
    ];

    public static Act? Find(string code) => All.FirstOrDefault(act => act.Code == code);

    private static Act Of<T>(string code, Phrase title, Phrase why, IReadOnlyList<Field> fields, Func<Filled, FactBody> build) where T : FactBody =>
        new(code, title, why, new("Guardar", "Save"), fields, build, typeof(T));

    private static Field Area(string name, string es, string en, bool needed = true) => new(name, new(es, en), Box.Area, needed);

    private static Field Line(string name, string es, string en) => new(name, new(es, en), Box.Line);
}
