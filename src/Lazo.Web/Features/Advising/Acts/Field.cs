using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Acts;

/// <summary>How a box of a form is filled in.</summary>
public enum Box : byte
{
    Line,
    Area,
    Day,
    Minutes,
    Choice,
}

/// <summary>A box of a form.</summary>
/// <param name="Options">Of a choice: its values and their words.</param>
public sealed record Field(string Name, Phrase Label, Box Box = Box.Area, bool Needed = true, IReadOnlyList<(string Value, Phrase Words)>? Options = null)
{
    public static Field Of<T>(string name, Phrase label, Func<T, Phrase> words) where T : struct, Enum =>
        new(name, label, Box.Choice, true, [.. Enum.GetValues<T>().Select(value => (value.ToString(), words(value)))]);
}

/// <summary>A form as it came.</summary>
public sealed class Filled(IFormCollection? form)
{
    public bool IsSent => form is not null;

    public string Raw(string name) => form?[name].ToString() ?? "";

    public string Text(string name) => Raw(name).Trim();

    public string? Maybe(string name) => Text(name) is { Length: > 0 } text ? text : null;

    public DateOnly? Day(string name) => DateOnly.TryParse(Raw(name), out var day) ? day : null;

    public int Minutes(string name) => int.TryParse(Raw(name), out var minutes) ? minutes : 0;

    public T One<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Raw(name), out var value) ? value : default;

    /// <summary>What is wrong with a box; null where nothing is.</summary>
    public Phrase? WrongWith(Field field) => field.Box switch
    {
        _ when Raw(field.Name).Length > Threads.PairPage.Longest => new("Es demasiado largo.", "It is too long."),
        Box.Choice => field.Options!.Any(option => option.Value == Raw(field.Name)) ? null : new("Elige una opción.", "Choose an option."),
        Box.Minutes => Minutes(field.Name) is > 0 and <= 600 ? null : new("Anota los minutos, entre 1 y 600.", "Note the minutes, between 1 and 600."),
        Box.Day when Raw(field.Name).Length > 0 => Day(field.Name) is null ? new("Esa fecha no existe.", "There is no such date.") : null,
        _ => field.Needed && Text(field.Name).Length == 0 ? new("Falta escribir esto.", "This is missing.") : null,
    };
}
