using Lazo.Domain.Tutoring.Reading.Wordings;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Which administrative matter a message brings.</summary>
internal static class Matters
{
    /// <summary>The topic of the weightiest wording; a name alone needs a question or a request beside it.</summary>
    public static Topic? Topic(Hits hits, bool asks, bool leaves, bool rejoices, bool violence)
    {
        var against = (hits.Any(Wordings.Procedures.Settled) ? Wordings.Procedures.Settled.Weight : 0) + (hits.Any(Wordings.Procedures.AtHome) ? Wordings.Procedures.AtHome.Weight : 0);
        var request = asks || hits.Any(Wordings.Procedures.Requests) ? 0.5 : 0;
        (Topic Topic, double Weight)? best = null;
        foreach (var (topic, plain, named) in Wordings.Procedures.Topics)
        {
            var weight = (hits.Any(plain) ? plain.Weight : 0) + (hits.Any(named) ? named.Weight : 0);
            // “Ya me voy a dar de baja” tells; “para que me den de baja” wants a deed. “… a qué hora salgo” asks nobody. “¡La beca!” rejoices. Who keeps her papers needs no office.
            if ((leaves && !asks && (topic is Reading.Topic.Leave or Reading.Topic.Withdrawal or Reading.Topic.Enrolment) && !hits.Any(Wordings.Procedures.Formally))
                || (violence && !asks)
                || (topic is Reading.Topic.Schedule && request <= 0)
                || (rejoices && !asks && !hits.Any(plain)))
            {
                continue;
            }

            if (weight > 0 && Weighed.Reaches(weight + request + against) && (best is null || weight > best.Value.Weight))
            {
                best = (topic, weight);
            }
        }

        return best?.Topic;
    }

    public static IReadOnlyList<Stretch> Words(Hits hits, Topic topic)
    {
        var (_, plain, named) = Wordings.Procedures.Topics.First(one => one.Topic == topic);
        return hits.Words([plain, named]);
    }
}
