namespace Lazo.Domain.Tutoring.Leaves;

/// <summary>Where the prepared way back from a leave stands.</summary>
public enum WayBackState : byte
{
    /// <summary>Its day is to come.</summary>
    Prepared,

    /// <summary>Somebody should write, today or since some days.</summary>
    Due,

    Written,

    /// <summary>The leave is over: she is back.</summary>
    Over,
}

/// <summary>Why a day isn't one on which to write before a return.</summary>
public enum WayBackObstacle : byte
{
    /// <summary>It is past, or lies years ahead.</summary>
    NotToCome,

    BeforeTheLeave,

    /// <summary>She is back by then, or should be.</summary>
    AfterTheLeave,
}

/// <summary>The way back from a leave: on which day somebody writes, and whether it was done.</summary>
public static class WayBack
{
    private const int FarthestYears = 2;

    /// <summary>Whether somebody can write on a day: it is to come, and the leave has begun and isn't over by then.</summary>
    /// <param name="begins">The first day of the leave.</param>
    /// <param name="until">Its last day; null: until she comes back.</param>
    public static WayBackObstacle? Against(DateOnly writeOn, DateOnly begins, DateOnly? until, DateOnly today) =>
        writeOn < today || writeOn > today.AddYears(FarthestYears) ? WayBackObstacle.NotToCome
        : writeOn < begins ? WayBackObstacle.BeforeTheLeave
        : writeOn > until ? WayBackObstacle.AfterTheLeave
        : null;

    /// <param name="writtenOn">The first day on or after <paramref name="writeOn"/> on which somebody wrote to her; null for none.</param>
    /// <param name="endedOn">The day on which somebody recorded that the leave ended.</param>
    public static WayBackState At(DateOnly today, DateOnly writeOn, DateOnly? writtenOn, DateOnly? endedOn) =>
        endedOn <= today ? WayBackState.Over
        : writtenOn <= today ? WayBackState.Written
        : today < writeOn ? WayBackState.Prepared
        : WayBackState.Due;
}
