using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Conversations;

/// <summary>Who somebody is to the tutee whose thread it is.</summary>
public enum Party : byte
{
    Tutee,
    Tutor,
    SubjectAdvisor,
    Other,
}

/// <summary>What a reading of the words found (<see cref="Tutoring.Reading.Expression"/>); what nobody read says <see cref="None"/>.</summary>
[Flags]
public enum Expressed : byte
{
    None = 0,
    HarmRisk = 1,
    DropoutIntent = 2,
    Distress = 4,
    Achievement = 8,

    /// <summary>A question, with or without its mark, or a matter that somebody has to move.</summary>
    NeedsAnswer = 16,

    /// <summary>Of a message of the staff: words that may offend were sent.</summary>
    Hurts = 32,
}

/// <summary>A message of the thread, without its words: decisions need who, when, how, and whether it asks.</summary>
/// <param name="SenderId">The OneRoster sourcedId of the writer.</param>
/// <param name="From">Tutor is whoever was her tutor, now or before.</param>
/// <param name="Asks">It needs an answer: a question mark, or marked so; a thank-you or a goodbye doesn't.</param>
/// <param name="Reading">What its words express, of the tutee's messages.</param>
public readonly record struct MessageFact(string Id, Instant At, string SenderId, Party From, Channel Channel, bool Asks, Expressed Reading = Expressed.None);
