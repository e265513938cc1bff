using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Npgsql;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>How a transcript was saved.</summary>
public enum TranscriptSaved : byte
{
    Saved,

    /// <summary>It was so already.</summary>
    Same,

    /// <summary>Somebody saved another version meanwhile; nothing was changed.</summary>
    Overtaken,
}

/// <summary>The text of a recording with its times: saved together, as one version and one act.</summary>
public sealed class Transcripts(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>A document's text with its times in it, as it is written by hand.</summary>
    public async Task<string> ReadAsync(DocumentText document, CancellationToken cancellation) =>
        StampedText.Write(document.Text, await TimeMarks.ReadAsync(connection, study, document.Id, cancellation));

    /// <summary>Saves a text and its times; whatever hangs on the text moves as with any correction.</summary>
    /// <param name="seen">The version from which it was written.</param>
    public async Task<TranscriptSaved> SaveAsync(DocumentText document, int seen, string text, IReadOnlyList<TimeMark> marks, CancellationToken cancellation)
    {
        if (document.Version != seen)
            return TranscriptSaved.Overtaken;
        var correction = Correction.Between(document.Text.Text, DocumentStore.Kept(text));
        if (correction.Replacements.Count == 0 && (await TimeMarks.ReadAsync(connection, study, document.Id, cancellation)).ToHashSet().SetEquals(marks))
            return TranscriptSaved.Same;
        var store = new DocumentStore(connection, study, acts);
        var act = await acts.TryAsync(ActKinds.Transcribed, new { document = document.Id }, async () =>
        {
            if (correction.Replacements.Count > 0 && !await store.ReviseAsync(document, seen, text, cancellation))
                return false;
            await TimeMarks.ReplaceAsync(connection, study, document.Id, marks, cancellation);
            return true;
        }, cancellation);
        return act is null ? TranscriptSaved.Overtaken : TranscriptSaved.Saved;
    }
}
