using Lazo.Domain.Accompaniment;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Tests.Features.Tutoring.Facts;

/// <summary>What was told in confidence comes up for the tutor to whom it was told; for another only once the tutee passes it on.</summary>
/// <remarks>The changes of tutor stand in the register as a file brings them: nobody made them in Lazo.</remarks>
public sealed class ConfidedFactsTests(SmallSchool school) : IClassFixture<SmallSchool>
{
    private const string ToElias = "h-asked h-gone h-old";

    [Fact]
    public async Task Whoever_she_told_it_sees_it_also_when_he_is_back()
    {
        await RunAsync("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office, office_id, ref, body) values
              (1, 'h-old', 3, 3, '2025-02-10 10:00-06', '2025-02-10 10:00-06', 'personal_opened', null, null, null, 'x'),
              (1, 'h-asked', 3, 2, '2025-02-11 10:00-06', '2025-02-11 10:00-06', 'referral_consent_asked', null, 3, null, 'x'),
              (1, 'h-gone', 3, 2, '2025-02-12 10:00-06', '2025-02-12 10:00-06', 'referral', 'Psicología', null, null, 'x'),
              (1, 'h-new', 3, 3, '2025-03-02 10:00-06', '2025-03-02 10:00-06', 'personal_opened', null, null, null, 'x'),
              (1, 'h-plain', 3, 2, '2025-02-12 11:00-06', '2025-02-12 11:00-06', 'referral', 'Control escolar', null, null, 'x');
            """);
        (await ToldAsync("2025-02-20")).ShouldBe($"{ToElias} h-plain");
        (await ToldAsync("2025-03-03")).ShouldBe("h-new h-plain", "Nora came by a file, and Marisol hasn't passed anything on");

        await RunAsync("""
            update tutorship set end_date = '2025-03-31' where sourced_id = 't-new';
            insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date) values (1, 't-back', 2, 3, '2025-04-01');
            """);
        (await ToldAsync("2025-04-02")).ShouldBe($"{ToElias} h-plain", "what he was told is his again, and what she told Nora isn't");

        await RunAsync("insert into confidence (institution_id, student_id, tutor_id, agreed, at) values (1, 3, 2, true, '2025-04-02 12:00-06')");
        (await ToldAsync("2025-04-02")).ShouldBe($"{ToElias} h-plain", "before her yes");
        (await ToldAsync("2025-04-03")).ShouldBe("h-asked h-gone h-new h-old h-plain");
    }

    private async Task<string> ToldAsync(string day)
    {
        await using var connection = await school.Database.Signals.OpenConnectionAsync();
        var asOf = Instant.From(DateTimeOffset.Parse(day + "T10:00:00-06:00"));
        var marisol = (await new TuteeFactsReader(connection, SmallSchool.Zone, asOf).ReadAsync([3], CancellationToken.None)).Single();
        return string.Join(' ', marisol.Facts.Records.Select(record => record.Id).Where(id => id.StartsWith("h-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private async Task RunAsync(string statements)
    {
        await using var command = school.Database.Owner.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }
}
