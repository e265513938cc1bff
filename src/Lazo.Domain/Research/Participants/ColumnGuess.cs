using Lazo.Domain.Research.Names;

namespace Lazo.Domain.Research.Participants;

/// <summary>What the columns of a table look like, before a person says what they are.</summary>
public static class ColumnGuess
{
    private static readonly Dictionary<string, ColumnUse> Headings = new(StringComparer.Ordinal)
    {
        ["clave"] = ColumnUse.Code,
        ["codigo"] = ColumnUse.Code,
        ["code"] = ColumnUse.Code,
        ["participante"] = ColumnUse.Code,
        ["seudonimo"] = ColumnUse.Pseudonym,
        ["pseudonimo"] = ColumnUse.Pseudonym,
        ["pseudonym"] = ColumnUse.Pseudonym,
        ["nombre"] = ColumnUse.Name,
        ["nombres"] = ColumnUse.Name,
        ["apellido"] = ColumnUse.Name,
        ["apellidos"] = ColumnUse.Name,
        ["nombre completo"] = ColumnUse.Name,
        ["name"] = ColumnUse.Name,
        ["primer apellido"] = ColumnUse.Name,
        ["segundo apellido"] = ColumnUse.Name,
        ["apellido paterno"] = ColumnUse.Name,
        ["apellido materno"] = ColumnUse.Name,
        ["telefono"] = ColumnUse.Reach,
        ["celular"] = ColumnUse.Reach,
        ["whatsapp"] = ColumnUse.Reach,
        ["correo"] = ColumnUse.Reach,
        ["correo electronico"] = ColumnUse.Reach,
        ["email"] = ColumnUse.Reach,
        ["curp"] = ColumnUse.Reach,
        ["direccion"] = ColumnUse.Reach,
        ["domicilio"] = ColumnUse.Reach,
        ["escuela"] = ColumnUse.School,
        ["centro de trabajo"] = ColumnUse.School,
        ["cct"] = ColumnUse.School,
        ["school"] = ColumnUse.School,
        ["lugar"] = ColumnUse.Place,
        ["localidad"] = ColumnUse.Place,
        ["municipio"] = ColumnUse.Place,
        ["comunidad"] = ColumnUse.Place,
        ["colonia"] = ColumnUse.Place,
    };

    /// <summary>A column of an attribute that the study has is that one; names and places are sealed; a column without a heading stays outside.</summary>
    /// <param name="values">By column: what its cells say.</param>
    /// <param name="seals">Who asks may seal; where she may not, what names somebody stays outside.</param>
    public static IReadOnlyList<TableColumn> Of(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> values, IReadOnlyList<ParticipantAttribute> attributes, bool seals)
    {
        var (columns, taken) = (new List<TableColumn>(), new HashSet<ColumnUse>());
        foreach (var (at, heading) in headings.Index())
        {
            var plain = PlainWord.Of(heading.Trim());
            if (attributes.FirstOrDefault(one => PlainWord.Of(one.Name) == plain) is { } known)
                columns.Add(new(heading, ColumnUse.Attribute, known, known.Kind));
            else if (Headings.TryGetValue(plain, out var use) && (use is not (ColumnUse.Code or ColumnUse.Pseudonym) || taken.Add(use)))
                columns.Add(new TableColumn(heading, use) is { IsSealed: true } && !seals ? new(heading, ColumnUse.Left) : new(heading, use));
            else
                columns.Add(new(heading, plain.Length == 0 ? ColumnUse.Left : ColumnUse.Attribute, null, ParticipantAttribute.Guess(values[at])));
        }

        return columns;
    }
}
