using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>When a visit is to be, as it is written on a page.</summary>
public sealed record VisitForm(DateOnly? Day, TimeOnly? From, int? Minutes, bool AtRecess, string? Purpose)
{
    public const int LongestPurpose = 400;

    public static VisitForm Of(VisitPlan plan, Moments when) => new(
        when.DateOf(plan.StartsAt), TimeOnly.FromDateTime(when.Local(plan.StartsAt)), plan.Minutes, plan.AtRecess, plan.Purpose);

    /// <summary>Null, with the reason, where something is missing or out of measure.</summary>
    public VisitPlan? Plan(Moments when, Speech say, string state, out string? wrong)
    {
        wrong = this switch
        {
            { Day: null } or { From: null } => say["Falta el día o la hora.", "The day or the hour is missing."],
            { Minutes: not (>= 5 and <= 600) } => say["Una visita dura entre 5 minutos y 10 horas.", "A visit takes between 5 minutes and 10 hours."],
            { Purpose.Length: > LongestPurpose } => say[$"El propósito cabe en {LongestPurpose} letras.", $"The purpose fits in {LongestPurpose} letters."],
            { Day: { } day } when Math.Abs(day.DayNumber - when.Today.DayNumber) > 1200 => say["Ese día queda demasiado lejos.", "That day is too far away."],
            _ => null,
        };
        if (wrong is not null)
            return null;
        var starts = when.InstantOf(Day!.Value.ToDateTime(From!.Value));
        return new(starts, starts.AddMinutes(Minutes!.Value), (Purpose ?? "").Trim(), state, AtRecess);
    }
}
