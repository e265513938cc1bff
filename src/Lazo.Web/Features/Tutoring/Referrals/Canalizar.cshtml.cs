using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Referrals;
using Lazo.Web.Access;
using Lazo.Web.Features.Offices;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Referrals;

/// <summary>A matter of a tutee is handed to an office, with the least that the office needs; and its further steps on the tutor's side.</summary>
public sealed class CanalizarModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    /// <summary>The longest text for an office: it carries the least.</summary>
    public const int LongestWords = 1200;

    public IReadOnlyList<Office> Offices { get; private set; } = [];

    public DraftAdvice? Advice { get; private set; }

    public string? Wrong { get; private set; }

    public int? OfficeId { get; private set; }

    public string? Words { get; private set; }

    public string? Due { get; private set; }

    public string? How { get; private set; }

    public bool Heard { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int? instancia, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        OfficeId = instancia;
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(
        int id, int? office, string? text, string? due, string? consent, Channel? channel, string? how, string? seen, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        (OfficeId, Words, Due, How, Heard) = (office, text, due, how, consent == "heard");
        var chosen = Offices.FirstOrDefault(known => known.Id == office);
        if (office is not null && chosen is null) return NotFound();
        var dueAt = ReadDue(due);
        Wrong = chosen is null ? Say["Elige a qué instancia.", "Choose an office."]
            : string.IsNullOrWhiteSpace(text) ? Say["Escribe qué se le pide a la instancia.", "Write what the office is asked for."]
            : text.Length > LongestWords ? Say["Es demasiado: deja solo lo que la instancia necesita.", "It is too much: leave only what the office needs."]
            : !string.IsNullOrWhiteSpace(due) && dueAt is null ? Say["La fecha ya pasó o no se entiende.", "The date is past, or unclear."]
            : chosen.Confidential && Heard && (channel is null || string.IsNullOrWhiteSpace(how)) ? Say["Anota por dónde y con qué palabras te dijo que sí.", "Note how, and in what words, the tutee said yes."]
            : null;
        if (Wrong is not null) return Page();
        Advice = DraftAdvice.Of(text!, promised: true, seen, Instant.From(When.Now), (await Visit.RulesAsync(cancellation)).Calendar);
        if (Advice is not null) return Page();

        var heard = Heard ? new HeardConsent(channel ?? Channel.Platform, how?.Trim() ?? "") : null;
        if (await Referring.SendAsync(Visit, id, chosen!.Id, chosen.Confidential, text!.Trim(), dueAt, heard, cancellation))
            Tell($"Canalizado a {chosen.Name}.", $"Referred to {chosen.Name}.");
        else
            Tell($"Se lo preguntamos a {Profile.Called} en su página. Nada se envía hasta que diga que sí.", $"{Profile.Called} is asked on her page. Nothing is sent until she says yes.");
        return Redirect($"/tutoria/tutorados/{id}/registro#pendientes");
    }

    /// <summary>The tutee told her tutor whether it may go.</summary>
    public Task<IActionResult> OnPostConsentAsync(int id, string? matter, bool agreed, Channel channel, string? text, CancellationToken cancellation) => StepAsync(
        id, matter, agreed ? new("Enviada a la instancia, con su acuerdo.", "Sent to the office, with consent.") : new("Anotado: no se envió nada.", "Noted: nothing was sent."),
        open => Referring.ConsentAsync(Visit, id, open, agreed, new HeardConsent(channel, text?.Trim() ?? ""), cancellation), cancellation);

    /// <summary>The office answered outside Lazo.</summary>
    public Task<IActionResult> OnPostAnsweredAsync(int id, string? matter, string? text, CancellationToken cancellation) => StepAsync(
        id, matter, new("Anotado. Falta contárselo.", "Noted. It is still to be told."),
        open => Referring.StepAsync(Visit, id, open, RecordKind.ReferralAnswered, text, cancellation), cancellation);

    public Task<IActionResult> OnPostToldAsync(int id, string? matter, CancellationToken cancellation) => StepAsync(
        id, matter, new("Anotado: ya lo sabe.", "Noted: it is known."),
        open => Referring.StepAsync(Visit, id, open, RecordKind.ReferralTold, null, cancellation), cancellation);

    public Task<IActionResult> OnPostCloseAsync(int id, string? matter, CancellationToken cancellation) => StepAsync(
        id, matter, new("Canalización cerrada.", "Referral closed."),
        open => Referring.StepAsync(Visit, id, open, RecordKind.ReferralClosed, null, cancellation), cancellation);

    private async Task<IActionResult> StepAsync(
        int id, string? matter, Phrase done, Func<Records.OpenMatter, Task<ReferralRefusal?>> step, CancellationToken cancellation)
    {
        if (!await BeginAsync(id, cancellation)) return NotFound();
        var refusal = await Referring.FindAsync(Visit, id, matter, cancellation) is { } open ? await step(open) : ReferralRefusal.Over;
        TempData[refusal is null ? "Told" : "Wrong"] = refusal is { } why ? Say[ReferralWords.Of(why)] : Say[done];
        return Redirect($"/tutoria/tutorados/{id}/registro#pendientes");
    }

    private async Task<bool> BeginAsync(int id, CancellationToken cancellation)
    {
        if (!await SeeAsync(id, cancellation) || Seen.Reason != Reason.Tutor) return false;
        Offices = await Office.OpenAsync(Connection, Visit.InstitutionId, cancellation);
        return true;
    }

    private DateTimeOffset? ReadDue(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
        && Visit.Now.InstantOf(wall) is var at && at > Visit.Now.Now ? at : null;
}
