using System.Globalization;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research;

/// <summary>How the things of a study are called.</summary>
public static class ResearchWords
{
    /// <summary>Why it wasn't kept: it has more letters than fit.</summary>
    public static Phrase TooLong(int letters, int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"No se guardó: es demasiado largo ({letters:N0} de {most:N0} letras)."), string.Create(CultureInfo.InvariantCulture, $"Nothing was saved: it is too long ({letters:N0} of {most:N0} letters)."));

    public static Phrase Of(StudyRole role) => role switch
    {
        StudyRole.Lead => new("diriges", "you lead"),
        StudyRole.Researcher => new("investigas", "you research"),
        StudyRole.Coder => new("codificas", "you code"),
        StudyRole.Reader => new("lees", "you read"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No words for it."),
    };

    /// <summary>The same of somebody else.</summary>
    public static Phrase Called(StudyRole role) => role switch
    {
        StudyRole.Lead => new("dirige", "leads"),
        StudyRole.Researcher => new("investiga", "researches"),
        StudyRole.Coder => new("codifica", "codes"),
        StudyRole.Reader => new("lee", "reads"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No words for it."),
    };
}
