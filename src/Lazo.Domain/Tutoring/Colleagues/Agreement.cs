namespace Lazo.Domain.Tutoring.Colleagues;

/// <summary>How an agreement stands on a day.</summary>
public enum AgreementState : byte
{
    Late,
    Open,

    /// <summary>Somebody told what came of it.</summary>
    Reported,
}

/// <summary>What tutor and subject advisor agreed about a tutee: who does what, and until when.</summary>
/// <param name="OwnerId">Who does it.</param>
/// <param name="Until">Its last day, inclusive.</param>
/// <param name="Outcome">What was reported back; null while nobody has.</param>
public sealed record Agreement(long Id, int OwnerId, string What, DateOnly Until, DateOnly? ReportedOn, string? Outcome)
{
    /// <summary>A report can be read in the mornings for so many days.</summary>
    private const int ReportStays = 7;

    public AgreementState StateOn(DateOnly day) =>
        ReportedOn is { } reported && reported <= day ? AgreementState.Reported : Until < day ? AgreementState.Late : AgreementState.Open;

    /// <summary>What is open stays in sight, and what came of it for some days.</summary>
    public bool IsInSightOn(DateOnly day) => StateOn(day) != AgreementState.Reported || day.DayNumber - ReportedOn!.Value.DayNumber < ReportStays;
}
