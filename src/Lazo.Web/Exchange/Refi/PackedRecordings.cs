using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Exchange.Refi;

/// <summary>The recordings of a project that was read: each is copied from the file into the study, and none is held.</summary>
/// <param name="file">The file that was read; it stays open as long as this is used.</param>
/// <param name="name">How it is called, for sentences.</param>
public sealed class PackedRecordings(Stream file, string name) : IDisposable
{
    private PackedProject? packed;

    /// <summary>Hands one over from its beginning.</summary>
    /// <exception cref="CallerFault">It is damaged, or isn't the one that was packed.</exception>
    internal async Task ReadAsync(ProjectRecording recording, Func<Stream, Task> take)
    {
        packed ??= PackedProject.Open(file, name);
        try
        {
            await using var from = packed.Open(recording.Place);
            await take(from);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw packed.Damaged(recording.Place, e);
        }
    }

    public void Dispose() => packed?.Dispose();
}
