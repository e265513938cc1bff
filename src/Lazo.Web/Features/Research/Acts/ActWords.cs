using System.Text.Json;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Acts;

/// <summary>The sentence with which the trail tells an act.</summary>
public static class ActWords
{
    /// <summary>What was done, after the name of who did it: “agregó el documento «E6»”.</summary>
    private static readonly Dictionary<string, Phrase> Done = new(StringComparer.Ordinal)
    {
        [ActKinds.StudyFounded] = new("abrió el estudio", "founded the study"),
        [ActKinds.StudyDescribed] = new("describió el estudio", "described the study"),
        [ActKinds.MemberJoined] = new("sumó al equipo a", "added to the team"),
        [ActKinds.MemberChanged] = new("cambió lo que puede hacer", "changed what may be done by"),
        [ActKinds.CoderJoined] = new("empezó a marcar como", "began to mark as"),
        [ActKinds.DocumentAdded] = new("agregó el documento", "added the document"),
        [ActKinds.DocumentsAdded] = new("agregó documentos:", "added documents:"),
        [ActKinds.DocumentChanged] = new("cambió los datos del documento", "changed the data of the document"),
        [ActKinds.TextCorrected] = new("corrigió el texto de", "corrected the text of"),
        [ActKinds.DocumentRemoved] = new("quitó el documento", "removed the document"),
        [ActKinds.RecordingAdded] = new("agregó la grabación de", "added the recording of"),
        [ActKinds.RecordingRemoved] = new("quitó la grabación de", "removed the recording of"),
        [ActKinds.Transcribed] = new("transcribió", "transcribed"),
        [ActKinds.CodeAdded] = new("agregó el código", "added the code"),
        [ActKinds.CodeChanged] = new("cambió el código", "changed the code"),
        [ActKinds.CodeRemoved] = new("quitó el código", "removed the code"),
        [ActKinds.CodesMerged] = new("juntó códigos en", "merged codes into"),
        [ActKinds.CodingAdded] = new("marcó con", "coded with"),
        [ActKinds.CodingChanged] = new("movió una marca de", "moved a coding of"),
        [ActKinds.CodingRemoved] = new("quitó una marca de", "removed a coding of"),
        [ActKinds.MemoAdded] = new("escribió un memo sobre", "wrote a memo about"),
        [ActKinds.MemoChanged] = new("cambió su memo sobre", "changed a memo about"),
        [ActKinds.MemoRemoved] = new("quitó su memo sobre", "removed a memo about"),
        [ActKinds.RoundOpened] = new("abrió la ronda a ciegas", "opened the blind round"),
        [ActKinds.RoundClosed] = new("cerró la ronda a ciegas", "closed the blind round"),
        [ActKinds.RoundRead] = new("terminó de leer a ciegas", "is through, reading blind, with"),
        [ActKinds.RoundUnread] = new("sigue leyendo a ciegas", "goes on reading blind"),
        [ActKinds.CodingAgreed] = new("acordó marcas de", "agreed on codings of"),
        [ActKinds.ProjectImported] = new("trajo un proyecto al estudio", "took a project into the study"),
        [ActKinds.NarrativeKindsSet] = new("cambió las tramas y epifanías con que se lee", "changed the plots and epiphanies that one reads with"),
        [ActKinds.ReadingBegun] = new("empezó a leer como relato", "began to read as a narrative"),
        [ActKinds.ReadingChanged] = new("describió su lectura de", "described a reading of"),
        [ActKinds.ReadingRemoved] = new("quitó su lectura de", "removed a reading of"),
        [ActKinds.NarrativeMarked] = new("marcó un tramo del relato", "marked a stretch of the narrative"),
        [ActKinds.NarrativeUnmarked] = new("quitó un tramo del relato", "unmarked a stretch of the narrative"),
        [ActKinds.JournalWritten] = new("escribió en su diario", "wrote in her journal"),
        [ActKinds.JournalChanged] = new("cambió su diario", "changed her journal"),
        [ActKinds.JournalRemoved] = new("quitó algo de su diario", "removed something from her journal"),
        [ActKinds.WholeRead] = new("leyó entero", "read the whole of"),
        [ActKinds.UnitDivided] = new("marcó un giro en", "marked a turn in"),
        [ActKinds.UnitsJoined] = new("juntó dos unidades de", "joined two units of"),
        [ActKinds.UnitMoved] = new("movió un giro de", "moved a turn of"),
        [ActKinds.CellWritten] = new("escribió en la tabla de", "wrote in the table of"),
        [ActKinds.CellTakenUp] = new("retomó una versión en la tabla de", "took up a version in the table of"),
        [ActKinds.SentenceWritten] = new("escribió una oración de la estructura", "wrote a sentence of the structure"),
        [ActKinds.SentenceChanged] = new("cambió una oración de la estructura", "changed a sentence of the structure"),
        [ActKinds.SentenceRemoved] = new("quitó una oración de la estructura", "removed a sentence of the structure"),
        [ActKinds.CommonBegun] = new("empezó la estructura común", "began the common structure"),
        [ActKinds.StructureChanged] = new("cambió el nombre de la estructura", "renamed the structure"),
        [ActKinds.StructureRemoved] = new("quitó la estructura", "removed the structure"),
        [ActKinds.AspectOpened] = new("puso a variar", "set out to vary"),
        [ActKinds.AspectRemoved] = new("quitó de la variación", "removed from the variation"),
        [ActKinds.VariationArgued] = new("argumentó sin", "argued without"),
        [ActKinds.VariationWithdrawn] = new("retiró un argumento sobre", "withdrew an argument about"),
        [ActKinds.CounterCaseNamed] = new("nombró un caso en contra sobre", "named a case against, about"),
        [ActKinds.CounterCaseWithdrawn] = new("retiró un caso en contra sobre", "withdrew a case against, about"),
        [ActKinds.InstrumentAdded] = new("empezó el instrumento", "began the instrument"),
        [ActKinds.InstrumentChanged] = new("cambió el instrumento:", "changed the instrument:"),
        [ActKinds.InstrumentPublished] = new("publicó el instrumento", "published the instrument"),
        [ActKinds.InstrumentVersionBegun] = new("empezó otra versión de", "began another version of"),
        [ActKinds.JudgingOpened] = new("abrió el jueceo", "opened the judging"),
        [ActKinds.JudgingClosed] = new("cerró o reabrió el jueceo", "closed or reopened the judging"),
        [ActKinds.JudgeInvited] = new("invitó a alguien a juzgar:", "invited somebody to judge:"),
        [ActKinds.JudgeRated] = new("juzgó la pregunta", "judged the question"),
        [ActKinds.JudgeFinished] = new("terminó de juzgar", "finished judging"),
        [ActKinds.JudgingAnswered] = new("respondió a lo dicho por el jueceo de la pregunta", "answered what judges said of the question"),
        [ActKinds.QuestionnaireOpened] = new("abrió el cuestionario en línea", "opened the questionnaire on line"),
        [ActKinds.QuestionnaireChanged] = new("cambió el cuestionario en línea", "changed the questionnaire on line"),
        [ActKinds.QuestionnaireClosed] = new("cerró o reabrió el cuestionario en línea", "closed or reopened the questionnaire on line"),
        [ActKinds.QuestionnaireInvited] = new("hizo invitaciones al cuestionario", "made invitations to the questionnaire"),
        [ActKinds.AnswerBegun] = new("aceptó participar en el cuestionario", "agreed to take part in the questionnaire"),
        [ActKinds.AnswerSent] = new("envió sus respuestas, que tienen la clave", "sent answers, which have the code"),
        [ActKinds.AnswerWithdrawn] = new("retiró sus respuestas y lo marcado en ellas, de la clave", "took back answers and what was coded in them, of the code"),
        [ActKinds.TypeAdded] = new("agregó el tipo", "added the type"),
        [ActKinds.TypeChanged] = new("cambió el tipo", "changed the type"),
        [ActKinds.TypeRemoved] = new("quitó el tipo", "removed the type"),
        [ActKinds.TypeBorne] = new("dijo quiénes llevan el tipo", "said who bears the type"),
        [ActKinds.AspectsSet] = new("puso aspectos para comparar", "set aspects to compare"),
        [ActKinds.TypeAspectRemoved] = new("quitó el aspecto", "removed the aspect"),
        [ActKinds.TypeSaid] = new("escribió en la tabla de tipos, en", "wrote in the table of types, in"),
        [ActKinds.EvidenceLinked] = new("vinculó evidencia a", "linked evidence to"),
        [ActKinds.EvidenceUnlinked] = new("desvinculó evidencia de", "unlinked evidence from"),
        [ActKinds.StrandsSet] = new("cambió las fuentes de la triangulación", "changed the sources of triangulation"),
        [ActKinds.ClaimAdded] = new("agregó una afirmación", "added a claim"),
        [ActKinds.ClaimChanged] = new("cambió una afirmación", "changed a claim"),
        [ActKinds.ClaimRemoved] = new("quitó una afirmación", "removed a claim"),
        [ActKinds.ClaimWeighed] = new("contrastó una afirmación con", "held a claim against"),
        [ActKinds.QuerySaved] = new("guardó la pregunta", "saved the question"),
        [ActKinds.QueryRemoved] = new("quitó la pregunta", "removed the question"),
        [ActKinds.MapAdded] = new("abrió el mapa", "opened the map"),
        [ActKinds.MapChanged] = new("dibujó en el mapa", "drew on the map"),
        [ActKinds.MapRemoved] = new("quitó el mapa", "removed the map"),
        [ActKinds.ParticipantAdded] = new("dio la clave", "gave the code"),
        [ActKinds.ParticipantChanged] = new("cambió lo que se anota de", "changed what is noted of"),
        [ActKinds.ParticipantRemoved] = new("quitó la clave", "removed the code"),
        [ActKinds.ParticipantsImported] = new("trajo participantes con una tabla", "brought participants with a table"),
        [ActKinds.AttributeAdded] = new("empezó a anotar", "began to note"),
        [ActKinds.AttributeChanged] = new("cambió el atributo", "changed the attribute"),
        [ActKinds.AttributeRemoved] = new("dejó de anotar", "stopped noting"),
        [ActKinds.IdentitySealed] = new("selló la identidad de", "sealed the identity of"),
        [ActKinds.IdentityOpened] = new("abrió la identidad de", "opened the identity of"),
        [ActKinds.IdentityForgotten] = new("borró para siempre la identidad de", "deleted for ever the identity of"),
        [ActKinds.ValidationChosen] = new("eligió qué se le muestra a", "chose what is shown to"),
        [ActKinds.ValidationInvited] = new("hizo la dirección para que valide", "made the address for the validation of"),
        [ActKinds.ValidationRevoked] = new("retiró la dirección de", "took back the address of"),
        [ActKinds.ValidationAgreed] = new("dijo si participa en la validación", "said whether to take part in the validation"),
        [ActKinds.ValidationGiven] = new("juzgó lo que se dice de sus palabras", "judged what is said of her words"),
        [ActKinds.ValidationAnswered] = new("anotó qué cambió, o por qué no, tras lo que dijo", "noted what changed, or why not, after what was said by"),
        [ActKinds.NarrativeTaken] = new("tomó para el estudio el relato entregado", "took into the study the narrative"),
        [ActKinds.NarrativeWithdrawn] = new("lo retiró, con todo lo marcado en él:", "withdrew it, with all that was marked in it:"),
        [ActKinds.CopyWithdrawn] = new("lo retiró del estudio del que este lo trajo, y salió de aquí con todo lo marcado en él:", "withdrew it from the study that this one took it from, and it left with all that was marked in it:"),
        [ActKinds.NamesListed] = new("selló la lista de nombres que buscar", "sealed the list of names to look for"),
        [ActKinds.NamesSearched] = new("buscó nombres en los textos", "searched the texts for names"),
        [ActKinds.NamesDecided] = new("decidió qué nombres quedan en", "decided which names stay in"),
        [ActKinds.Undone] = new("deshizo lo hecho", "undid what was done"),
        [ActKinds.Redone] = new("volvió a hacer lo deshecho", "gave back what was undone"),
    };

