using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Studies;

/// <summary>Somebody who works in the study, or did.</summary>
public sealed record StudyMember(int Person, string Name, StudyRole Role, bool OpensIdentities, DateTimeOffset Since, DateTimeOffset? Until);

/// <summary>Who works in a study, and as what: only who leads says so, and a study is never without somebody who leads.</summary>
public sealed class EquipoModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    private const string ListSql = """
        select m.person_id, p.given_name || ' ' || p.family_name, m.role, m.identities, m.since, m.until
        from study_member m join person p on p.id = m.person_id where m.institution_id = $1 and m.study_id = $2 order by m.until is not null, m.since, p.sort_name
        """;

    public IReadOnlyList<StudyMember> Members { get; private set; } = [];

    private static string Shown(string? username) => username?.Trim() is { } typed ? typed.Length > 80 ? Cut.To(typed, 80) + "…" : typed : "";

    private string Address => $"{Study.Address}/equipo";

    public async Task OnGetAsync(CancellationToken cancellation) => Members = await (await Visit.ConnectionAsync(cancellation)).RowsAsync(
        ListSql, r => new StudyMember(r.GetInt32(0), r.GetString(1), Stored.Role(r.GetString(2)), r.GetBoolean(3), r.At(4), r.AtOrNull(5)), cancellation, Study.InstitutionId, Study.Id);

    /// <summary>Adds somebody by her user name: a list of everyone is nobody's business here.</summary>
    public async Task<IActionResult> OnPostAsync(string? username, StudyRole role, bool identities, CancellationToken cancellation)
    {
        if (!Study.MayLead) return NotFound();
        if (string.IsNullOrWhiteSpace(username))
            return Refused(Address, say["Escribe el usuario con el que entra a Lazo quien se suma.", "Write the user name of who joins."]);
        var connection = await Visit.ConnectionAsync(cancellation);
        var found = await connection.FirstAsync(
            "select id, given_name || ' ' || family_name from wall.colleague_by($1, $2) as p (id, given_name, family_name)", r => new { Id = r.GetInt32(0), Name = r.GetString(1) }, cancellation, Study.Id, username.Trim());
        if (found is null)
            return Refused(Address, say[$"Nadie de la institución tiene el usuario «{Shown(username)}».", $"Nobody of the institution has the user name “{Shown(username)}”."]);
        await (await ActsAsync(cancellation)).DoAsync(ActKinds.MemberJoined, new { person = found.Id, name = found.Name, role = Stored.Of(role) }, () => connection.RunAsync(
            """
            insert into study_member (institution_id, study_id, person_id, role, identities, since) values ($1, $2, $3, $4, $5, $6)
            on conflict (study_id, person_id) do update set role = excluded.role, identities = excluded.identities, until = null
            """,
            cancellation, Study.InstitutionId, Study.Id, found.Id, Stored.Of(role), identities, When.Now), cancellation);
        return Done(Address, say[$"{found.Name} está en el equipo.", $"{found.Name} is in the team."]);
    }

    public async Task<IActionResult> OnPostChangeAsync(int person, StudyRole role, bool identities, bool leaves, CancellationToken cancellation)
    {
        if (!Study.MayLead) return NotFound();
        await OnGetAsync(cancellation);
        if (Members.FirstOrDefault(one => one.Person == person) is not { } known) return NotFound();
        if (known is { Role: StudyRole.Lead, Until: null } && (leaves || role != StudyRole.Lead) && !Members.Any(one => one is { Role: StudyRole.Lead, Until: null } && one.Person != person))
            return Refused(Address, say["No se cambió: alguien tiene que dirigir el estudio. Da primero la dirección a otra persona.", "Nothing was changed: somebody has to lead the study. Give the lead to somebody else first."]);
        var connection = await Visit.ConnectionAsync(cancellation);
        await (await ActsAsync(cancellation)).DoAsync(ActKinds.MemberChanged, new { person, name = known.Name, role = Stored.Of(role), leaves }, () => connection.RunAsync(
            "update study_member set role = $4, identities = $5, until = $6 where institution_id = $1 and study_id = $2 and person_id = $3",
            cancellation, Study.InstitutionId, Study.Id, person, Stored.Of(role), identities && !leaves, leaves ? When.Now : null), cancellation);
        return Redirect(person == Visit.ViewerId && leaves ? "/investigacion" : Address);
    }
}
