using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Talks;

/// <summary>Before a reflective talk: about which observation, if about one.</summary>
public sealed class ConversarModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    /// <summary>Observations of which the two haven't spoken yet.</summary>
    public IReadOnlyList<Fact> Observations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await MayAsync(pair, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid pair, Guid? observation, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation) is { } refused) return refused;
        if (observation is not null && Observations.All(fact => fact.Id != observation)) return NotFound();
        var talk = await Visit.TellAsync(Seen, new TalkBegan(observation), cancellation);
        return Redirect($"{Home}/platica/{talk}");
    }

    private async Task<IActionResult?> MayAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !Runs) return NotFound();
        if (!Invitation.IsOpen) return Warned(AdvisingWords.Of(Lazo.Domain.Advising.Structures.Gate.NotAccepted));
        var spoken = Facts.Select(fact => (fact.Body as TalkBegan)?.Observation).ToHashSet();
        Observations = [.. Facts.Where(fact => fact.Body is ObservationBegan && !spoken.Contains(fact.Id)).Reverse()];
        return null;
    }
}
