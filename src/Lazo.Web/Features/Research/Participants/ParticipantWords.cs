using Lazo.Domain.Research.Participants;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>How what is noted of participants is called.</summary>
public static class ParticipantWords
{
    public static Phrase Of(AttributeKind kind) => kind switch
    {
        AttributeKind.Text => new("texto", "text"),
        AttributeKind.Number => new("número", "number"),
        AttributeKind.Choice => new("opción de una lista", "choice from a list"),
        AttributeKind.Date => new("fecha", "date"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    public static Phrase Of(ColumnUse use) => use switch
    {
        ColumnUse.Left => new("No traerla", "Leave it outside"),
        ColumnUse.Code => new("Clave (C12, E6)", "Code (C12, E6)"),
        ColumnUse.Pseudonym => new("Seudónimo", "Pseudonym"),
        ColumnUse.Attribute => new("Atributo", "Attribute"),
        ColumnUse.Name => new("Sellar: nombre", "Seal: name"),
        ColumnUse.Reach => new("Sellar: cómo localizar", "Seal: how to reach"),
        ColumnUse.School => new("Sellar: escuela", "Seal: school"),
        ColumnUse.Place => new("Sellar: lugar", "Seal: place"),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "No words for it."),
    };

    public static Phrase Of(TableFault fault) => fault switch
    {
        TableFault.NoCode => new("no es una clave; se escriben C12 o E6", "is no code; they are written C12 or E6"),
        TableFault.Twice => new("está dos veces en la tabla", "is in the table twice"),
        TableFault.GivenBefore => new("fue de alguien que ya no está en el estudio; esa clave no se vuelve a dar", "was somebody's who isn't in the study any more; that code isn't given again"),
        TableFault.NoNumber => new("no es un número", "is no number"),
        TableFault.NoDay => new("no es una fecha; se escribe 2026-11-30 o 30/11/2026", "is no day; it is written 2026-11-30 or 30/11/2026"),
        TableFault.NoChoice => new("no está entre las opciones del atributo", "isn't among the choices of the attribute"),
        TableFault.TooLong => new("es demasiado largo", "is too long"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No words for it."),
    };
}
