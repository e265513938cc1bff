using Lazo.Domain.Accompaniment;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Tutees;
using Lazo.Web.Features.Tutoring.Wishes;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>The card of a tutee and how she likes to be contacted; filled in by her tutor or by herself.</summary>
public abstract class CardPage(Visit visit, Speech say) : TuteePage(visit, say)
{
    public Consent? Consent { get; private set; }

    public CardNotice Notice { get; private set; } = null!;

    /// <summary>She agrees, as things stand.</summary>
    public bool Agreed => Consent is { Given: true };

    /// <summary>Whose page it is.</summary>
    public bool Own => Seen.Reason == Reason.Self;

    /// <summary>Where its forms go.</summary>
    public abstract string Address { get; }

    protected abstract int TuteeId { get; }

    /// <summary>Why whoever opens it may: she herself here, her tutor there.</summary>
    protected abstract Reason For { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCardAsync(CardInput card, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Replay) return NotFound();
        if (!Agreed && !card.Agrees)
        {
            Warn("No se guardó: falta marcar que hay permiso. Sin él, Lazo no guarda nada de esto.", "Nothing was saved: consent isn't marked. Without it Lazo keeps nothing of this.");
            return Redirect(Address);
        }

        if (!Agreed && card.Notice != Notice.Version)
        {
            Warn("No se guardó: el aviso cambió mientras lo leías. Léelo de nuevo y marca el permiso.", "Nothing was saved: the notice changed while it was being read. Read it again and mark the consent.");
            return Redirect(Address);
        }

        if (card.AgeIsOdd || !ModelState.IsValid)
        {
            Warn("No se guardó: revisa la edad; va en años cumplidos.", "Nothing was saved: look at the age; it is in whole years.");
            return Redirect(Address);
        }

        await using var together = await Connection.BeginTransactionAsync(cancellation);
        if (!Agreed)
        {
            var how = !Own && card.How is { } told && Enum.IsDefined(told) ? told : Channel.Platform;
            await Consent.SayAsync(Connection, Visit.InstitutionId, TuteeId, Visit.ViewerId, When.Now, given: true, how, Notice.Version, cancellation);
        }

        await card.Read(When.Now).SaveAsync(Connection, Visit.InstitutionId, TuteeId, Visit.ViewerId, cancellation);
        await together.CommitAsync(cancellation);
        await Visit.RenewAsync(TuteeId, cancellation);
        Tell("Ficha guardada.", "The card is saved.");
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Channel how, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Replay || !Agreed || !Enum.IsDefined(how)) return NotFound();
        await Consent.SayAsync(Connection, Visit.InstitutionId, TuteeId, Visit.ViewerId, When.Now, given: false, Own ? Channel.Platform : how, Consent!.Notice, cancellation);
        await Visit.RenewAsync(TuteeId, cancellation);
        Tell("Permiso retirado: la ficha se borró.", "Consent withdrawn: the card is emptied.");
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostWishAsync(WishInput wish, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Replay) return NotFound();
        var (read, wrong) = wish.Read();
        if (read is null || !ModelState.IsValid)
        {
            var words = read is null ? wrong : new("No se guardó: escribe las horas como 22:00.", "Nothing was saved: write hours as 22:00.");
            Warn(words.Es, words.En);
            return Redirect($"{Address}#contacto");
        }

        await read.SaveAsync(Connection, Visit.InstitutionId, TuteeId, Visit.ViewerId, When.Now, cancellation);
        await Visit.RenewAsync(TuteeId, cancellation);
        if (Seen.Reason == Reason.Self) Tell("Guardado: así te buscamos desde ahora.", "Saved: this is how we reach you from now on.");
        else Tell("Guardado: así se le busca desde ahora.", "Saved: this is how it is done from now on.");
        return Redirect(Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!await SeeAsync(TuteeId, cancellation) || Seen.Reason != For) return false;
        Consent = await Consent.LatestAsync(Connection, TuteeId, When.Now, cancellation);
        Notice = await CardNotice.LatestAsync(Connection, Visit.InstitutionId, cancellation);
        return true;
    }
}
