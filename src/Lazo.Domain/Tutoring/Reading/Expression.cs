using Lazo.Domain.Tutoring.Conversations;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>What signals take from a reading: the labels that they look at, and no word.</summary>
public static class Expression
{
    /// <summary>The flags of <see cref="MessageFact.Reading"/>.</summary>
    public static Expressed Of(TuteeReading reading) =>
        reading.Labels.Aggregate(Expressed.None, (all, found) => all | Of(found.Label));

    /// <summary>The flag of one label; <see cref="Expressed.None"/> where no signal looks at it.</summary>
    /// <remarks>“Solicito la revisión de mi examen” has no question mark and waits all the same; a thank-you, a goodbye and an emoji don't.</remarks>
    public static Expressed Of(TuteeLabel label) => label switch
    {
        TuteeLabel.HarmRisk => Expressed.HarmRisk,
        TuteeLabel.DropoutIntent => Expressed.DropoutIntent,
        TuteeLabel.Distress => Expressed.Distress,
        TuteeLabel.Achievement => Expressed.Achievement,
        TuteeLabel.Question or TuteeLabel.Procedure => Expressed.NeedsAnswer,
        _ => Expressed.None,
    };
}
