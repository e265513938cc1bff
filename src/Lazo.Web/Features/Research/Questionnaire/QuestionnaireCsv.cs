using System.Globalization;
using System.Text;
using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Questionnaires;
using Lazo.Web.Exchange.Csv;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>What was answered, as CSV: a line for each who answered, by her code; a column for each question.</summary>
public static class QuestionnaireCsv
{
    public static byte[] Write(IReadOnlyList<Question> questions, IReadOnlyList<SentAnswer> answers, IReadOnlyDictionary<(Guid Answer, Guid Question), IReadOnlyList<string>> said)
    {
        var csv = new StringBuilder("\uFEFF");
        Line(csv, ["clave", "enviado", "aviso", .. questions.Select(one => one.Name)]);
        foreach (var answer in answers)
        {
            Line(csv,
            [
                answer.Code, answer.SentAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), answer.Notice.ToString(CultureInfo.InvariantCulture),
                .. questions.Select(one => said.TryGetValue((answer.Id, one.Id), out var kept) ? Said.Shown(one, kept) : ""),
            ]);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>Numbers with what goes into an address, for who sends the invitations.</summary>
    public static byte[] Write(IEnumerable<(int Number, string Address)> invitations)
    {
        var csv = new StringBuilder("\uFEFF");
        Line(csv, ["invitacion", "direccion"]);
        foreach (var (number, address) in invitations)
            Line(csv, [number.ToString(CultureInfo.InvariantCulture), address]);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static void Line(StringBuilder csv, IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(cell => $"\"{Defused.Of(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
}
