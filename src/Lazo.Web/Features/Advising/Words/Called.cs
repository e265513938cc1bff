using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Words;

/// <summary>What somebody is called by what she does, as she chose to be spoken of: “educadora”, “la educadora”, “de la educadora”.</summary>
/// <remarks>Where nothing was chosen nobody guesses: the neutral word, “la o el docente”.</remarks>
public sealed record Called(Phrase Word, Phrase The, Phrase OfThe)
{
    /// <summary>Where it isn't said of anybody.</summary>
    public static readonly Called Anybody = new(new("docente", "teacher"), new("quien enseña", "the teacher"), new("de quien enseña", "of the teacher"));

    /// <param name="form">“her”, “him”; null: she chose nothing.</param>
    public static Called By(Phrase word, string? form) => new(
        word,
        new((form switch { "her" => "la ", "him" => "el ", _ => "la o el " }) + word.Es, "the " + word.En),
        new((form switch { "her" => "de la ", "him" => "del ", _ => "de la o el " }) + word.Es, "of the " + word.En));

    /// <summary>A sentence about her, in which <c>{la docente}</c> and <c>{de la docente}</c> stand for the word.</summary>
    public Phrase In(Phrase sentence) => new(
        sentence.Es.Replace("{de la docente}", OfThe.Es, StringComparison.Ordinal).Replace("{la docente}", The.Es, StringComparison.Ordinal),
        sentence.En.Replace("{of the teacher}", OfThe.En, StringComparison.Ordinal).Replace("{the teacher}", The.En, StringComparison.Ordinal));
}
