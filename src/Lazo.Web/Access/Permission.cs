using Lazo.Web.Features.Shared;

namespace Lazo.Web.Access;

/// <summary>What a role of the institution can allow (<c>role.permissions</c>), beyond accompanying one's own.</summary>
public enum Permission : byte
{
    SeePeople,
    SeeAggregates,
    Import,
    Rules,
    Accounts,

    /// <summary>Load and coverage of a zone of advising: counts of five and more.</summary>
    SeeZoneCounts,

    /// <summary>Schools, roads, calendars and appointments of a zone.</summary>
    PlanZone,

    /// <summary>Found studies.</summary>
    Research,
}

/// <summary>The permissions as they are stored, and as people call them.</summary>
public static class PermissionWords
{
    public static Permission Read(string stored) => stored switch
    {
        "see_people" => Permission.SeePeople,
        "see_aggregates" => Permission.SeeAggregates,
        "import" => Permission.Import,
        "rules" => Permission.Rules,
        "accounts" => Permission.Accounts,
        "see_zone_counts" => Permission.SeeZoneCounts,
        "plan_zone" => Permission.PlanZone,
        "research" => Permission.Research,
        _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "A permission that this program doesn't know."),
    };

    public static Phrase Of(Permission permission) => permission switch
    {
        Permission.SeePeople => new("ver a las personas y lo que no es confidencial", "see people and what isn't confidential"),
        Permission.SeeAggregates => new("ver los conteos de la institución", "see the institution's counts"),
        Permission.Import => new("importar archivos de la escuela", "import the school's files"),
        Permission.Rules => new("cambiar las reglas", "change the rules"),
        Permission.Accounts => new("dar y cerrar cuentas", "give and close accounts"),
        Permission.SeeZoneCounts => new("ver los conteos de la zona", "see the counts of the zone"),
        Permission.PlanZone => new("llevar escuelas, caminos y calendario de la zona", "keep schools, roads and calendar of the zone"),
        Permission.Research => new("abrir estudios de investigación", "found studies"),
        _ => throw new ArgumentOutOfRangeException(nameof(permission), permission, "No words for it."),
    };
}
