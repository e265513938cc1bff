using Lazo.Domain.Research.Names;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>Whose a code is, as it lies sealed.</summary>
/// <param name="Name">Her name; several lines where she is called several ways.</param>
/// <param name="Reach">Telephone, mail, what else is needed to find her.</param>
/// <param name="Others">People who come up in what she tells, a line each.</param>
/// <param name="Places">A line each.</param>
/// <param name="Schools">A line each.</param>
public sealed record Identity(string Name, string Reach, string Others, string Places, string Schools)
{
    /// <summary>Characters of a field.</summary>
    public const int Longest = 2_000;

    public bool IsEmpty => Name.Length + Reach.Length + Others.Length + Places.Length + Schools.Length == 0;

    /// <summary>What must not be left in a text.</summary>
    public IEnumerable<KnownName> Names() =>
        [.. Lines(Name, NameKind.Person), .. Lines(Others, NameKind.Person), .. Lines(Places, NameKind.Place), .. Lines(Schools, NameKind.School)];

    private static IEnumerable<KnownName> Lines(string lines, NameKind kind) =>
        lines.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new KnownName(line, kind));
}
