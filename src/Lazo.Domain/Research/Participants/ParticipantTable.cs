namespace Lazo.Domain.Research.Participants;

/// <summary>What a column of a table of participants is taken for.</summary>
public enum ColumnUse : byte
{
    /// <summary>It doesn't come in.</summary>
    Left,

    /// <summary>C12, E6.</summary>
    Code,

    Pseudonym,

    /// <summary>An attribute of the study, or a new one.</summary>
    Attribute,

    /// <summary>Sealed: the participant's own name.</summary>
    Name,

    /// <summary>Sealed: how to reach her.</summary>
    Reach,

    /// <summary>Sealed: a school.</summary>
    School,

    /// <summary>Sealed: a place.</summary>
    Place,
}

/// <summary>A column and what becomes of it.</summary>
/// <param name="Attribute">Of the study, where its values go; null otherwise.</param>
/// <param name="Kind">Of the attribute that is made where there is none.</param>
public sealed record TableColumn(string Heading, ColumnUse Use, ParticipantAttribute? Attribute = null, AttributeKind Kind = AttributeKind.Text)
{
    /// <summary>It goes into the sealed table.</summary>
    public bool IsSealed => Use is ColumnUse.Name or ColumnUse.Reach or ColumnUse.School or ColumnUse.Place;
}

/// <summary>A row as the file has it.</summary>
/// <param name="Line">In the file, from 1.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Why a row can't come in.</summary>
/// <param name="Heading">Of the column; null: the row as a whole.</param>
/// <param name="Said">What the cell says.</param>
public sealed record TableRefusal(int Line, string? Heading, string Said, TableFault Fault);

/// <summary>What is wrong with a cell.</summary>
public enum TableFault : byte
{
    /// <summary>Neither C nor E with a number.</summary>
    NoCode,

    /// <summary>The code stands in another row too.</summary>
    Twice,

    /// <summary>The code was given to somebody who isn't in the study any more.</summary>
    GivenBefore,

    NoNumber,

    NoDay,

    NoChoice,

    TooLong,
}

/// <summary>A participant as the table has her.</summary>
/// <param name="Known">Who has that code already; null: she is new.</param>
/// <param name="Values">By the place of their column, from 0; what the table leaves empty isn't in it.</param>
/// <param name="Sealed">What goes into the sealed table, in order.</param>
public sealed record PlannedParticipant(
    int Line, ParticipantCode Code, Guid? Known, string? Pseudonym, IReadOnlyDictionary<int, string> Values, IReadOnlyList<(ColumnUse Use, string Said)> Sealed);

/// <summary>What a table would bring: it comes in whole, or not at all.</summary>
/// <param name="Choices">Of the attributes that are made, by the place of their column: what the cells say, in order of appearance.</param>
public sealed record TablePlan(
    IReadOnlyList<PlannedParticipant> Participants, IReadOnlyList<TableRefusal> Refusals, IReadOnlyDictionary<int, IReadOnlyList<string>> Choices)
{
    /// <summary>Of a pseudonym.</summary>
    public const int LongestPseudonym = 80;

    /// <summary>Reads a table into the participants that a study has.</summary>
    /// <param name="known">Who is in the study.</param>
    /// <param name="last">The last number given in each lane; one that was given is never given again.</param>
    /// <param name="lane">In which lane a row without a code gets one.</param>
    public static TablePlan Of(
        IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, IReadOnlyDictionary<ParticipantCode, Guid> known, IReadOnlyDictionary<char, int> last, char lane)
    {
        var (participants, refusals, seen) = (new List<PlannedParticipant>(), new List<TableRefusal>(), new HashSet<ParticipantCode>());
        var codeAt = Array.FindIndex([.. columns], column => column.Use == ColumnUse.Code);
        var written = codeAt < 0 ? [] : rows.Select(row => ParticipantCode.Read(Cell(row, codeAt))).OfType<ParticipantCode>().ToArray();
        var next = new[] { last.GetValueOrDefault(lane), written.Concat(known.Keys).Where(code => code.Lane == lane).Select(code => code.Number).DefaultIfEmpty().Max() }.Max();
        foreach (var row in rows.Where(row => row.Cells.Any(cell => cell.Trim().Length > 0)))
        {
            var said = codeAt < 0 ? "" : Cell(row, codeAt);
            var code = said.Length == 0 ? new ParticipantCode(lane, ++next) : ParticipantCode.Read(said);
            if (code is not { } one)
                refusals.Add(new(row.Line, columns[codeAt].Heading, said, TableFault.NoCode));
            else if (!seen.Add(one))
                refusals.Add(new(row.Line, columns[codeAt].Heading, said, TableFault.Twice));
            else if (said.Length > 0 && !known.ContainsKey(one) && one.Number <= last.GetValueOrDefault(one.Lane))
                refusals.Add(new(row.Line, columns[codeAt].Heading, said, TableFault.GivenBefore));
            else
                participants.Add(Participant(row, one, known.TryGetValue(one, out var id) ? id : null, columns, refusals));
        }

        return new(participants, refusals, columns.Index().Where(column => column.Item is { Use: ColumnUse.Attribute, Attribute: null, Kind: AttributeKind.Choice }).ToDictionary(
            column => column.Index,
            column => (IReadOnlyList<string>)[.. participants.Where(one => one.Values.ContainsKey(column.Index)).Select(one => one.Values[column.Index]).Distinct(StringComparer.Ordinal)]));
    }

    private static PlannedParticipant Participant(TableRow row, ParticipantCode code, Guid? known, IReadOnlyList<TableColumn> columns, List<TableRefusal> refusals)
    {
        string? pseudonym = null;
        var (values, kept) = (new Dictionary<int, string>(), new List<(ColumnUse, string)>());
        foreach (var (at, column) in columns.Index())
        {
            var said = Cell(row, at);
            if (said.Length == 0)
                continue;
            if (said.Length > (column.Use == ColumnUse.Pseudonym ? LongestPseudonym : ParticipantAttribute.LongestValue) && column.Use != ColumnUse.Left)
                refusals.Add(new(row.Line, column.Heading, said[..40] + "…", TableFault.TooLong));
            else if (column.Use == ColumnUse.Pseudonym)
                pseudonym = said;
            else if (column.IsSealed)
                kept.Add((column.Use, said));
            else if (column is { Use: ColumnUse.Attribute, Attribute: null, Kind: AttributeKind.Choice })
                values[at] = said;
            else if (column.Use == ColumnUse.Attribute && (column.Attribute ?? new ParticipantAttribute(Guid.Empty, column.Heading, column.Kind, [])) is var attribute)
            {
                if (attribute.Read(said) is { } value)
                    values[at] = value;
                else
                    refusals.Add(new(row.Line, column.Heading, said, attribute.Kind switch { AttributeKind.Number => TableFault.NoNumber, AttributeKind.Date => TableFault.NoDay, _ => TableFault.NoChoice }));
            }
        }

        return new(row.Line, code, known, pseudonym, values, kept);
    }

    private static string Cell(TableRow row, int at) => at < row.Cells.Count ? row.Cells[at].Trim() : "";
}
