using Lazo.Domain.Tutoring.Reading.Wordings;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>What a message of a tutee expresses, each with the words that say so.</summary>
/// <param name="Topic">Of the procedure; null where there is none.</param>
public sealed record TuteeReading(IReadOnlyList<Found<TuteeLabel>> Labels, Topic? Topic)
{
    /// <summary>Whether a label was found.</summary>
    public bool Has(TuteeLabel label) => Labels.Any(found => found.Label == label);
}

/// <summary>Reads messages as tutees write them.</summary>
/// <remarks>Wordings of Mexican Spanish, weighed; docs/methods/reading.md says how, and how well.</remarks>
public static class TuteeMessage
{
    private static readonly Reader Reader = new(
        Examples.Texts(ofDrafts: false),
        [Idioms.Harmless, .. Danger.All, .. Leaving.All, .. Feeling.All, .. LateWork.All, .. Situation.All, .. GoodNews.Achievement, .. GoodNews.Gratitude, .. Asking.All, .. Wordings.Procedures.All]);

    // A danger overlooked costs more than a wrong alarm: less likeness is enough.
    private static readonly Likeness Endangered = new("harm_risk", -1, 0.0f, Least: 1);

    // Of the many sentences of a long story one is soon a little like a danger: more is asked of a part than of the whole.
    private static readonly Likeness EndangeredInPart = new("harm_risk", -1, 0.9f, Least: 1);
    private static readonly Likeness Going = new("dropout_intent", 0, 1);
    private static readonly Likeness Distressed = new("distress", 0, 0.7f);
    private static readonly Likeness Situated = new("personal", 0, 0.7f);

    /// <summary>Reads one message; any text will do, and the same text is always read alike.</summary>
    public static TuteeReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // “Me muero de hambre” speaks of no death, and “ya no quiero vivir” of no school.
        var hits = Reader.Read(text).Without(Danger.All, where: [Idioms.Harmless]).Without(Leaving.All, where: Danger.NoLife);
        var marks = Marks.Of(text);
        var labels = new List<Found<TuteeLabel>>();
        var questions = Questions.In(hits);
        var topic = Matters.Topic(
            hits,
            asks: questions.Count > 0,
            leaves: Weighed.Reaches(hits.Sum(Leaving.All)),
            rejoices: Weighed.Reaches(hits.Sum(GoodNews.Achievement)),
            violence: hits.Any(Danger.Violence));

        if (questions.Count > 0)
        {
            labels.Add(new(TuteeLabel.Question, questions));
        }

        if (topic is { } matter)
        {
            labels.Add(new(TuteeLabel.Procedure, Matters.Words(hits, matter)));
        }

        Add(labels, TuteeLabel.LateWork, hits, LateWork.All);
        Add(labels, TuteeLabel.Distress, hits, Feeling.All, alsoBy: Danger.Suffering, like: (Distressed, 1, marks));
        Add(labels, TuteeLabel.Personal, hits, Situation.All, alsoBy: [Danger.Violence], orOf: Situation.Kin, like: (Situated, 1, marks));
        Add(labels, TuteeLabel.DropoutIntent, hits, Leaving.All, like: (Going, 1, marks));
        var near = Closest(text, hits.Script, marks);
        var (to, nearest) = Examples.OfMessages.Weight(Endangered, 1, marks) > 0 ? (Endangered, marks) : (EndangeredInPart, near);
        Add(labels, TuteeLabel.HarmRisk, hits, Danger.All, like: (to, hits.Any(Idioms.Harmless) ? 2 : 1, nearest));
        Add(labels, TuteeLabel.Achievement, hits, GoodNews.Achievement);
        AddThanks(labels, hits, isRequest: questions.Count > 0 || topic is not null);
        return new TuteeReading(labels, topic);
    }

    private static void Add(
        List<Found<TuteeLabel>> labels, TuteeLabel label, Hits hits, Cue[] cues, Cue[]? alsoBy = null, Cue? orOf = null, (Likeness To, float Closer, Marks Marks)? like = null)
    {
        // “No estoy triste” resembles those who are: its words count for less.
        var resembles = like is { } examples ? Examples.OfMessages.Weight(examples.To, hits.IsDiscounted(cues) ? 3 : examples.Closer, examples.Marks) : 0;
        var holds = Weighed.Reaches(hits.Sum(cues) + resembles);
        var otherwise = alsoBy is not null && hits.All.Any(hit => (hit.Mine || (orOf is not null && hits.Any(orOf))) && alsoBy.Contains(hit.Cue)) && Weighed.Reaches(hits.Sum(Danger.All));
        if (holds || otherwise)
        {
            Cue[] speaking = otherwise ? [.. cues, .. alsoBy!] : cues;
            var words = hits.Words(speaking);
            var telling = resembles > 0 && !hits.AnyWhole(speaking) && like is { } shown ? Examples.OfMessages.Telling(shown.To.Label, shown.Marks, hits.Script) : null;
            if (words.Count > 0 || telling is not null)
            {
                labels.Add(new(label, telling is { } stretch ? [stretch] : words));
            }
        }
    }

    // In a long story the one sentence that matters is thinned by all the others: each is looked at alone, and with the next.
    private static Marks Closest(string text, Script script, Marks whole)
    {
        const int Few = 4;
        const int Many = 30;
        var closest = whole;
        void Look(int first, int last)
        {
            if (last - first + 1 >= Few && last - first + 1 < script.Tokens.Length)
            {
                var (start, end) = (script.Tokens[first].Start, script.Tokens[last].End);
                closest = Examples.OfMessages.Closer(Endangered, closest, Marks.Of(text, start, end));
            }
        }

        var sentences = script.Sentences;
        for (var at = 0; at < sentences.Length; at++)
        {
            for (var first = sentences[at].First; first <= sentences[at].Last; first += Many / 2)
            {
                Look(first, Math.Min(sentences[at].Last, first + Many - 1));
                if (first + Many > sentences[at].Last)
                {
                    break;
                }
            }

            if (at + 1 < sentences.Length && sentences[at + 1].Last - sentences[at].First < Many)
            {
                Look(sentences[at].First, sentences[at + 1].Last);
            }
        }

        return closest;
    }

    // “¿Cuándo abren? Gracias” thanks in advance.
    private static void AddThanks(List<Found<TuteeLabel>> labels, Hits hits, bool isRequest)
    {
        Cue[] counted = isRequest ? [GoodNews.ThanksFor, GoodNews.InAdvance, GoodNews.NotThanks] : GoodNews.Gratitude;
        if (Weighed.Reaches(hits.Sum(counted)))
        {
            labels.Add(new(TuteeLabel.Gratitude, hits.Words(counted)));
        }
    }
}
