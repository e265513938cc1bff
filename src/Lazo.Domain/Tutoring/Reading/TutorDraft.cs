using Lazo.Domain.Tutoring.Reading.Wordings;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>In what way a draft offends.</summary>
public enum Slight : byte
{
    CalledAName,
    Belittled,
    Scolded,
}

/// <summary>What a tutor's draft holds, each with the words that say so.</summary>
/// <param name="Due">When the promise will be kept, as it stands in the draft; null where nothing says so, or nothing is promised.</param>
/// <param name="Slight">In what way it offends, where it does: another way to say it depends on it.</param>
public sealed record DraftReading(IReadOnlyList<Found<DraftLabel>> Labels, Stretch? Due, Slight? Slight = null)
{
    /// <summary>Whether a label was found.</summary>
    public bool Has(DraftLabel label) => Labels.Any(found => found.Label == label);
}

/// <summary>Reads what a tutor is about to send, so that she can think again or enter what she promised.</summary>
public static class TutorDraft
{
    private static readonly Reader Reader = new(Examples.Texts(ofDrafts: true), Drafts.All);

    /// <summary>Reads one draft; any text will do, and the same text is always read alike.</summary>
    public static DraftReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // “Ya ni me sorprende” praises nobody, and “te dejo el enlace” promises nothing.
        var hits = Reader.Read(text)
            .Without(Drafts.Encouragement, where: [Drafts.Insults, Drafts.Belittles, Drafts.Scolds])
            .Without([.. Drafts.Promise, Drafts.Heartens], where: [Drafts.NotHers]);
        var marks = Marks.Of(hits.Script.Unquoted());
        var labels = new List<Found<DraftLabel>>();
        Add(labels, DraftLabel.Offensive, hits, Drafts.Offensive, new("offensive", 0, 0.7f), marks);
        Add(labels, DraftLabel.Encouragement, hits, Drafts.Encouragement, new("encouragement", 0, 0.6f), marks);
        Add(labels, DraftLabel.Promise, hits, Drafts.Promise, new("promise", 0, 1), marks);
        AddAsking(labels, hits);
        if (IsCold(hits, labels))
        {
            Add(labels, DraftLabel.Cold, hits, [Drafts.Formal, Drafts.Curt], new("cold", 0, 0.7f), marks);
        }

        var offends = labels.Exists(found => found.Label == DraftLabel.Offensive);
        var promises = labels.Exists(found => found.Label == DraftLabel.Promise);
        return new DraftReading(labels, promises ? DueTime.In(hits) : null, offends ? SlightOf(hits) : null);
    }

    private static Slight SlightOf(Hits hits) =>
        hits.Any(Drafts.Insults) ? Slight.CalledAName : hits.Any(Drafts.Scolds) && !hits.Any(Drafts.Belittles) ? Slight.Scolded : Slight.Belittled;

    private static void Add(List<Found<DraftLabel>> labels, DraftLabel label, Hits hits, Cue[] cues, Likeness like, Marks marks)
    {
        if (!Weighed.Reaches(hits.Sum(cues) + Examples.OfDrafts.Weight(like, hits.IsDiscounted(cues) ? 3 : 1, marks)))
        {
            return;
        }

        var words = hits.Words(cues);
        if (!hits.AnyWhole(cues) && Examples.OfDrafts.Telling(like.Label, marks, hits.Script) is { } telling)
        {
            words = [telling];
        }

        if (words.Count > 0)
        {
            labels.Add(new(label, words));
        }
    }

    // A mark of contempt (“¿acaso no sabes leer?”) waits for no answer.
    private static void AddAsking(List<Found<DraftLabel>> labels, Hits hits)
    {
        var offends = labels.Exists(found => found.Label == DraftLabel.Offensive);
        var asking = new List<(int First, int Last)>();
        for (var number = 0; number < hits.Script.Sentences.Length; number++)
        {
            var sentence = hits.Script.Sentences[number];
            if (hits.AnyIn(number, [Drafts.AsksNothing]) || (offends && hits.AnyIn(number, Drafts.Offensive)))
            {
                continue;
            }

            if (sentence.Asks)
            {
                asking.Add((sentence.First, sentence.Last));
            }
            else
            {
                asking.AddRange(hits.In(number).Where(hit => hit.Cue == Drafts.AsksFor).Select(hit => (hit.First, hit.Last)));
            }
        }

        if (asking.Count > 0)
        {
            labels.Add(new(DraftLabel.Asks, hits.Merge(asking)));
        }
    }

    // Nobody speaks to anybody: the words of an office, short, without “tú”, “yo”, comfort or praise.
    private static bool IsCold(Hits hits, List<Found<DraftLabel>> labels) =>
        !hits.Any(Drafts.Warm)
        && !labels.Exists(found => found.Label is DraftLabel.Offensive or DraftLabel.Encouragement);
}
