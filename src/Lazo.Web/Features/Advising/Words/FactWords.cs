using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Narratives;
using Lazo.Domain.Advising.Needs;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Words;

/// <summary>A line of what was told; without a label where the words speak for themselves.</summary>
public sealed record FactLine(Phrase? Label, string Text);

/// <summary>What was told, in the words of the screens.</summary>
public static class FactWords
{
    private static readonly Dictionary<string, Phrase> Titles = new(StringComparer.Ordinal)
    {
        ["request"] = new("Propuesta de acompañamiento", "Proposal of accompaniment"),
        ["request-accepted"] = new("Dijo que sí", "Said yes"),
        ["request-later"] = new("Prefiere empezar más adelante", "Would rather begin later"),
        ["request-declined"] = new("Prefiere que no", "Would rather not"),
        ["door-opened"] = new("Una puerta abierta", "A door left open"),
        ["came-back"] = new("Regresó por su propia iniciativa", "Came back on their own initiative"),
        ["structure-chosen"] = new("Forma de trabajo", "Way of working"),
        ["structure-changed"] = new("Cambio de forma de trabajo", "Change of the way of working"),
        ["structure-closed"] = new("Cierre de una forma de trabajo", "A way of working closed"),
        ["evidence"] = new("Evidencia", "Evidence"),
        ["diagnosis"] = new("Diagnóstico", "Diagnosis"),
        ["needs-tagged"] = new("De qué trata", "What it is about"),
        ["plan"] = new("Plan conjunto", "Joint plan"),
        ["practice"] = new("Se probó en clase", "Tried in class"),
        ["next-cycle"] = new("Empieza otro ciclo", "Another cycle begins"),
        ["gathering"] = new("Trabajo colectivo", "Collective work"),
        ["meeting"] = new("Encuentro", "Meeting"),
        ["observation"] = new("Observación en clase", "Observation in class"),
        ["instrument"] = new("Instrumento propuesto", "Instrument proposed"),
        ["instrument-agreed"] = new("Instrumento acordado", "Instrument agreed"),
        ["note"] = new("Nota de observación", "Observation note"),
        ["instrument-filled"] = new("Instrumento llenado", "Instrument filled in"),
        ["talk"] = new("Plática reflexiva", "Reflective talk"),
        ["talk-teacher-spoke"] = new("Primero habló {la docente}", "First {the teacher} spoke"),
        ["talk-may-i"] = new("¿Puedo contarte lo que vi?", "May I tell you what I saw?"),
        ["talk-strengths"] = new("Fortalezas", "Strengths"),
        ["talk-ended"] = new("Terminó la plática", "The talk ended"),
        ["account"] = new("Relato {de la docente}", "Account {of the teacher}"),
        ["reply"] = new("Respuesta", "Reply"),
        ["anecdote"] = new("Anécdota", "Anecdote"),
        ["journal"] = new("Diario", "Journal"),
        ["admin-work"] = new("Trabajo administrativo", "Administrative work"),
        ["taken-back"] = new("Retirado", "Taken back"),
        ["handed-over"] = new("Entrega a la siguiente asesoría", "Hand-over to the next advisor"),
        ["lent"] = new("Préstamo de material", "Material lent"),
        ["returned"] = new("Material devuelto", "Material returned"),
        ["demonstration"] = new("Demostración de lo aprendido", "Demonstration of what was learned"),
        ["autonomy"] = new("Señal de autonomía", "Sign of autonomy"),
        ["rhythm"] = new("Ritmo acordado", "Rhythm agreed"),
        ["closed"] = new("Cierre, con celebración", "Closing, with celebration"),
        ["reopened"] = new("Se retomó", "Taken up again"),
        ["follow-up"] = new("Seguimiento", "Follow-up"),
    };

    /// <summary>The name of a kind; the others of the house add theirs.</summary>
    public static Phrase TitleOf(string kind, Called? teacher = null) => Titles.TryGetValue(kind, out var title) ? (teacher ?? Called.Anybody).In(title) : new(kind, kind);

    /// <summary>Whether a kind has words of its own.</summary>
    public static bool Knows(string kind) => Titles.ContainsKey(kind);

    public static Phrase TitleOf(Fact fact, Called teacher) => TitleOf(FactKinds.Of(fact.Body).Name, teacher);

    /// <summary>What it says, line by line.</summary>
    /// <param name="roles">The institution's words for meetings.</param>
    public static IReadOnlyList<FactLine> LinesOf(FactBody body, Speech say, Moments when, Called teacher, RoleWords roles) =>
        [.. All(body, say, when, teacher, roles).Where(line => !string.IsNullOrWhiteSpace(line.Text))];

