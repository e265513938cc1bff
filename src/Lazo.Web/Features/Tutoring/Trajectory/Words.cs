using System.Globalization;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>What the picture calls things, in both languages.</summary>
public static class TrajectoryWords
{
    public static Phrase Of(ActivityState state) => state switch
    {
        ActivityState.Done => new("entregada", "handed in"),
        ActivityState.Late => new("entregada tarde", "handed in late"),
        ActivityState.Missed => new("no entregada", "missed"),
        ActivityState.Open => new("abierta", "open"),
        ActivityState.Later => new("por abrir", "to come"),
        ActivityState.Exempt => new("exenta", "exempt"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What stands inside the mark on the picture: the mark itself, or a sign.</summary>
    public static string Sign(PictureActivity activity) => activity switch
    {
        { Mark: { } mark } => Points(mark),
        { State: ActivityState.Done or ActivityState.Late } => "✓",
        { State: ActivityState.Missed } => "✕",
        { State: ActivityState.Exempt } => "–",
        _ => "",
    };

    /// <summary>The class of the style sheet.</summary>
    public static string Style(ActivityState state) => state.ToString().ToLowerInvariant();

    /// <summary>One decimal, as marks are spoken of: 8, 8.5.</summary>
    public static string Points(Mark mark) => (Math.Floor(mark.Points * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>One sentence about an activity: the text behind its mark.</summary>
    public static string Sentence(PictureActivity activity, Speech say, Moments when)
    {
        var parts = new List<string> { $"{activity.Title}: {say[Of(activity.State)]}" };
        if (activity.SubmittedAt is { } submitted) parts.Add(when.Day(submitted));
        if (activity.Mark is { } mark) parts.Add(say["calificación ", "mark "] + Points(mark));
        if (activity.State is ActivityState.Open && activity.ClosesAt is { } open) parts.Add(when.Until(open));
        if (activity.State is ActivityState.Missed && activity.ClosesAt is { } closed) parts.Add(say["cerró ", "closed "] + when.Day(closed.AddSeconds(-1)));
        if (activity.State is ActivityState.Later && activity.OpensAt is { } opens) parts.Add(say["abre ", "opens "] + when.Day(opens));
        if (activity.Extended) parts.Add(say["con prórroga", "extended"]);
        return string.Join(", ", parts);
    }
}
