using Lazo.Domain.Tutoring.Conversations;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>What signals take from a reading: four flags, and whether the message waits for somebody.</summary>
public static class Expression
{
    /// <summary>The flags of <see cref="MessageFact.Reading"/>.</summary>
    public static Expressed Of(TuteeReading reading) =>
        (reading.Has(TuteeLabel.HarmRisk) ? Expressed.HarmRisk : Expressed.None)
        | (reading.Has(TuteeLabel.DropoutIntent) ? Expressed.DropoutIntent : Expressed.None)
        | (reading.Has(TuteeLabel.Distress) ? Expressed.Distress : Expressed.None)
        | (reading.Has(TuteeLabel.Achievement) ? Expressed.Achievement : Expressed.None);

    /// <summary>Whether a clock starts (<see cref="MessageFact.Asks"/>): a question, or a matter that somebody has to move.</summary>
    /// <remarks>“Solicito la revisión de mi examen” has no question mark and waits all the same; a thank-you, a goodbye and an emoji don't.</remarks>
    public static bool NeedsAnswer(TuteeReading reading) => reading.Has(TuteeLabel.Question) || reading.Has(TuteeLabel.Procedure);
}