    private static IEnumerable<FactLine> All(FactBody body, Speech say, Moments when, Called teacher, RoleWords roles) => body switch
    {
        Requested x => [Said(x.About), new(new("Nace de", "It comes from"), say[AdvisingWords.Of(x.Idea)])],
        Accepted x => [Said(x.Words)],
        AskedForLater x => [Said(x.From is { } from ? say[$"Desde {when.Day(from)}", $"From {when.Day(from)}"] : say["Dirá cuándo", "Will say when"]), Said(x.Words)],
        Declined x => [.. x.Reasons.Select(reason => Said(say[AdvisingWords.Of(reason)])), Said(x.Words)],
        DoorOpened x => [Said($"{say[AdvisingWords.Of(x.Kind)]}: {x.What}")],
        CameBack x => [Said(x.About)],
        StructureChosen x => [Said(say[AdvisingWords.Of(x.Structure)]), new(new("Por qué", "Why"), x.Why), .. x.Aspects.Select(a => new FactLine(AdvisingWords.Of(a.Key), a.Value))],
        StructureChanged x =>
        [
            Said($"{say[AdvisingWords.Of(x.From)]} → {say[AdvisingWords.Of(x.To)]}"), new(new("Por qué", "Why"), x.Why),
            .. (x.Aspects ?? new Dictionary<Aspect, string>()).Select(a => new FactLine(AdvisingWords.Of(a.Key), a.Value)),
        ],
        StructureClosed x => [Said(say[AdvisingWords.Of(x.Structure)]), Said(x.Words)],
        EvidenceGiven x => [Said(x.What), new(new("Muestra", "Shows"), say[AdvisingWords.Of(x.Kind)])],
        Diagnosed x => [Said(x.Needs), new(teacher.In(new("En palabras {de la docente}", "In the words {of the teacher}")), x.HerWords ?? "")],
        NeedsTagged x => [Said(x.Words)],
        Planned x =>
        [
            new(new("Propósito", "Purpose"), x.Purpose), new(new("Secuencia didáctica", "Didactic sequence"), x.Sequence), new(new("Materiales", "Materials"), x.Materials),
            new(new("Quién hace qué", "Who does what"), x.Who), new(new("Elemento de la práctica", "Element of practice"), x.Element),
            new(new("A quién no se ha llegado", "Who was not reached"), x.NotReached),
        ],
        Practised x => [Said(x.What)],
        NextCycle x => [new(new("Lo aprendido", "What was learned"), x.Learnt)],
        Gathered x => [Said($"{say[roles.Of(x.Kind)]}: {x.What}"), Said(Minutes(x.Minutes, say))],
        Met x => [Said($"{say[AdvisingWords.Of(x.Channel)]}: {x.What}"), Said(Minutes(x.Minutes, say))],
        ObservationBegan x => [new(new("Acordamos mirar", "Agreed to look at"), x.Focus)],
        InstrumentMade x => [Said($"{x.Name} ({say[AdvisingWords.Of(x.Kind)]})")],
        Noted x => [Said($"{x.Second / 60}:{x.Second % 60:00} · {x.Words}{(x.Strength ? say[" (fortaleza)", " (a strength)"] : "")}")],
        TeacherSpoke x => [new(new("Cómo se sintió", "How it felt"), x.Felt), new(new("Lo que se aconsejaría", "Own advice"), x.OwnAdvice)],
        MayITell x => [Said(x.Yes ? say["Sí", "Yes"] : say["Hoy no", "Not today"]), Said(x.Words)],
        Strengths x => [Said(x.Words)],
        TalkEnded x => [Said(Minutes(x.Minutes, say))],
        AccountWritten x => [Said(x.Words)],
        Replied x => [Said(x.Words)],
        Anecdote x => [Said(x.Text)],
        Journal x => [Said(x.Words)],
        TakenBack x => [Said(x.Why)],
        HandedOver x => [Said(x.Kinds.Count == 0 ? say["Empieza de nuevo, sin entregar nada.", "Begins anew, handing nothing over."] : string.Join(", ", x.Kinds.Select(kind => say[TitleOf(kind)].ToLowerInvariant()))), Said(x.Words)],
        Lent x => [Said(x.What), Said(x.Until is { } until ? say[$"Hasta {when.Day(until)}", $"Until {when.Day(until)}"] : "")],
        Returned x => [Said(x.Words)],
        Demonstrated x => [Said(x.What)],
        AutonomySign x => [Said($"{x.Element}: {say[AdvisingWords.Of(x.Doing)]}"), Said(x.Words)],
        RhythmAgreed x => [Said(say[teacher.In(AdvisingWords.Of(x.Rhythm))]), new(new("Por qué", "Why"), x.Why ?? ""), new(new("Lo vuelven a ver", "You look at it again"), x.Again is { } again ? when.Day(again) : "")],
        Closed x => [Said(x.Celebration)],
        Reopened x => [Said(x.Why)],
        FollowedUp x => [Said(x.Words)],
        _ => [],
    };

    private static FactLine Said(string? text) => new(null, text ?? "");

    private static string Minutes(int minutes, Speech say) => say.Count(minutes, new("minuto", "minute"), new("minutos", "minutes"));
}
