using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising;

/// <summary>How long things last in advising: settings of the institution, each from a date on.</summary>
/// <param name="FollowUpMonths">After a closing the two look back together.</param>
/// <param name="PackageHours">What was prepared for visits is erased from a telephone after so long.</param>
/// <param name="GraceHours">What was sent is kept on it so long after its receipt: a backup that is restored is noticed within it.</param>
/// <remarks>How long appointments last is asked of days to come too, and has a list of its own.</remarks>
public sealed record AdvisingSettings(int FollowUpMonths, int PackageHours, int GraceHours)
{
    public const string FollowUp = "follow_up_months", Package = "package_hours", Grace = "grace_hours";

    public static readonly AdvisingSettings Default = new(FollowUpMonths: 6, PackageHours: 72, GraceHours: 168);

    private const string Sql = """
        select distinct on (name) name, value from advising_setting
        where institution_id = $1 and holds_from <= $2 order by name, holds_from desc, set_at desc
        """;

    /// <summary>Those that hold on a day.</summary>
    public static async Task<AdvisingSettings> ReadAsync(NpgsqlConnection connection, int institution, DateOnly day, CancellationToken cancellation)
    {
        var set = (await connection.RowsAsync(Sql, r => (Name: r.GetString(0), Value: r.GetInt32(1)), cancellation, institution, day)).ToDictionary(one => one.Name, one => one.Value);
        return new AdvisingSettings(
            set.GetValueOrDefault(FollowUp, Default.FollowUpMonths), set.GetValueOrDefault(Package, Default.PackageHours), set.GetValueOrDefault(Grace, Default.GraceHours));
    }
}
