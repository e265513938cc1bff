using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Alarms;

/// <summary>An open alarm as the coordination is told of it: whose, since when, who accompanies her and what was done. No word of the message.</summary>
public sealed record OpenAlarm(int TuteeId, string Tutee, long MessageId, DateTimeOffset Since, string? Tutor, IReadOnlyList<AlarmAct> Acts);

/// <summary>The alarms of the institution that nobody has closed.</summary>
public sealed class AlertasModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    private const string Sql = """
        select a.tutee_id, p.given_name || ' ' || p.family_name, a.message_id, a.since, t.given_name || ' ' || t.family_name
        from wall.open_alarms() a join person p on p.id = a.tutee_id left join person t on t.id = a.tutor_id order by a.acts, a.since
        """;

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public IReadOnlyList<OpenAlarm> Alarms { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var open = await connection.RowsAsync(
            Sql, r => new OpenAlarm(r.GetInt32(0), r.GetString(1), r.GetInt64(2), r.At(3), r.TextOrNull(4), []), cancellation);
        var alarms = new List<OpenAlarm>(open.Count);
        foreach (var alarm in open)
        {
            var acts = await Alarm.ActsAsync(connection, alarm.TuteeId, When.Now, cancellation);
            alarms.Add(alarm with { Acts = acts.FindAll(act => act.MessageId == alarm.MessageId) });
        }

        Alarms = alarms;
        return Page();
    }

    public Task<IActionResult> OnPostToldAsync(long message, string? text, CancellationToken cancellation) =>
        ActAsync(message, "told", text, new("Anotado; también lo ve su tutora o tutor.", "Noted; the tutor sees it too."), cancellation);

    /// <summary>Where nobody is her tutor there is nobody else who could close it.</summary>
    public Task<IActionResult> OnPostCloseAsync(long message, string? text, CancellationToken cancellation) =>
        ActAsync(message, "closed", text, new("Alerta cerrada. Queda quién la cerró y por qué.", "Alarm closed. Who closed it and why is kept."), cancellation);

    private async Task<IActionResult> ActAsync(long message, string kind, string? text, Phrase done, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var open = (await connection.RowsAsync(Sql, r => (Tutee: r.GetInt32(0), Message: r.GetInt64(2), HasTutor: !r.IsDBNull(4)), cancellation)).Find(alarm => alarm.Message == message);
        if (open.Message == 0 || (kind == "closed" && open.HasTutor)) return NotFound();
        if (Alarm.WrongWith(text) is { } wrong)
        {
            TempData["Wrong"] = say[wrong];
        }
        else
        {
            await Alarm.ActAsync(connection, viewer.InstitutionId, open.Tutee, message, kind, null, text, viewer.PersonId, When.Now, cancellation);
            TempData["Told"] = say[done];
        }

        return Redirect("/institucion/alertas");
    }
}
