namespace Lazo.Domain.Advising.Visits;

/// <summary>What of a school matters to whoever visits it.</summary>
/// <param name="Number">Of the org.</param>
/// <param name="FromOffice">Minutes of road from where the advisor's day begins and ends.</param>
public sealed record School(int Number, TimeOnly Opens, TimeOnly Closes, TimeOnly? RecessFrom, TimeOnly? RecessTo, int FromOffice);

/// <summary>Roads between schools, in minutes.</summary>
/// <param name="between">As they are known, in either direction.</param>
public sealed class Roads(IReadOnlyDictionary<(int From, int To), int> between)
{
    /// <summary>From one to the other; the way back where only that is known, else by the office: never shorter than the truth where roads are.</summary>
    public int Between(School from, School to) =>
        from.Number == to.Number ? 0
        : between.TryGetValue((from.Number, to.Number), out var minutes) || between.TryGetValue((to.Number, from.Number), out minutes) ? minutes
        : from.FromOffice + to.FromOffice;
}

/// <summary>A visit as it is planned, by the clock on the wall.</summary>
/// <param name="AtRecess">The talk is to be at recess: the visit holds it.</param>
public sealed record Visit(Guid Id, School School, DateTime Starts, DateTime Ends, bool AtRecess = false)
{
    public DateOnly Day => DateOnly.FromDateTime(Starts);

    public int Minutes => (int)(Ends - Starts).TotalMinutes;
}

/// <summary>What a day is at a school, or in the whole zone where no school is named.</summary>
public sealed record SchoolDay(DateOnly Day, int? School, SchoolDayKind Kind, string? Words = null);

/// <summary>What kind of day.</summary>
public enum SchoolDayKind : byte
{
    Council,
    NoClasses,
    Other,
}

/// <summary>An appointment: visits lie within it.</summary>
public sealed record Appointment(DateOnly Begins, DateOnly Ends);
