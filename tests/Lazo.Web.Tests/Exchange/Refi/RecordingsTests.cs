using System.Buffers.Binary;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Recordings;
using static Lazo.Web.Tests.Exchange.Refi.RefiData;

namespace Lazo.Web.Tests.Exchange.Refi;

/// <summary>Recordings of other programs: they arrive with their text and times, and where one can't, the text does all the same.</summary>
public sealed class RecordingsTests
{
    private const string Point = "55555555-5555-5555-5555-55555555555";

    private static readonly byte[] Mp3 = [(byte)'I', (byte)'D', (byte)'3', 4, .. new byte[500]];

    // Windows counts its line ends twice, and here a letter beyond the first plane too.
    private const string Text = "Yo 🙂 llegaba.\r\nLa directora me dijo.";

    private static readonly string Transcript = $"""
        <Transcript guid="44444444-4444-4444-4444-444444444444" name="E1" plainTextPath="internal://uno.txt">
        <SyncPoint guid="{Point}0" timeStamp="0" position="0"/><SyncPoint guid="{Point}1" timeStamp="4500" position="16"/><SyncPoint guid="{Point}2" position="28"/><SyncPoint guid="{Point}3" timeStamp="9000" position="400"/>
        <TranscriptSelection guid="44444444-4444-4444-4444-444444444445" name="La directora" fromSyncPoint="{Point}1" toSyncPoint="{Point}2"><Coding guid="44444444-4444-4444-4444-444444444446" creatingUser="{User}"><CodeRef targetGUID="{Code}"/></Coding></TranscriptSelection>
        </Transcript>
        """;

    [Theory]
    [InlineData("AudioSource", "internal://E1.mp3", "sources/E1.mp3", false)]
    [InlineData("VideoSource", "internal://E1.mp3", "Sources/E1.mp3", true)]
    [InlineData("AudioSource", "relative:///E1.mp3", "E1.mp3", false)]
    [InlineData("AudioSource", "internal://La maestra %C3%B1.mp3", "sources/La maestra ñ.mp3", false)]
    public void A_recording_comes_with_its_text_its_times_and_its_marks(string element, string path, string place, bool otherwise)
    {
        var read = Read(element, path, (place, Mp3));
        var source = read.Project.Sources.Single();
        source.Recording.ShouldBe(new ProjectRecording(source.Recording!.Place, "audio/mpeg", Mp3.Length));
        source.Recording.Place.ShouldBe(place, StringCompareShould.IgnoreCase);
        (source.Id, source.Text).ShouldBe((Guid.Parse(Source), "Yo 🙂 llegaba.\nLa directora me dijo."));
        source.Marks.ShouldBe([new TimeMark(0, 0), new TimeMark(14, 4500)]);
        source.Codings.Single().Span.ShouldBe(new Span(14, 26));
        // The one that stands behind the end of the text, and nothing else.
        read.Remarks.Where(one => one.Lost).Select(one => (one.Kind, one.Count)).ShouldBe([(RemarkKind.TimeMarks, 1)]);
        read.Remarks.Any(one => one.Kind == RemarkKind.OtherRecording).ShouldBe(otherwise);
    }

    [Fact]
    public void A_recording_that_nobody_wrote_down_comes_too_and_one_without_bytes_says_so()
    {
        var alone = ProjectReader.Read(Zip(("project.qde", Utf8(Project(Recorded("VideoSource", "internal://E1.mp3", "")))), ("sources/E1.mp3", Mp3)), "a.qdpx");
        alone.Project.Sources.Single().ShouldSatisfyAllConditions(one => one.Text.ShouldBe(""), one => one.Recording!.Mime.ShouldBe("audio/mpeg"));
        alone.Remarks.ShouldNotContain(one => one.Lost);

        var missing = ProjectReader.Read(Zip(("project.qde", Utf8(Project(Recorded("AudioSource", "internal://E1.mp3", ""))))), "a.qdpx");
        missing.Project.Sources.ShouldBeEmpty();
        missing.Remarks.Single().ShouldBe(new Remark(RemarkKind.Recording, Lost: true, 1, "E1"));
    }

    [Fact]
    public void A_recording_that_can_t_come_in_leaves_its_text()
    {
        // Silence, and a bomb: no text that is packed so well would be read, and no such recording is.
        foreach (var (kind, file) in new[] { (RemarkKind.RecordingOutOfMeasure, (byte[])[.. "RIFF1234WAVE"u8, .. new byte[40 << 20]]), (RemarkKind.RecordingUnknown, [0, 0, 1, 0xBA, .. new byte[100]]), (RemarkKind.RecordingUnknown, []) })
        {
            var read = Read("AudioSource", "internal://E1.wav", ("sources/E1.wav", file));
            read.Project.Sources.Single().ShouldSatisfyAllConditions(one => one.Recording.ShouldBeNull(), one => one.Codings.Count.ShouldBe(1), one => one.Marks.Count.ShouldBe(2));
            read.Remarks.ShouldContain(new Remark(kind, Lost: true, 1, "E1"));
        }
    }

