using Lazo.Domain.Tutoring.Conversations;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The threads of the demonstration, as people would read them.</summary>
public sealed class ThreadsTests
{
    private static readonly Lazy<BundleOfDay> Bundle = new(() => new(new DateOnly(2026, 11, 18)));

    [Fact]
    public void No_two_are_told_alike()
    {
        var messages = Bundle.Value["messages"];

        messages.Select(message => message["text"]).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(3000);
        Threads().Select(thread => string.Join('\n', thread.Select(message => message["text"]))).ShouldBeUnique();
        Threads().Where(thread => thread.Count is < 3 or > 30).Select(thread => thread[0]["studentSourcedId"]).ShouldBeEmpty();
    }

    [Fact]
    public void None_repeats_itself()
    {
        // Two courtesies of the same words may happen to anyone; more would be a machine.
        foreach (var thread in Threads())
            (thread.Count - thread.Select(message => message["text"]).Distinct(StringComparer.Ordinal).Count()).ShouldBeLessThan(2, thread[0]["studentSourcedId"]);
    }

    [Fact]
    public void A_question_of_a_tutee_older_than_a_week_was_answered()
    {
        var aWeekAgo = "2026-11-11";
        foreach (var thread in Threads())
        {
            var asked = thread.FindLastIndex(message => OfTutee(message) && Asking.In(message["text"]) && string.CompareOrdinal(message["sentAt"], aWeekAgo) < 0);
            if (asked >= 0)
                thread.Skip(asked + 1).ShouldContain(message => !OfTutee(message), thread[asked]["text"]);
        }
    }

    [Fact]
    public void Nobody_speaks_before_or_after_being_her_tutor()
    {
        var tutorships = Bundle.Value["tutorships"].ToLookup(row => row["studentSourcedId"], StringComparer.Ordinal);
        foreach (var message in Bundle.Value["messages"].Where(message => message["senderSourcedId"].StartsWith("tutor-", StringComparison.Ordinal)))
        {
            var day = message["sentAt"][..10];
            tutorships[message["studentSourcedId"]].ShouldContain(
                row => row["tutorSourcedId"] == message["senderSourcedId"]
                    && string.CompareOrdinal(row["beginDate"], day) <= 0
                    && (row["endDate"].Length == 0 || string.CompareOrdinal(day, row["endDate"]) <= 0),
                message["sourcedId"]);
        }
    }

    private static IEnumerable<List<Row>> Threads() =>
        Bundle.Value["messages"].GroupBy(message => message["studentSourcedId"], StringComparer.Ordinal).Select(thread => thread.ToList());

    private static bool OfTutee(Row message) => message["senderSourcedId"] == message["studentSourcedId"];
}
