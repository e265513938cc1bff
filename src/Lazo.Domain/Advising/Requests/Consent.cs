using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Voices;

namespace Lazo.Domain.Advising.Requests;

/// <summary>What two people may tell of each other only where the teacher said yes: a request isn't consent.</summary>
public static class Consent
{
    // The asking and the answer, what leaves a door open, and each one's own word.
    private static readonly Type[] Without =
    [
        typeof(Requested), typeof(Accepted), typeof(AskedForLater), typeof(Declined), typeof(DoorOpened), typeof(CameBack), typeof(Lent), typeof(Returned),
        typeof(AccountWritten), typeof(Replied), typeof(TakenBack), typeof(HandedOver),
    ];

    public static bool IsNeeded(FactKind kind) => !kind.Said.Own && !Without.Contains(kind.Type);
}
