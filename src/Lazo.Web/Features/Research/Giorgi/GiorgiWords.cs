using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>How the columns of Giorgi's table and the origins of their versions are called.</summary>
public static class GiorgiWords
{
    public static Phrase Of(GiorgiCell cell) => cell switch
    {
        GiorgiCell.Third => new("En tercera persona", "In the third person"),
        GiorgiCell.Meaning => new("Significado pedagógico", "Pedagogical meaning"),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "No words for it."),
    };

    public static Phrase Of(CellOrigin origin) => origin switch
    {
        CellOrigin.Written => new("escribió", "wrote"),
        CellOrigin.TakenUp => new("retomó una versión anterior", "took up an earlier version"),
        CellOrigin.Joined => new("juntó dos unidades", "joined two units"),
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "No words for it."),
    };
}
