using Lazo.Domain.Research.Participants;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Names;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A small study: who leads it, who codes, who reads, and people of no concern of it.</summary>
/// <remarks>Nadia leads “Lo vivido al acompañar”, Elsa and Fabio code, Beto reads. Omar may found studies and works in none of these; Tere and Gil are teachers, and Gil joins in one test.</remarks>
public class StudyApp(TestServer server) : LazoApp(server)
{
    public const int Nadia = 1, Elsa = 2, Fabio = 3, Beto = 4, Omar = 5, Tere = 6, Gil = 7;

    public const int Study = 1;

    /// <summary>Another study of Nadia's.</summary>
    public async Task<int> FoundAsync(string name)
    {
        await using var connection = await Seal.OpenAsync(Database, Nadia, CancellationToken.None);
        await using var together = await connection.BeginTransactionAsync();
        var study = await StudyFounding.FoundAsync(connection, 1, Nadia, name, "", Clock.Now, CancellationToken.None);
        await together.CommitAsync();
        return study;
    }

    /// <summary>Her present role in the study, as her connection sees it.</summary>
    public async Task<T> AsAsync<T>(int person, Func<NpgsqlConnection, Task<T>> work)
    {
        await using var connection = await Seal.OpenAsync(Database, person, CancellationToken.None);
        return await work(connection);
    }

    /// <summary>The acts of the study, done by somebody.</summary>
    public Task<T> ActAsync<T>(int person, Func<NpgsqlConnection, StudyActs, SeenStudy, Task<T>> work, int study = Study) => AsAsync(person, async connection =>
    {
        var seen = (await SeenStudy.ReadAsync(connection, "and s.id = $2", CancellationToken.None, 1, study)).Single();
        return await work(connection, new StudyActs(connection, 1, study, person, Clock.Now), seen);
    });

    /// <summary>Takes a text in as Nadia.</summary>
    public Task<Guid> AddAsync(string name, string text) =>
        ActAsync(Nadia, (connection, acts, seen) => new DocumentStore(connection, seen, acts).AddAsync(name, text, "txt", null, Clock.Now, CancellationToken.None));

    /// <summary>A code of Nadia's.</summary>
    public Task<Guid> CodeAsync(string name) => ActAsync(Nadia, async (connection, acts, _) =>
    {
        var id = Guid.CreateVersion7();
        await acts.DoAsync(ActKinds.CodeAdded, new { name }, () => connection.RunAsync(
            "insert into code (id, institution_id, study_id, name, color) values ($1, 1, $2, $3, '#336699')", CancellationToken.None, id, Study, name), CancellationToken.None);
        return id;
    });

    /// <summary>Somebody marks a stretch.</summary>
    public Task<Guid> MarkAsync(int person, Guid document, Guid code, int from, int to) => ActAsync(person, async (connection, acts, _) =>
    {
        var id = Guid.CreateVersion7();
        await acts.DoAsync(ActKinds.CodingAdded, new { document, code }, () => connection.RunAsync(
            """
            insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
            select $1, 1, $2, $3, $4, o.id, $6, $7, now() from coder o where o.study_id = $2 and o.person_id = $5
            """,
            CancellationToken.None, id, Study, document, code, person, from, to), CancellationToken.None);
        return id;
    });

    /// <summary>An interviewed participant with two things noted of her.</summary>
    public Task<Guid> ParticipantAsync() => ActAsync(Nadia, async (connection, acts, seen) =>
    {
        var attributes = new AttributeStore(connection, seen, acts);
        ParticipantAttribute[] noted = [new(Guid.CreateVersion7(), $"Nivel {Guid.NewGuid():N}"[..12], AttributeKind.Choice, ["Preescolar", "Telesecundaria"]), new(Guid.CreateVersion7(), $"Años de servicio {Guid.NewGuid():N}"[..20], AttributeKind.Number, [])];
        foreach (var one in noted)
            await attributes.AddAsync(one, CancellationToken.None);
        return (await new ParticipantStore(connection, seen, acts).AddAsync('E', "Alba", new Dictionary<Guid, string> { [noted[0].Id] = "Telesecundaria", [noted[1].Id] = "12" }, Clock.Now, CancellationToken.None)).Id;
    });

