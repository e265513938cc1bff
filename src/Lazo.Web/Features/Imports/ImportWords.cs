using System.Globalization;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Imports;

/// <summary>What changes in a row, as people call it.</summary>
public static class ImportWords
{
    /// <summary>The name of a column.</summary>
    public static Phrase Of(string column) => column switch
    {
        "name" or "title" => new("nombre", "name"),
        "given_name" => new("nombre de pila", "given name"),
        "family_name" => new("apellidos", "family name"),
        "preferred_name" => new("cómo le dicen", "called"),
        "sort_name" => new("orden en las listas", "order in lists"),
        "username" => new("usuario", "username"),
        "email" => new("correo", "mail"),
        "phone" => new("teléfono", "telephone"),
        "job" => new("trabajo", "job"),
        "interests" => new("intereses", "interests"),
        "preferred_channel" => new("canal preferido", "preferred channel"),
        "enabled" => new("cuenta activa", "account enabled"),
        "role" => new("papel", "role"),
        "type" or "kind" => new("tipo", "kind"),
        "code" => new("clave", "code"),
        "weight" => new("peso", "weight"),
        "mark" => new("calificación", "mark"),
        "state" or "status" => new("estado", "state"),
        "attempt" => new("vez que la cursa", "attempt"),
        "start_date" or "begin_date" => new("empieza", "begins"),
        "end_date" => new("termina", "ends"),
        "opens_at" => new("abre", "opens"),
        "due_at" => new("vence", "due"),
        "closes_at" => new("cierra", "closes"),
        "scored_at" => new("fecha de calificación", "marked"),
        "submitted_at" => new("entregada", "handed in"),
        "value_min" => new("mínimo de la escala", "lowest of the scale"),
        "value_max" => new("máximo de la escala", "highest of the scale"),
        "class_id" => new("grupo", "class"),
        "course_id" => new("asignatura", "course"),
        "person_id" or "student_id" => new("persona", "person"),
        "tutor_id" => new("tutora o tutor", "tutor"),
        "category_id" => new("categoría", "category"),
        "session_id" => new("periodo", "session"),
        "org_id" => new("plantel", "school"),
        "zone_id" => new("zona", "zone"),
        "advisor_id" => new("asesora o asesor", "advisor"),
        "level" => new("nivel", "level"),
        "shift" => new("turno", "shift"),
        "multigrade" => new("multigrado", "multigrade"),
        "recess_from" => new("empieza el recreo", "recess begins"),
        "recess_to" => new("termina el recreo", "recess ends"),
        "road_minutes" or "minutes" => new("minutos de camino", "minutes of road"),
        "signal" => new("señal", "signal"),
        "post" => new("puesto", "post"),
        "begins" => new("empieza", "begins"),
        "ends" => new("termina", "ends"),
        "line_item_id" => new("actividad", "activity"),
        _ => new(column.Replace('_', ' '), column.Replace('_', ' ')),
    };

    /// <summary>A value as a person writes it; references to other rows are numbers that say nothing to anyone.</summary>
    public static string Value(ChangeSample change, string? value, Speech say) => (change.Column, value) switch
    {
        (_, null or "") => "—",
        ({ } column, _) when column.EndsWith("_id", StringComparison.Ordinal) => value == change.Before ? say["la de antes", "the former"] : say["otra", "another"],
        ("mark", { } thousandths) when int.TryParse(thousandths, CultureInfo.InvariantCulture, out var mark) => (mark / 1000m).ToString("0.##", CultureInfo.InvariantCulture),
        ("state", { } number) when byte.TryParse(number, CultureInfo.InvariantCulture, out var state) => say[OfState((ResultState)state)],
        (_, "True") => say["sí", "yes"],
        (_, "False") => say["no", "no"],
        _ => value,
    };

    /// <summary>“orgs.csv, línea 4, columna 4 (parentSourcedId)”; of a workbook “Hoja «Escuelas», fila 12, columna H (closesAt)”.</summary>
    public static string PlaceOf(Refusal refusal, Speech say) =>
        refusal.Sheet is { } sheet ? InSheet(sheet, refusal, say)
        : refusal.File
        + (refusal.Line == 0 ? "" : say[$", línea {refusal.Line}", $", line {refusal.Line}"])
        + (refusal.Column == 0 ? "" : say[$", columna {refusal.Column}", $", column {refusal.Column}"])
        + (refusal.Header is null ? "" : $" ({refusal.Header})");

    private static string InSheet(string sheet, Refusal refusal, Speech say) =>
        say[$"Hoja «{sheet}»", $"Sheet “{sheet}”"]
        + (refusal.Line == 0 ? "" : say[$", fila {refusal.Line}", $", row {refusal.Line}"])
        + (refusal.Column == 0 ? "" : say[$", columna {Refusal.LetterOf(refusal.Column)}", $", column {Refusal.LetterOf(refusal.Column)}"])
        + (refusal.Header is null ? "" : $" ({refusal.Header})");

    /// <summary>What becomes of a file's rows; what is none isn't said.</summary>
    public static string CountsOf(FileReport file, Speech say)
    {
        var counts = new (long Number, Phrase One, Phrase Many)[]
        {
            (file.New, new("nueva", "new"), new("nuevas", "new")),
            (file.Changed, new("cambia", "changes"), new("cambian", "change")),
            (file.Removed, new("se quita", "is removed"), new("se quitan", "are removed")),
            (file.Unchanged, new("sigue igual", "stays the same"), new("siguen igual", "stay the same")),
            (file.Vanished, new("ya no viene y se conserva", "is no longer there and is kept"), new("ya no vienen y se conservan", "are no longer there and are kept")),
        };
        var said = counts.Where(count => count.Number > 0).Select(count => say.Count(count.Number, count.One, count.Many)).ToList();
        return said.Count > 0 ? string.Join(" · ", said) : say["nada que cambiar", "nothing to change"];
    }

    private static Phrase OfState(ResultState state) => state switch
    {
        ResultState.Submitted => new("entregada", "handed in"),
        ResultState.PartiallyGraded => new("calificada en parte", "partially marked"),
        ResultState.FullyGraded => new("calificada", "marked"),
        ResultState.Exempt => new("exenta", "exempt"),
        _ => new("sin entregar", "not handed in"),
    };
}
