using Lazo.Domain.Tutoring.Referrals;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Offices;

/// <summary>What the steps of a referral are called, and why one can't be taken.</summary>
public static class ReferralWords
{
    public static Phrase Of(ReferralState state) => state switch
    {
        ReferralState.AwaitingConsent => new("espera que diga que sí", "waits for consent"),
        ReferralState.Refused => new("prefirió que no", "no consent"),
        ReferralState.Sent => new("enviada", "sent"),
        ReferralState.Accepted => new("la instancia ya la atiende", "the office works on it"),
        ReferralState.Returned => new("la instancia la devolvió", "sent back by the office"),
        ReferralState.Answered => new("ya hay respuesta: falta contársela", "answered: to be told"),
        ReferralState.Told => new("ya lo sabe", "told"),
        ReferralState.Closed => new("cerrada", "closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static Phrase Of(ReferralRefusal refusal) => refusal switch
    {
        ReferralRefusal.ConsentMissing => new(
            "No se envió: es una instancia confidencial y falta que la persona diga que sí.",
            "It wasn't sent: the office is confidential and the tutee hasn't said yes."),
        ReferralRefusal.ConsentAnswered => new("Ya había respondido si está de acuerdo.", "Whether it may go was answered already."),
        ReferralRefusal.AlreadyTakenUp => new("La instancia ya la había recibido.", "The office had taken it up already."),
        ReferralRefusal.AlreadyAnswered => new("Ya tenía respuesta.", "It had been answered already."),
        ReferralRefusal.NothingToTell => new("Todavía no hay nada que contarle: la instancia no ha respondido.", "There is nothing to tell yet: the office hasn't answered."),
        ReferralRefusal.TellFirst => new("Ya hay respuesta: cuéntasela primero, y después ciérrala.", "It was answered: tell the tutee first, then close it."),
        ReferralRefusal.Over => new("Ya estaba terminada.", "It was over already."),
        ReferralRefusal.WordsMissing => new("No se guardó: falta escribirlo con palabras.", "Nothing was saved: it has to be said in words."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
