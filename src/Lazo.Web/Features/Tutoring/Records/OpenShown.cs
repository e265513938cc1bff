using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>What the partial of open matters is given.</summary>
/// <param name="Home">Address of the tutee's page.</param>
/// <param name="CanAct">False in a replay.</param>
public sealed record OpenShown(IReadOnlyList<OpenMatter> Open, int TuteeId, Moments When, string Home, bool CanAct);

/// <summary>What the partial of records is given.</summary>
/// <param name="Records">The newest first.</param>
public sealed record LogShown(IReadOnlyList<Record> Records, Moments When);
