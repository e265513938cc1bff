using System.Diagnostics;

namespace Lazo.Bench;

/// <summary>The most memory that this process held, of all that counts against a machine: looked at ten times a second.</summary>
/// <remarks>The peak that the system keeps includes what was held before the measure began; this one begins when it is made.</remarks>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer timer;
    private long most;

    internal PeakMemory() => timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

    internal double Megabytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref most) / 1e6;
        }
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        using var process = Process.GetCurrentProcess();
        var now = process.WorkingSet64;
        if (now > Interlocked.Read(ref most))
            Interlocked.Exchange(ref most, now);
    }
}
