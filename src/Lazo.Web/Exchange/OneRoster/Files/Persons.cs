using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.OneRoster.Files;

internal sealed class UsersFile : BundleFile
{
    private Column username;
    private Column given;
    private Column family;
    private Column preferred;
    private Column email;
    private Column phone;
    private Column lazoPhone;
    private Column job;
    private Column interests;
    private Column channel;
    private Column enabled;
    private Column role;
    private long lastBefore;

    public override string Name => "users";

    public override string Table => "person";

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("username", "text"), new("given_name", "text"), new("family_name", "text"), new("preferred_name", "text"), new("sort_name", "text"),
        new("email", "text"), new("phone", "text"), new("job", "text"), new("interests", "text"), new("preferred_channel", "text"),
        new("enabled", "boolean"), new("role", "text", IsSettled: true),
    ];

    public override async Task PrepareAsync(Importing import, CancellationToken cancellation) =>
        lastBefore = await import.CountAsync("select coalesce(max(id), 0) from person", cancellation);

    /// <summary>An account is one person's; two who change theirs with one another do so in one step.</summary>
    public override async Task MakeRoomAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            File, "username",
            """
            select s.line, 'el nombre de usuario «' || s.username || '» ya está en la línea ' || f.line
            from (select lower(username) as username, min(line) as line from stage_person where not gone group by 1 having count(*) > 1) f
            join stage_person s on lower(s.username) = f.username and s.line > f.line and not s.gone
            order by 1
            """,
            cancellation);
        await import.RefuseAsync(
            File, "username",
            """
            select s.line, 'el nombre de usuario «' || s.username || '» ya es de «' || p.sourced_id || '»'
            from stage_person s join person p
              on p.institution_id = $1 and lower(p.username) = lower(s.username) and p.sourced_id <> s.sourced_id and not p.removed
            where not s.gone and not exists (select from stage_person x where x.sourced_id = p.sourced_id)
            order by 1
            """,
            cancellation);
        await import.ExecuteAsync(
            """
            update person p set username = 'import:' || p.id
            from stage_person s join stage_person x on x.sourced_id <> s.sourced_id and not x.gone
            where p.institution_id = $1 and p.sourced_id = s.sourced_id and not s.gone
              and lower(p.username) <> lower(s.username) and lower(x.username) = lower(p.username)
            """,
            cancellation);
    }

    public override async Task SettleAsync(Importing import, CancellationToken cancellation)
    {
        // Exports before OneRoster 1.2 say the role in users.csv.
        import.Settle(this, new Settled(Changed: await import.CountAsync(
            $"""
            with said as (
              insert into person_role (institution_id, sourced_id, person_id, role)
              select $1, 'users:' || s.sourced_id, p.id, s.role
              from stage_person s join person p on p.institution_id = $1 and p.sourced_id = s.sourced_id
              where s.role is not null and not s.gone
              on conflict (institution_id, sourced_id) do update set role = excluded.role where person_role.role <> excluded.role
              returning person_id)
            select count(*) from said where person_id <= {lastBefore}
            """,
            cancellation)));
    }

    protected override void Find(Header header)
    {
        (username, given, family) = (header.Need("username"), header.Need("givenName"), header.Need("familyName"));
        (preferred, email, phone) = (header.Find("preferredGivenName"), header.Find("email"), header.Find("phone"));
        (lazoPhone, job) = (header.Find("metadata.lazo.phone"), header.Find("metadata.lazo.job"));
        (interests, channel) = (header.Find("metadata.lazo.interests"), header.Find("metadata.lazo.preferredChannel"));
        (enabled, role) = (header.Find("enabledUser"), header.Find("role"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (account, first, last) = (cells.Name(username), cells.Required(given), cells.Required(family));
        var (called, mail, number) = (cells.Text(preferred), cells.Text(email), cells.Text(lazoPhone) ?? cells.Text(phone));
        var (work, likes, by) = (cells.Text(job), cells.Text(interests), cells.OneOf(channel, Words.Channels));
        var (on, was) = (cells.Truth(enabled) ?? true, cells.Text(role));
        if (cells.IsRefused)
            return;
        begin();
        to.Text(account);
        to.Text(first);
        to.Text(last);
        to.Text(called);
        to.Text(SortName.Of(last, first));
        to.Text(mail);
        to.Text(number);
        to.Text(work);
        to.Text(likes);
        to.Text(by);
        to.Truth(on && !inactive);
        to.Text(was);
    }
}

/// <summary>By what a person is found in a list: family and given name in lower case, without accents (an ñ stays after n).</summary>
public static class SortName
{
    public static string Of(string family, string given) =>
        Plain.Of($"{family} {given}".ToLowerInvariant().Replace("ñ", "n~", StringComparison.Ordinal));
}

internal sealed class RolesFile : BundleFile
{
    private Column user;
    private Column type;
    private Column role;
    private Column begins;
    private Column ends;
    private Column org;

    public override string Name => "roles";

    public override string Table => "person_role";

    public override bool IsLeaf => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("person_id", "int", "person", "userSourcedId"), new("role", "text"), new("role_type", "text"), new("org_id", "int", "org", "orgSourcedId"),
        new("begin_date", "date"), new("end_date", "date"),
    ];

    protected override void Find(Header header)
    {
        (user, role, type) = (header.Need("userSourcedId"), header.Need("role"), header.Find("roleType"));
        (begins, ends, org) = (header.Find("beginDate"), header.Find("endDate"), header.Find("orgSourcedId"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (whose, what, sort, where) = (cells.Required(user), cells.Required(role), cells.Text(type), cells.Text(org));
        var (first, last) = (cells.Date(begins), cells.Date(ends));
        if (cells.IsRefused)
            return;
        begin();
        to.Text(whose);
        to.Text(what);
        to.Text(sort);
        to.Text(where);
        to.Date(first);
        to.Date(last);
    }
}

/// <summary>Date of birth and sex, of persons that users.csv has named.</summary>
internal sealed class DemographicsFile : BundleFile
{
    private Column birth;
    private Column sex;

    public override string Name => "demographics";

    // Its rows are columns of somebody else's: they are only staged, and settled by an update. Their dateLastModified is of them
    // alone: the one of users.csv says nothing about them.
    public override string Table => "";

    public override IReadOnlyList<StageColumn> Columns { get; } = [new("birth_date", "date"), new("sex", "text")];

    public override async Task SettleAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            File, "sourcedId",
            """
            select s.line, 'la persona «' || s.sourced_id || '» no existe en users ni en lo ya cargado' from stage_demographics s
            where not s.gone and not exists (select from person p where p.institution_id = $1 and p.sourced_id = s.sourced_id)
            order by 1
            """,
            cancellation);
        var stale = await import.ExecuteAsync(
            """
            delete from stage_demographics s using person p
            where p.institution_id = $1 and p.sourced_id = s.sourced_id and s.modified_at < p.demographics_modified_at
            """,
            cancellation);
        var (added, changed, removed) = (await CountAsync(import, $"not s.gone and {NoneHeld}", cancellation), await CountAsync(import, $"not s.gone and not {NoneHeld}", cancellation), await CountAsync(import, "s.gone", cancellation));
        await import.ExecuteAsync($"update person p set birth_date = s.birth_date, sex = s.sex from stage_demographics s where {Differs}", cancellation);
        await import.ExecuteAsync(
            """
            update person p set demographics_modified_at = s.modified_at from stage_demographics s
            where p.institution_id = $1 and p.sourced_id = s.sourced_id and s.modified_at is distinct from p.demographics_modified_at and s.modified_at is not null
            """,
            cancellation);
        import.Settle(this, new Settled(added, changed, removed, stale));
    }

    private const string NoneHeld = "(p.birth_date is null and p.sex is null)";

    private const string Differs = "p.institution_id = $1 and p.sourced_id = s.sourced_id and (p.birth_date, p.sex) is distinct from (s.birth_date, s.sex)";

    private static Task<long> CountAsync(Importing import, string which, CancellationToken cancellation) =>
        import.CountAsync($"select count(*) from person p, stage_demographics s where {Differs} and {which}", cancellation);

    protected override void Find(Header header) => (birth, sex) = (header.Find("birthDate"), header.Find("sex"));

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (born, what) = (cells.BirthDate(birth), cells.Text(sex));
        if (cells.IsRefused)
            return;
        begin();
        to.Date(born);
        to.Text(what);
    }
}
