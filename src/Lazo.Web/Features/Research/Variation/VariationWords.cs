using Lazo.Domain.Research.Variation;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Variation;

/// <summary>How outcomes and standings are called.</summary>
public static class VariationWords
{
    public static Phrase Of(Outcome outcome) => outcome switch
    {
        Outcome.Collapses => new("el fenómeno se derrumba", "the phenomenon collapses"),
        Outcome.Changes => new("se vuelve otro fenómeno", "it becomes another phenomenon"),
        Outcome.Stays => new("sigue siendo el mismo", "it stays the same"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No words for it."),
    };

    public static Phrase Of(Standing standing) => standing switch
    {
        Standing.Open => new("por variar", "to be varied"),
        Standing.Essential => new("esencial", "essential"),
        Standing.Contingent => new("contingente", "contingent"),
        Standing.Disputed => new("en disputa", "disputed"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No words for it."),
    };

    /// <summary>Why it stands so.</summary>
    public static Phrase Why(Standing standing) => standing switch
    {
        Standing.Open => new("nadie lo ha quitado todavía en el pensamiento", "nobody has taken it away in thought yet"),
        Standing.Essential => new("sin él, en cada argumento, ya no es el mismo fenómeno", "without it, in each argument, it is no longer the same phenomenon"),
        Standing.Contingent => new("sin él sigue siendo el mismo", "without it, it stays the same"),
        Standing.Disputed => new("los argumentos se contradicen o hay un caso en contra: falta seguir argumentando", "the arguments contradict each other or a case speaks against: to be argued on"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No words for it."),
    };
}
