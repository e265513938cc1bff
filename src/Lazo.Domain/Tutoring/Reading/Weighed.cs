namespace Lazo.Domain.Tutoring.Reading;

/// <summary>When what was found is enough for a label.</summary>
internal static class Weighed
{
    /// <summary>Whole from 1 on, allowing for what adding tenths loses.</summary>
    public static bool Reaches(double sum) => sum >= 1 - 1e-9;
}
