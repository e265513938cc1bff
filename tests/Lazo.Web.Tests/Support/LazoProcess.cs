using System.Collections.Concurrent;
using System.Diagnostics;

namespace Lazo.Web.Tests.Support;

/// <summary>The program as a process of its own, as a shell would start it.</summary>
public sealed class LazoProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly ConcurrentQueue<string> talk = new();
    private readonly ConcurrentQueue<string> output = new();
    private readonly SemaphoreSlim said = new(0);

    private LazoProcess(Process process) => this.process = process;

    /// <summary>Lines of standard error so far.</summary>
    public IEnumerable<string> Talk => talk;

    /// <summary>Lines of standard output so far.</summary>
    public IEnumerable<string> Output => output;

    /// <summary>Starts the program on a data folder; its pages get a free port unless the environment says otherwise.</summary>
    public static LazoProcess Start(string dataFolder, string[] arguments, params (string Name, string Value)[] environment)
    {
        // A shell that runs the tests in the background makes them, and whatever they start, deaf to Ctrl-C; a terminal doesn't.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "Lazo.Web.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LAZO_DATA"] = dataFolder;
        start.Environment["LAZO_URL"] = "http://127.0.0.1:0";
        start.Environment["LAZO_DEMO"] = "0";
        start.Environment.Remove("LAZO_DB");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var started = new LazoProcess(new Process { StartInfo = start });
        started.process.OutputDataReceived += (_, line) => started.Hear(started.output, line.Data);
        started.process.ErrorDataReceived += (_, line) => started.Hear(started.talk, line.Data);
        started.process.Start();
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    /// <summary>Waits for a line, of whichever stream, that contains some words, and gives it.</summary>
    public async Task<string> SaysAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (talk.Concat(output).FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) is { } line)
                return line;
            if (process.HasExited)
                throw new InvalidOperationException($"It ended with {process.ExitCode} and said: {string.Join('\n', talk)}");
            try
            {
                await said.WaitAsync(TimeSpan.FromMilliseconds(200), patience.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException($"It never said «{words}», but: {string.Join('\n', talk)}", e);
            }
        }
    }

    /// <summary>Sends a signal, such as <c>TERM</c> or <c>KILL</c>.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, process.Id.ToString()]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end and gives the exit status.</summary>
    public async Task<int> EndsAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>Ends it, if it hasn't.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        said.Dispose();
    }

    private void Hear(ConcurrentQueue<string> lines, string? line)
    {
        if (line is null)
            return;
        lines.Enqueue(line);
        said.Release();
    }
}
