using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lazo.Domain.Research.Instruments;

namespace Lazo.Web.Exchange.XlsForm;

/// <summary>An instrument as XLSForm: what KoBo, ODK and others take in.</summary>
/// <remarks>Which questions ask for a story and which for a notion stands in a column of Lazo's own, which others pass over.</remarks>
public static class FormWriter
{
    /// <param name="id">Letters, digits, _ and - : what tools know the form by.</param>
    public static byte[] Write(FormBook form, string id, int version)
    {
        var survey = new List<string[]> { FormWords.SurveyColumns };
        var choices = new List<string[]> { new[] { "list_name", "name", "label" } };
        if (form.Intro.Length > 0)
            survey.Add(["note", FormWords.Intro, form.Intro, "", "", "", ""]);
        foreach (var (number, category) in form.Categories.Index())
        {
            var group = string.Create(CultureInfo.InvariantCulture, $"categoria_{number + 1}");
            survey.Add(["begin group", group, category.Name, "", "", "field-list", ""]);
            if (category.Questions.Count == 0)
                survey.Add(["note", string.Create(CultureInfo.InvariantCulture, $"{FormWords.Empty}{number + 1}"), "…", "", "", "", ""]);
            foreach (var question in category.Questions)
            {
                var list = "op_" + question.Name;
                survey.Add([Type(question, list), question.Name, question.Text, question.Hint, question.Required ? "yes" : "", Look(question), question.Kind is QuestionKind.Episodic or QuestionKind.Semantic ? Own(question.Kind) : ""]);
                choices.AddRange(question.Choices.Select(one => new[] { list, one.Name, one.Label }));
            }

            survey.Add(["end group", group, "", "", "", "", ""]);
        }

        string[][] settings = [["form_title", "form_id", "version", "default_language"], [form.Title, id, version.ToString(CultureInfo.InvariantCulture), "Español (es)"]];
        return Book([("survey", survey), ("choices", choices), ("settings", settings)]);
    }

    internal static string Own(QuestionKind kind) => kind.ToString().ToLowerInvariant();

    private static string Type(Question question, string list) => question.Kind switch
    {
        QuestionKind.One or QuestionKind.Scale => $"select_one {list}",
        QuestionKind.Several => $"select_multiple {list}",
        QuestionKind.Number => "integer",
        QuestionKind.Date => "date",
        QuestionKind.Note => "note",
        _ => "text",
    };

    private static string Look(Question question) => question.Kind == QuestionKind.Scale ? FormWords.ScaleLook : question.IsOpen ? "multiline" : "";

    private static byte[] Book(IReadOnlyList<(string Name, IReadOnlyList<string[]> Rows)> sheets)
    {
        using var bytes = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            var names = new Sheets();
            foreach (var (number, (name, rows)) in sheets.Index())
            {
                var sheet = part.AddNewPart<WorksheetPart>();
                sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(Cell)))));
                names.Append(new Sheet { Name = name, SheetId = (uint)number + 1, Id = part.GetIdOfPart(sheet) });
            }

            part.Workbook = new Workbook(names);
        }

        return bytes.ToArray();
    }

    // Text, whatever it begins with: nothing of it is worked out.
    private static Cell Cell(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };
}
