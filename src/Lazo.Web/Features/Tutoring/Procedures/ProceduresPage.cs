using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Procedures;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>A page on which somebody sees what a tutee can still do, opens a procedure or asks for a leave: her tutor, or she herself.</summary>
public abstract class ProceduresPage(Visit visit, Speech say) : TuteePage(visit, say)
{
    private const int LongestLeave = 2;

    public OptionsShown Shown { get; private set; } = null!;

    /// <summary>The page's own address.</summary>
    protected abstract string HomeOf(int id);

    protected bool CanAct => !Replay && Seen.Reason is Reason.Tutor or Reason.Self;

    /// <summary>Whether, and for whom, the viewer may be here.</summary>
    protected async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason == Reason.SubjectAdvisor) return false;
        var records = await Record.AllAsync(Connection, id, When.Now, cancellation);
        var holding = await Visit.HoldingAsync(Seen, When.Now, cancellation);
        Shown = await OptionsOf.ReadAsync(Connection, Visit.InstitutionId, this, HomeOf(id), holding, records, CanAct, cancellation);
        return true;
    }

    /// <summary>Something that the regulation lets her do now is asked for.</summary>
    /// <param name="sure">What is heavy is asked once more.</param>
    protected async Task<IActionResult> OpenAsync(int id, string? rule, string? subject, bool sure, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || !CanAct) return NotFound();
        var option = Shown.Now.FirstOrDefault(one => one.Version.Key == rule && (one.Class?.Id ?? "") == (subject ?? "") && one.Chance == Chance.Now);
        if (option is null || !Records.RecordWords.Topics.ContainsKey(option.Rule.Topic))
        {
            Warn("No se abrió: el plazo ya pasó o el reglamento cambió. Abajo está lo que sí se puede.", "Nothing was opened: its time is over, or the regulation has changed. Below is what can be done.");
        }
        else if (Shown.Waiting(option) is { Asked: not null })
        {
            Warn("Ese trámite ya está abierto y espera respuesta.", "That procedure is open already and waits for its answer.");
        }
        else if (option.Rule.Heavy && !sure)
        {
            Shown = Shown with { Asking = option };
            return Page();
        }
        else
        {
            var calendar = (await Visit.RulesAsync(cancellation)).Calendar;
            DateTimeOffset? due = !option.ClosesAt.IsNone && option.ClosesAt < calendar.AddWorkingDays(Instant.From(Visit.Now.Now), 5) ? option.ClosesAt.ToDateTimeOffset() : null;
            await (await Visit.WritingAsync(cancellation)).RecordAsync(
                new NewRecord(id, RecordKind.ProcedureOpened, option.Class is { } about ? $"{option.Rule.Title}: {about.Title}" : option.Rule.Title, option.Class?.Id, DueAt: due, Topic: option.Rule.Topic),
                cancellation);
            await Visit.RenewAsync(id, cancellation);
            Tell("Trámite abierto. Aquí se ve la respuesta en cuanto la haya.", "Procedure opened. The answer is shown here as soon as there is one.");
        }

        return Redirect(HomeOf(id) + "#abiertos");
    }

    /// <summary>What she asked for is taken back while it waits; a second tap changes nothing.</summary>
    protected async Task<IActionResult> TakeBackAsync(int id, string? matter, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || !CanAct || Seen.Reason != Reason.Self) return NotFound();
        if (!Shown.Procedures.Any(one => one.Opened.SourcedId == matter && one.Asked is not null && Shown.Waits(one)))
        {
            Warn("No se retiró: ya tiene respuesta, o ya lo habías retirado.", "Nothing was taken back: it was answered, or taken back already.");
        }
        else
        {
            // Closed by herself: nobody answers herself, so it counts as taken back and not as answered.
            await (await Visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(id, RecordKind.ProcedureAnswered, Say["Lo retiró antes de la respuesta.", "Taken back before the answer."], matter), cancellation);
            await Visit.RenewAsync(id, cancellation);
            Tell("Retirado: ya no está pedido.", "Taken back: it is no longer asked for.");
        }

        return Redirect(HomeOf(id) + "#abiertos");
    }

    /// <summary>A leave is asked for; the coordination answers.</summary>
    protected async Task<IActionResult> AskLeaveAsync(int id, DateOnly? until, string? text, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || !CanAct) return NotFound();
        if (!ModelState.IsValid || until <= When.Today || until > When.Today.AddYears(LongestLeave))
        {
            Warn("No se envió: elige un día de regreso de los próximos dos años, o deja la fecha en blanco.", "Nothing was sent: choose a day within the next two years, or leave it blank.");
        }
        else if (Shown.Leaving is not null)
        {
            Warn("No se envió: está pedida la baja definitiva. Si lo que hace falta es una pausa, retírala primero.", "Nothing was sent: a withdrawal has been asked for. If a pause is what is needed, take it back first.");
        }
        else if (!Shown.Leave.CanAsk)
        {
            Warn("Ya hay una baja pedida o en curso.", "A leave has been asked for already, or is under way.");
        }
        else
        {
            await (await Visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(id, RecordKind.LeaveRequested, text, Until: until), cancellation);
            await Visit.RenewAsync(id, cancellation);
            Tell("Baja pedida. La coordinación responde; mientras tanto todo sigue igual.", "The leave was asked for. The coordination answers; until then everything goes on.");
        }

        return Redirect(HomeOf(id) + "#baja");
    }

    /// <summary>The request is taken back: she stays.</summary>
    protected async Task<IActionResult> StayAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || !CanAct || Shown.Leave.Request is not { } request || Shown.Leave.Began is not null) return NotFound();
        if (Shown.Leave.Decision?.Granted == true)
        {
            Warn("La baja ya está autorizada: escribe a la coordinación para cambiarla.", "The leave has been granted: write to the coordination to change it.");
        }
        else
        {
            await (await Visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(id, RecordKind.LeaveEnded, Ref: request.SourcedId), cancellation);
            await Visit.RenewAsync(id, cancellation);
            Tell("Qué alegría: la solicitud quedó retirada.", "How good: the request was taken back.");
        }

        return Redirect(HomeOf(id) + "#baja");
    }
}
