using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.CommandLine;

/// <summary><c>study</c>: a study in from a file of another program, and out into one.</summary>
internal static class StudyCommand
{
    internal const string Usage = "import ARCHIVO [--study NOMBRE] · export NOMBRE ARCHIVO · agreement NOMBRE --coders A,B --json";

    // The lead of the study; who may see a whole study, and is told by its trail that the command did it.
    private const string LeadSql = """
        select s.id, s.institution_id, m.person_id from study s join institution i on i.id = s.institution_id
        join study_member m on m.study_id = s.id and m.role = 'lead' and m.until is null
        where s.name = $1 order by i.demonstration, m.since, m.person_id limit 1
        """;

    private const string ResearcherSql = """
        select p.institution_id, p.id from person p join institution i on i.id = p.institution_id
        where p.enabled and not p.removed and exists (select from wall.permissions_of(p.id) w where w.institution_id = p.institution_id and w.permission = 'research')
        order by i.demonstration, p.id limit 1
        """;

    // An installation without its register yet: the study is opened all the same, and somebody gets the account of whom it belongs to.
    private const string SomebodySql = """
        with own as (
          insert into institution (name) select 'Mi institución' where not exists (select from institution) returning id),
        one as (select id from own union all (select id from institution order by demonstration limit 1) limit 1),
        somebody as (
          insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name)
            select one.id, 'lazo-investigacion', case when exists (select from person p where p.institution_id = one.id and lower(p.username) = 'investigacion' and not p.removed) then 'lazo-investigacion' else 'investigacion' end,
                   'Equipo', 'de investigación', 'de investigacion equipo' from one
          returning institution_id, id, username),
        hers as (
          insert into person_role (institution_id, sourced_id, person_id, role) select institution_id, 'lazo-investigacion', id, 'ext:researcher' from somebody)
        select institution_id, id, username from somebody
        """;

    internal static Task<int> RunAsync(Invocation call) => call.Arguments switch
    {
        ["import", { Length: > 0 } file] => ImportAsync(call, file, null),
        ["import", "--study", { Length: > 0 } name, { Length: > 0 } file] => ImportAsync(call, file, name),
        ["import", { Length: > 0 } file, "--study", { Length: > 0 } name] => ImportAsync(call, file, name),
        ["export", { Length: > 0 } name, { Length: > 0 } file] => ExportAsync(call, name, file),
        ["agreement", { Length: > 0 } name, "--coders", { Length: > 0 } coders, "--json"] => AgreementAsync(call, name, coders),
        ["agreement", { Length: > 0 } name, "--json", "--coders", { Length: > 0 } coders] => AgreementAsync(call, name, coders),
        _ => throw new CallerFault($"Se usa así: ./lazo study {Usage}"),
    };

    private static async Task<int> ImportAsync(Invocation call, string path, string? asked)
    {
        var read = Read(path);
        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        await TellAsync(call.Talk, read.Remarks);
        var name = (asked ?? read.Project.Name).Trim();
        if (name.Length == 0 || (asked is null && read.OnlyCodes))
            name = asked ?? Path.GetFileNameWithoutExtension(path);
        var there = await LeadAsync(database, name, call.Stop);
        if (there is not null && asked is null)
            throw new CallerFault($"Ya hay un estudio que se llama «{name}»: para traer el archivo a ése, agrega --study \"{name}\"; para abrir otro, --study con otro nombre.");

        var (institution, person) = there is { } known ? (known.Institution, known.Person) : await ResearcherAsync(database, call.Talk, call.Stop);
        await using var connection = await Seal.OpenAsync(database, person, call.Stop);
        await using var together = await connection.BeginTransactionAsync(call.Stop);
        var now = call.Clock.GetUtcNow();
        var study = there?.Study ?? await StudyFounding.FoundAsync(connection, institution, person, name, "", now, call.Stop);
        var seen = (await SeenStudy.ReadAsync(connection, "and s.id = $2", call.Stop, institution, study)).Single();
        if (seen.CodesBlind)
            throw new CallerFault("Quien dirige el estudio codifica ahora a ciegas: cierra la ronda, y entonces entra el archivo.");
        await using var again = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var recordings = new PackedRecordings(again, Path.GetFileName(path));
        var import = new ProjectImport(connection, seen, now, recordings);
        var plan = await import.PlanAsync(read, call.Stop);
        await TellAsync(call.Talk, plan.Remarks.Except(read.Remarks));
        if (plan.ChangesNothing && there is not null)
        {
            await call.Output.WriteLineAsync("sin cambios");
            return 0;
        }

        await import.ApplyWithinAsync(plan, Path.GetFileName(path), new StudyActs(connection, institution, study, person, now), call.Stop);
        await together.CommitAsync(call.Stop);
        await call.Output.WriteLineAsync(
            $"{name}: {plan.NewDocuments} documentos, {plan.NewCodes} códigos, {plan.NewCodings} marcas, {plan.NewMemos} memos, {plan.NewParticipants} participantes");
        return 0;
    }

