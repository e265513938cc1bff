using Lazo.Domain.Research.Judging;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>How the criteria of judging are called, and what is asked by each.</summary>
/// <remarks>The four criteria are those of Escobar-Pérez and Cuervo-Martínez (2008).</remarks>
public static class JudgingWords
{
    public static Phrase Of(Criterion criterion) => criterion switch
    {
        Criterion.Sufficiency => new("Suficiencia", "Sufficiency"),
        Criterion.Clarity => new("Claridad", "Clarity"),
        Criterion.Coherence => new("Coherencia", "Coherence"),
        Criterion.Relevance => new("Relevancia", "Relevance"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "No words for it."),
    };

    public static Phrase Asked(Criterion criterion) => criterion switch
    {
        Criterion.Sufficiency => new("con las demás, basta para su categoría", "with the others it is enough for its category"),
        Criterion.Clarity => new("se entiende tal como está", "it is understood as it stands"),
        Criterion.Coherence => new("va con lo que quiere saber su categoría", "it goes with what its category wants to know"),
        Criterion.Relevance => new("importa: hay que preguntarla", "it matters: it has to be asked"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "No words for it."),
    };

    public static Phrase Of(Outcome outcome) => outcome switch
    {
        Outcome.Changed => new("se cambió", "changed"),
        Outcome.Kept => new("se quedó igual", "kept"),
        Outcome.Removed => new("se quitó", "removed"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No words for it."),
    };

    internal static string Stored(Criterion criterion) => criterion.ToString().ToLowerInvariant();

    internal static Criterion CriterionOf(string stored) => Enum.Parse<Criterion>(stored, ignoreCase: true);
}
