using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>Results without a scoreDate, as real files have them: they come in, known from the best instant there is.</summary>
public sealed class UndatedResultsTests(TestServer server)
{
    private const string Header = "sourcedId,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,scoreDate,score,metadata.lazo.submittedAt,metadata.lazo.closesAt\n";

    [Theory]
    [InlineData("submitted,,,2025-02-09T20:00:00-06:00,", "2025-02-09T20:00:00-06:00", "2025-02-09T20:00:00-06:00")]
    [InlineData("submitted,,,,", "2025-02-12T10:00:00Z", "2025-02-12T10:00:00Z")]
    [InlineData("not submitted,,,,", "2025-02-12T10:00:00Z", null)]
    [InlineData("not submitted,,,,2025-02-20T00:00:00-06:00", "2025-02-12T10:00:00Z", null)]
    [InlineData("exempt,,,,", "2025-02-12T10:00:00Z", null)]
    [InlineData("fully graded,,85,2025-02-09T20:00:00-06:00,", "2025-02-09T20:00:00-06:00", "2025-02-09T20:00:00-06:00")]
    [InlineData("fully graded,,85,,", "2025-02-12T10:00:00Z", "2025-02-12T10:00:00Z")]
    public async Task What_else_has_a_date_says_when_it_was_known(string cells, string known, string? handedIn)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(With("2025-02-12T10:00:00Z", cells))).Refusals.ShouldBeEmpty();
        (await school.OneAsync($"select scored_at = '{known}' from result")).ShouldBe("True");
        (await school.OneAsync($"select submitted_at is not distinct from {(handedIn is null ? "null" : $"'{handedIn}'")} from result")).ShouldBe("True");
    }

    [Theory]
    [InlineData("submitted,,,,")]
    [InlineData("not submitted,,,,")]
    [InlineData("exempt,,,,")]
    [InlineData("fully graded,,85,,")]
    public async Task Without_any_date_they_come_in_without_one(string cells)
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(With("", cells))).Refusals.ShouldBeEmpty();
        (await school.OneAsync("select scored_at is null and submitted_at is null from result")).ShouldBe("True");
    }

    [Fact]
    public async Task The_column_may_be_missing_altogether()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var bundle = new SmallBundle().With("results", "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus\nx-1,l-1,u-1,exempt\n");
        (await school.ImportAsync(bundle)).Refusals.ShouldBeEmpty();
        (await school.OneAsync("select state from result")).ShouldBe("5");
    }

    [Fact]
    public async Task Every_night_s_new_dateLastModified_moves_nothing_that_says_the_same()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        await school.ImportAsync(With("2025-02-12T10:00:00Z", "exempt,,,,"));
        (await school.ImportAsync(With("2025-02-13T10:00:00Z", "exempt,,,,"))).ChangesNothing.ShouldBeTrue();
        (await school.OneAsync("select scored_at = '2025-02-12T10:00:00Z' from result")).ShouldBe("True");

        (await school.ImportAsync(With("2025-02-14T10:00:00Z", "not submitted,,,,"))).Files.Sum(file => file.Changed).ShouldBe(1);
        (await school.OneAsync("select scored_at = '2025-02-14T10:00:00Z' from result")).ShouldBe("True");
    }

    [Fact]
    public async Task A_mark_without_any_date_counts_from_its_closing()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        await school.ImportAsync(With("", "fully graded,,85,,"));
        var closing = Instant.From(DateTimeOffset.Parse("2025-02-11T00:00:00-06:00"));
        var result = (await school.FactsAsync(Instant.From(DateTimeOffset.Parse("2025-03-01T00:00:00-06:00")), "u-1")).Enrolments[0].Results.Span[0];
        (result.State, result.ScoredAt).ShouldBe((ResultState.FullyGraded, closing));
    }

    private static SmallBundle With(string modified, string cells) => new SmallBundle().With("results", Header + $"x-1,{modified},l-1,u-1,{cells}\n");
}
