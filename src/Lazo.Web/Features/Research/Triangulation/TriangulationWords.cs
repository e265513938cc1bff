using Lazo.Domain.Research.Triangulation;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Triangulation;

/// <summary>How findings are called, and their table as it is handed to people.</summary>
public static class TriangulationWords
{
    public static Phrase Of(Verdict verdict) => verdict switch
    {
        Verdict.Agrees => new("coincide", "agrees"),
        Verdict.Silent => new("calla", "silent"),
        Verdict.Contradicts => new("contradice", "contradicts"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No words for it."),
    };

    /// <summary>A mark beside the word, for who doesn't see the colour.</summary>
    public static string Sign(Verdict verdict) => verdict switch { Verdict.Agrees => "✓", Verdict.Silent => "·", _ => "✗" };

    public static Phrase Of(ClaimStanding standing) => standing switch
    {
        ClaimStanding.Unexamined => new("sin mirar todavía", "not looked at yet"),
        ClaimStanding.WithoutVoice => new("ninguna fuente habla de ello", "no source speaks of it"),
        ClaimStanding.OneVoice => new("una sola voz", "one voice only"),
        ClaimStanding.Corroborated => new("lo sostienen varias", "borne out by several"),
        ClaimStanding.Disputed => new("en disputa: hay que entender por qué", "disputed: to be understood"),
        ClaimStanding.Contradicted => new("contradicho", "contradicted"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No words for it."),
    };

    /// <summary>“lo sostienen varias (2 fuentes, 1 método)”.</summary>
    public static string Told(Corroboration weighed, Speech say) => say[Of(weighed.Standing)] + (weighed.Standing == ClaimStanding.Corroborated
        ? $" ({say.Count(weighed.Sources, new("fuente", "source"), new("fuentes", "sources"))}, {say.Count(weighed.Methods, new("método", "method"), new("métodos", "methods"))})" : "");

    public static Grid Grid(IReadOnlyList<Claim> claims, IReadOnlyList<Strand> strands, Speech say) => new(
        say["Afirmaciones frente a cada fuente", "Claims before each source"],
        [say["Afirmación", "Claim"], .. strands.Select(strand => strand.Name), say["En conjunto", "Together"]],
        [
            .. claims.Select(claim => (IReadOnlyList<string>)
            [
                claim.Words,
                .. strands.Select(strand => claim.Of(strand) is { } finding
                    ? $"{say[Of(finding.Verdict)]}{(finding.Evidence > 0 ? $" ({finding.Evidence})" : finding.Verdict == Verdict.Silent ? "" : say[" (sin evidencia)", " (no evidence)"])}{(finding.Note.Length > 0 ? "\n" + finding.Note : "")}" : "—"),
                Told(claim.Weighed(strands), say),
            ]),
        ],
        Wide: true);
}
