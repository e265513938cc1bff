namespace Lazo.Web.Features.Demonstration;

/// <summary>What an exchange speaks of.</summary>
internal sealed record Matter(Group? Group = null, Item? Item = null, decimal? Score = null);

/// <summary>How the people of one thread write: whom they address, of what they speak, and with how many accents.</summary>
internal sealed class Voice
{
    private static readonly string[] Endings = ["", "", "", " 🙏", " 😊", " jaja"];

    private readonly Person _tutee;
    private readonly Draw _draw;
    private readonly int _haste;
    private readonly bool _informal;
    private string? _spokenOf;
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public Voice(Person tutee)
    {
        _tutee = tutee;
        _draw = new Draw($"{tutee.Id}/voice");
        _haste = _draw.Below(4);
        _informal = _draw.Chance(0.5);
    }

    /// <summary>Can everybody in this exchange say something that is true of them?</summary>
    public bool Fits(Episode episode) => episode.Turns.All(turn => turn.Any(True));

    /// <summary>A variant of the turn that fits what was said before it, and that this thread hasn't heard as long as there is one.</summary>
    public (char Who, string Text) Say(Episode episode, IReadOnlyList<Line> turn, Person tutor, Matter about)
    {
        var opening = turn == episode.Turns[0] && !episode.Continues;
        var possible = turn.Where(True).ToList();
        var answers = opening ? possible : [.. possible.Where(line => line.About is not null && line.About == _spokenOf)];
        if (answers.Count == 0)
        {
            // Where the beginning raised nothing that could be answered wrongly, whatever is said now raises it.
            var raises = episode.Turns[0].All(line => line.About is null) && _spokenOf is null;
            answers = [.. possible.Where(line => raises || line.About is null)];
        }

        var fresh = answers.Where(line => !_said.Contains(line.Text)).ToList();
        var line = _draw.Of(fresh.Count > 0 ? fresh : answers);
        _said.Add(line.Text);
        _spokenOf = line.About ?? (opening ? null : _spokenOf);
        var text = Fill(line.Text, tutor, about);
        return (line.Who, line.Who == 'A' ? Typed(text, episode.Grave) : text);
    }

    private bool True(Line line) =>
        (!line.ForParents || _tutee.Life!.Children)
        && (!line.ForAdults || _tutee.Life!.Adult)
        && (!line.ForWorkers || _tutee.Life!.Place is not null);

    private string Fill(string text, Person tutor, Matter about)
    {
        var advisor = about.Group?.Advisor;
        var filled = Gendered.OfTutor(Gendered.Of(text, _tutee.Sex), tutor.Sex)
            .Replace("{nombre}", _tutee.First)
            .Replace("{tutor}", tutor.Name)
            .Replace("{profe}", _informal ? "profe" : tutor.Sex == Sex.Female ? "maestra" : "maestro")
            .Replace("{materia}", about.Group?.Subject.Title)
            .Replace("{actividad}", about.Item?.Title)
            .Replace("{dia}", about.Item is { } item ? Calendar.Words(item.Closes) : null)
            .Replace("{nota}", about.Score?.ToString("0.0"))
            .Replace("{asesor}", advisor is null ? null : $"{(advisor.Sex == Sex.Female ? "la maestra" : "el maestro")} {advisor.First}")
            .Replace("{lugar}", _tutee.Life!.Place)
            .Replace("{turno}", _tutee.Life.Study)
            .Replace("{interes}", _tutee.Life.Interests.Split(" y ")[0])
            .Replace("{familia}", _tutee.Life.Family)
            .Replace(" de el ", " del ")
            .Replace(" a el ", " al ");
        return Capitalised(filled);
    }

    /// <summary>Some write with care, some from the bus.</summary>
    private string Typed(string text, bool grave)
    {
        var typed = _haste switch
        {
            0 => text,
            1 => text.Replace("¿", "").Replace("¡", ""),
            2 => Plain.Accents(text.Replace("¿", "").Replace("¡", "")).Replace("porque", "xq").Replace("tambien", "tmb"),
            _ => Lowered(Plain.Accents(text.Replace("¿", "").Replace("¡", ""))),
        };
        return _haste == 0 ? typed : typed.TrimEnd('.') + (grave ? "" : _draw.Of(Endings));
    }

    private static string Capitalised(string text)
    {
        var at = text.TakeWhile(letter => !char.IsLetter(letter)).Count();
        return at < text.Length ? $"{text[..at]}{char.ToUpperInvariant(text[at])}{text[(at + 1)..]}" : text;
    }

    private static string Lowered(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
