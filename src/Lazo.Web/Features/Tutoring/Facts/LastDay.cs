using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>A last day is inclusive: what ends with it ends where the next day begins.</summary>
internal static class LastDay
{
    internal static Instant EndOf(this LocalDays days, DateOnly lastDay) => days.StartOf(lastDay.AddDays(1));

    internal static Instant EndOf(this LocalDays days, DateOnly? lastDay) => lastDay is { } day ? days.EndOf(day) : Instant.None;
}
