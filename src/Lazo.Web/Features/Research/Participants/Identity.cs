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

    /// <summary>The same with what another says: a line that is there already isn't written twice, none goes.</summary>
    /// <remarks>A name that is written otherwise stands beside the first: texts are searched for both.</remarks>
    public Identity With(Identity more) => new(Joined(Name, more.Name), Joined(Reach, more.Reach), Joined(Others, more.Others), Joined(Places, more.Places), Joined(Schools, more.Schools));

    private static string Joined(string kept, string more) => string.Join('\n', kept.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Concat(more.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<KnownName> Lines(string lines, NameKind kind) =>
        lines.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new KnownName(line, kind));
}
