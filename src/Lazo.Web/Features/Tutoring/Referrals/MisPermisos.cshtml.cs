using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Access;
using Lazo.Web.Features.Offices;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Referrals;

/// <summary>What a tutee is asked before anything of hers goes to a confidential office, and what she answered.</summary>
public sealed class MisPermisosModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    /// <summary>What waits for her yes or no.</summary>
    public IReadOnlyList<OpenMatter> Asked { get; private set; } = [];

    /// <summary>What she answered, the newest first, with what she was asked.</summary>
    public IReadOnlyList<(Record Answer, Record Asked)> Answered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostYesAsync(string? matter, CancellationToken cancellation) =>
        SayAsync(matter, agreed: true, new("Gracias. Ya se envió, solo con esas palabras.", "Thank you. It was sent, with those words alone."), cancellation);

    public Task<IActionResult> OnPostNoAsync(string? matter, CancellationToken cancellation) =>
        SayAsync(matter, agreed: false, new("Está bien: no se envió nada.", "That is fine: nothing was sent."), cancellation);

    private async Task<IActionResult> SayAsync(string? matter, bool agreed, Phrase done, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (Asked.FirstOrDefault(open => open.Opening.SourcedId == matter) is not { } asked)
        {
            Warn("Eso ya estaba respondido.", "That was answered already.");
        }
        else
        {
            var refusal = await Referring.ConsentAsync(Visit, Visit.ViewerId, asked, agreed, heard: null, cancellation);
            TempData[refusal is null ? "Told" : "Wrong"] = refusal is { } why ? Say[ReferralWords.Of(why)] : Say[done];
        }

        return Redirect("/mi/permisos");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!await SeeAsync(Visit.ViewerId, cancellation) || Seen.Reason != Reason.Self) return false;
        var records = await Record.AllAsync(Connection, Visit.ViewerId, When.Now, cancellation);
        Asked = [.. OpenMatters.Of(records, When.Today).Where(open => open.Opening.Kind == RecordKind.ReferralConsentAsked)];
        Answered =
        [
            .. from answer in records.AsEnumerable().Reverse()
               where answer.Kind is RecordKind.ReferralConsentGiven or RecordKind.ReferralConsentRefused
               from asked in records
               where asked.SourcedId == answer.Ref
               select (answer, asked),
        ];
        return true;
    }
}
