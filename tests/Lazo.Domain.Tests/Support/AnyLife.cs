using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Support;

/// <summary>Lives by chance, dense enough that the signals meet: two classes in one spring, a dozen messages, a dozen records.</summary>
internal static class AnyLife
{
    private const int FirstDay = 20_483; // 2026-01-30, in days since 1970
    private const int Days = 200;

    private static readonly Gen<Instant> Instants =
        from day in Gen.Choose(FirstDay, FirstDay + Days)
        from second in Gen.OneOf(Gen.Constant(6 * 3600), Gen.Choose(0, 86_399))
        select Instant.FromUnixSeconds(((long)day * 86_400) + second);

    private static readonly Gen<Instant> Maybe = Gen.OneOf(Gen.Constant(Instant.None), Instants);

    public static Gen<Instant> Instant_ => Instants;

    private static readonly Gen<ActivityResult> Results =
        from state in Gen.Elements(Enum.GetValues<ResultState>())
        from submitted in Instants
        from scored in Instants
        from extended in Gen.Frequency((5, Gen.Constant(Instant.None)), (1, Instants))
        from mark in Gen.Choose(0, 10_000)
        select state switch
        {
            ResultState.None => default,
            ResultState.NotSubmitted or ResultState.Exempt => new ActivityResult(state, Instant.None, scored, extended, default),
            _ => new ActivityResult(state, submitted, scored, extended, new Mark(mark)),
        };

    private static readonly Gen<Activity> Activities =
        from number in Gen.Choose(1, 1000)
        from kind in Gen.Frequency((6, Gen.Constant(ActivityKind.Activity)), (2, Gen.Constant(ActivityKind.Exam)), (1, Gen.Constant(ActivityKind.Final)), (1, Gen.Constant(ActivityKind.Recovery)))
        from opens in Maybe
        from closes in Instants
        from category in Gen.Choose(-1, 1)
        select new Activity($"a{number}", "", kind, opens, closes, category);

    private static readonly Gen<EnrolmentFacts> Enrolments =
        from number in Gen.Choose(1, 9)
        from activities in Activities.ArrayOf(8)
        from results in Results.ArrayOf(8)
        from begins in Gen.Choose(FirstDay, FirstDay + 60)
        from length in Gen.Choose(30, 140)
        from enrolled in Instants
        from ends in Gen.Frequency((4, Gen.Constant(Instant.None)), (1, Instants))
        from access in Gen.ArrayOf(Instants, 3)
        from recovery in Gen.Choose(-5, 30)
        from weighted in ArbMap.Default.GeneratorFor<bool>()
        let start = Instant.FromUnixSeconds(((long)begins * 86_400) + (6 * 3600))
        let end = start.Plus(TimeSpan.FromDays(length))
        let sorted = access.Order().ToArray()
        select new EnrolmentFacts(
            $"e{number}",
            new ClassFacts($"c{number}", "", $"co{number % 3}", start, end, [.. activities.DistinctBy(activity => activity.Id).OrderBy(activity => activity.ClosesAt)], weighted ? [60, 40] : [null, null],
                [new RecoverySession("r", "", end.Plus(TimeSpan.FromDays(recovery)), end.Plus(TimeSpan.FromDays(recovery + 7)))], sorted[0]),
            enrolled, ends, false, 1, results, sorted[1], sorted[2]);

    public static Gen<MessageFact> Messages { get; } =
        from number in Gen.Choose(1, 100_000)
        from at in Instants
        from tutee in ArbMap.Default.GeneratorFor<bool>()
        from asks in ArbMap.Default.GeneratorFor<bool>()
        from channel in Gen.Elements(Enum.GetValues<Channel>())
        select new MessageFact($"m{number}", at, tutee ? Life.Marisol : Life.Nora, tutee ? Party.Tutee : Party.Tutor, channel, asks);

    public static Gen<RecordFact> Records { get; } =
        from number in Gen.Choose(1, 12)
        from other in Gen.Choose(1, 12)
        from kind in Gen.Elements(Enum.GetValues<RecordKind>())
        from at in Instants
        from due in Maybe
        from channel in Gen.Elements(Enum.GetValues<Channel>())
        from result in Gen.Elements(Enum.GetValues<ContactResult>())
        from until in Gen.Choose(0, Days)
        select new RecordFact($"r{number}-{kind}-{at.UnixSeconds}", kind, at, Life.Nora, $"r{other}", due, Cause.ClosedBeforeReached, channel, result, new DateOnly(2026, 1, 30).AddDays(until));

    public static Gen<TuteeFacts> Lives { get; } =
        from enrolments in Enrolments.ArrayOf(2)
        from messages in Messages.ArrayOf(10)
        from records in Records.ArrayOf(10)
        from since in Instants
        select new TuteeFacts(
            Life.Marisol,
            true,
            [new Tutorship(Life.Tutorship, Life.Nora, since, Instant.None)],
            [.. enrolments.DistinctBy(enrolment => enrolment.Id)],
            [.. messages.OrderBy(message => message.At)],
            Connected(records));

    // Half of what refers to something refers to what is there.
    private static RecordFact[] Connected(RecordFact[] records)
    {
        var ordered = records.OrderBy(record => record.At).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (i % 2 == 0)
            {
                ordered[i] = ordered[i] with { RefId = ordered[i - 1].Id };
            }
        }

        return ordered;
    }
}
