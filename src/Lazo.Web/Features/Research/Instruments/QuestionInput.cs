using Lazo.Domain.Research.Instruments;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>A question as somebody typed it.</summary>
public sealed record QuestionInput
{
    /// <summary>The one that is changed; null adds one.</summary>
    public Guid? Question { get; init; }

    public string? Text { get; init; }

    public string? Hint { get; init; }

    public QuestionKind Kind { get; init; }

    public bool Required { get; init; }

    /// <summary>One a line.</summary>
    public string? Choices { get; init; }

    /// <summary>What files call it; empty gets the next number.</summary>
    public string? Name { get; init; }

    /// <summary>The question, or why it isn't one.</summary>
    internal (Question? Question, string? Wrong) Read(Question? known, InstrumentForm form, Speech say)
    {
        var (text, name) = (Text?.Trim().ReplaceLineEndings("\n") ?? "", Name?.Trim() ?? "");
        if (text.Length is 0 or > InstrumentoModel.LongestText || Hint?.Length > InstrumentoModel.LongestText)
            return (null, say[$"Escribe la pregunta, de hasta {InstrumentoModel.LongestText:N0} letras.", $"Write the question, of up to {InstrumentoModel.LongestText:N0} letters."]);
        if (name.Length > 0 && !QuestionName.Fits(name))
            return (null, say["El nombre corto empieza con letra y lleva letras sin acento, cifras, _ o -.", "The short name begins with a letter and has letters without accents, digits, _ or -."]);
        var question = new Question(
            known?.Id ?? Guid.Empty, known?.Origin ?? Guid.Empty, name.Length > 0 ? name : known?.Name ?? QuestionName.Next(form.Questions.Select(one => one.Name)), text, Hint?.Trim() ?? "", Kind, Required && Kind != QuestionKind.Note, []);
        if (!question.IsChosen)
            return (question, null);
        var choices = QuestionName.Choices(Choices ?? "", known?.Choices ?? []);
        return choices.Count is < 2 or > 60
            ? (null, say["Una pregunta cerrada lleva de 2 a 60 opciones, una por renglón.", "A closed question has 2 to 60 choices, one a line."])
            : (question with { Choices = choices }, null);
    }
}
