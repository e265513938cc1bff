using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Mirrors;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Talks;
using Lazo.Domain.Advising.Visits;

namespace Lazo.Domain.Tests.Advising.Visits;

/// <summary>What became of a visit: told once it has begun, with a reason where it wasn't made; made, it is one meeting of its day.</summary>
public sealed class OutcomesTests
{
    private static readonly LocalDays Days = LocalDays.Of(TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"));
    private static readonly DateOnly Monday = new(2026, 11, 16);
    private static readonly Instant Nine = Days.At(Monday, new TimeOnly(9, 0));

    [Theory]
    [InlineData(Outcome.Done, -1, null, OutcomeLack.NotYet)]
    [InlineData(Outcome.NotDone, -1, "lluvia", OutcomeLack.NotYet)]
    [InlineData(Outcome.Cancelled, -1, null, OutcomeLack.Nothing)]
    [InlineData(Outcome.Done, 0, null, OutcomeLack.Nothing)]
    [InlineData(Outcome.NotDone, 1, "  ", OutcomeLack.Reason)]
    [InlineData(Outcome.NotDone, 1, "lluvia", OutcomeLack.Nothing)]
    [InlineData(Outcome.Planned, 1, null, OutcomeLack.Nothing)]
    public void It_is_told_when_it_has_begun_and_why_where_it_wasnt_made(Outcome told, int hoursAfter, string? why, OutcomeLack lack) =>
        Outcomes.Lack(told, Nine, Nine.Plus(TimeSpan.FromHours(hoursAfter)), why).ShouldBe(lack);

    [Fact]
    public void A_visit_of_which_something_was_told_that_day_is_the_same_meeting_and_the_longer_of_the_two_counts()
    {
        Fact[] told =
        [
            Told(0, new TalkEnded(18)),
            Told(1, new Met(Channel.InPerson, "", 90)),
            // At ten in the evening, still of that day, though not in UTC.
            Told(2, new Gathered(GatheringKind.Colegiado, "", 60), 13),
        ];
        DayVisited[] visited = [new(Monday, 90), new(Monday.AddDays(1), 60), new(Monday.AddDays(2), 60), new(Monday.AddDays(3), 45), new(Monday.AddDays(3), 30)];

        Dose.Of(told, [], Days).ShouldBe(new Dose(2, 108, 1, 60));
        Dose.Of(told, visited, Days).ShouldBe(new Dose(3, 108 + 72 + 75, 1, 60));
    }

    [Fact]
    public void A_visit_that_was_made_is_when_the_two_last_met_for_their_next_day_and_for_the_mirror()
    {
        Fact[] told = [Told(-60, new Accepted()), Told(-60, new RhythmAgreed(Rhythm.Fortnightly))];
        var (pair, now) = (Guid.NewGuid(), Nine.Plus(TimeSpan.FromDays(1)));

        Contact.Of(told, Nine).Next.ShouldBe(Nine.Plus(TimeSpan.FromDays(14)));
        Mirror.Of([(pair, told)], [], now, Monday).LongAgo.ShouldBe([new LongAgo(pair, Instant.None)]);
        Mirror.Of([(pair, told)], [], now, Monday, new Dictionary<Guid, Instant> { [pair] = Nine }).LongAgo.ShouldBeEmpty();
    }

    private static Fact Told(int day, FactBody body, int hours = 1) =>
        new(Guid.NewGuid(), 1, Days.At(Monday.AddDays(day), new TimeOnly(9, 0)).Plus(TimeSpan.FromHours(hours)), [], false, null, body);
}
