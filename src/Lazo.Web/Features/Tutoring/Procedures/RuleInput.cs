using Lazo.Domain.Tutoring.Procedures;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>A rule as a person writes it into the form.</summary>
public sealed class RuleInput
{
    private const int LongestTitle = 160;
    private const int LongestWindow = 400;
    private const int MostSteps = 12;
    private const int LongestStep = 400;

    public string? Key { get; set; }

    public string? Topic { get; set; }

    public RuleKind Kind { get; set; }

    public RuleScope Scope { get; set; }

    public string? Title { get; set; }

    public WindowFrom Window { get; set; }

    public int? Days { get; set; }

    public bool Working { get; set; }

    /// <summary>By the number of the measure; a missing bound is none.</summary>
    public decimal?[] Least { get; set; } = [];

    public decimal?[] Below { get; set; } = [];

    /// <summary>One a line.</summary>
    public string? Steps { get; set; }

    public string? Form { get; set; }

    public string? Office { get; set; }

    public DateOnly? From { get; set; }

    public bool Confirmed { get; set; }

    /// <summary>The rule; or why it can't be one, with what to do.</summary>
    public (RegulationRule? Rule, Phrase Wrong) Read()
    {
        var conditions = Enum.GetValues<Measure>()
            .Select(measure => new Condition(measure, Least.ElementAtOrDefault((int)measure), Below.ElementAtOrDefault((int)measure)))
            .Where(condition => condition.AtLeast is not null || condition.Below is not null).ToArray();
        var steps = (Steps ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var counts = Window is WindowFrom.ClassEnd or WindowFrom.ResultKnown;
        if (!Enum.IsDefined(Kind) || !Enum.IsDefined(Scope) || !Enum.IsDefined(Window) || Topic is null || !ProcedureWords.Topics.ContainsKey(Topic))
            return (null, new("Elige de qué trata la regla, a qué se refiere y cuándo vale.", "Choose what the rule is about, what it is asked of and when it holds."));
        if (string.IsNullOrWhiteSpace(Title) || Title.Trim().Length > LongestTitle)
            return (null, new($"Ponle un nombre de {LongestTitle} letras como mucho.", $"Give it a name of {LongestTitle} letters at most."));
        if (counts && Days is not (>= 1 and <= LongestWindow))
            return (null, new($"Di cuántos días dura el plazo, de 1 a {LongestWindow}.", $"Say how many days the time lasts, from 1 to {LongestWindow}."));
        if (Scope == RuleScope.Tutee && (Window != WindowFrom.Always || Array.Exists(conditions, condition => condition.Measure is Measure.Mark or Measure.Attempt)))
            return (null, new("Una regla de toda la trayectoria vale en cualquier momento y no mira una calificación ni un intento: cámbiala a «cada asignatura», o quita eso.",
                "A rule about the whole trajectory holds at any time and looks at no mark or attempt: change it to “each subject”, or take that away."));
        if (Kind == RuleKind.Consequence && (conditions.Length == 0 || Scope != RuleScope.Tutee))
            return (null, new("Lo que sucede por reglamento necesita al menos una condición, y es de toda la trayectoria.", "What comes about by regulation needs a condition, and is about the whole trajectory."));
        if (Array.Exists(conditions, condition => condition.AtLeast >= condition.Below || condition.AtLeast < 0 || condition.Below > 1000))
            return (null, new("En cada condición, «desde» debe ser menor que «menos de».", "In each condition “from” must be less than “below”."));
        if (steps.Length > MostSteps || Array.Exists(steps, step => step.Length > LongestStep) || Form?.Length > LongestTitle || Office?.Length > LongestTitle)
            return (null, new($"Deja {MostSteps} pasos como mucho, cada uno en su renglón.", $"Leave {MostSteps} steps at most, each on its line."));
        return (
            new RegulationRule(
                Topic, Kind, Scope, Title.Trim(), conditions, counts ? new Window(Window, Days!.Value, Working) : new Window(Window), steps, Blank(Form), Blank(Office)),
            default);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What the form of a rule is given.</summary>
/// <param name="Key">Null for a new one.</param>
public sealed record RuleFormShown(string? Key, RegulationRule Rule, string Tomorrow);
