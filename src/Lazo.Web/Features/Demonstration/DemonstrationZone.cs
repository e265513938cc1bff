using System.Security.Cryptography;
using System.Text;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What the files of the zone have no place for: who accompanies whom, and what they told each other.</summary>
internal static class DemonstrationZone
{
    private const string PairSql = """
        insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
        select $2, $1, a.id, t.id, s.id, $6 from person a, person t, org s
        where a.institution_id = $1 and a.sourced_id = $3 and t.institution_id = $1 and t.sourced_id = $4 and s.institution_id = $1 and s.sourced_id = $5
        on conflict do nothing
        """;

    /// <summary>Once in the life of a demonstration; visitors go on from there.</summary>
    /// <param name="owner">As which files are brought in.</param>
    internal static async Task TellOnceAsync(NpgsqlConnection owner, int institution, DateTimeOffset now, DateOnly today, CancellationToken cancellation)
    {
        await using var together = await owner.BeginTransactionAsync(cancellation);
        if (await owner.FirstAsync("select id::text from advising_pair where institution_id = $1 limit 1", r => r.GetString(0), cancellation, institution) is not null)
            return;
        var people = new ZonePeople(today);
        foreach (var (teacher, index) in people.Teachers.Where(teacher => teacher.Advisor is not null).Select((teacher, index) => (teacher, index)))
        {
            await owner.RunAsync(
                PairSql, cancellation, institution, PairOf(teacher.Person), teacher.Advisor!.Id, teacher.Person.Id, teacher.School.Id, now.AddDays(-70 + (index % 5 * 9)));
        }

        await together.CommitAsync(cancellation);
    }

    /// <summary>The same on every machine, so that what is told can be found.</summary>
    internal static Guid PairOf(Person teacher) => new(SHA256.HashData(Encoding.UTF8.GetBytes("pair " + teacher.Id)).AsSpan(0, 16));
}
