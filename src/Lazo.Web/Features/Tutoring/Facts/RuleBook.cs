using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>A rule of an institution that is one number.</summary>
/// <param name="Name">In <c>rule.name</c>.</param>
/// <param name="Words">How people call it, with its unit.</param>
/// <param name="Least">The smallest value that makes sense.</param>
/// <param name="Most">The largest.</param>
/// <param name="Step">1 where only whole numbers make sense.</param>
public sealed record NumberRule(
    string Name,
    Phrase Words,
    decimal Least,
    decimal Most,
    decimal Step,
    Func<InstitutionRules, decimal> Get,
    Func<InstitutionRules, decimal, InstitutionRules> Set);

/// <summary>The rules that an institution can set: their names, their words and what they mean. docs/methods/signals.md explains each.</summary>
/// <remarks>
/// <c>rule.value</c> is a number, in the unit that the name says; <see cref="WorkingTime"/> is an object such as
/// <c>{"monday": ["09:00-14:00", "16:00-18:00"]}</c>, where a day that isn't named is no working day.
/// </remarks>
public static class RuleBook
{
    /// <summary>The name of the working hours.</summary>
    public const string WorkingTime = "working_time";

    /// <summary>Every rule that is one number, in the order in which a page lists them.</summary>
    public static IReadOnlyList<NumberRule> Numbers { get; } =
    [
        Points("pass_mark", "Calificación mínima aprobatoria", "Pass mark", r => r.PassMark, (r, m) => r with { PassMark = m }),
        Points("highest_mark", "Calificación más alta", "Highest mark", r => r.HighestMark, (r, m) => r with { HighestMark = m }),
        Whole("low_grade_activities", "Actividades que deben contar para hablar de calificación baja", "Activities that must count for a low grade", 1, 50, r => r.LowGradeActivities, (r, n) => r with { LowGradeActivities = n }),
        Points("low_grade_fall", "Puntos que bajan las últimas tres calificaciones", "Points by which the last three marks fall", r => r.LowGradeFall, (r, m) => r with { LowGradeFall = m }),
        Hours("closing_soon_hours", "Horas antes del cierre en que se avisa", "Hours before closing", 240, r => r.ClosingSoon, (r, t) => r with { ClosingSoon = t }),
        Days("missing_activity_days", "Días en que importa una actividad sin entregar", "Days for which a missing activity matters", 120, r => r.MissingActivityMatters, (r, t) => r with { MissingActivityMatters = t }),
        Hours("answer_working_hours", "Horas hábiles para contestar", "Working hours to answer", 80, r => r.AnswerWithin, (r, t) => r with { AnswerWithin = t }),
        Hours("silence_hours", "Horas sin respuesta para hablar de silencio", "Hours without a reply until silence", 720, r => r.Silence, (r, t) => r with { Silence = t }),
        Hours("next_rung_hours", "Horas entre un intento y el siguiente canal", "Hours from one attempt to the next channel", 720, r => r.NextRung, (r, t) => r with { NextRung = t }),
        Whole("no_access_days", "Días sin entrar a un grupo", "Days without access", 1, 90, r => r.NoAccessDays, (r, n) => r with { NoAccessDays = n }),
        Whole("promise_working_days", "Días hábiles para cumplir una promesa", "Working days to keep a promise", 1, 30, r => r.PromiseDays, (r, n) => r with { PromiseDays = n }),
        Whole("personal_days", "Días entre una pregunta y otra por una situación personal", "Days between asking after a personal situation", 1, 30, r => r.PersonalDays, (r, n) => r with { PersonalDays = n }),
        Whole("procedure_working_days", "Días hábiles para resolver un trámite", "Working days for a procedure", 1, 90, r => r.ProcedureDays, (r, n) => r with { ProcedureDays = n }),
        Whole("referral_working_days", "Días hábiles para atender una canalización", "Working days for a referral", 1, 90, r => r.ReferralDays, (r, n) => r with { ReferralDays = n }),
        Whole("contact_days_in_need", "Días sin contacto con algo urgente o alto", "Days without contact, with something urgent or high", 1, 30, r => r.ContactDaysInNeed, (r, n) => r with { ContactDaysInNeed = n }),
        Whole("contact_days", "Días sin contacto en general", "Days without contact", 1, 60, r => r.ContactDays, (r, n) => r with { ContactDays = n }),
        Whole("contact_days_in_good_standing", "Días sin contacto cuando todo va bien", "Days without contact when all is well", 1, 90, r => r.ContactDaysInGoodStanding, (r, n) => r with { ContactDaysInGoodStanding = n }),
        Whole("recovery_days_before", "Días antes de la recuperación en que se avisa", "Days before a recovery session", 0, 90, r => r.RecoveryDaysBefore, (r, n) => r with { RecoveryDaysBefore = n }),
        Whole("retake_days", "Días en que se recuerda recursar", "Days for which a retake is spoken of", 1, 730, r => r.RetakeDays, (r, n) => r with { RetakeDays = n }),
        Whole("leave_days_before", "Días antes de que termine una baja temporal", "Days before a leave ends", 0, 90, r => r.LeaveDaysBefore, (r, n) => r with { LeaveDaysBefore = n }),
        Points("achievement_mark", "Calificación desde la que se felicita", "Mark from which one congratulates", r => r.AchievementMark, (r, m) => r with { AchievementMark = m }),
        Whole("achievement_days", "Días en que se felicita", "Days for which one congratulates", 1, 30, r => r.AchievementDays, (r, n) => r with { AchievementDays = n }),
        Whole("weight_normal", "Peso que agrega a la carga quien tiene algo pendiente", "What someone with something open adds to a caseload", 0, 20, r => r.WeightNormal, (r, n) => r with { WeightNormal = n }),
        Whole("weight_high", "Peso que agrega quien tiene algo de gravedad alta", "What someone with something of high severity adds", 0, 20, r => r.WeightHigh, (r, n) => r with { WeightHigh = n }),
        Whole("weight_urgent", "Peso que agrega quien tiene algo urgente", "What someone in danger adds", 0, 20, r => r.WeightUrgent, (r, n) => r with { WeightUrgent = n }),
    ];

