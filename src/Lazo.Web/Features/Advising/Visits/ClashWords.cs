using Lazo.Domain.Advising.Visits;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>How a clash is said.</summary>
public static class ClashWords
{
    /// <param name="other">The school of the visit with which it clashes, and when that begins.</param>
    public static string Of(Clash clash, string? other, Speech say)
    {
        var because = string.IsNullOrEmpty(clash.Words) ? "" : $" ({clash.Words})";
        return clash.Kind switch
        {
            ClashKind.TwoAtOnce => say[$"Se encima con {other}.", $"It overlaps with {other}."],
            ClashKind.RoadTooShort => say[
                $"El camino desde {other} toma {SchoolWords.Minutes(clash.Needed!.Value)} y solo quedan {SchoolWords.Minutes(clash.Left!.Value)}.",
                $"The road from {other} takes {SchoolWords.Minutes(clash.Needed!.Value)} and only {SchoolWords.Minutes(clash.Left!.Value)} are left."],
            ClashKind.NoClasses => say[$"Ese día no hay clases{because}.", $"There are no classes on that day{because}."],
            ClashKind.CouncilDay => say[$"Ese día sesiona el consejo{because}.", $"The school's council meets on that day{because}."],
            ClashKind.Weekend => say["Cae en fin de semana.", "It falls on a weekend."],
            ClashKind.OutsideShift => say["Queda fuera del horario de la escuela.", "It lies outside the school's hours."],
            ClashKind.MissesRecess => say["La querías al recreo y no lo toca.", "It was meant for recess and misses it."],
            _ => say["Tu nombramiento no cubre ese día.", "Your appointment doesn't cover that day."],
        };
    }
}
