using Lazo.Web.Data;
using Lazo.Web.Exchange.Texts;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>What became of some files that were handed in together.</summary>
/// <param name="Taken">The names of the documents that they became.</param>
/// <param name="Refused">Files that didn't come in: nothing of them did.</param>
/// <param name="Said">What was guessed or left out, by document.</param>
public sealed record Uploaded(IReadOnlyList<(Guid Id, string Name)> Taken, IReadOnlyList<(string File, UnreadFile Why)> Refused, IReadOnlyList<(string Name, Phrase Said)> Said, long? Act);

/// <summary>Files that become documents: each read whole or refused with its reason, and those that were read come in as one act.</summary>
public sealed class Uploads(NpgsqlConnection connection, SeenStudy study, StudyActs acts, DateTimeOffset now)
{
    private static readonly Phrase Nowhere = new("", "");

    /// <param name="folder">Where they are laid; empty for none.</param>
    /// <param name="participant">Whose they are; null for nobody's.</param>
    public async Task<Uploaded> TakeAsync(IReadOnlyList<IFormFile> files, string folder, Guid? participant, CancellationToken cancellation)
    {
        var (read, refused) = (new List<Arriving>(), new List<(string, UnreadFile)>());
        var taken = (await connection.RowsAsync("select name from document where institution_id = $1 and study_id = $2", r => r.GetString(0), cancellation, study.InstitutionId, study.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var (arriving, wrong) = await LookAsync(file, cancellation);
            var beside = arriving is null ? null : read.FirstOrDefault(one => one.Name == arriving.Name && (one.Recording is null) != (arriving.Recording is null));
            if (arriving is null)
                refused.Add((FileOf(file), wrong!));
            else if (beside is not null)
                // “E6.mp3” and “E6.vtt” are one document: a recording with its transcript.
                read[read.IndexOf(beside)] = beside with { Text = beside.Text ?? arriving.Text, Recording = beside.Recording ?? arriving.Recording };
            else if (!taken.Add(arriving.Name))
                refused.Add((FileOf(file), new UnreadFile(Nowhere, new($"ya hay un documento que se llama «{arriving.Name}»: cambia el nombre del archivo.", $"a document is already called “{arriving.Name}”: rename the file."))));
            else
                read.Add(arriving);
        }

        return new Uploaded(
            [.. read.Select(one => (one.Id, one.Name))], refused, [.. read.SelectMany(one => (one.Text?.Said ?? []).Select(said => (one.Name, said)))],
            read.Count == 0 ? null : await InsertAsync(read, folder, participant, cancellation));
    }

    private Task<long> InsertAsync(IReadOnlyList<Arriving> arrived, string folder, Guid? participant, CancellationToken cancellation)
    {
        var (store, recordings) = (new DocumentStore(connection, study, acts), new RecordingStore(connection, study));
        // A file may bear somebody's name: how the documents are called is looked up when it is told.
        object about = arrived.Count == 1
            ? new { document = arrived[0].Id }
            : new { documents = arrived.Count, first = arrived.Take(3).Select(one => one.Id).ToArray() };
        return acts.DoAsync(arrived.Count == 1 ? ActKinds.DocumentAdded : ActKinds.DocumentsAdded, about, async () =>
        {
            foreach (var one in arrived)
            {
                await store.InsertAsync(new NewDocument(one.Id, one.Name, "text", folder, one.Text?.Format ?? "", participant, null, one.Text?.Text ?? "", one.Text?.Marks), now, cancellation);
                if (one.Recording is not { } recording) continue;
                await using var from = recording.File.OpenReadStream();
                await recordings.InsertAsync(one.Id, recording.Mime, from, now, cancellation);
            }
        }, cancellation);
    }

    private async Task<(Arriving? Arriving, UnreadFile? Wrong)> LookAsync(IFormFile file, CancellationToken cancellation)
    {
        var (id, name, ending) = (Guid.CreateVersion7(now), NameOf(file.FileName), TextFile.EndingOf(file.FileName));
        if (!RecordingKind.Endings.Contains(ending))
        {
            var reading = await ReadAsync(file, cancellation);
            return reading.Text is { } text ? (new Arriving(id, name, text, null), null) : (null, reading.Wrong);
        }

        if (file.Length > RecordingKind.Largest)
            return (null, new UnreadFile(Nowhere, RecordingKind.TooLarge));
        await using var from = file.OpenReadStream();
        return await RecordingKind.OfAsync(from, ending, cancellation) is { } mime ? (new Arriving(id, name, null, (mime, file)), null) : (null, new UnreadFile(Nowhere, RecordingKind.Unknown));
    }

    private static async Task<TextReading> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        // Too large to be a text is told by the reader; the bytes needn't be held for that.
        using var bytes = new MemoryStream();
        await using (var from = file.OpenReadStream())
        {
            if (file.Length <= TextFile.Largest)
                await from.CopyToAsync(bytes, cancellation);
        }

        return file.Length > TextFile.Largest
            ? new TextReading(null, new UnreadFile(Nowhere, new($"pesa más de {TextFile.Largest >> 20} MB: pártelo en varios.", $"it has more than {TextFile.Largest >> 20} MB: divide it.")))
            : await TextFile.ReadAsync(bytes.ToArray(), file.FileName, cancellation);
    }

    // Some browsers send the whole path.
    private static string FileOf(IFormFile file) => file.FileName.Split('/', '\\')[^1];

    private static string NameOf(string file)
    {
        var bare = Path.GetFileNameWithoutExtension(file.Split('/', '\\')[^1]).Trim();
        var cut = Cut.To(bare, DocumentosModel.Longest).Trim();
        return cut.Length == 0 ? "Documento" : cut;
    }

    /// <summary>What becomes one document: a text, a recording, or both.</summary>
    private sealed record Arriving(Guid Id, string Name, ReadText? Text, (string Mime, IFormFile File)? Recording);
}
