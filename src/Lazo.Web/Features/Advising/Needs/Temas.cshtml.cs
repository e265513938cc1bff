using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Needs;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Needs;

/// <summary>What the two say that their diagnosis is about; either of them marks it, and both see it.</summary>
public sealed class TemasModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    public IReadOnlyList<NeedTopic> Topics { get; private set; } = [];

    public IReadOnlyCollection<string> Chosen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await LoadAsync(pair, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid pair, string[] topic, CancellationToken cancellation)
    {
        if (!await LoadAsync(pair, cancellation)) return NotFound();
        var chosen = Topics.Where(one => topic.Contains(one.Code)).ToArray();
        var tagged = new NeedsTagged([.. chosen.Select(one => one.Code)], string.Join(", ", chosen.Select(one => one.Words.Es)));
        return await TellAsync(tagged, new("Temas guardados.", "Topics saved."), Home, cancellation, Facts.LastOrDefault(fact => fact.Body is Diagnosed)?.Id);
    }

    private async Task<bool> LoadAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !Runs || !Invitation.IsOpen) return false;
        Chosen = Facts.Select(fact => fact.Body).OfType<NeedsTagged>().LastOrDefault()?.Topics.ToArray() ?? [];
        // What the two have marked stays theirs to keep.
        Topics = [.. (await NeedTopic.AllAsync(await Visit.ConnectionAsync(cancellation), Visit.InstitutionId, cancellation)).Where(topic => topic.Offered || Chosen.Contains(topic.Code))];
        return true;
    }
}