    private static readonly Dictionary<string, NumberRule> ByName = Numbers.ToDictionary(rule => rule.Name);

    /// <summary>Sets one rule of an institution.</summary>
    /// <exception cref="CallerFault">Nobody knows a rule of this name, or its value makes no sense; the sentence says which and why.</exception>
    public static InstitutionRules Set(InstitutionRules rules, string name, string json)
    {
        if (!ByName.TryGetValue(name, out var rule))
            throw new CallerFault($"La institución tiene una regla «{name}», que esta versión de Lazo no conoce.");

        if (!decimal.TryParse(json, System.Globalization.NumberStyles.Number, null, out var number)
            || number < rule.Least || number > rule.Most || number % rule.Step != 0)
        {
            throw new CallerFault(
                $"La regla «{name}» vale {json}, y debe ser un número {(rule.Step == 1 ? "entero " : "")}de {rule.Least:0.##} a {rule.Most:0.##}.");
        }

        return rule.Set(rules, number);
    }

    /// <summary>Reads the value of <see cref="WorkingTime"/>.</summary>
    /// <exception cref="CallerFault">It isn't written as it should be.</exception>
    public static IReadOnlyList<WorkingHours> ReadWorkingTime(string json)
    {
        try
        {
            var week = JsonSerializer.Deserialize<Dictionary<DayOfWeek, string[]>>(json, WorkingTimeJson) ?? [];
            return [.. from day in week from stretch in day.Value select ReadStretch(day.Key, stretch)];
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new CallerFault(
                $"La regla «{WorkingTime}» vale {json}, y debe decir por día los tramos de trabajo, por ejemplo {{\"monday\": [\"09:00-18:00\"]}}.", e);
        }
    }

    private static readonly JsonSerializerOptions WorkingTimeJson = new() { PropertyNameCaseInsensitive = true };

    private static WorkingHours ReadStretch(DayOfWeek day, string stretch)
    {
        var ends = stretch.Split('-');
        if (ends.Length != 2)
            throw new FormatException(stretch);
        var hours = new WorkingHours(day, TimeOnly.ParseExact(ends[0], "HH:mm"), TimeOnly.ParseExact(ends[1], "HH:mm"));
        return hours.From < hours.To ? hours : throw new FormatException(stretch);
    }

    private static NumberRule Points(
        string name, string es, string en, Func<InstitutionRules, Mark> get, Func<InstitutionRules, Mark, InstitutionRules> set) =>
        new(name, new(es, en), 0.001m, 10_000, 0.001m, rules => get(rules).Points, (rules, number) => set(rules, Mark.Of(number)));

    private static NumberRule Whole(
        string name, string es, string en, int least, int most, Func<InstitutionRules, int> get, Func<InstitutionRules, int, InstitutionRules> set) =>
        new(name, new(es, en), least, most, 1, rules => get(rules), (rules, number) => set(rules, (int)number));

    private static NumberRule Hours(
        string name, string es, string en, int most, Func<InstitutionRules, TimeSpan> get, Func<InstitutionRules, TimeSpan, InstitutionRules> set) =>
        new(name, new(es, en), 1, most, 1, rules => (decimal)get(rules).TotalHours, (rules, number) => set(rules, TimeSpan.FromHours((int)number)));

    private static NumberRule Days(
        string name, string es, string en, int most, Func<InstitutionRules, TimeSpan> get, Func<InstitutionRules, TimeSpan, InstitutionRules> set) =>
        new(name, new(es, en), 1, most, 1, rules => (decimal)get(rules).TotalDays, (rules, number) => set(rules, TimeSpan.FromDays((int)number)));
}
