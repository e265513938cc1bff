using Lazo.Domain.Research.Instruments;

namespace Lazo.Web.Exchange.XlsForm;

/// <summary>Reads an XLSForm, and says what of it an instrument can't hold.</summary>
public static class FormReader
{
    // Where a value would change what is asked, or of whom.
    private static readonly string[] Lost = ["relevant", "constraint", "calculation", "choice_filter", "trigger", "default", "repeat_count", "parameters", "media::image", "media::audio", "media::video", "read_only", "readonly"];

    /// <exception cref="CallerFault">It isn't a workbook, or has no sheet “survey” with questions.</exception>
    public static (FormBook Form, IReadOnlyList<FormLoss> Losses) Read(Stream file)
    {
        var sheets = FormSheets.Read(file);
        if (!sheets.TryGetValue("survey", out var survey) || !survey.Any(row => row["type"].Length > 0))
            throw new CallerFault("No es un XLSForm: falta la hoja «survey» con la columna «type».");
        var settings = sheets.GetValueOrDefault("settings")?.FirstOrDefault();
        return new Reading(survey, sheets.GetValueOrDefault("choices") ?? []).Read(settings?["form_title"] ?? "");
    }

    private sealed class Reading
    {
        private readonly IReadOnlyList<FormSheets.SheetRow> survey;
        private readonly ILookup<string, FormSheets.SheetRow> lists;
        private readonly List<FormLoss> losses = [];
        private readonly List<Category> categories = [];
        private readonly List<Question> questions = [];
        private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        private readonly string label, hint, choiceLabel;
        private string group = "";
        private int depth;

        internal Reading(IReadOnlyList<FormSheets.SheetRow> survey, IReadOnlyList<FormSheets.SheetRow> choices)
        {
            this.survey = survey;
            lists = choices.ToLookup(row => row["list_name"].Length > 0 ? row["list_name"] : row["list name"], StringComparer.Ordinal);
            label = Spoken(survey, "label");
            hint = Spoken(survey, "hint");
            choiceLabel = Spoken(choices, "label");
        }

        internal (FormBook, IReadOnlyList<FormLoss>) Read(string title)
        {
            foreach (var other in survey.SelectMany(row => row.Cells.Keys).Where(column => column.StartsWith("label::", StringComparison.Ordinal) && column != label).Distinct())
                losses.Add(new FormLoss(0, LossKind.Column, other));
            var intro = "";
            foreach (var row in survey)
            {
                var type = string.Join(' ', row["type"].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                type = type is "begin_group" or "begin_repeat" or "end_group" or "end_repeat" ? type.Replace('_', ' ') : type;
                if (type is "begin group" or "begin repeat")
                    Begin(row, type);
                else if (type is "end group" or "end repeat")
                    End();
                else if (row["name"] == FormWords.Intro && type == "note")
                    intro = row[label];
                else if (type.Length > 0 && !row["name"].StartsWith(FormWords.Empty, StringComparison.Ordinal))
                    Ask(row, type);
            }

            Close();
            return (new FormBook(title, intro, categories), losses);
        }

        private void Begin(FormSheets.SheetRow row, string type)
        {
            Note(row);
            if (type == "begin repeat")
                losses.Add(new FormLoss(row.Number, LossKind.Repeat, Called(row)));
            if (depth++ > 0)
            {
                losses.Add(new FormLoss(row.Number, LossKind.Nested, Called(row)));
                return;
            }

            Close();
            group = Called(row);
        }

        private void End()
        {
            depth = Math.Max(0, depth - 1);
            if (depth == 0)
                Close();
        }

        // A group without questions is a category too; what stands outside of every group is one without a name.
        private void Close()
        {
            if (questions.Count > 0 || group.Length > 0)
                categories.Add(new Category(Guid.Empty, group, [.. questions]));
            questions.Clear();
            group = "";
        }

        private void Ask(FormSheets.SheetRow row, string type)
        {
            Note(row);
            var words = type.Split(' ');
            var kind = Kind(words[0], row);
            if (kind is not { } asked)
            {
                losses.Add(new FormLoss(row.Number, LossKind.Type, type));
                return;
            }

            if (row[label].Length == 0)
            {
                losses.Add(new FormLoss(row.Number, LossKind.Wordless, row["name"]));
                return;
            }

            Choice[] choices = [];
            if (asked is QuestionKind.One or QuestionKind.Several or QuestionKind.Scale)
            {
                var list = words.ElementAtOrDefault(1) ?? "";
                choices = [.. lists[list].Where(one => one["name"].Length > 0).Select(one => new Choice(one["name"], one[choiceLabel].Length > 0 ? one[choiceLabel] : one["name"])).DistinctBy(one => one.Name)];
                if (words.Contains("or_other"))
                    losses.Add(new FormLoss(row.Number, LossKind.Other, row["name"]));
                if (choices.Length == 0)
                {
                    losses.Add(new FormLoss(row.Number, LossKind.Choices, list));
                    return;
                }
            }

            questions.Add(new Question(Guid.Empty, Guid.Empty, Name(row), row[label], row[hint], asked, row["required"].ToLowerInvariant() is "yes" or "true" or "true()" or "1", choices));
        }

        private string Name(FormSheets.SheetRow row)
        {
            var name = row["name"];
            if (!QuestionName.Fits(name) || names.Contains(name))
            {
                losses.Add(new FormLoss(row.Number, LossKind.Name, name));
                name = QuestionName.Next(names);
            }

            names.Add(name);
            return name;
        }

        private static QuestionKind? Kind(string type, FormSheets.SheetRow row) => type switch
        {
            "text" or "string" => row[FormWords.OwnKind].ToLowerInvariant() switch { "episodic" => QuestionKind.Episodic, "semantic" => QuestionKind.Semantic, _ => QuestionKind.Open },
            "select_one" or "select1" => row["appearance"].Contains(FormWords.ScaleLook, StringComparison.Ordinal) ? QuestionKind.Scale : QuestionKind.One,
            "select_multiple" => QuestionKind.Several,
            "integer" or "int" => QuestionKind.Number,
            "date" => QuestionKind.Date,
            "note" => QuestionKind.Note,
            _ => null,
        };

        private void Note(FormSheets.SheetRow row) =>
            losses.AddRange(Lost.Where(column => row[column].Length > 0).Select(column => new FormLoss(row.Number, LossKind.Column, column)));

        private string Called(FormSheets.SheetRow row) => row[label].Length > 0 ? row[label] : row["name"];

        /// <summary>“label”, or the column of the language that is Spanish, or the first.</summary>
        private static string Spoken(IReadOnlyList<FormSheets.SheetRow> rows, string column)
        {
            var there = rows.SelectMany(row => row.Cells.Keys).Distinct().Where(one => one == column || one.StartsWith(column + "::", StringComparison.Ordinal)).ToArray();
            return there.FirstOrDefault(one => one == column) ?? there.FirstOrDefault(one => one.Contains("(es", StringComparison.Ordinal) || one.Contains("espa", StringComparison.Ordinal)) ?? there.FirstOrDefault() ?? column;
        }
    }
}
