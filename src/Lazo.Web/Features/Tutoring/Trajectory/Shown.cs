using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>What the partials of the picture are given.</summary>
public sealed record PictureShown(Picture Picture, Moments When);

public sealed record TermShown(PictureTerm Term, Moments When);

public sealed record LaneShown(PictureClass Subject, Lanes Lanes, Moments When);