    private static readonly Phrase TakesPart = new("dijo que sí participa en la validación", "said yes to the validation"), TakesNoPart = new("dijo que prefiere no participar en la validación", "said no to the validation"), InvitationTakenBack = new("retiró la invitación a juzgar:", "took back the invitation to judge:");

    private static readonly Phrase WhoHandedOver = new("Quien entregó un relato", "Who handed over a narrative"), WhoTold = new("Quien contó algo", "Who told something"), ByLink = new("Alguien, con su enlace,", "Somebody, by a link,");

    private static readonly Phrase CopyOfNobody = new("lo retiró del estudio del que este lo trajo, y salió de aquí con todo lo marcado en él", "withdrew it from the study that this one took it from, and it left with all that was marked in it");

    private static readonly Phrase AgreedInText = new("acordó marcas en el texto", "agreed on codings in the text");

    /// <summary>A kind without a sentence would be an act that the trail hides: a test holds that there is none.</summary>
    public static IReadOnlyCollection<string> Known => Done.Keys;

    /// <summary>“Nadia Pat agregó el documento «E6»”.</summary>
    public static string Of(StudyAct act, Speech say) => $"{act.Who ?? say[act.Kind switch
    {
        ActKinds.NarrativeWithdrawn => WhoHandedOver,
        ActKinds.CopyWithdrawn => WhoTold,
        _ => ByLink,
    }]} {What(act, say)}";

    /// <summary>“agregó el documento «E6»”.</summary>
    public static string What(StudyAct act, Speech say) => say[act.Kind switch
    {
        ActKinds.CodingAgreed when IsOfMany(act.About) => AgreedInText,
        ActKinds.CopyWithdrawn when Named(act.About, say).Length == 0 => CopyOfNobody,
        ActKinds.ValidationAgreed when Says(act.About, "agreed", JsonValueKind.True) => TakesPart,
        ActKinds.ValidationAgreed when Says(act.About, "agreed", JsonValueKind.False) => TakesNoPart,
        ActKinds.JudgeInvited when Says(act.About, "revoked", JsonValueKind.True) => InvitationTakenBack,
        _ => Done[act.Kind],
    }] + Named(act.About, say);

    /// <summary>Whether it tells of a text that isn't in the study now.</summary>
    public static bool TellsOfGone(StudyAct act) => IsGone(act.About);

    // Of one place the code is named, of many the text.
    private static bool IsOfMany(JsonElement about) => about.ValueKind == JsonValueKind.Object && about.TryGetProperty("places", out var places) && places.ValueKind == JsonValueKind.Number && places.GetInt32() > 1;

    // What was withdrawn counts under the same name how many rows are gone, by table.
    private static bool IsGone(JsonElement about) => Says(about, "gone", JsonValueKind.True);

    private static bool Says(JsonElement about, string what, JsonValueKind answer) => about.ValueKind == JsonValueKind.Object && about.TryGetProperty(what, out var said) && said.ValueKind == answer;

    private static string Named(JsonElement about, Speech say)
    {
        if (about.ValueKind != JsonValueKind.Object) return "";
        if (IsGone(about))
        {
            var gone = say["un texto (quitado)", "a text (removed)"];
            return about.TryGetProperty("whose", out var whose) && whose.GetString() is { Length: > 0 } code ? $" «{code} · {gone}»" : $" «{gone}»";
        }

        if (about.TryGetProperty("name", out var name) && name.GetString() is { Length: > 0 } called) return $" «{called}»";
        return about.TryGetProperty("code", out _) ? say[" un código (quitado)", " a code (removed)"] : "";
    }
}
