namespace Lazo.Domain.Tutoring.Outgoing;

/// <summary>What a text for several may leave open, to be filled in for each.</summary>
public enum Field : byte
{
    /// <summary>How she likes to be called.</summary>
    Name,
    Subject,
    Activity,

    /// <summary>Until when something can still be done.</summary>
    Until,

    /// <summary>How the tutor is called.</summary>
    Sender,
}

/// <summary>The fields as a tutor writes them. Spanish alone: it is the language of the messages.</summary>
public static class FieldWords
{
    public static string Of(Field field) => field switch
    {
        Field.Name => "nombre",
        Field.Subject => "materia",
        Field.Activity => "actividad",
        Field.Until => "fecha",
        Field.Sender => "yo",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>Null where it names none; capitals don't count.</summary>
    public static Field? Read(string word)
    {
        foreach (var field in Enum.GetValues<Field>())
        {
            if (Of(field).Equals(word.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return field;
            }
        }

        return null;
    }
}

/// <summary>What the fields are for one person; null where there is nothing to say.</summary>
public sealed record FieldValues(string Name, string? Subject, string? Activity, string? Until, string Sender)
{
    public string? Of(Field field) => field switch
    {
        Field.Name => Name,
        Field.Subject => Subject,
        Field.Activity => Activity,
        Field.Until => Until,
        Field.Sender => Sender,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
