using System.Globalization;
using System.Text;

namespace Lazo.Domain.Research.Participants;

/// <summary>What the values of an attribute are.</summary>
public enum AttributeKind : byte
{
    Text,

    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>Something that is noted of each participant: years of service, level, zone.</summary>
/// <param name="Choices">In order; empty where it isn't a choice.</param>
public sealed record ParticipantAttribute(Guid Id, string Name, AttributeKind Kind, IReadOnlyList<string> Choices)
{
    /// <summary>Characters of a value.</summary>
    public const int LongestValue = 400;

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>A value as it is kept: numbers with a point, days as 2026-11-03, a choice as it stands in the list; null where it is no value of this kind.</summary>
    public string? Read(string written)
    {
        var text = written.Trim().Normalize(NormalizationForm.FormC);
        return text.Length is 0 or > LongestValue ? null : Kind switch
        {
            AttributeKind.Number => Number(text),
            AttributeKind.Date => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            AttributeKind.Choice => Choices.FirstOrDefault(choice => choice == text) ?? Choices.FirstOrDefault(choice => Names.PlainWord.Of(choice) == Names.PlainWord.Of(text)),
            _ => text,
        };
    }

    /// <summary>What the values of a column that nobody knew before look like.</summary>
    /// <returns>A choice where some few values come back; text in doubt.</returns>
    public static AttributeKind Guess(IReadOnlyList<string> values)
    {
        var given = values.Where(value => value.Trim().Length > 0).ToArray();
        if (given.Length == 0)
            return AttributeKind.Text;
        if (given.All(value => Number(value.Trim()) is not null))
            return AttributeKind.Number;
        if (given.All(value => DateOnly.TryParseExact(value.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            return AttributeKind.Date;
        var different = given.Select(value => value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return different <= 12 && different * 2 <= given.Length ? AttributeKind.Choice : AttributeKind.Text;
    }

    // A comma between digits is the decimal one: who counts years of service doesn't write thousands.
    private static string? Number(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}
