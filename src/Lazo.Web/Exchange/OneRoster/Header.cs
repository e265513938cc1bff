using System.Text;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>A column of a file; one that the file doesn't have is empty in every row.</summary>
/// <param name="Index">From 0; −1 when the file doesn't have it.</param>
internal readonly record struct Column(string Header, int Index);

/// <summary>The header row: where each column is, and which of them nobody asked for.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> indices = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly string file;

    public Header(CsvReader reader, string file)
    {
        this.file = file;
        if (!reader.Read())
            throw new UnreadableFile(new Refusal(file, 0, 0, null, "el archivo está vacío; se espera al menos la fila de encabezados"));
        for (var i = 0; i < reader.Count; i++)
        {
            var name = Encoding.UTF8.GetString(reader[i]).Trim();
            // Spreadsheets leave columns without a name at the end.
            if (name.Length > 0 && !indices.TryAdd(name, i))
                throw new UnreadableFile(new Refusal(file, 1, i + 1, name, "el encabezado está repetido"));
        }

        Count = reader.Count;
    }

    public int Count { get; }

    /// <summary>Columns of the file that have no meaning here; OneRoster's own are passed over without a word.</summary>
    public IEnumerable<string> Unknown => indices.Keys.Where(name => name.Length > 0 && !asked.Contains(name) && !OneRosterColumns.Contains(name));

    public Column Need(string name)
    {
        var column = Find(name);
        return column.Index >= 0 ? column : throw new UnreadableFile(new Refusal(file, 1, 0, null, $"falta la columna «{name}»"));
    }

    public Column Find(string name)
    {
        asked.Add(name);
        return new Column(name, indices.GetValueOrDefault(name, -1));
    }

    // Known to the standard, of no use to Lazo.
    private static readonly HashSet<string> OneRosterColumns = new(StringComparer.OrdinalIgnoreCase)
    {
        "identifier", "metadata", "schoolYear", "schoolYearSourcedId", "grades", "orgSourcedId", "subjects", "subjectCodes", "location", "periods",
        "classType", "userIds", "middleName", "sms", "agentSourcedIds", "password", "userMasterIdentifier", "resourceSourcedIds",
        "preferredMiddleName", "preferredFamilyName", "pronouns", "primaryOrgSourcedId", "userProfileSourcedId", "primary", "description",
        "comment", "inProgress", "incomplete", "late", "missing", "textScore", "classSourcedIds", "scoreScaleSourcedId", "academicSessionSourcedId",
        "learningObjectiveSet", "americanIndianOrAlaskaNative", "asian", "blackOrAfricanAmerican", "nativeHawaiianOrOtherPacificIslander", "white",
        "demographicRaceTwoOrMoreRaces", "hispanicOrLatinoEthnicity", "countryOfBirthCode", "stateOfBirthAbbreviation", "cityOfBirth",
        "publicSchoolResidenceStatus", "schoolSourcedId", "orgSourcedIds",
    };
}
