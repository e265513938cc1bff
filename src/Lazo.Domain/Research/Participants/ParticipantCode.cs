using System.Globalization;

namespace Lazo.Domain.Research.Participants;

/// <summary>The code of a participant, hers for ever: C12 answered the questionnaire, E6 was interviewed.</summary>
/// <param name="Lane">C or E.</param>
/// <param name="Number">From 1.</param>
public readonly record struct ParticipantCode(char Lane, int Number)
{
    /// <summary>As people write it: “E6”, “e 6”, “C-012”; null where it is none.</summary>
    public static ParticipantCode? Read(string written)
    {
        var text = written.Trim();
        var lane = text.Length < 2 ? ' ' : char.ToUpperInvariant(text[0]);
        if (lane is not ('C' or 'E'))
            return null;
        return int.TryParse(text.AsSpan(1).TrimStart(" -_.").ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 99_999 ? new(lane, number) : null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lane}{Number}");
}