    private static async Task<int> ExportAsync(Invocation call, string name, string path)
    {
        var ending = Path.GetExtension(path);
        if (!StudyFile.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            throw new CallerFault($"No sé escribir «{Path.GetFileName(path)}»: di un archivo que termine en {string.Join(", ", StudyFile.Endings)}.");
        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        var (study, institution, person) = await LeadAsync(database, name, call.Stop) ?? throw new CallerFault($"No hay ningún estudio que se llame «{name}».");
        await using var connection = await Seal.OpenAsync(database, person, call.Stop);
        var seen = (await SeenStudy.ReadAsync(connection, "and s.id = $2", call.Stop, institution, study)).Single();
        var made = await StudyFile.MakeAsync(connection, seen, ending, call.Stop);
        await using var content = made.Content;
        await TellAsync(call.Talk, made.Remarks);
        try
        {
            await using var into = File.Create(path);
            await content.CopyToAsync(into, call.Stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallerFault($"No pude escribir «{path}»: {e.Message}", e);
        }

        await call.Output.WriteLineAsync($"{path}: {content.Length} bytes");
        return 0;
    }

    private static async Task<int> AgreementAsync(Invocation call, string name, string coders)
    {
        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        var (study, institution, person) = await LeadAsync(database, name, call.Stop) ?? throw new CallerFault($"No hay ningún estudio que se llame «{name}».");
        await using var connection = await Seal.OpenAsync(database, person, call.Stop);
        var seen = (await SeenStudy.ReadAsync(connection, "and s.id = $2", call.Stop, institution, study)).Single();
        await StudyAgreement.WriteAsync(call, connection, seen, new StudyActs(connection, institution, study, person, call.Clock.GetUtcNow()), coders);
        return 0;
    }

    private static ReadProject Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return ProjectReader.Read(file, Path.GetFileName(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CallerFault($"No encuentro «{path}».", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException)
        {
            throw new CallerFault($"No puedo leer «{path}»: es una carpeta, o no tengo permiso.", e);
        }
    }

    private static async Task TellAsync(TextWriter talk, IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
            await talk.WriteLineAsync($"{(remark.Lost ? "no pasa" : "leído así")}: {remark.Said(Language.Spanish)}");
    }

    private static async Task<(int Study, int Institution, int Person)?> LeadAsync(Database database, string name, CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        var found = await connection.RowsAsync(LeadSql, r => (r.GetInt32(0), r.GetInt32(1), r.GetInt32(2)), cancellation, name);
        return found.Count == 0 ? null : found[0];
    }

    private static async Task<(int Institution, int Person)> ResearcherAsync(Database database, TextWriter talk, CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        var found = await connection.RowsAsync(ResearcherSql, r => (r.GetInt32(0), r.GetInt32(1)), cancellation);
        if (found.Count > 0)
            return found[0];
        var (institution, person, username) = (await connection.RowsAsync(SomebodySql, r => (r.GetInt32(0), r.GetInt32(1), r.GetString(2)), cancellation))[0];
        await talk.WriteLineAsync($"Nadie de la institución investiga todavía (papel ext:researcher en roles.csv): el estudio queda a nombre de «{username}»; su cuenta: ./lazo account {username}");
        return (institution, person);
    }
}
