namespace Lazo.Bench;

/// <summary>The figures of research: a text opened, a coding added, quotations written.</summary>
internal static class ResearchBench
{
    internal static async Task RunAsync(CancellationToken cancellation)
    {
        await DeskBench.RunAsync(cancellation);
        await QuotationsBench.RunAsync(cancellation);
    }
}
