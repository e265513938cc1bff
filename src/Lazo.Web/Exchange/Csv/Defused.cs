using System.Globalization;

namespace Lazo.Web.Exchange.Csv;

/// <summary>A cell of a CSV that people open in a spreadsheet: what one of them wrote is never worked out there as a formula.</summary>
/// <remarks>
/// For what is handed to people. Files that a program reads again as data (a bundle, a backup) carry their cells as they are: on import
/// a formula is text, and an apostrophe would be one letter more.
/// </remarks>
public static class Defused
{
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <returns>The cell with an apostrophe before it where a spreadsheet would take it for a formula; a number stays a number.</returns>
    public static string Of(string? cell) => cell switch
    {
        null or "" => "",
        ['+' or '-', ..] when decimal.TryParse(cell, PlainNumber, CultureInfo.InvariantCulture, out _) => cell,
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => "'" + cell,
        _ => cell,
    };
}
