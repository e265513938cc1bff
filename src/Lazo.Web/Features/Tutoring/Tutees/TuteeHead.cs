using Lazo.Web.Access;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>What stands above every page about a tutee.</summary>
/// <param name="Here">The last part of the page's address; empty for the first page.</param>
/// <param name="AsOfQuery">Empty in the present; what a link of a replay carries.</param>
/// <param name="QuietUntil">She asked to be left in peace now; null where she didn't.</param>
public sealed record TuteeHead(Profile Profile, Granted Seen, Moments When, string Here, string AsOfQuery, DateTimeOffset? QuietUntil);
