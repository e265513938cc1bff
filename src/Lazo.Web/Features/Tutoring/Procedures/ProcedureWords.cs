using System.Globalization;
using Lazo.Domain.Tutoring.Procedures;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>A regulation and what follows from it, said in sentences.</summary>
public static class ProcedureWords
{
    /// <summary>The topics that a rule can have.</summary>
    public static IReadOnlyDictionary<string, Phrase> Topics { get; } = new Dictionary<string, Phrase>(RecordWords.Topics, StringComparer.Ordinal)
    {
        [RegulationRule.Ordinary] = new("evaluación ordinaria", "ordinary evaluation"),
    };

    public static Phrase Of(RuleKind kind) => kind switch
    {
        RuleKind.Option => new("algo que se puede pedir o hacer", "something that can be asked for or done"),
        RuleKind.Consequence => new("algo que sucede por reglamento", "something that comes about by regulation"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Phrase Of(RuleScope scope) => scope switch
    {
        RuleScope.Class => new("cada asignatura", "each subject"),
        RuleScope.Tutee => new("toda la trayectoria", "the whole trajectory"),
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, null),
    };

    public static Phrase Of(Measure measure) => measure switch
    {
        Measure.Mark => new("calificación final", "final mark"),
        Measure.Attempt => new("veces que la cursa", "times that it is taken"),
        Measure.NoShows => new("asignaturas seguidas sin entregar nada", "subjects in a row with nothing handed in"),
        Measure.FailedClasses => new("asignaturas sin acreditar", "failed subjects"),
        Measure.Leaves => new("bajas temporales", "temporary leaves"),
        Measure.OnLeave => new("en baja temporal (1 sí, 0 no)", "on leave (1 yes, 0 no)"),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    public static Phrase Of(WindowFrom from) => from switch
    {
        WindowFrom.Always => new("en cualquier momento", "at any time"),
        WindowFrom.Class => new("mientras dura la asignatura", "while the subject runs"),
        WindowFrom.Recovery => new("en el periodo de recuperación", "in the recovery period"),
        WindowFrom.ClassEnd => new("días desde que termina la asignatura", "days from the end of the subject"),
        WindowFrom.ResultKnown => new("días desde que se conoce la calificación", "days from when the mark is known"),
        _ => throw new ArgumentOutOfRangeException(nameof(from), from, null),
    };

    /// <summary>“10 días hábiles desde que se conoce la calificación”.</summary>
    public static Phrase Of(Window window) => window.From is WindowFrom.ClassEnd or WindowFrom.ResultKnown
        ? new(
            $"{window.Days} días {(window.Working ? "hábiles " : "")}{Of(window.From).Es["días ".Length..]}",
            $"{window.Days} {(window.Working ? "working " : "")}{Of(window.From).En}")
        : Of(window.From);

    /// <summary>“calificación final: 4.1 o más, menos de 6”.</summary>
    public static Phrase Of(Condition condition)
    {
        if (condition.Measure == Measure.OnLeave)
        {
            return condition.Holds(1) ? new("durante una baja temporal", "during a temporary leave") : new("sin baja temporal en curso", "not on leave");
        }

        var (es, en) = (new List<string>(), new List<string>());
        if (condition.AtLeast is { } least)
        {
            es.Add($"{Number(least)} o más");
            en.Add($"{Number(least)} or more");
        }

        if (condition.Below is { } below)
        {
            es.Add($"menos de {Number(below)}");
            en.Add($"less than {Number(below)}");
        }

        var name = Of(condition.Measure);
        return new($"{name.Es}: {string.Join(", ", es)}", $"{name.En}: {string.Join(", ", en)}");
    }

    /// <summary>Why not: “la calificación final fue 3.5 y se pide 4.1 o más”.</summary>
    public static Phrase Of(Hindrance hindrance, Moments when) => hindrance.Kind switch
    {
        HindranceKind.StillRunning => new($"la asignatura sigue en curso {Until(hindrance, when)}", $"the subject still runs {Until(hindrance, when)}"),
        HindranceKind.Over => new($"el plazo terminó {Day(hindrance, when)}", $"the time was over {Day(hindrance, when)}"),
        HindranceKind.NoDates => new("la institución todavía no publica las fechas", "the institution hasn't said when"),
        HindranceKind.NoMark => new("todavía no hay calificación final", "there is no final mark yet"),
        HindranceKind.Condition => Unmet(hindrance.Condition!, hindrance.Actual ?? 0),
        _ => throw new ArgumentOutOfRangeException(nameof(hindrance), hindrance.Kind, null),
    };

    /// <summary>“hoy es el último día”, “quedan 3 días hábiles”.</summary>
    public static Phrase Left(int workingDays, bool lastDay) => workingDays switch
    {
        0 when lastDay => new("hoy es el último día", "today is the last day"),
        0 => new("no queda otro día hábil", "no working day is left"),
        1 => new("queda 1 día hábil", "1 working day left"),
        _ => new($"quedan {workingDays} días hábiles", $"{workingDays} working days left"),
    };

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static Phrase Unmet(Condition condition, decimal actual)
    {
        if (condition.Measure == Measure.OnLeave)
        {
            return actual > 0 ? new("hay una baja temporal en curso", "a temporary leave is under way") : new("no hay una baja temporal en curso", "no leave is under way");
        }

        var (name, asked) = (Of(condition.Measure), Of(condition));
        return new(
            $"{name.Es}: {Number(actual)}; se pide {asked.Es[(asked.Es.IndexOf(": ", StringComparison.Ordinal) + 2)..]}",
            $"{name.En}: {Number(actual)}; asked for is {asked.En[(asked.En.IndexOf(": ", StringComparison.Ordinal) + 2)..]}");
    }

    private static string Until(Hindrance hindrance, Moments when) => when.Until(hindrance.At.ToDateTimeOffset());

    private static string Day(Hindrance hindrance, Moments when) => when.Day(when.LastDay(hindrance.At.ToDateTimeOffset()));
}
