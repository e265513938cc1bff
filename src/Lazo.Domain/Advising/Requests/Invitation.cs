using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Advising.Requests;

/// <summary>How an invitation to be accompanied stands.</summary>
public enum InvitationState : byte
{
    None,
    Waiting,
    Accepted,
    Later,
    Declined,

    /// <summary>She had said no, and came back of her own accord.</summary>
    Redeemed,
}

/// <summary>The invitation between two people, worked out from what they told.</summary>
/// <param name="Since">When it came to stand so.</param>
/// <param name="Request">The last request, if there was one.</param>
/// <param name="Answer">What the teacher said last.</param>
public sealed record Invitation(InvitationState State, Instant Since, Fact? Request, Fact? Answer)
{
    public static readonly Invitation Nothing = new(InvitationState.None, Instant.None, null, null);

    /// <summary>The two work together.</summary>
    public bool IsOpen => State is InvitationState.Accepted or InvitationState.Redeemed;

    /// <summary>Whether somebody may be asked: never again after a no, nor before the day that she named herself.</summary>
    /// <param name="today">In the institution's zone.</param>
    public bool MayBeAsked(DateOnly today) => State switch
    {
        InvitationState.None => true,
        InvitationState.Later => Answer?.Body is AskedForLater { From: { } from } && from <= today,
        _ => false,
    };

    /// <param name="facts">Of one pair, those that hold, in the order in which they happened.</param>
    public static Invitation Of(IEnumerable<Fact> facts)
    {
        var now = Nothing;
        foreach (var fact in facts)
        {
            now = fact.Body switch
            {
                // To be asked again after a no doesn't undo the no; only she does.
                Requested when now.State is InvitationState.Declined or InvitationState.Accepted or InvitationState.Redeemed => now with { Request = now.Request ?? fact },
                Requested => new(InvitationState.Waiting, fact.At, fact, null),
                Accepted when now.State == InvitationState.Declined => now with { State = InvitationState.Redeemed, Since = fact.At, Answer = fact },
                Accepted => now with { State = InvitationState.Accepted, Since = fact.At, Answer = fact },
                AskedForLater => now with { State = InvitationState.Later, Since = fact.At, Answer = fact },
                Declined => now with { State = InvitationState.Declined, Since = fact.At, Answer = fact },
                CameBack => now with { State = InvitationState.Redeemed, Since = fact.At, Answer = fact },
                _ => now,
            };
        }

        return now;
    }
}
