using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>What the script of the reading desk says, in the language of who reads.</summary>
internal static class DeskWords
{
    internal static IReadOnlyDictionary<string, string> Of(Speech say) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["none"] = say["Aún no hay marcas aquí.", "No codings here yet."],
        ["one"] = say["1 marca", "1 coding"],
        ["many"] = say["{n} marcas", "{n} codings"],
        ["here"] = say["Aquí", "Here"],
        ["create"] = say["Crear el código «{name}»", "Create the code “{name}”"],
        ["remove"] = say["Quitar", "Remove"],
        ["adjust"] = say["Llevar a lo elegido", "Move to what is selected"],
        ["means"] = say["Qué quiere decir", "What it means"],
        ["select"] = say["Primero elige un tramo del texto.", "First select a stretch of the text."],
        ["corrected"] = say["El texto se corrigió mientras leías. Vuelve a cargar la página para seguir sobre el texto nuevo.", "The text was corrected while you were reading. Load the page again to go on with the new one."],
        ["failed"] = say["No se guardó: no hay conexión o la sesión terminó. Lo que habías marcado sigue elegido.", "Not saved: no connection, or the session is over. What you had selected still is."],
        ["undone"] = say["Deshecho: {what}.", "Undone: {what}."],
        ["redone"] = say["Hecho de nuevo: {what}.", "Done again: {what}."],
        ["nothing"] = say["No hay nada tuyo que deshacer.", "There is nothing of yours to undo."],
        ["clash"] = say["Alguien cambió lo mismo después: no se deshizo.", "Somebody changed the same since: it wasn't undone."],
        ["more"] = say["Mostrar más", "Show more"],
        ["me"] = say["tú", "you"],
        ["when"] = say["Cuándo", "When"],
        ["examples"] = say["Ejemplos", "Examples"],
        ["memos"] = say["Memos", "Memos"],
        ["memo"] = say["Memo", "Memo"],
        ["change"] = say["Cambiar", "Change"],
        ["saved"] = say["El memo está guardado.", "The memo is saved."],
        ["empty"] = say["Escribe algo antes de guardar.", "Write something before saving."],
        ["ofmark"] = say["La marca", "The coding"],
        ["ofcode"] = say["El código", "The code"],
        ["ofdocument"] = say["El documento", "The document"],
        ["ofstudy"] = say["El estudio", "The study"],
        ["also"] = say["También aquí:", "Here too:"],
        ["left"] = say["Ya no trabajas en este estudio, o tu sesión terminó: lo que se haga desde ahora no se ve aquí.", "You don't work in this study any more, or your session is over: what is done from now on isn't seen here."],
        ["old"] = say["Este navegador no puede pintar las marcas sobre el texto; están en la lista.", "This browser can't paint codings on the text; they are in the list."],
    };
}
