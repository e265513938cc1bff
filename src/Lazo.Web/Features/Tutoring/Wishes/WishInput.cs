using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Wishes;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Wishes;

/// <summary>The form of a contact wish, as it was filled in.</summary>
public sealed class WishInput
{
    public string? Called { get; set; }

    public Channel? Channel { get; set; }

    public string? GoodTime { get; set; }

    public List<QuietDays> Days { get; set; } = [];

    public List<TimeOnly?> From { get; set; } = [];

    public List<TimeOnly?> To { get; set; } = [];

    /// <summary>The wish; or what to mend in the form.</summary>
    public (ContactWish? Wish, Phrase Wrong) Read()
    {
        var quiet = new List<QuietTime>();
        for (var i = 0; i < Math.Min(Days.Count, ContactWish.MostQuiet); i++)
        {
            var (from, to) = (From.ElementAtOrDefault(i), To.ElementAtOrDefault(i));
            if (from is null && to is null)
                continue;
            if (from is not { } begins || to is not { } ends || begins == ends || !Enum.IsDefined(Days[i]))
                return (null, new("No se guardó: a las horas de descanso les falta desde cuándo o hasta cuándo.", "Nothing was saved: the quiet hours need a beginning and an end."));
            quiet.Add(new(Days[i], begins, ends));
        }

        if (!QuietTimes.LeaveHours(quiet))
            return (null, new("No se guardó: ese descanso cubre casi todo el día. Deja unas cuatro horas al día en que sí se pueda llamar o escribir.", "Nothing was saved: these quiet hours cover nearly the whole day. Leave about four hours a day for being reached."));
        return (new(Text(Called, ContactWish.LongestCalled), Channel is { } channel && Enum.IsDefined(channel) ? channel : null, Text(GoodTime, ContactWish.LongestGoodTime), quiet), default);
    }

    private static string? Text(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim() is var plain && plain.Length > longest ? plain[..longest] : plain;
}
