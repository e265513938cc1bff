using Lazo.Domain.Research.Instruments;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>What an instrument is for.</summary>
public enum InstrumentKind : byte
{
    /// <summary>Answered in writing.</summary>
    Questionnaire,

    /// <summary>Asked by who interviews.</summary>
    Guide,
}

/// <summary>An instrument in a list, with its latest version.</summary>
/// <param name="Version">The latest: a draft, or what was published last.</param>
public sealed record ListedInstrument(Guid Id, InstrumentKind Kind, string Name, Guid Version, int Number, DateTimeOffset? PublishedAt, int Questions);

/// <summary>A version of an instrument, whole.</summary>
/// <param name="Intro">Said before the first question.</param>
/// <param name="PublishedAt">Null while it is a draft; a published version is never changed.</param>
public sealed record InstrumentForm(Guid Id, Guid Instrument, InstrumentKind Kind, string Name, int Number, string Intro, DateTimeOffset? PublishedAt, IReadOnlyList<Category> Categories)
{
    public bool IsDraft => PublishedAt is null;

    public IEnumerable<Question> Questions => Categories.SelectMany(category => category.Questions);

    /// <summary>Those that somebody answers.</summary>
    public IEnumerable<Question> Asked => Questions.Where(question => question.IsAsked);

    public string Called => $"{Name} · v{Number}";
}

/// <summary>A version without its questions.</summary>
public sealed record ListedVersion(Guid Id, int Number, DateTimeOffset? PublishedAt);
