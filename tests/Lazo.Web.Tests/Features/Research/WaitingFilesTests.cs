using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Files between their plan and its yes: within measure, for an hour, and nothing stays of them.</summary>
public sealed class WaitingFilesTests : IDisposable
{
    private readonly TestClock clock = new();
    private readonly string place = Directory.CreateTempSubdirectory("lazo-esperan-").FullName;

    public void Dispose() => Directory.Delete(place, recursive: true);

    [Fact]
    public async Task All_that_wait_together_have_a_measure()
    {
        using var files = new WaitingFiles(clock, place);
        for (var study = 1; study <= 2; study++)
            await TakeAsync(files, study, WaitingFiles.Largest);
        (await Should.ThrowAsync<CallerFault>(() => TakeAsync(files, 3, 1))).Message.ShouldContain("juntos no caben más de 8 GB");
        // Another in the place of her former one finds its room, and so does one when an hour has passed.
        await TakeAsync(files, 2, WaitingFiles.Largest);
        clock.Advance(WaitingFiles.Patience + TimeSpan.FromMinutes(1));
        await TakeAsync(files, 3, WaitingFiles.Largest);
        Held().ShouldBe(1);
    }

    [Fact]
    public async Task One_whose_copying_fails_leaves_nothing()
    {
        using var files = new WaitingFiles(clock, place);
        await Should.ThrowAsync<IOException>(() => files.TakeAsync(1, 1, "a.qdpx", WaitingFiles.Most, async (into, stop) =>
        {
            await into.WriteAsync(new byte[10], stop);
            throw new IOException("The disk is full.");
        }, CancellationToken.None));
        Held().ShouldBe(0);
        await TakeAsync(files, 2, WaitingFiles.Most);
    }

    [Fact]
    public async Task After_an_hour_it_is_gone_though_nobody_hands_in_another()
    {
        using var files = new WaitingFiles(clock, place);
        var file = await TakeAsync(files, 1, 10);
        files.Of(file.Id, 1, 1).ShouldNotBeNull();
        clock.Advance(WaitingFiles.Patience + TimeSpan.FromMinutes(1));
        files.Of(file.Id, 1, 1).ShouldBeNull();
        files.Sweep();
        Held().ShouldBe(0);
    }

    [Fact]
    public void What_a_process_left_that_was_ended_from_outside_is_swept_and_what_another_still_holds_stays()
    {
        var (left, fresh, other) = (Directory.CreateDirectory(Path.Combine(place, "lazo-intercambio-a")).FullName, Directory.CreateDirectory(Path.Combine(place, "lazo-intercambio-b")).FullName, Directory.CreateDirectory(Path.Combine(place, "otra-cosa")).FullName);
        foreach (var folder in new[] { left, fresh, other })
            File.WriteAllText(Path.Combine(folder, "voz"), "voz");
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - WaitingFiles.Patience - TimeSpan.FromMinutes(5);
        foreach (var folder in new[] { left, other })
        {
            File.SetLastWriteTimeUtc(Path.Combine(folder, "voz"), before);
            Directory.SetLastWriteTimeUtc(folder, before);
        }

        using var files = new WaitingFiles(clock, place);
        files.Sweep();
        Directory.Exists(left).ShouldBeFalse();
        File.Exists(Path.Combine(fresh, "voz")).ShouldBeTrue();
        File.Exists(Path.Combine(other, "voz")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_passing_file_has_no_name_by_which_it_could_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the system deletes it when it is closed.");
        await using var file = WaitingFiles.Passing();
        File.Exists(file.Name).ShouldBeFalse();
        await file.WriteAsync(new byte[] { 1, 2, 3 });
        file.Position = 0;
        file.ReadByte().ShouldBe(1);
    }

    private static Task<WaitingFile> TakeAsync(WaitingFiles files, int study, long size) =>
        files.TakeAsync(study, 1, "a.qdpx", size, async (into, stop) => await into.WriteAsync(new byte[10], stop), CancellationToken.None);

    private int Held() => Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Count();
}
