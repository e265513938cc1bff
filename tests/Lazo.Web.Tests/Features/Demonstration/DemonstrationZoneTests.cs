using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's zone as its people see it: each way of working lived by somebody, a no that turns and one that doesn't.</summary>
public sealed class DemonstrationZoneTests(TestServer server)
{
    [Fact]
    public async Task What_was_lived_there_is_told_once_and_read_by_the_two()
    {
        await using var database = await server.NewDatabaseAsync();
        // Appointments are of the days of the database's own clock.
        var clock = new TestClock { Now = TimeProvider.System.GetUtcNow() };
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);

        await using var lucia = await Seal.OpenAsync(database, await IdAsync(database, "lucia"), CancellationToken.None);
        var institution = (await lucia.RowsAsync("select id from institution where demonstration", r => r.GetInt32(0), CancellationToken.None))[0];
        var facts = (await FactStore.OfViewerAsync(lucia, institution, CancellationToken.None)).SelectMany(fact => fact.Pairs.Select(pair => (pair, fact))).ToLookup(one => one.pair, one => one.fact);
        var pairs = (await lucia.RowsAsync("select t.username, p.id from advising_pair p join person t on t.id = p.teacher_id", r => (r.GetString(0), r.GetGuid(1)), CancellationToken.None)).ToDictionary();

        new[] { "tomasa", "gilberto", "edith", "rosendo" }.Select(name => Way.Of(facts[pairs[name]]).Single().Structure)
            .ShouldBe([Structure.SearchForMeaning, Structure.Resignification, Structure.Innovation, Structure.Redemption]);
        Way.Of(facts[pairs["gilberto"]]).Single().Runs.ShouldBeFalse();
        Invitation.Of(facts[pairs["rosendo"]]).State.ShouldBe(InvitationState.Redeemed);
        Invitation.Of(facts[pairs["fermin"]]).State.ShouldBe(InvitationState.Declined);
        Invitation.Of(facts[pairs["delia"]]).State.ShouldBe(InvitationState.Later);
        facts.SelectMany(pair => pair).ShouldAllBe(fact => fact.At.ToDateTimeOffset() < clock.Now);
        (await lucia.RowsAsync("select count(*) from visit where state = 'planned'", r => r.GetInt64(0), CancellationToken.None)).ShouldBe([5L]);
        (await lucia.RowsAsync("select count(*) from agreement_signature", r => r.GetInt64(0), CancellationToken.None)).ShouldBe([2L]);

        foreach (var (username, seen) in new[] { ("irma", 0L), ("saul", 0L), ("rosendo", 16L) })
        {
            await using var other = await Seal.OpenAsync(database, await IdAsync(database, username), CancellationToken.None);
            (await other.RowsAsync("select count(*) from advising_fact", r => r.GetInt64(0), CancellationToken.None)).ShouldBe([seen], username);
        }
    }

    private static async Task<int> IdAsync(Database database, string username)
    {
        await using var owner = await database.Owner.OpenConnectionAsync();
        return (await owner.RowsAsync("select id from person where username = $1", r => r.GetInt32(0), CancellationToken.None, username))[0];
    }
}
