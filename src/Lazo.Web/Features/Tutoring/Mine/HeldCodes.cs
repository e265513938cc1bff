using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>What the tables write in code, in words. Only where a column holds codes: what somebody wrote stays as it is.</summary>
internal static class HeldCodes
{
    private static readonly HashSet<string> Columns =
        ["por dónde", "qué", "causa", "resultado", "papel", "estado", "cómo", "cómo terminó", "quién te escribe", "canal preferido", "lo que se leyó", "tema", "se refiere a"];

    private static readonly Dictionary<string, Phrase> Codes = All();

    // Apart: “other” is also a cause.
    private static readonly Dictionary<string, Phrase?> Sexes = new()
    {
        ["female"] = new("mujer", "female"),
        ["male"] = new("hombre", "male"),
        ["other"] = new("otro", "other"),
        ["unspecified"] = new("sin decir", "unspecified"),
    };

    internal static Phrase? Of(Phrase column, string code) => column.Es == "sexo" ? Sexes.GetValueOrDefault(code) : Columns.Contains(column.Es) && Codes.TryGetValue(code, out var words) ? words : null;

    private static Dictionary<string, Phrase> All()
    {
        var codes = new Dictionary<string, Phrase>
        {
            ["moved"] = new("se cambió", "moved"),
            ["cancelled"] = new("se canceló", "cancelled"),
            ["handed_over"] = new("se canceló al cambiar tu tutoría", "cancelled with the change of tutor"),
            ["tutor"] = new("tu tutoría", "your tutor"),
            ["coordination"] = new("la coordinación", "the coordination"),
            ["student"] = new("estudiante", "student"),
            ["not submitted"] = new("sin entregar", "not submitted"),
            ["submitted"] = new("entregada", "submitted"),
            ["partially graded"] = new("calificada en parte", "partially graded"),
            ["fully graded"] = new("calificada", "fully graded"),
            ["exempt"] = new("exenta", "exempt"),
            ["guardian"] = new("madre, padre o tutor legal", "guardian"),
            ["parent"] = new("madre o padre", "parent"),
            ["relative"] = new("familiar", "relative"),
            ["teacher"] = new("imparte clases", "teacher"),
            ["aide"] = new("apoyo", "aide"),
            ["counselor"] = new("orientación", "counselor"),
            ["principal"] = new("dirección", "principal"),
            ["proctor"] = new("aplica exámenes", "proctor"),
            ["siteAdministrator"] = new("administración", "administration"),
            ["systemAdministrator"] = new("administración", "administration"),
            ["districtAdministrator"] = new("administración", "administration"),
        };
        foreach (var (topic, words) in RecordWords.Topics) codes.TryAdd(topic, words);
        foreach (var label in Enum.GetValues<TuteeLabel>()) codes.TryAdd(SnakeCase.Of(label), ReadingWords.Of(label));
        // What is said of an alarm isn't a record, and has no words among them.
        foreach (var kind in Enum.GetValues<RecordKind>().Where(kind => kind is not (RecordKind.AlarmClosed or RecordKind.AlarmReopened))) codes.TryAdd(SnakeCase.Of(kind), RecordWords.Of(kind));
        foreach (var cause in Enum.GetValues<Cause>()) codes.TryAdd(SnakeCase.Of(cause), CauseWords.Of(cause));
        foreach (var channel in Enum.GetValues<Channel>()) codes.TryAdd(SnakeCase.Of(channel), TodayWords.By(channel));
        foreach (var result in Enum.GetValues<ContactResult>()) codes.TryAdd(SnakeCase.Of(result), RecordWords.Of(result));
        return codes;
    }
}
