using System.Collections.Concurrent;
using System.Threading.Channels;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Features.Imports;

/// <summary>Where bundles lie that people hand in on the page: planned one after another, looked at, applied or put away.</summary>
/// <remarks>
/// What lies here is of this process and is gone with it: a plan is worth nothing once the register has moved on, and handing
/// in again costs a click. What was applied is a row of <c>import_run</c>, written in the transaction of the import itself.
/// </remarks>
public sealed class ImportDesk(
    Settings settings, BundleImport import, TodayPass pass, TimeProvider clock, ILogger<ImportDesk> log) : BackgroundService
{
    // The files hold names and marks of minors: they don't lie about.
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(4);

    private readonly ConcurrentDictionary<Guid, Upload> uploads = new();
    private readonly Channel<Guid> work = Channel.CreateUnbounded<Guid>();

    private string Folder => Path.Combine(settings.DataFolder, "imports");

    /// <summary>What lies here of an institution, newest first.</summary>
    public IReadOnlyList<Upload> Of(int institutionId) =>
        [.. uploads.Values.Where(upload => upload.InstitutionId == institutionId).OrderByDescending(upload => upload.At)];

    /// <summary>One of them; null when it isn't here, or is another institution's.</summary>
    public Upload? Find(int institutionId, Guid id) =>
        uploads.GetValueOrDefault(id) is { } upload && upload.InstitutionId == institutionId ? upload : null;

    /// <summary>Takes a bundle in and begins to plan it.</summary>
    /// <param name="name">As its owner calls the file.</param>
    public async Task<Guid> TakeAsync(
        int institutionId, bool demonstration, int by, string name, Func<Stream, CancellationToken, Task> copy, CancellationToken cancellation)
    {
        var id = Guid.NewGuid();
        var folder = Directory.CreateDirectory(Path.Combine(Folder, id.ToString("N"))).FullName;
        var file = Path.Combine(folder, PlainName(name));
        try
        {
            await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            await copy(stream, cancellation);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }

        uploads[id] = new Upload(id, institutionId, demonstration, by, name, file, clock.GetUtcNow(), UploadStep.Planning);
        work.Writer.TryWrite(id);
        return id;
    }

    /// <summary>Begins to apply what was planned.</summary>
    /// <returns>False when there is nothing to apply: it is being applied already, was refused or put away.</returns>
    public bool Apply(Upload upload) =>
        upload.CanApply
        && uploads.TryUpdate(upload.Id, upload with { Step = UploadStep.Applying, Doing = null }, upload)
        && work.Writer.TryWrite(upload.Id);

    /// <summary>Puts a bundle away, and its file with it.</summary>
    /// <returns>False while somebody works on it.</returns>
    public bool PutAway(Upload upload)
    {
        if (upload.IsUnderWay || !uploads.TryRemove(KeyValuePair.Create(upload.Id, upload)))
            return false;
        DeleteFile(upload);
        return true;
    }

    /// <inheritdoc />
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Left by a process that was cut off; before the first page is served, so that nothing new lies there yet.
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WorkAllAsync(stoppingToken), SweepAsync(stoppingToken));

    private async Task SweepAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10), clock);
        while (await timer.WaitForNextTickAsync(cancellation))
            DropOld();
    }

    private async Task WorkAllAsync(CancellationToken cancellation)
    {
        await foreach (var id in work.Reader.ReadAllAsync(cancellation))
        {
            if (!uploads.TryGetValue(id, out var upload))
                continue;
            var done = await WorkAsync(upload, cancellation);
            uploads[id] = done;
            // What can't be applied any more needn't lie here.
            if (!done.CanApply)
                DeleteFile(done);
            if (done.Step == UploadStep.Applied && done.Report!.Applied)
                await RenewMorningsAsync(done.InstitutionId, cancellation);
        }
    }

    private async Task<Upload> WorkAsync(Upload upload, CancellationToken cancellation)
    {
        var applies = upload.Step == UploadStep.Applying;
        try
        {
            using var source = BundleSource.Open(upload.File);
            var report = await import.RunAsync(
                upload.Demonstration, source, applies, upload.By, doing => uploads[upload.Id] = upload with { Doing = doing }, cancellation,
                planned: applies ? upload.Report!.Digest : null);
            return upload with { Step = applies ? UploadStep.Applied : UploadStep.Planned, Report = report, Doing = null };
        }
        catch (CallerFault e)
        {
            return upload with { Step = UploadStep.Failed, Fault = e.Message, Doing = null };
        }
        catch (ImportFault e)
        {
            log.LogError(e, "The database refused an uploaded bundle.");
            return upload with { Step = UploadStep.Failed, Fault = e.Message, Doing = null };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The import of an uploaded bundle failed.");
            return upload with { Step = UploadStep.Failed, Fault = null, Doing = null };
        }
    }

    // The rows are marked as overtaken already, and would be worked out when they are looked at: this spares the first tutor the wait.
    private async Task RenewMorningsAsync(int institutionId, CancellationToken cancellation)
    {
        try
        {
            await pass.RunAsync(institutionId, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The pass after an import failed; the rows are renewed as they are looked at.");
        }
    }

    private void DropOld()
    {
        foreach (var upload in uploads.Values.Where(upload => !upload.IsUnderWay && clock.GetUtcNow() - upload.At > KeptFor))
            PutAway(upload);
    }

    private static void DeleteFile(Upload upload)
    {
        if (Path.GetDirectoryName(upload.File) is { } folder && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    // The name is shown in refusals, so it stays readable; nothing in it may lead out of the folder.
    private static string PlainName(string name)
    {
        var plain = string.Concat(Path.GetFileName(name.Replace('\\', '/')).Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_')).TrimStart('.');
        return plain.Length == 0 ? "archivos.zip" : plain[^Math.Min(plain.Length, 60)..];
    }
}
