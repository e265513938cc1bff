using Lazo.Domain.Advising;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>A small zone: two schools, two advisors, three teachers, a director and a supervisor.</summary>
/// <remarks>
/// Lucía advises the zone; Otilia's appointment ended last month, Ramiro advises another zone. Tomasa and Rosendo are advised by Lucía,
/// Delia isn't yet; Irma directs the school of Tomasa and Delia; Saúl supervises the zone.
/// </remarks>
public class ZoneApp(TestServer server) : LazoApp(server)
{
    public const int Lucia = 1, Tomasa = 2, Rosendo = 3, Irma = 4, Saul = 5, Otilia = 6, Ramiro = 7, Delia = 8;

    /// <summary>The orgs: the zone and its two schools, and another zone with one.</summary>
    public const int Zone = 1, Hidalgo = 2, Juarez = 3, OtherZone = 4, Morelos = 5;

    public static readonly Guid WithTomasa = Guid.Parse("01990000-0000-7000-8000-000000000001");
    public static readonly Guid WithRosendo = Guid.Parse("01990000-0000-7000-8000-000000000002");

    /// <inheritdoc />
    protected override string Content => "advising_zone";

    /// <summary>Tells a fact as somebody, through the walls.</summary>
    public async Task<Guid> TellAsync(int author, FactBody body, DateTimeOffset at, Guid? about = null, params Guid[] pairs)
    {
        await using var connection = await Seal.OpenAsync(Database, author, CancellationToken.None);
        var kind = FactKinds.Of(body);
        var id = Guid.CreateVersion7(at);
        await using var together = await connection.BeginTransactionAsync();
        await FactStore.KeepAsync(
            connection, 1, author, new FactSent(id, kind, kind.Said.Form, at, pairs, kind.Said.Own, about, FactJson.Write(body)), at, CancellationToken.None);
        await together.CommitAsync();
        return id;
    }

    /// <summary>What a query of the owner finds first.</summary>
    public async Task<string> OneAsync(string query)
    {
        await using var command = Database.Owner.CreateCommand(query);
        return (string?)await command.ExecuteScalarAsync() ?? "";
    }

    public async Task ChangeAsync(string statement)
    {
        await using var command = Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Something is done while facts of a kind can't be kept.</summary>
    public async Task FailsAsync(string kind, Func<Task> meanwhile)
    {
        await ChangeAsync($"""
            create function refuse_fact() returns trigger language plpgsql as $$ begin raise exception 'It can''t be kept now.'; end $$;
            create trigger refuse_fact before insert on advising_fact for each row when (new.kind = '{kind}') execute function refuse_fact();
            """);
        try
        {
            await meanwhile();
        }
        finally
        {
            await ChangeAsync("drop trigger refuse_fact on advising_fact; drop function refuse_fact();");
        }
    }

    /// <inheritdoc />
    protected override async Task FillAsync(Database database)
    {
        await using var fill = database.Owner.CreateCommand("""
            insert into institution (name) values ('Zona escolar de prueba');
            insert into org (institution_id, sourced_id, name, type) values
              (1, 'zona-12', 'Zona 12', 'district'), (1, 'esc-hidalgo', 'Primaria Hidalgo', 'school'), (1, 'esc-juarez', 'Telesecundaria Juárez', 'school'),
              (1, 'zona-13', 'Zona 13', 'district'), (1, 'esc-morelos', 'Primaria Morelos', 'school');
            insert into school (org_id, institution_id, zone_id, level, shift, multigrade, opens_at, closes_at, recess_from, recess_to, road_minutes, signal) values
              (2, 1, 1, 'primary', 'morning', false, '08:00', '12:30', '10:30', '11:00', 20, true),
              (3, 1, 1, 'telesecundaria', 'morning', true, '07:30', '13:30', '10:00', '10:20', 75, false),
              (5, 1, 4, 'primary', 'afternoon', false, '13:30', '18:00', '15:30', '16:00', 10, true);
            insert into road (institution_id, from_id, to_id, minutes) values (1, 2, 3, 60), (1, 3, 2, 60);
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values
              (1, 'p-lucia', 'lucia', 'Lucía', 'Chablé', 'chable lucia'), (1, 'p-tomasa', 'tomasa', 'Tomasa', 'Ek', 'ek tomasa'),
              (1, 'p-rosendo', 'rosendo', 'Rosendo', 'Palma', 'palma rosendo'), (1, 'p-irma', 'irma', 'Irma', 'Solís', 'solis irma'),
              (1, 'p-saul', 'saul', 'Saúl', 'Novelo', 'novelo saul'), (1, 'p-otilia', 'otilia', 'Otilia', 'Pech', 'pech otilia'),
              (1, 'p-ramiro', 'ramiro', 'Ramiro', 'Cab', 'cab ramiro'), (1, 'p-delia', 'delia', 'Delia', 'Uc', 'uc delia');
            insert into person_role (institution_id, sourced_id, person_id, role, org_id) values
              (1, 'r-1', 2, 'teacher', 2), (1, 'r-2', 3, 'teacher', 3), (1, 'r-3', 4, 'principal', 2), (1, 'r-4', 5, 'districtAdministrator', 1),
              (1, 'r-5', 8, 'teacher', 2);
            insert into advisor_term (institution_id, sourced_id, advisor_id, zone_id, post, begins, ends) values
              (1, 't-1', 1, 1, 'advisor', current_date - 200, current_date + 800), (1, 't-2', 6, 1, 'advisor', current_date - 900, current_date - 30),
              (1, 't-3', 7, 4, 'advisor', current_date - 100, current_date + 300);
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at) values
              ('01990000-0000-7000-8000-000000000001', 1, 1, 2, 2, now() - interval '60 days'),
              ('01990000-0000-7000-8000-000000000002', 1, 1, 3, 3, now() - interval '30 days'),
              ('01990000-0000-7000-8000-000000000003', 1, 6, 2, 2, now() - interval '500 days');
            """);
        await fill.ExecuteNonQueryAsync();
    }
}
