using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Exchange.OneRoster.Files;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>Brings a bundle in, whole or not at all; or says what it would change.</summary>
/// <remarks>
/// A plan is an import that is rolled back at its end: what is shown is what applying does, statement for statement. Both
/// run as the owner of the tables, since an import writes everything and is asked for by an operator or the coordination.
/// </remarks>
public sealed class BundleImport(Database database, TimeProvider clock)
{
    // One import of an institution at a time, also over several processes.
    private const int LockOfImport = 0x1A21;

    /// <summary>In the order in which they refer to one another.</summary>
    private static BundleFile[] Files() =>
    [
        new OrgsFile(), new AcademicSessionsFile(), new CoursesFile(), new ClassesFile(), new UsersFile(), new RolesFile(), new DemographicsFile(),
        new SchoolsFile(), new RoadsFile(), new AdvisorsFile(), new SchoolDaysFile(),
        new EnrollmentsFile(), new CategoriesFile(), new LineItemsFile(), new ResultsFile(), new TutorshipsFile(), new AccessesFile(),
        new MessagesFile(), new EventsFile(),
    ];

    /// <param name="demonstration">Into the institution that is shown, instead of the installation's own; either is made when it isn't there.</param>
    /// <param name="apply">False to plan only.</param>
    /// <param name="by">The person who asked for it; null for the command line.</param>
    /// <param name="talk">Told what is being done, a line a file.</param>
    /// <param name="planned">The digest of the plan that somebody looked at; null when nobody did.</param>
    /// <exception cref="CallerFault">The files aren't those that were planned.</exception>
    /// <exception cref="ImportFault">The database wouldn't take something that nothing had found fault with.</exception>
    public async Task<ImportReport> RunAsync(
        bool demonstration, BundleSource source, bool apply, int? by, Action<string> talk, CancellationToken cancellation, string? planned = null)
    {
        var refusals = new Refusals(source.SheetOf);
        var files = Files();
        var manifest = Manifest.Read(source, [.. files.Select(file => file.Name)], refusals);
        var present = files.Where(file => source.Has(file.File) && manifest.IsDelta(file.Name) is not null).ToArray();
        var unknown = source.Names.Where(name => name != Manifest.File && !present.Any(file => file.File.Equals(name, StringComparison.OrdinalIgnoreCase))).ToArray();
        var digest = await Task.Run(() => Inspect(source, present, refusals, cancellation), cancellation);
        if (planned is not null && planned != digest)
            throw new CallerFault("Los archivos ya no son los que se revisaron; vuelve a revisarlos.");

        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        if (refusals.Count > 0)
            return new ImportReport(false, digest, [], unknown, refusals.First, refusals.Count);
        if (await IsLatestAsync(connection, demonstration, digest, cancellation))
            return new ImportReport(apply, digest, [], unknown, [], 0);

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var institutionId = await InstitutionAsync(connection, demonstration, cancellation);
        var institution = await Institution.OfIdAsync(connection, institutionId, Instant.From(clock.GetUtcNow()), cancellation);
        var import = new Importing(connection, institutionId, institution.Rules, refusals);
        await PrepareAsync(import, cancellation);
        var reports = new List<FileReport>();
        string? under = null;
        try
        {
            foreach (var file in present)
            {
                talk($"{under = file.File}…");
                reports.Add(await new Stage(file, import).RunAsync(
                    source.SizeOf(file.File), () => source.Read(file.File), manifest.IsDelta(file.Name) == true, institution.Rules.Calendar.Days, cancellation));
            }

            under = null;
            // What is checked at the end is checked for a plan too.
            if (refusals.Count == 0)
                await import.ExecuteAsync("set constraints all immediate", cancellation);
            var report = new ImportReport(apply && refusals.Count == 0, digest, reports, unknown, refusals.First, refusals.Count);
            if (!report.Applied)
                return report;
            await KeepAsync(import, report, by, cancellation);
            await transaction.CommitAsync(cancellation);
            return report;
        }
        catch (NpgsqlException e)
        {
            throw new ImportFault(under, e);
        }
    }