    /// <summary>A text in which names are left, with the list of what to look for.</summary>
    public async Task<Guid> NamedAsync()
    {
        await ActAsync(Nadia, (connection, acts, seen) => new NameCheck(connection, seen, acts, Services.GetRequiredService<IdentityBox>()).WriteOwnAsync(
            new("", "", "Hermelinda Quintal", "Tizimín", "Primaria Ficticia Verdad"), Nadia, Clock.Now, CancellationToken.None));
        return await AddAsync($"Con nombres {Guid.NewGuid():N}"[..18], "Me dijo Hermelinda que viniera a tizimin.\nLa tizimileña Doña HERMELINDA QUINTAL y Hermelindita, las dos de la primaria Verdad, dicen la verdad.");
    }

    public async Task<List<T>> RowsAsync<T>(string statement, Func<NpgsqlDataReader, T> row, params object[] values)
    {
        await using var connection = await Database.Owner.OpenConnectionAsync();
        return await connection.RowsAsync(statement, row, CancellationToken.None, values);
    }

    /// <inheritdoc />
    protected override string Content => "study";

    /// <inheritdoc />
    protected override async Task FillAsync(Database database)
    {
        await using var fill = database.Owner.CreateCommand("""
            insert into institution (name) values ('Universidad de prueba');
            insert into org (institution_id, sourced_id, name, type) values (1, 'uni', 'Universidad de prueba', 'school');
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values
              (1, 'p-nadia', 'nadia', 'Nadia', 'Pat', 'pat nadia'), (1, 'p-elsa', 'elsa', 'Elsa', 'Góngora', 'gongora elsa'),
              (1, 'p-fabio', 'fabio', 'Fabio', 'Rosado', 'rosado fabio'), (1, 'p-beto', 'beto', 'Norberto', 'Cocom', 'cocom norberto'),
              (1, 'p-omar', 'omar', 'Omar', 'Sabido', 'sabido omar'), (1, 'p-tere', 'tere', 'Teresa', 'Uc', 'uc teresa'),
              (1, 'p-gil', 'gil', 'Gilberto', 'May', 'may gilberto');
            insert into person_role (institution_id, sourced_id, person_id, role, org_id) values
              (1, 'r-1', 1, 'ext:researcher', 1), (1, 'r-2', 5, 'ext:researcher', 1), (1, 'r-3', 6, 'teacher', 1);
            insert into study (institution_id, name, question, created_at, created_by) values
              (1, 'Lo vivido al acompañar', '¿Cómo se vive acompañar a quien enseña?', now() - interval '90 days', 1), (1, 'Otro estudio', '', now(), 5);
            insert into study_member (institution_id, study_id, person_id, role, identities, since) values
              (1, 1, 1, 'lead', true, now()), (1, 1, 2, 'coder', false, now()), (1, 1, 3, 'coder', false, now()), (1, 1, 4, 'reader', false, now()), (1, 2, 5, 'lead', true, now());
            begin;
            insert into study_act (institution_id, study_id, person_id, at, kind) values (1, 1, 1, now() - interval '90 days', 'study-founded');
            select set_config('lazo.act', '1', true);
            insert into coder (id, institution_id, study_id, person_id, name)
              select gen_random_uuid(), 1, 1, p.id, p.given_name || ' ' || p.family_name from person p where p.id <= 4;
            insert into participant_lane (institution_id, study_id, lane, last) values (1, 1, 'C', 0), (1, 1, 'E', 0);
            commit;
            """);
        await fill.ExecuteNonQueryAsync();
    }
}
