namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>The fifteen strategies of accompaniment, in the order and with the numbers of the source.</summary>
public enum Strategy : byte
{
    /// <summary>Know the tutee as a person.</summary>
    KnowThePerson = 1,

    /// <summary>Daily, warm, respectful communication.</summary>
    KeepInTouch,

    /// <summary>Ask about difficulties and successes.</summary>
    AskAfter,

    /// <summary>Answer at once.</summary>
    AnswerAtOnce,

    /// <summary>Where the answer isn't known, say that it is being sought, and bring it.</summary>
    KeepPromises,

    /// <summary>Follow a personal problem until it is solved.</summary>
    FollowSituations,

    /// <summary>No reply: another channel, up to in person.</summary>
    ClimbTheLadder,

    /// <summary>Give every needed information in time.</summary>
    InformInTime,

    /// <summary>Refer fast to the right office.</summary>
    ReferFast,

    /// <summary>Keep the register of each trajectory: why something wasn't handed in is known.</summary>
    KeepTheRegister,

    /// <summary>Don't neglect the good students.</summary>
    TheGoodToo,

    /// <summary>Words of encouragement when needed.</summary>
    Encourage,

    /// <summary>Never an offensive qualifier.</summary>
    NeverOffend,

    /// <summary>Constant communication with the subject advisors.</summary>
    SubjectAdvisors,

    /// <summary>Exhaust the alternatives, and tell the tutee.</summary>
    Alternatives,
}
