using Lazo.Bench;

// ./lazo bench [NAME]: each prints one line "NAME: figure unit (what was done)" for every figure that it names; talk goes to standard error.
int? size = args is ["advising", var said] && int.TryParse(said, System.Globalization.CultureInfo.InvariantCulture, out var many) && many > 0 ? many : null;
var benches = new Dictionary<string, Func<CancellationToken, Task>>(StringComparer.Ordinal)
{
    ["signals"] = _ => SignalsBench.Run(),
    ["read"] = _ => ReadBench.Run(),
    ["import"] = ImportBench.RunAsync,
    ["pass"] = PassBench.RunAsync,
    ["today"] = TodayBench.RunAsync,
    ["figures"] = FiguresBench.RunAsync,
    ["live"] = LiveBench.RunAsync,
    ["research"] = ResearchBench.RunAsync,
    ["advising"] = cancellation => AdvisingBench.RunAsync(size, cancellation),
};

if (args.Length > (size is null ? 1 : 2) || (args is [var asked, ..] && !benches.ContainsKey(asked)))
{
    Console.Error.WriteLine($"bench [{string.Join('|', benches.Keys)}] (advising [ASESORAS])");
    return 2;
}

foreach (var (name, run) in benches)
{
    if (args.Length == 0 || args[0] == name)
        await run(CancellationToken.None);
}

return 0;
