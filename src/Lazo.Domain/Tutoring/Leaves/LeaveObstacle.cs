namespace Lazo.Domain.Tutoring.Leaves;

/// <summary>Why a leave can't be recorded as begun.</summary>
public enum LeaveObstacle : byte
{
    /// <summary>One has begun and isn't over.</summary>
    UnderWay,

    /// <summary>The coordination didn't grant the one that was asked for.</summary>
    Refused,

    /// <summary>The coordination granted it: it begins by itself on its day.</summary>
    Granted,

    /// <summary>Its last day is past, or lies years ahead.</summary>
    OddEnd,
}

/// <summary>Whether a leave can begin today.</summary>
public static class LeaveBeginning
{
    private const int LongestYears = 2;

    /// <param name="granted">What was answered to the request that is open; null where nobody answered, or nobody asked.</param>
    /// <param name="until">Its last day; null: until she comes back.</param>
    /// <returns>Null where nothing stands against it.</returns>
    public static LeaveObstacle? Against(bool underWay, bool? granted, DateOnly? until, DateOnly today) =>
        underWay ? LeaveObstacle.UnderWay
        : granted == false ? LeaveObstacle.Refused
        : granted == true ? LeaveObstacle.Granted
        : until < today || until > today.AddYears(LongestYears) ? LeaveObstacle.OddEnd
        : null;
}
