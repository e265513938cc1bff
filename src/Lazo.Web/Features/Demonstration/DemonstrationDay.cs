using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Web.Data;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Features.Demonstration.Study;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Features.Demonstration;

/// <summary>Keeps the demonstration institution as of its own today.</summary>
public sealed class DemonstrationDay(Database database, TimeProvider clock)
{
    /// <summary>Brings in today's files through the import of any school; on a day that is here already nothing changes.</summary>
    /// <remarks>
    /// To be called at every start and at every midnight of the institution. What visitors wrote and recorded stays: the files
    /// don't name it. An installation with an institution of its own has outgrown its demonstration, which is left as it is.
    /// </remarks>
    /// <param name="talk">Told what is being done.</param>
    /// <returns>What changed; null where there is no demonstration to keep.</returns>
    public async Task<ImportReport?> RefreshAsync(Action<string> talk, CancellationToken cancellation)
    {
        if (await InstitutionAsync(demonstration: false, cancellation) is not null)
            return null;

        var today = InstitutionRules.Default.Calendar.DateOf(Instant.From(clock.GetUtcNow()));
        var folder = Directory.CreateTempSubdirectory("lazo-demonstration-").FullName;
        try
        {
            DemonstrationBundle.Write(folder, today);
            var report = await ImportAsync(folder, talk, cancellation);
            if (await InstitutionAsync(demonstration: true, cancellation) is { } institution)
            {
                await DemonstrationProcedures.RefreshAsync(database, institution, today, clock.GetUtcNow(), cancellation);
                await DemonstrationBeside.SeedAsync(database, institution, clock.GetUtcNow(), cancellation);
                if (!report.ChangesNothing)
                {
                    await ForgetMonthsAsync(institution, cancellation);
                    await new TodayPass(database, clock).RunAsync(institution, cancellation);
                }

                await using var owner = await database.Owner.OpenConnectionAsync(cancellation);
                await DemonstrationColleagues.WriteOnceAsync(owner, institution, clock.GetUtcNow(), today, cancellation);
                await DemonstrationZone.TellOnceAsync(owner, institution, clock.GetUtcNow(), today, cancellation);
                await new DemonstrationStudy(database, institution, clock.GetUtcNow()).TellOnceAsync(cancellation);
            }

            return report;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<ImportReport> ImportAsync(string folder, Action<string> talk, CancellationToken cancellation)
    {
        using var source = BundleSource.Open(folder);
        var report = await new BundleImport(database, clock).RunAsync(demonstration: true, source, apply: true, by: null, talk, cancellation);
        return report.IsRefused
            ? throw new InvalidOperationException($"The demonstration was refused: {string.Join(' ', report.Refusals.Take(3))}")
            : report;
    }

    // The dates of the whole story have moved with the day; a month that was counted speaks of another story.
    private async Task ForgetMonthsAsync(int institution, CancellationToken cancellation)
    {
        await using var command = database.Owner.CreateCommand("delete from month_figures where institution_id = $1");
        command.Parameters.Add(new() { Value = institution });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<int?> InstitutionAsync(bool demonstration, CancellationToken cancellation)
    {
        await using var command = database.Owner.CreateCommand("select id from institution where demonstration = $1");
        command.Parameters.Add(new() { Value = demonstration });
        return await command.ExecuteScalarAsync(cancellation) as int?;
    }
}
