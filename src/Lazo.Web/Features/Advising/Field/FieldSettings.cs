using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>How long things stay in a telephone: settings of the institution, from a date on.</summary>
/// <param name="PackageHours">What was prepared for visits is erased after so long.</param>
/// <param name="GraceHours">What was sent is kept so long after its receipt: a backup that is restored is noticed within it.</param>
public sealed record FieldSettings(int PackageHours, int GraceHours)
{
    public static readonly FieldSettings Default = new(PackageHours: 72, GraceHours: 168);

    private const string Sql = """
        select distinct on (name) name, value from advising_setting
        where institution_id = $1 and name in ('package_hours', 'grace_hours') and holds_from <= $2 order by name, holds_from desc, set_at desc
        """;

    public static async Task<FieldSettings> ReadAsync(NpgsqlConnection connection, int institution, DateOnly today, CancellationToken cancellation)
    {
        var set = (await connection.RowsAsync(Sql, r => (Name: r.GetString(0), Value: r.GetInt32(1)), cancellation, institution, today)).ToDictionary(one => one.Name, one => one.Value);
        return new FieldSettings(set.GetValueOrDefault("package_hours", Default.PackageHours), set.GetValueOrDefault("grace_hours", Default.GraceHours));
    }
}
