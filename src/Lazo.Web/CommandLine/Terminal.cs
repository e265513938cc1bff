using System.Runtime.InteropServices;
using System.Text;

namespace Lazo.Web.CommandLine;

/// <summary>Between the shell and a verb: picks it, turns signals into a request to stop, and faults into a sentence and an exit status.</summary>
public static class Terminal
{
    private const int OursToMend = 1;
    private const int TheCallers = 2;
    private const int Interrupted = 130;

    /// <summary>Runs the verb that <paramref name="arguments"/> names with the settings and streams of this process.</summary>
    public static async Task<int> RunAsync(IReadOnlyDictionary<string, Verb> verbs, string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var stop = new CancellationTokenSource();
        using var signals = new Signals(stop);
        try
        {
            return await RunAsync(verbs, arguments, words => new Invocation(
                words, Settings.OfThisProcess(), TimeProvider.System, Console.In, Console.Out, Console.Error, stop.Token));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Interrupted;
        }
        catch (CallerFault fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return TheCallers;
        }
        catch (Exception bug)
        {
            await Console.Error.WriteLineAsync(FaultLog.Keep(bug, TimeProvider.System));
            return OursToMend;
        }
    }

    /// <summary>Runs a verb in a world of the caller's; faults come out as exceptions.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyDictionary<string, Verb> verbs, string[] arguments, Func<IReadOnlyList<string>, Invocation> world)
    {
        if (arguments is ["help" or "--help" or "-h"])
        {
            await world([]).Output.WriteLineAsync(Help(verbs));
            return 0;
        }
        if (arguments.Length == 0)
            throw new CallerFault(Help(verbs));
        if (!verbs.TryGetValue(arguments[0], out var verb))
            throw new CallerFault($"No conozco «{arguments[0]}»; sé hacer: {string.Join(", ", verbs.Keys)}.");
        return await verb.RunAsync(world(arguments[1..]));
    }

    private static string Help(IReadOnlyDictionary<string, Verb> verbs)
    {
        var lines = verbs.Select(v => (Line: $"./lazo {v.Key} {v.Value.Usage}".TrimEnd(), v.Value.Summary)).ToList();
        var width = lines.Max(l => l.Line.Length);
        return string.Join('\n', lines.Select(l => $"{l.Line.PadRight(width)}  {l.Summary}"));
    }

    /// <summary>The first signal asks to stop in order; a second one ends the process at once, as it would have without us.</summary>
    private sealed class Signals : IDisposable
    {
        private readonly List<PosixSignalRegistration> registrations = [];

        internal Signals(CancellationTokenSource stop)
        {
            foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT })
                registrations.Add(PosixSignalRegistration.Create(signal, context =>
                {
                    context.Cancel = !stop.IsCancellationRequested;
                    stop.Cancel();
                }));
        }

        public void Dispose() => registrations.ForEach(r => r.Dispose());
    }
}
