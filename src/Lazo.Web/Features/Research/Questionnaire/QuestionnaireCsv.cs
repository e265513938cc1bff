using System.Globalization;
using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Questionnaires;
using Lazo.Web.Exchange.Csv;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>What was answered, as CSV: a line for each who answered, by her code; a column for each question.</summary>
public static class QuestionnaireCsv
{
    public static byte[] Write(IReadOnlyList<Question> questions, IReadOnlyList<SentAnswer> answers, IReadOnlyDictionary<(Guid Answer, Guid Question), IReadOnlyList<string>> said) => CsvSheet.Write(
        ["clave", "enviado", "aviso", .. questions.Select(one => one.Name)],
        answers.Select(answer => (IEnumerable<object?>)
        [
            answer.Code, answer.SentAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), answer.Notice,
            .. questions.Select(one => said.TryGetValue((answer.Id, one.Id), out var kept) ? Said.Shown(one, kept) : ""),
        ]));

    /// <summary>Numbers with what goes into an address, for who sends the invitations.</summary>
    public static byte[] Write(IEnumerable<(int Number, string Address)> invitations) =>
        CsvSheet.Write(["invitacion", "direccion"], invitations.Select(one => new object?[] { one.Number, one.Address }));
}
