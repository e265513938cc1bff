using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Voices = Lazo.Domain.Advising.Voices;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>Something that was told, with what answers or continues it.</summary>
/// <param name="TakenBack">Why its author took it back.</param>
/// <param name="Folded">How many notes are folded here until she has spoken and wants to hear.</param>
public sealed record ThreadEntry(Fact Fact, string? TakenBack, IReadOnlyList<ThreadEntry> Parts, int Folded)
{
    /// <summary>The thread, the newest first.</summary>
    /// <param name="told">Everything, in the order in which it happened.</param>
    /// <param name="unfold">The observation of which the teacher wants to read the notes now: they are held of her, so she may.</param>
    public static IReadOnlyList<ThreadEntry> Of(IReadOnlyList<Fact> told, Guid? unfold)
    {
        var holds = told.ThatHold();
        var back = told.Where(fact => fact.Body is Voices.TakenBack).ToLookup(fact => (fact.Ref, fact.Author), fact => ((Voices.TakenBack)fact.Body).Why);
        var known = told.Select(fact => fact.Id).ToHashSet();
        var parts = told.Where(fact => IsPart(fact) && known.Contains(fact.Ref!.Value)).ToLookup(fact => fact.Ref!.Value);
        return [.. told.Where(fact => fact.Body is not Voices.TakenBack && !(IsPart(fact) && known.Contains(fact.Ref!.Value))).Reverse().Select(Entry)];

        ThreadEntry Entry(Fact fact)
        {
            var of = parts[fact.Id].ToList();
            var folded = fact.Body is ObservationBegan && unfold != fact.Id && !Talk.Opened(holds, fact.Id) ? of.Where(part => part.Body is Noted or InstrumentFilled).ToList() : [];
            return new ThreadEntry(fact, back[(fact.Id, fact.Author)].FirstOrDefault(), [.. of.Except(folded).Select(Entry)], folded.Count);
        }
    }

    private static bool IsPart(Fact fact) => fact.Ref is not null
        && fact.Body is Noted or InstrumentFilled or TeacherSpoke or MayITell or Strengths or TalkEnded or Voices.Replied or Lazo.Domain.Advising.Materials.Returned;
}

/// <summary>Something that was told, to be read: its words, its answers, its pictures and documents.</summary>
/// <param name="Told">What else whoever reads it may read of the thread.</param>
/// <param name="Kept">What became of its pictures and documents.</param>
/// <param name="Teacher">What she is called by what she does.</param>
/// <param name="Roles">The institution's words for meetings.</param>
public sealed record Said(Fact Fact, IReadOnlyList<Fact> Told, IReadOnlyDictionary<Guid, Kept> Kept, Moments When, Called Teacher, RoleWords Roles);