    [Fact]
    public void Only_what_comes_in_takes_room_and_each_once()
    {
        // Nine sources of one recording of 1 GB, after eight of a kind that no browser plays: as far as the zip says.
        var packed = new byte[6 << 20];
        new Random(1).NextBytes(packed);
        byte[] unknown = [0, 0, 1, 0xBA, .. packed.AsSpan(4)], known = [.. Mp3.AsSpan(0, 4), .. packed.AsSpan(4)];
        static string Of(string name, string place) => $"""<AudioSource guid="{Guid.NewGuid()}" name="{name}" path="internal://{place}"/>""";
        var sources = string.Concat(Enumerable.Range(0, 8).Select(number => Of($"D{number}", $"d{number}.mpg"))) + string.Concat(Enumerable.Range(0, 9).Select(number => Of($"E{number}", "e.mp3")));
        using var zip = Zip([("project.qde", Utf8(Project(sources))), .. Enumerable.Range(0, 8).Select(number => ($"sources/d{number}.mpg", unknown)), ("sources/e.mp3", known)]);
        Claim(zip, (int)RecordingKind.Largest);

        var read = ProjectReader.Read(zip, "a.qdpx");
        read.Remarks.Where(one => one.Lost).Select(one => (one.Kind, one.Count)).ShouldBe([(RemarkKind.RecordingUnknown, 8)]);
        read.Project.Sources.Count(one => one.Recording is { Size: RecordingKind.Largest }).ShouldBe(9);
    }

    [Fact]
    public void A_path_that_leads_out_of_the_project_is_refused() =>
        Should.Throw<CallerFault>(() => Read("AudioSource", "internal://../../fuera.mp3")).Message.ShouldContain("sale de la carpeta del proyecto; no lo abro.");

    [Fact]
    public async Task A_damaged_recording_is_told_when_it_is_copied_and_is_never_held_whole()
    {
        var large = new byte[64 << 20];
        new Random(1).NextBytes(large);
        Mp3.AsSpan(0, 4).CopyTo(large);
        var zip = Zip(("project.qde", Utf8(Project(Recorded("AudioSource", "internal://E1.mp3", "")))), ("sources/E1.mp3", large));
        var recording = ProjectReader.Read(zip, "a.qdpx").Project.Sources.Single().Recording!;
        using var recordings = new PackedRecordings(zip, "a.qdpx");
        var (before, copied) = (GC.GetAllocatedBytesForCurrentThread(), 0);
        await recordings.ReadAsync(recording, from =>
        {
            // On this very thread, of which alone the bytes are counted.
            var piece = new byte[RecordingStore.PieceSize];
            for (int got; (got = from.Read(piece)) > 0;)
                copied += got;
            return Task.CompletedTask;
        });
        copied.ShouldBe(large.Length);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8 << 20);

        var bytes = zip.ToArray();
        bytes[bytes.Length / 2] ^= 0xFF;
        using var damaged = new PackedRecordings(new MemoryStream(bytes), "a.qdpx");
        (await Should.ThrowAsync<CallerFault>(() => damaged.ReadAsync(recording, from => from.CopyToAsync(Stream.Null)))).Message.ShouldContain("«sources/E1.mp3» no se puede descomprimir");
    }

    // Writes another length into the list at the end of a zip, for all but its first file.
    private static void Claim(MemoryStream zip, int length)
    {
        var bytes = zip.GetBuffer().AsSpan(0, (int)zip.Length);
        var end = bytes[^22..];
        var at = BinaryPrimitives.ReadInt32LittleEndian(end[16..]);
        for (var number = 0; number < BinaryPrimitives.ReadInt16LittleEndian(end[10..]); number++)
        {
            var one = bytes[at..];
            if (number > 0)
                BinaryPrimitives.WriteInt32LittleEndian(one[24..], length);
            at += 46 + BinaryPrimitives.ReadInt16LittleEndian(one[28..]) + BinaryPrimitives.ReadInt16LittleEndian(one[30..]) + BinaryPrimitives.ReadInt16LittleEndian(one[32..]);
        }
    }

    private static string Recorded(string element, string path, string inside) => $"""<{element} guid="{Source}" name="E1" path="{path}">{inside}</{element}>""";

    private static ReadProject Read(string element, string path, params (string Path, byte[] Bytes)[] media) =>
        ProjectReader.Read(Zip([("project.qde", Utf8(Project(Recorded(element, path, Transcript)))), ("sources/uno.txt", Utf8(Text)), .. media]), "a.qdpx");
}
