using Lazo.Web.Features.Tutoring.Tutees;

namespace Lazo.Web.Features.Tutoring.Wishes;

/// <summary>What the form of a contact wish is given.</summary>
/// <param name="Address">The page that takes it.</param>
/// <param name="Own">She fills it in herself.</param>
public sealed record WishShown(Profile Profile, string Address, bool Own);
