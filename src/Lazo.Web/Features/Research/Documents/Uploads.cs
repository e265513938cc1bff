using Lazo.Web.Data;
using Lazo.Web.Exchange.Texts;
using Lazo.Web.Features.Research.Acts;
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
        var (read, refused) = (new List<(NewDocument Document, ReadText Text)>(), new List<(string, UnreadFile)>());
        var taken = (await connection.RowsAsync("select name from document where institution_id = $1 and study_id = $2", r => r.GetString(0), cancellation, study.InstitutionId, study.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var reading = await ReadAsync(file, cancellation);
            var name = NameOf(file.FileName);
            if (reading.Wrong is { } wrong)
                refused.Add((FileOf(file), wrong));
            else if (!taken.Add(name))
                refused.Add((FileOf(file), new UnreadFile(Nowhere, new($"ya hay un documento que se llama «{name}»: cambia el nombre del archivo.", $"a document is already called “{name}”: rename the file."))));
            else
                read.Add((new NewDocument(Guid.CreateVersion7(now), name, "text", folder, reading.Text!.Format, participant, null, reading.Text.Text, reading.Text.Marks), reading.Text));
        }

        return new Uploaded(
            [.. read.Select(one => (one.Document.Id, one.Document.Name))], refused, [.. read.SelectMany(one => one.Text.Said.Select(said => (one.Document.Name, said)))],
            read.Count == 0 ? null : await InsertAsync([.. read.Select(one => one.Document)], cancellation));
    }

    private Task<long> InsertAsync(IReadOnlyList<NewDocument> documents, CancellationToken cancellation)
    {
        var store = new DocumentStore(connection, study, acts);
        object about = documents.Count == 1
            ? new { document = documents[0].Id, name = documents[0].Name }
            : new { documents = documents.Count, name = string.Join(", ", documents.Take(3).Select(one => one.Name)) + (documents.Count > 3 ? "…" : "") };
        return acts.DoAsync(documents.Count == 1 ? ActKinds.DocumentAdded : ActKinds.DocumentsAdded, about, async () =>
        {
            foreach (var one in documents)
                await store.InsertAsync(one, now, cancellation);
        }, cancellation);
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
        var cut = bare.Length <= DocumentosModel.Longest ? bare : bare[..DocumentosModel.Longest].Trim();
        return cut.Length == 0 ? "Documento" : cut;
    }
}
