using Lazo.Web.Exchange.XlsForm;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>What of a form an instrument doesn't hold, as it is said before anything is kept.</summary>
internal static class FormLossWords
{
    internal static string Of(FormLoss loss, Speech say)
    {
        var where = loss.Row > 0 ? say[$"Fila {loss.Row}: ", $"Row {loss.Row}: "] : "";
        return where + loss.Kind switch
        {
            LossKind.Type => say[$"una pregunta de tipo «{loss.What}» no se trae.", $"a question of type “{loss.What}” isn't taken in."],
            LossKind.Column => say[$"lo que dice la columna «{loss.What}» no se trae.", $"what the column “{loss.What}” says isn't taken in."],
            LossKind.Nested => say[$"el grupo «{loss.What}» está dentro de otro: sus preguntas quedan en el de afuera.", $"the group “{loss.What}” lies within another: its questions stand in the outer one."],
            LossKind.Repeat => say[$"la parte «{loss.What}» se repite: aquí se pregunta una vez.", $"the part “{loss.What}” repeats: here it is asked once."],
            LossKind.Other => say[$"la opción «otra» que se agregaría a «{loss.What}» no se trae.", $"the choice “other” that would be added to “{loss.What}” isn't taken in."],
            LossKind.Wordless => say[$"la pregunta «{loss.What}» no tiene texto y no se trae.", $"the question “{loss.What}” has no words and isn't taken in."],
            LossKind.Choices => say[$"la lista de opciones «{loss.What}» no está o está vacía; la pregunta no se trae.", $"the list of choices “{loss.What}” isn't there or is empty; the question isn't taken in."],
            LossKind.Name => say[$"el nombre «{loss.What}» se repite o no sirve: recibe otro.", $"the name “{loss.What}” is used twice or isn't one: it gets another."],
            _ => throw new ArgumentOutOfRangeException(nameof(loss), loss.Kind, "No words for it."),
        };
    }
}
