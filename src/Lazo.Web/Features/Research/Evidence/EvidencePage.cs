using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Evidence;

/// <summary>What a page shows of that on which a square or a claim rests, and of what could be added.</summary>
/// <param name="Address">Of the page, without a query.</param>
/// <param name="All">Also what isn't of those who bear the type.</param>
/// <param name="Persons">Of whom alone is shown; null where that can't be chosen.</param>
public sealed record EvidencePart(string Address, SeenStudy Study, IReadOnlyList<EvidenceLink> Links, IReadOnlyList<Ground> Found, string? Sought, bool All, IReadOnlyList<string>? Persons);

/// <summary>How evidence is called, and where it opens.</summary>
public static class EvidenceWords
{
    public static Phrase Of(GroundKind kind) => kind switch
    {
        GroundKind.Sentence => new("Oración de la estructura", "Sentence of the structure"),
        GroundKind.Unit => new("Unidad", "Unit"),
        GroundKind.Coding => new("Marca", "Coding"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    /// <summary>“E6 · unidad 4”.</summary>
    public static string Where(Ground ground, Speech say) =>
        string.Join(" · ", new[]
        {
            string.Join(", ", ground.Persons),
            ground.DocumentName.Length > 0 && !ground.Persons.Contains(ground.DocumentName) ? ground.DocumentName : "",
            ground.Kind == GroundKind.Unit ? say[$"unidad {ground.Label}", $"unit {ground.Label}"] : $"{say[Of(ground.Kind)].ToLowerInvariant()} «{ground.Label}»",
        }.Where(part => part.Length > 0));

    /// <summary>Where it can be read among what stands around it.</summary>
    public static string Opens(SeenStudy study, Ground ground) => ground.Kind == GroundKind.Sentence
        ? $"{study.Address}/camino/{(ground.Document is { } of ? $"estructura/{of}" : $"comun/{ground.Structure}")}#o-{ground.Id}"
        : $"{study.Address}/documentos/{ground.Document}#de={ground.Span.From}&a={ground.Span.To}";

    /// <summary>As a form sends what was chosen: its kind and its number.</summary>
    public static string Sent(Ground ground) => $"{(int)ground.Kind}:{ground.Id}";

    public static IReadOnlyList<(GroundKind Kind, Guid Id)> Read(IEnumerable<string>? sent) =>
    [
        .. (sent ?? []).Select(one => one.Split(':')).Where(parts => parts.Length == 2 && byte.TryParse(parts[0], out var kind) && kind <= (byte)GroundKind.Coding && Guid.TryParse(parts[1], out _))
            .Select(parts => ((GroundKind)byte.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), Guid.Parse(parts[1]))),
    ];

    /// <summary>At most so many letters, with a sign that something follows.</summary>
    public static string Short(string words, int most = 220)
    {
        // A unit takes along the space behind it: between quotation marks it is nobody's word.
        var said = words.Trim();
        if (said.Length <= most) return said;
        return Cut.AtBlank(Cut.To(said, most - 10)).TrimEnd() + "…";
    }
}
