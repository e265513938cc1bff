using Lazo.Web.Exchange.OneRoster;

namespace Lazo.Web.Features.Imports;

/// <summary>How far a bundle is that somebody handed in.</summary>
public enum UploadStep : byte
{
    Planning,
    Planned,
    Applying,
    Applied,
    Failed,
}

/// <summary>A bundle that somebody handed in on the page.</summary>
/// <param name="Name">As its owner calls the file.</param>
/// <param name="File">Where it lies, in a folder of its own.</param>
/// <param name="Report">Of the plan, later of what was done.</param>
/// <param name="Doing">The file of the bundle that is being read.</param>
/// <param name="Fault">Why it failed, in one sentence; null otherwise.</param>
public sealed record Upload(
    Guid Id, int InstitutionId, bool Demonstration, int By, string Name, string File, DateTimeOffset At, UploadStep Step,
    ImportReport? Report = null, string? Doing = null, string? Fault = null)
{
    /// <summary>Somebody works on it; the page looks again by itself.</summary>
    public bool IsUnderWay => Step is UploadStep.Planning or UploadStep.Applying;

    /// <summary>There is something to apply, and nothing against it.</summary>
    public bool CanApply => Step == UploadStep.Planned && Report is { IsRefused: false, ChangesNothing: false };
}
