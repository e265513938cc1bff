namespace Lazo.Domain.Research.Names;

/// <summary>Of what something is the name.</summary>
public enum NameKind : byte
{
    Person,

    Place,

    School,
}

/// <summary>A name that must not be left in a text: “Tomasa Ek Uc”, “Tizimín”, “Primaria Benito Juárez”.</summary>
public sealed record KnownName(string Words, NameKind Kind);

/// <summary>How what stands in a text is like a name; the surer, the smaller.</summary>
public enum Likeness : byte
{
    /// <summary>The same word, accents and capitals aside.</summary>
    Same,

    /// <summary>In the plural, or of the other gender: “los Ek”, “las Tomasas”.</summary>
    Inflected,

    /// <summary>“Tomasita”, “Juancho”, “Pedrote”.</summary>
    Diminutive,

    /// <summary>“Lupita” of Guadalupe.</summary>
    Familiar,

    /// <summary>“tizimileña” of Tizimín.</summary>
    Derived,

    /// <summary>Written otherwise but spoken alike: “Cahuich” of Cauich.</summary>
    Sounds,
}

/// <summary>A stretch of a text that may name somebody; whether it does, a person decides.</summary>
/// <param name="Span">Code points of the text.</param>
/// <param name="Words">As they stand there.</param>
/// <param name="Name">Of which of the known names, from 0.</param>
public sealed record NameFound(Documents.Span Span, string Words, NameKind Kind, Likeness Likeness, int Name);
