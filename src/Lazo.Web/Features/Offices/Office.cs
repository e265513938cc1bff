using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Offices;

/// <summary>An office of the institution, to which a matter can be referred.</summary>
/// <param name="Hours">In words: when somebody is there.</param>
/// <param name="Confidential">Nothing is handed to it without the tutee's consent.</param>
/// <param name="People">Who works there, in the order of their names.</param>
public sealed record Office(
    int Id, string Name, string? Hours, string? Email, bool Confidential, DateTimeOffset? RetiredAt, IReadOnlyList<OfficePerson> People)
{
    private const string Sql = """
        select o.id, o.name, o.hours, o.email, o.confidential, o.retired_at
        from office o where o.institution_id = $1 order by o.retired_at is not null, o.name
        """;

    private const string PeopleSql = """
        select w.office_id, p.id, p.given_name || ' ' || p.family_name, p.username
        from office_person w join person p on p.id = w.person_id and not p.removed
        where w.institution_id = $1 order by p.sort_name
        """;

    private const string MineSql = "select distinct o.name from office o where o.id in (select wall.offices()) order by 1";

    /// <summary>Every office of an institution, the retired ones last.</summary>
    public static async Task<IReadOnlyList<Office>> AllAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation)
    {
        var people = (await connection.RowsAsync(
            PeopleSql, r => (Office: r.GetInt32(0), Person: new OfficePerson(r.GetInt32(1), r.GetString(2), r.GetString(3))), cancellation, institutionId))
            .ToLookup(row => row.Office, row => row.Person);
        return await connection.RowsAsync(
            Sql,
            r => new Office(r.GetInt32(0), r.GetString(1), r.TextOrNull(2), r.TextOrNull(3), r.GetBoolean(4), r.AtOrNull(5), [.. people[r.GetInt32(0)]]),
            cancellation, institutionId);
    }

    /// <summary>Those to which something can be handed now.</summary>
    public static async Task<IReadOnlyList<Office>> OpenAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        [.. (await AllAsync(connection, institutionId, cancellation)).Where(office => office.RetiredAt is null)];

    /// <summary>The names of the offices in which the viewer of the connection works.</summary>
    public static Task<List<string>> OfViewerAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        connection.RowsAsync(MineSql, r => r.GetString(0), cancellation);
}

/// <summary>Somebody who works in an office.</summary>
public sealed record OfficePerson(int Id, string Name, string Username);
