using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>Why an activity wasn't handed in, as people say it.</summary>
public static class CauseWords
{
    public static Phrase Of(Cause cause) => cause switch
    {
        Cause.ClosedBeforeReached => new("cerró antes de poder llegar", "it closed before it could be reached"),
        Cause.Work => new("el trabajo", "work"),
        Cause.Family => new("la familia", "family"),
        Cause.Health => new("la salud", "health"),
        Cause.Connection => new("internet o el equipo", "internet or the computer"),
        Cause.NotUnderstood => new("no quedó claro qué hacer", "it wasn't clear what to do"),
        Cause.Money => new("el dinero", "money"),
        Cause.Other => new("otra cosa", "something else"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };
}
