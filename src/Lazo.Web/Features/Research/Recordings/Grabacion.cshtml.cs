using Lazo.Domain.Research.Documents;
using Lazo.Web.Access;
using Lazo.Web.Exchange.Texts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>Some words that are spoken from one time mark to the next.</summary>
/// <param name="At">Milliseconds from the beginning of the recording; null for what stands before the first mark.</param>
public sealed record SpokenWords(int? At, string Words);

/// <summary>A recording is heard, with its text beside it: each time opens its place. Here it comes, goes, and is given to the transcriber.</summary>
[RequestSizeLimit(RecordingKind.Largest + (1 << 20))]
[RequestFormLimits(MultipartBodyLengthLimit = RecordingKind.Largest + (1 << 20))]
public sealed class GrabacionModel(ResearchVisit visit, Transcriber transcriber, Speech say) : DocumentPage(visit)
{
    public Recording? Recording { get; private set; }

    /// <summary>The lines of the text, each in pieces by its times.</summary>
    public IReadOnlyList<IReadOnlyList<SpokenWords>> Lines { get; private set; } = [];

    /// <summary>This installation has a command that writes recordings down.</summary>
    public bool HasTranscriber => transcriber.Configured;

    /// <summary>How far it is with this one.</summary>
    public Transcribing? Transcribing => transcriber.Of(Document.Id);

    private string Here => $"{Address}/grabacion";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.ContentSecurityPolicy = SafeHeaders.Player;
        var connection = await Visit.ConnectionAsync(cancellation);
        Recording = await new RecordingStore(connection, Study).FindAsync(Document.Id, cancellation);
        Lines = [.. LinesOf(Document.Text, await TimeMarks.ReadAsync(connection, Study, Document.Id, cancellation))];
    }

    /// <summary>Takes a recording for a text that has none.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (file is not { Length: > 0 })
            return Refused(Here, say["Elige un archivo de audio o video.", "Choose a sound or video file."]);
        await using var from = file.OpenReadStream();
        if (await RecordingKind.OfAsync(from, TextFile.EndingOf(file.FileName), cancellation) is not { } mime)
            return Refused(Here, $"«{file.FileName.Split('/', '\\')[^1]}» {say[RecordingKind.Unknown]}");
        try
        {
            var act = await new RecordingStore(await Visit.ConnectionAsync(cancellation), Study).AddAsync(await ActsAsync(cancellation), Document.Id, mime, from, When.Now, cancellation);
            return Done(Here, say["La grabación está aquí.", "The recording is here."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Here, say["Ya tiene una grabación: quítala primero si ha de ser otra.", "It has a recording: take that out first if it is to be another."]);
        }
    }

    /// <summary>Takes a transcript that was made elsewhere, for a recording without text.</summary>
    public async Task<IActionResult> OnPostTextAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (Document.Text.Length > 0)
            return Refused(Here, say["Ya tiene texto: corrígelo en «Transcribir».", "It has a text: correct it in “Transcribe”."]);
        if (file is not { Length: > 0 and <= TextFile.Largest })
            return Refused(Here, say["Elige un archivo de texto o de subtítulos.", "Choose a text or subtitle file."]);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        var reading = await TextFile.ReadAsync(bytes.ToArray(), file.FileName, cancellation);
        if (reading.Wrong is { } wrong)
            return Refused(Here, $"«{file.FileName.Split('/', '\\')[^1]}»{(say[wrong.Place] is { Length: > 0 } place ? $", {place}" : "")}: {say[wrong.Why]}");
        var (text, marks) = reading.Text!.Marks.Count > 0 ? (reading.Text.Text, reading.Text.Marks) : StampedText.Read(reading.Text.Text);
        var acts = await ActsAsync(cancellation);
        if (await new Transcripts(await Visit.ConnectionAsync(cancellation), Study, acts).SaveAsync(Document, Document.Version, text, marks, cancellation) == TranscriptSaved.Overtaken)
            return Refused(Here, say["Mientras tanto alguien escribió el texto: el suyo se quedó.", "Somebody wrote the text meanwhile: hers stayed."]);
        return Done(Here, say["El texto está aquí, con sus tiempos.", "The text is here, with its times."], (await acts.UndoableAsync(cancellation))?.Id);
    }

    /// <summary>Gives it to the transcriber.</summary>
    public async Task<IActionResult> OnPostTranscribeAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape || !HasTranscriber) return NotFound();
        if (Document.Text.Length > 0)
            return Refused(Here, say["Ya tiene texto: lo que alguien escribió no se pisa.", "It has a text: what somebody wrote isn't overrun."]);
        await OnGetAsync(cancellation);
        if (Recording is null) return NotFound();
        transcriber.Begin(Study, Visit.ViewerId, Document);
        return Redirect(Here + "#transcriptor");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var act = await new RecordingStore(await Visit.ConnectionAsync(cancellation), Study).RemoveAsync(await ActsAsync(cancellation), Document.Id, cancellation);
        return act is null ? NotFound() : Done(Document.Text.Length > 0 ? Address : $"{Study.Address}/documentos", say["La grabación ya no está; su texto y sus tiempos se quedan.", "The recording is gone; its text and times stay."], act);
    }

    // A time that stands between two lines is of the one that follows.
    private static IEnumerable<IReadOnlyList<SpokenWords>> LinesOf(CodePoints text, IReadOnlyList<TimeMark> marks)
    {
        var byPlace = marks.OrderBy(one => one.Position).ToArray();
        var next = 0;
        foreach (var line in Paragraphs.Of(text))
        {
            var pieces = new List<SpokenWords>();
            for (var from = line.From; from < line.To;)
            {
                int? at = null;
                while (next < byPlace.Length && byPlace[next].Position <= from)
                    at = byPlace[next++].Milliseconds;
                var to = next < byPlace.Length && byPlace[next].Position < line.To ? byPlace[next].Position : line.To;
                pieces.Add(new SpokenWords(at, text.Slice(from, to)));
                from = to;
            }

            yield return pieces;
        }
    }
}
