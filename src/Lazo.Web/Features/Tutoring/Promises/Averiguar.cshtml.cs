using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Offices;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Promises;

/// <summary>Who can answer a tutee's question to her tutor.</summary>
/// <param name="Key">As the form sends it.</param>
public sealed record Answerer(string Key, string Name, int? OfficeId, int? PersonId, int? ClassId);

/// <summary>The question of a tutee, as she wrote it.</summary>
public sealed record AskedMessage(long Number, string SourcedId, DateTimeOffset At, string Body, int? ClassId);

/// <summary>A question whose answer isn't known yet: who finds out, until when, and what the tutee is told at once.</summary>
public sealed class AveriguarModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    /// <summary>The longest question that is put to somebody.</summary>
    public const int LongestQuestion = 800;

    private const string Myself = "yo";

    private const string AdvisorsSql = """
        select c.advisor_id, c.class_id, p.given_name || ' ' || p.family_name || ' · ' || k.title
        from wall.colleagues() c join person p on p.id = c.advisor_id join class k on k.id = c.class_id
        where c.tutee_id = $1 and c.tutor_id = $2 order by k.title, p.sort_name
        """;

    private const string MessageSql =
        "select id, sent_at, body, class_id from message where sourced_id = $1 and tutee_id = $2 and sender_id = $2";

    public AskedMessage Asked { get; private set; } = null!;

    public IReadOnlyList<Answerer> Answerers { get; private set; } = [];

    public string Who { get; private set; } = Myself;

    public string? Question { get; private set; }

    public string? Notice { get; private set; }

    public string? Due { get; private set; }

    public string? Wrong { get; private set; }

    public DraftAdvice? Advice { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, string? mensaje, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, mensaje, cancellation)) return NotFound();
        var rules = await Visit.RulesAsync(cancellation);
        Due = When.InputAt(rules.Calendar.AddWorkingDays(Instant.From(When.Now), rules.PromiseDays).ToDateTimeOffset());
        Question = Asked.Body.Length <= 200 ? Asked.Body : "";
        Notice = $"Hola, {Profile.Called}. Gracias por preguntar. Lo estoy averiguando y en cuanto tenga la respuesta te la cuento.";
        Who = Answerers.FirstOrDefault(one => one.ClassId is not null && one.ClassId == Asked.ClassId)?.Key ?? Myself;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        int id, string? mensaje, string? who, string? question, string? notice, string? due, string? seen, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, mensaje, cancellation)) return NotFound();
        (Who, Question, Notice, Due) = (who ?? Myself, question, notice, due);
        if (Answerers.FirstOrDefault(one => one.Key == Who) is not { } answerer) return NotFound();
        var dueAt = ReadDue(due);
        Wrong = string.IsNullOrWhiteSpace(question) ? Say["Escribe la pregunta que hay que responder.", "Write the question that has to be answered."]
            : question.Length > LongestQuestion ? Say["La pregunta es demasiado larga: deja lo necesario.", "The question is too long: leave what is needed."]
            : dueAt is null ? Say["La fecha ya pasó o no se entiende.", "The date is past, or unclear."]
            : BoxShown.WrongWith(notice, Say);
        if (Wrong is not null) return Page();
        Advice = DraftAdvice.Of(notice!, promised: true, seen, Instant.From(When.Now), (await Visit.RulesAsync(cancellation)).Calendar);
        if (Advice is not null) return Page();

        await using (var together = await Connection.BeginTransactionAsync(cancellation))
        {
            var writing = await Visit.WritingAsync(cancellation);
            await writing.SayAsync(new NewMessage(id, notice!.Trim()), cancellation);
            await writing.RecordAsync(
                new NewRecord(id, RecordKind.Promise, question, DueAt: dueAt, OfficeId: answerer.OfficeId, ToId: answerer.PersonId,
                    ClassId: answerer.PersonId is null ? null : answerer.ClassId, MessageId: Asked.Number), cancellation);
            await together.CommitAsync(cancellation);
        }

        await Visit.RenewAsync(id, cancellation);
        Tell("Enviado. Te lo recordamos hasta que tenga la respuesta.", "Sent. You will be reminded until the answer is there.");
        return Redirect($"/tutoria/tutorados/{id}/conversacion#escribir");
    }

    private async Task<bool> BeginAsync(int id, string? message, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return false;
        var asked = await Connection.FirstAsync(
            MessageSql, r => new AskedMessage(r.GetInt64(0), message!, r.At(1), r.GetString(2), r.IntOrNull(3)), cancellation, message ?? "", id);
        if (asked is null) return false;
        Asked = asked;
        var advisors = await Connection.RowsAsync(
            AdvisorsSql, r => new Answerer($"a{r.GetInt32(0)}-{r.GetInt32(1)}", r.GetString(2), null, r.GetInt32(0), r.GetInt32(1)), cancellation, id, Visit.ViewerId);
        // What is confidential is referred, with consent; a question isn't.
        var offices = (await Office.OpenAsync(Connection, Visit.InstitutionId, cancellation)).Where(office => !office.Confidential && office.People.Count > 0);
        Answerers =
        [
            new Answerer(Myself, Say["yo", "I do"], null, null, null),
            .. advisors,
            .. offices.Select(office => new Answerer($"o{office.Id}", office.Name, office.Id, null, null)),
        ];
        return true;
    }

    private DateTimeOffset? ReadDue(string? due) =>
        DateTime.TryParseExact(due, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
        && When.InstantOf(wall) is var at && at > Visit.Now.Now ? at : null;
}
