using System.Globalization;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>The settings of a questionnaire as somebody typed them.</summary>
public sealed record OnLineInput
{
    /// <summary>Of a name; of a notice; in letters.</summary>
    public const int Longest = 120, LongestText = 8_000;

    public string? Name { get; init; }

    public string? Notice { get; init; }

    public string? Invited { get; init; }

    public string? Thanks { get; init; }

    /// <summary>The last day, whole.</summary>
    public string? Closes { get; init; }

    internal static OnLineInput Of(OnLine known, string notice, Moments when) => new()
    {
        Name = known.Name,
        Notice = notice,
        Invited = known.Invited?.ToString(CultureInfo.InvariantCulture),
        Thanks = known.Thanks,
        Closes = known.ClosesAt is { } at ? Moments.Input(when.LastDay(at)) : null,
    };

    internal (OnLineSettings? Settings, string? Wrong) Read(Moments when, Speech say)
    {
        var (name, notice, thanks) = (Name?.Trim() ?? "", Notice?.Trim().ReplaceLineEndings("\n") ?? "", Thanks?.Trim() ?? "");
        if (name.Length is 0 or > Longest)
            return (null, say[$"Ponle un nombre de hasta {Longest} letras: lo ve quien contesta.", $"Give it a name of up to {Longest} letters: who answers sees it."]);
        if (notice.Length is 0 or > LongestText || thanks.Length > LongestText)
            return (null, say[$"Falta el aviso (hasta {LongestText:N0} letras): sin él nadie puede consentir.", $"The notice is missing (up to {LongestText:N0} letters): without it nobody can consent."]);
        int? invited = null;
        if (!string.IsNullOrWhiteSpace(Invited))
        {
            if (!int.TryParse(Invited.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 1_000_000)
                return (null, say["A cuántas personas se invitó: un número entero.", "How many were asked: a whole number."]);
            invited = number;
        }

        DateTimeOffset? closes = null;
        if (!string.IsNullOrWhiteSpace(Closes))
        {
            if (!DateOnly.TryParseExact(Closes.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return (null, say["El último día se escribe así: 2025-03-31.", "The last day is written like this: 2025-03-31."]);
            closes = when.StartOf(day.AddDays(1));
        }

        return (new OnLineSettings(name, notice, invited, thanks, closes), null);
    }
}