    private static string Inspect(BundleSource source, IEnumerable<BundleFile> files, Refusals refusals, CancellationToken cancellation)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in files.Select(file => file.File).Append(Manifest.File).Where(source.Has).Order(StringComparer.Ordinal))
        {
            try
            {
                using var stream = source.Read(name);
                all.AppendData(Encoding.UTF8.GetBytes(name));
                all.AppendData(Inspection.DigestOf(name, stream, cancellation));
            }
            catch (UnreadableFile e)
            {
                refusals.Add(e.Refusal);
            }
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    // The files that were applied last: everything that they say is already here.
    private static async Task<bool> IsLatestAsync(NpgsqlConnection connection, bool demonstration, string digest, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select r.digest from import_run r join institution i on i.id = r.institution_id
            where i.demonstration = $1 order by r.applied_at desc, r.id desc limit 1
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = demonstration });
        return await command.ExecuteScalarAsync(cancellation) as string == digest;
    }

    // Within the transaction: a bundle that is refused leaves no empty institution behind.
    private static async Task<int> InstitutionAsync(NpgsqlConnection connection, bool demonstration, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            with made as (
              insert into institution (name, demonstration) values (case when $1 then 'Demostración' else 'Mi institución' end, $1)
              on conflict (demonstration) do nothing returning id)
            select id from made union all select id from institution where demonstration = $1 limit 1
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = demonstration });
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task PrepareAsync(Importing import, CancellationToken cancellation)
    {
        await import.ExecuteAsync("set local work_mem = '256MB'", cancellation);
        await import.ExecuteAsync("set local maintenance_work_mem = '512MB'", cancellation);
        await import.ExecuteAsync("set local temp_buffers = '64MB'", cancellation);
        await import.ExecuteAsync($"select pg_advisory_xact_lock({LockOfImport}, $1)", cancellation);
    }

    private async Task KeepAsync(Importing import, ImportReport report, int? by, CancellationToken cancellation)
    {
        await using (var command = new NpgsqlCommand(
            "insert into import_run (institution_id, applied_at, by_person_id, digest, report) values ($1, $2, $3, $4, $5::jsonb)", import.Connection))
        {
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = import.InstitutionId });
            command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() });
            command.Parameters.Add(new NpgsqlParameter { Value = (object?)by ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = report.Digest });
            // Counts, not contents: samples of what changed are for the eyes of who applies it.
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = JsonSerializer.Serialize(report.Files.Select(file => file with { Samples = [] })) });
            await command.ExecuteNonQueryAsync(cancellation);
        }

        if (report.ChangesNothing)
            return;
        await NameInstitutionAsync(import, cancellation);
        await OvertakeTodayAsync(import, cancellation);
        foreach (var table in new[] { "person", "class", "enrolment", "line_item", "result", "message", "event", "access", "tutorship", "today_row" })
            await import.ExecuteAsync($"analyze {table}", cancellation);
    }

    // An institution that nobody has named yet is called as its files call it.
    private static Task<long> NameInstitutionAsync(Importing import, CancellationToken cancellation) => import.ExecuteAsync(
        """
        update institution i set name = o.name
        from (select name from org where institution_id = $1 and parent_id is null and not removed order by id limit 1) o
        where i.id = $1 and i.name in ('Mi institución', 'Demostración')
        """,
        cancellation);

    // Every row of the morning lists has been overtaken: it is worked out again before anybody sees it. Whoever has a tutor has a row.
    private async Task OvertakeTodayAsync(Importing import, CancellationToken cancellation)
    {
        var today = $"date '{import.Rules.Calendar.DateOf(Instant.From(clock.GetUtcNow())):yyyy-MM-dd}'";
        await import.ExecuteAsync(
            $"""
            delete from today_row r
            where r.institution_id = $1 and not exists (
              select from tutorship t join person p on p.id = t.student_id and not p.removed
              where t.student_id = r.student_id
                and {today} between t.begin_date and coalesce(t.end_date, 'infinity'))
            """,
            cancellation);
        await import.ExecuteAsync(
            $"""
            insert into today_row (institution_id, student_id, tutor_id, tier, quiet, urgent, tie, holds_until, computed_at, signals)
            select $1, t.student_id, t.tutor_id, 0, false, false, 0, 'epoch', 'epoch', '[]'
            from tutorship t join person p on p.id = t.student_id and not p.removed
            where t.institution_id = $1
              and {today} between t.begin_date and coalesce(t.end_date, 'infinity')
            on conflict (student_id) do update set tutor_id = excluded.tutor_id, holds_until = 'epoch'
            """,
            cancellation);
    }
}
