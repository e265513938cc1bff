using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Visits;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>The thread of an advisor and a teacher: what is now, and all that was told.</summary>
public sealed class HiloModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    private const int APage = 30;

    [BindProperty(SupportsGet = true, Name = "notas")]
    public Guid? Unfold { get; set; }

    /// <summary>How many entries are shown; the others are one tap away.</summary>
    [BindProperty(SupportsGet = true, Name = "ver")]
    public int Most { get; set; } = APage;

    public IReadOnlyList<ThreadEntry> Entries { get; private set; } = [];

    /// <summary>The first of those that aren't shown, and where to see them; null where all are.</summary>
    public string? Earlier { get; private set; }

    /// <summary>The days on which a visit was made.</summary>
    public IReadOnlyList<DayVisited> Visited { get; private set; } = [];

    /// <summary>Since when the two may look back on their closing; null where it isn't time, or done.</summary>
    public DateOnly? LookBack { get; private set; }

    public string? Wrong { get; private set; }

    /// <summary>What was typed and couldn't be kept.</summary>
    public string Typed { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) =>
        await BeginAsync(pair, cancellation) ? await ShownAsync(cancellation) : NotFound();

    /// <summary>The advisor proposes; who said no isn't asked again.</summary>
    public async Task<IActionResult> OnPostRequestAsync(Guid pair, Idea idea, string? about, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !IsAdvisor || !Runs || !Enum.IsDefined(idea)) return NotFound();
        if (!Invitation.MayBeAsked(When.Today)) return Warned(new("El siguiente paso es suyo. La puerta sigue abierta.", "The next step is theirs. The door stays open."));
        if (Written(about) is not { } words) return await AgainAsync(about, cancellation, new("Cuenta en una frase para qué sería.", "Say in a sentence what for."));
        return await TellAsync(new Requested(idea, words), new("Propuesta enviada. La decisión es suya.", "Proposal sent. The decision is theirs."), Home, cancellation);
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid pair, string? words, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || IsAdvisor || !Runs || Invitation.State is not (InvitationState.Waiting or InvitationState.Later)) return NotFound();
        return await TellAsync(new Accepted(Written(words)), new("Gracias. Empiezan en conjunto.", "Thank you. You begin together."), Home, cancellation, Invitation.Request?.Id);
    }

    public async Task<IActionResult> OnPostLaterAsync(Guid pair, DateOnly? from, string? words, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || IsAdvisor || !Runs || Invitation.State is not (InvitationState.Waiting or InvitationState.Later)) return NotFound();
        if (from < When.Today) return await AgainAsync(words, cancellation, new("Elige un día que esté por venir, o deja la fecha en blanco.", "Choose a day to come, or leave the date empty."));
        return await TellAsync(
            new AskedForLater(from, Written(words)), new("Está bien: más adelante. Nadie te va a insistir.", "Fine: later. Nobody will insist."), Home, cancellation, Invitation.Request?.Id);
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid pair, DeclineReason[]? reasons, string? words, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || IsAdvisor || !Runs || Invitation.IsOpen || Invitation.State == InvitationState.Declined) return NotFound();
        return await TellAsync(
            new Declined([.. (reasons ?? []).Where(Enum.IsDefined).Distinct()], Written(words)),
            new("Dicho. Queda entre ustedes dos, y puedes volver cuando quieras.", "Said. It stays between the two of you, and you can come back whenever you like."),
            Home, cancellation, Invitation.Request?.Id);
    }

    /// <summary>Of her own accord: after a no, after a later, or in place of waiting to be asked.</summary>
    public async Task<IActionResult> OnPostComeBackAsync(Guid pair, string? about, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || IsAdvisor || !Runs || Invitation.IsOpen) return NotFound();
        if (Written(about) is not { } words) return await AgainAsync(about, cancellation, new("Cuenta en una frase qué te gustaría trabajar.", "Say in a sentence what you would like to work on."));
        if (Invitation.State == InvitationState.Declined)
            return await TellAsync(new CameBack(words), new("Qué gusto. Ya se ve en la página de quien te acompaña.", "How good. Your advisor's page shows it."), Home, cancellation);
        return await Visit.TogetherAsync(
            async _ =>
            {
                await Visit.TellAsync(Seen, new Requested(Idea.FeltNeed, words), cancellation);
                return await TellAsync(new Accepted(), new("Qué gusto. Ya se ve en la página de quien te acompaña.", "How good. Your advisor's page shows it."), Home, cancellation);
            },
            cancellation);
    }

    /// <summary>Whoever told something takes it back: it stays held, struck through.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid pair, Guid fact, string? why, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || Facts.FirstOrDefault(one => one.Id == fact) is not { } told || told.Author != ViewerId) return NotFound();
        await Visit.TellAsync(Seen, new TakenBack(Written(why) ?? Say["Fue un error", "A mistake"]), cancellation, fact);
        return Done(new("Retirado. Queda tachado en el hilo.", "Taken back. It stays in the thread, struck through."), Home);
    }

    /// <summary>A picture or document is deleted for good; that there was one stays.</summary>
    public async Task<IActionResult> OnPostForgetAsync(Guid pair, Guid photo, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !await AttachmentStore.ForgetAsync(await Visit.ConnectionAsync(cancellation), photo, When.Now, cancellation)) return NotFound();
        return Done(new("Borrado para siempre.", "Deleted for good."), Home);
    }

    private Task<IActionResult> AgainAsync(string? typed, CancellationToken cancellation, Phrase wrong)
    {
        (Typed, Wrong) = (typed ?? "", Say[wrong]);
        return ShownAsync(cancellation);
    }

    private async Task<IActionResult> ShownAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Kept = await AttachmentStore.StatesAsync(connection, Visit.InstitutionId, Facts.Select(fact => fact.Body).OfType<EvidenceGiven>().SelectMany(given => given.Attachments), cancellation);
        var months = (await AdvisingSettings.ReadAsync(connection, Visit.InstitutionId, When.Today, cancellation)).FollowUpMonths;
        LookBack = Contact.LookBackOn(months, at => When.DateOf(at.ToDateTimeOffset())) is { } on && on <= When.Today ? on : null;
        Visited = [.. (await VisitRow.MadeOfPairAsync(connection, Visit.InstitutionId, Seen.Pair.Id, cancellation)).Select(row => new DayVisited(When.DateOf(row.Plan.StartsAt), row.Plan.Minutes))];
        var all = ThreadEntry.Of(Told, IsAdvisor ? null : Unfold);
        // Whoever unfolds something, or comes to it from elsewhere, finds it there.
        var most = Math.Max(Math.Clamp(Most, APage, all.Count + APage), all.Index().FirstOrDefault(entry => entry.Item.Fact.Id == Unfold).Index + 1);
        Entries = [.. all.Take(most)];
        if (all.Count > most) Earlier = $"{Home}?ver={most + APage}#h{all[most].Fact.Id}";
        return Page();
    }
}
