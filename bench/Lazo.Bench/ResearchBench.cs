namespace Lazo.Bench;

/// <summary>The figures of research: a text opened, a coding added, quotations written, codes counted together.</summary>
internal static class ResearchBench
{
    internal static async Task RunAsync(CancellationToken cancellation)
    {
        await DeskBench.RunAsync(cancellation);
        await QuotationsBench.RunAsync(cancellation);
        await CoOccurrenceBench.RunAsync(cancellation);
    }
}
