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

/// <summary>The way back from a leave: on which day somebody writes, and whether it was done.</summary>
public static class WayBack
{
    /// <param name="writtenOn">The first day on or after <paramref name="writeOn"/> on which somebody wrote to her; null for none.</param>
    /// <param name="endedOn">The day on which somebody recorded that the leave ended.</param>
    public static WayBackState At(DateOnly today, DateOnly writeOn, DateOnly? writtenOn, DateOnly? endedOn) =>
        endedOn <= today ? WayBackState.Over
        : writtenOn <= today ? WayBackState.Written
        : today < writeOn ? WayBackState.Prepared
        : WayBackState.Due;
}
