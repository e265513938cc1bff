using Lazo.Domain.Research.Instruments;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>How the parts of an instrument are called, stored and begun with.</summary>
public static class InstrumentWords
{
    /// <summary>The six categories of the source, to begin with: rows that anybody changes.</summary>
    public static IReadOnlyList<string> Categories { get; } =
    [
        "Historia: la asesoría en las dos últimas reformas", "Qué se entiende por asesoría", "Cómo transcurre la asesoría", "Una experiencia que dejó huella", "La asesoría y la mejora de la práctica",
        "Retos de la asesoría",
    ];

    public static Phrase Of(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Questionnaire => new("cuestionario", "questionnaire"),
        InstrumentKind.Guide => new("guía de entrevista", "interview guide"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    public static Phrase Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Open => new("abierta", "open"),
        QuestionKind.Episodic => new("narrativa: pide contar algo vivido", "narrative: asks for something lived"),
        QuestionKind.Semantic => new("semántica: pide lo que se piensa", "semantic: asks what one thinks"),
        QuestionKind.One => new("cerrada: una opción", "closed: one choice"),
        QuestionKind.Several => new("cerrada: varias opciones", "closed: several choices"),
        QuestionKind.Scale => new("cerrada: escala", "closed: scale"),
        QuestionKind.Number => new("número entero", "whole number"),
        QuestionKind.Date => new("fecha", "date"),
        QuestionKind.Note => new("aviso: no se contesta", "note: isn't answered"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    internal static string Stored(QuestionKind kind) => kind.ToString().ToLowerInvariant();

    internal static QuestionKind Kind(string stored) => Enum.Parse<QuestionKind>(stored, ignoreCase: true);

    internal static string Stored(InstrumentKind kind) => kind.ToString().ToLowerInvariant();

    internal static InstrumentKind InstrumentKindOf(string stored) => Enum.Parse<InstrumentKind>(stored, ignoreCase: true);
}
