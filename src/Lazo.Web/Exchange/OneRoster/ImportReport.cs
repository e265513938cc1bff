namespace Lazo.Web.Exchange.OneRoster;

/// <summary>What became, or would become, of one file.</summary>
/// <param name="Stale">Rows older than what is here already; they were passed over.</param>
/// <param name="Vanished">Rows that are here and that a whole file no longer carries; they are kept.</param>
public sealed record FileReport(
    string File, bool IsDelta, long Rows, long New, long Changed, long Removed, long Stale, long Vanished, IReadOnlyList<string> UnknownColumns,
    IReadOnlyList<ChangeSample> Samples)
{
    // Far more than leaves in any week of a term.
    private const double UsualShare = 0.2;

    public long Unchanged => Math.Max(0, Rows - New - Changed - Removed - Stale);

    public bool ChangesSomething => New + Changed + Removed > 0;

    /// <summary>Far more is missing than usual: somebody should look before it is taken for true.</summary>
    public bool IsAlarming => Vanished > 20 && Vanished > UsualShare * (Rows + Vanished);
}

/// <summary>One row that changes, before and after, column by column.</summary>
public sealed record ChangeSample(string SourcedId, string Column, string? Before, string? After);

/// <summary>What became, or would become, of a bundle.</summary>
/// <param name="Applied">False for a plan, and for a bundle that was refused.</param>
/// <param name="Digest">SHA-256 over all files, in hexadecimal: what was planned is what is applied.</param>
public sealed record ImportReport(
    bool Applied, string Digest, IReadOnlyList<FileReport> Files, IReadOnlyList<string> UnknownFiles, IReadOnlyList<Refusal> Refusals, long Refused)
{
    public bool IsRefused => Refused > 0;

    public bool ChangesNothing => !IsRefused && Files.All(file => !file.ChangesSomething);
}
