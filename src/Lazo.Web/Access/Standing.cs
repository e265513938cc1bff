using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Access;

/// <summary>What is true of an account's person these seconds: whether she may be here, who she is, and what she may do.</summary>
/// <param name="Stamp">A session that was opened under another one is over.</param>
/// <param name="Open">Not blocked, and neither disabled nor removed by the school's files.</param>
/// <param name="IsTutor">A tutorship names her today.</param>
/// <param name="IsTutee">She is enrolled, accompanied or registered as a student.</param>
/// <param name="IsSubjectAdvisor">She teaches somebody, now or not long ago.</param>
/// <param name="IsOfOffice">She works in an office to which matters are referred.</param>
/// <param name="IsAdvisor">Her appointment as pedagogical advisor of a zone runs today.</param>
/// <param name="IsResearcher">She works in a study, or may found one.</param>
/// <param name="IsAdvised">She teaches at a school of a zone, or somebody has advised her.</param>
public sealed record Standing(
    int AccountId,
    int PersonId,
    int InstitutionId,
    string Stamp,
    bool Open,
    bool MustChangePassword,
    string Username,
    string Name,
    string Called,
    TimeZoneInfo Zone,
    bool Demonstration,
    bool IsTutor,
    bool IsTutee,
    bool IsSubjectAdvisor,
    bool IsOfOffice,
    bool IsAdvisor,
    bool IsAdvised,
    bool IsResearcher,
    IReadOnlySet<Permission> Permissions)
{
    private const string Sql = """
        select a.person_id, a.institution_id, a.security_stamp, p.enabled and not p.removed and not a.blocked, a.must_change_password,
               p.username, p.given_name || ' ' || p.family_name, coalesce(p.preferred_name, p.given_name), i.time_zone, i.demonstration,
               exists (select from wall.tutees_of(p.id)),
               exists (select from enrolment e where e.person_id = p.id and e.role = 'student'
                       union all select from tutorship t where t.student_id = p.id
                       union all select from person_role r where r.person_id = p.id and r.role = 'student'),
               exists (select from wall.advisees_of(p.id)),
               exists (select from office_person w where w.person_id = p.id),
               exists (select from wall.zones_of(p.id)),
               exists (select from wall.posts_of(p.id) o where o.role = 'teacher') or exists (select from wall.advised_of(p.id)),
               exists (select from wall.studies_of(p.id)) or exists (select from wall.permissions_of(p.id) o where o.institution_id = a.institution_id and o.permission = 'research'),
               array(select o.permission from wall.permissions_of(p.id) o where o.institution_id = a.institution_id)
        from account a join person p on p.id = a.person_id join institution i on i.id = a.institution_id
        where a.id = $1
        """;

    /// <summary>The page on which her day begins.</summary>
    public string Home =>
        IsTutor ? "/tutoria/hoy" : IsTutee ? "/mi-trayectoria" : IsSubjectAdvisor ? "/asesoria/hoy" : IsAdvisor ? "/acompanamiento" : IsAdvised ? "/mi-acompanamiento" : IsResearcher ? "/investigacion" : IsOfOffice && Permissions.Count == 0 ? "/instancia" : "/inicio";

    /// <summary>Reads it; null without such an account.</summary>
    internal static async Task<Standing?> ReadAsync(Database database, int accountId, CancellationToken cancellation)
    {
        await using var query = database.Door.CreateCommand(Sql);
        query.Parameters.Add(new NpgsqlParameter<int> { TypedValue = accountId });
        await using var row = await query.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
            return null;
        return new Standing(
            accountId, row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetBoolean(3), row.GetBoolean(4), row.GetString(5),
            row.GetString(6), row.GetString(7), TimeZoneInfo.FindSystemTimeZoneById(row.GetString(8)), row.GetBoolean(9), row.GetBoolean(10),
            row.GetBoolean(11), row.GetBoolean(12), row.GetBoolean(13), row.GetBoolean(14),
            row.GetBoolean(15), row.GetBoolean(16), row.GetFieldValue<string[]>(17).Select(PermissionWords.Read).ToHashSet());
    }
}
