using Lazo.Domain.Research.Names;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Names;

/// <summary>How a found name is told, without saying which name it is.</summary>
public static class NameWords
{
    public static Phrase Of(Likeness likeness) => likeness switch
    {
        Likeness.Same => new("igual a un nombre sellado", "the same as a sealed name"),
        Likeness.Inflected => new("un nombre sellado en plural o en otro género", "a sealed name in the plural or the other gender"),
        Likeness.Diminutive => new("como diminutivo de un nombre sellado", "like a diminutive of a sealed name"),
        Likeness.Familiar => new("como le dicen a quien lleva un nombre sellado", "as somebody with a sealed name is called"),
        Likeness.Derived => new("como gentilicio de un lugar sellado", "like somebody of a sealed place"),
        Likeness.Sounds => new("suena como un nombre sellado", "sounds like a sealed name"),
        _ => throw new ArgumentOutOfRangeException(nameof(likeness), likeness, "No words for it."),
    };

    public static Phrase Of(NameKind kind) => kind switch
    {
        NameKind.Person => new("persona", "person"),
        NameKind.Place => new("lugar", "place"),
        NameKind.School => new("escuela", "school"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };
}
