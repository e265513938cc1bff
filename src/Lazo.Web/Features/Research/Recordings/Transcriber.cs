using System.Collections.Concurrent;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Texts;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>How far a recording is written down by the command of this installation.</summary>
/// <param name="Percent">0–100; null where the command doesn't say.</param>
/// <param name="Said">What it said last, as it said it.</param>
/// <param name="Wrong">Why nothing came of it; null while it runs.</param>
public sealed record Transcribing(DateTimeOffset Since, bool Waits, int? Percent, string Said, Phrase? Wrong)
{
    public bool Runs => Wrong is null;
}

/// <summary>Writes recordings down by a command of the installation (<c>LAZO_TRANSCRIBER</c>), one at a time; people read what comes of it.</summary>
/// <remarks>
/// The recording never leaves the machine by Lazo: the command gets the path of a copy, and says the text on its standard output (WebVTT, SubRip, or plain, with times in it or not) and how far it is on its standard
/// error. It knows nothing of the database. How far one is, is known to the process that runs it; after a restart one asks again.
/// </remarks>
public sealed class Transcriber(Settings settings, Database database, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Transcribing> running = new();
    private readonly SemaphoreSlim one = new(1);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>This installation has a command for it.</summary>
    public bool Configured => settings.Transcriber is not null;

    /// <summary>How far it is with a document; null where nothing runs and nothing went wrong.</summary>
    public Transcribing? Of(Guid document) => running.GetValueOrDefault(document);

    /// <summary>Begins, in the background and in the name of who asked; nothing where it has begun already.</summary>
    public void Begin(SeenStudy study, int person, DocumentText document)
    {
        var begun = new Transcribing(clock.GetUtcNow(), Waits: true, null, "", null);
        if (Configured && running.AddOrUpdate(document.Id, begun, (_, known) => known.Runs ? known : begun) == begun)
            _ = Task.Run(() => RunAsync(study, person, document, stopping.Token));
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
        one.Dispose();
    }

    private async Task RunAsync(SeenStudy study, int person, DocumentText document, CancellationToken cancellation)
    {
        try
        {
            await one.WaitAsync(cancellation);
            try
            {
                if (await WriteDownAsync(study, person, document, cancellation) is { } wrong)
                    Change(document.Id, known => known with { Wrong = wrong });
                else
                    running.TryRemove(document.Id, out _);
            }
            finally
            {
                one.Release();
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // Lazo is being stopped: who comes back asks again.
            running.TryRemove(document.Id, out _);
        }
        catch (Exception e)
        {
            // Nobody awaits it: who asked reads here what went wrong.
            Change(document.Id, known => known with { Wrong = new($"No se pudo: {e.Message}", $"It couldn't be done: {e.Message}") });
        }
    }

    private async Task<Phrase?> WriteDownAsync(SeenStudy study, int person, DocumentText document, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lazo-grabacion-");
        try
        {
            if (await CopyAsync(study, person, document.Id, folder.FullName, cancellation) is not { } path)
                return new("La grabación ya no está.", "The recording isn't there any more.");
            Change(document.Id, known => known with { Waits = false });
            var said = await TranscriberCommand.RunAsync(
                settings.Transcriber!, path, settings.TranscriberPatience, (percent, line) => Change(document.Id, known => known with { Percent = percent ?? known.Percent, Said = line }), cancellation);
            return said.Wrong ?? await SaveAsync(study, person, document, said.Text!, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<string?> CopyAsync(SeenStudy study, int person, Guid document, string folder, CancellationToken cancellation)
    {
        await using var connection = await Seal.OpenAsync(database, person, cancellation);
        var store = new RecordingStore(connection, study);
        if (await store.FindAsync(document, cancellation) is not { } recording)
            return null;
        var path = Path.Combine(folder, $"grabacion.{RecordingKind.EndingOf(recording.Mime)}");
        await using var file = File.Create(path);
        await store.CopyAsync(recording, 0, recording.Size, file, cancellation);
        return path;
    }

    private async Task<Phrase?> SaveAsync(SeenStudy study, int person, DocumentText document, string said, CancellationToken cancellation)
    {
        string text;
        IReadOnlyList<TimeMark> marks;
        try
        {
            (text, marks) = said.Contains("-->", StringComparison.Ordinal) && SubtitleFile.Read(DocumentStore.Kept(said), "vtt") is var subtitles ? (subtitles.Text, subtitles.Marks) : StampedText.Read(DocumentStore.Kept(said).Trim());
        }
        catch (UnreadableText unread)
        {
            return new($"Lo que dijo la orden no se entiende ({unread.Wrong.Place.Es}): {unread.Wrong.Why.Es}", $"What the command said can't be read ({unread.Wrong.Place.En}): {unread.Wrong.Why.En}");
        }

        if (string.IsNullOrWhiteSpace(text))
            return new("La orden terminó sin decir ninguna palabra.", "The command ended without a word.");
        await using var connection = await Seal.OpenAsync(database, person, cancellation);
        var acts = new StudyActs(connection, study.InstitutionId, study.Id, person, clock.GetUtcNow());
        var present = await new DocumentStore(connection, study, acts).ReadAsync(document.Id, cancellation);
        if (present is not { Text.Length: 0 })
            return new("Mientras tanto alguien escribió el texto: el suyo se quedó.", "Somebody wrote the text meanwhile: hers stayed.");
        return await new Transcripts(connection, study, acts).SaveAsync(present, present.Version, text, marks, cancellation) == TranscriptSaved.Saved ? null : new("Mientras tanto alguien escribió el texto: el suyo se quedó.", "Somebody wrote the text meanwhile: hers stayed.");
    }

    private void Change(Guid document, Func<Transcribing, Transcribing> to)
    {
        if (running.TryGetValue(document, out var known))
            running.TryUpdate(document, to(known), known);
    }
}
