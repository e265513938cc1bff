using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Memos;

/// <summary>What a memo is about.</summary>
/// <param name="About">One of <see cref="MemoSubject.Kinds"/>.</param>
/// <param name="Id">Null: the study itself.</param>
/// <param name="Name">How it is called, for people; null where it isn't there any more.</param>
/// <param name="Document">Where it stands in a text.</param>
/// <param name="Span">The stretch there; null: the whole of it, or of none.</param>
public sealed record MemoSubject(string About, Guid? Id, string? Name, Guid? Document, Span? Span)
{
    /// <summary>Everything that a memo can be about, and its words.</summary>
    public static readonly IReadOnlyDictionary<string, Phrase> Kinds = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["study"] = new("el estudio", "the study"),
        ["document"] = new("un documento", "a document"),
        ["code"] = new("un código", "a code"),
        ["coding"] = new("una marca", "a coding"),
        ["participant"] = new("quien participa", "a participant"),
        ["unit"] = new("una unidad", "a unit"),
        ["structure"] = new("una estructura", "a structure"),
        ["type"] = new("un tipo", "a type"),
        ["instrument"] = new("un instrumento", "an instrument"),
    };

    /// <summary>Where it is to be seen, within the study's address; null where it isn't there any more.</summary>
    public string? Place => (About, Id, Name) switch
    {
        ("study", _, _) => "",
        (_, _, null) or (_, null, _) => null,
        ("code", { } id, _) => $"/codigos#c-{id}",
        ("participant", { } id, _) => $"/participantes/{id}",
        ("unit", { } id, _) => $"/camino/unidades/{Document}#u-{id}",
        ("structure", { } id, _) => Document is { } whose ? $"/camino/estructura/{whose}" : $"/camino/comun/{id}",
        ("type", _, _) => "/camino/tipos",
        ("instrument", _, _) => "/instrumentos",
        _ when Document is { } document && Span is { } span => $"/documentos/{document}#de={span.From}&a={span.To}",
        _ when Document is { } document => $"/documentos/{document}",
        (_, { } id, _) => $"/memos?sobre={About}&de={id}",
    };
}

/// <summary>A thought written down beside what it is about.</summary>
/// <param name="Author">The name of the hand that wrote it.</param>
/// <param name="Mine">Written by whoever asks: only she changes it.</param>
public sealed record Memo(Guid Id, MemoSubject Subject, string Title, string Body, Guid AuthorId, string Author, bool Mine, DateTimeOffset At, DateTimeOffset ChangedAt);
