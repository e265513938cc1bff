namespace Lazo.Web.Features.Demonstration;

/// <summary>How well and how early somebody hands in.</summary>
internal sealed class Ability
{
    private readonly Draw _draw;
    private readonly double _level;
    private readonly double _missRate;
    private readonly int _leastLead;
    private readonly int _mostLead;

    public Ability(Profile profile, Draw draw)
    {
        _draw = draw;
        (_level, _missRate, _leastLead, _mostLead) = profile switch
        {
            Profile.Brilliant => (draw.Between(9.1, 9.6), 0.0, 5, 9),
            Profile.Overloaded => (draw.Between(7.2, 8.0), 0.06, 3, 5),
            Profile.Silent => (draw.Between(7.0, 7.8), 0.06, 3, 6),
            Profile.Leaving => (draw.Between(6.9, 7.8), 0.07, 3, 5),
            _ => (draw.Between(7.6, 8.7), 0.02, 3, 7),
        };
    }

    /// <summary>Somebody who does well enough to have let one thing go.</summary>
    public bool Forgets() => _level is > 7.6 and < 9 && _draw.Chance(0.6);

    public bool Misses(double? level) => _draw.Chance(level is < 6 ? 0.3 : _missRate);

    /// <summary>Handed in some days before the closing, or after it was due where that is accepted, and marked some days later.</summary>
    /// <param name="punctual">Never at the last moment: something still open must not look forgotten by chance.</param>
    public Outcome HandedIn(Item item, double? level = null, bool punctual = false)
    {
        var late = item.Due < item.Closes && _missRate > 0 && _draw.Chance(0.3) && !punctual;
        var early = item.Closes.AddDays(late ? 0 : -_draw.Between(_leastLead, _mostLead));
        var day = early > item.Opens ? early : item.Opens;
        var outcome = new Outcome { SubmittedAt = Calendar.At(day, _draw.Between(17, 23), _draw.Below(60)) };
        outcome.Mark(Score(level), day.AddDays(_draw.Between(2, 5)));
        return outcome;
    }

    // No wider than 0.7 to either side: chance alone must not look like a fall.
    public decimal Score(double? level) =>
        Math.Clamp(Math.Round((decimal)((level ?? _level) + _draw.Between(-0.7, 0.7)), 1), 0m, 10m);

    public decimal Recovers() => Math.Round((decimal)_draw.Between(6.2, 8.0), 1);
}
