using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Sharing;

/// <summary>A thread of which a teacher opened something to whoever reads this.</summary>
public sealed record OpenedThread(Seen Seen, IReadOnlyList<Disclosure> Given, IReadOnlyList<Fact> Facts, IReadOnlyList<Agreement> Agreements);

/// <summary>What teachers opened to the viewer; the wall lets through nothing else.</summary>
public sealed class CompartidoModel(AdvisingVisit visit) : PageModel
{
    public IReadOnlyList<OpenedThread> Threads { get; private set; } = [];

    /// <summary>What became of pictures and documents.</summary>
    public IReadOnlyDictionary<Guid, Kept> Kept { get; private set; } = new Dictionary<Guid, Kept>();

    public RoleWords Roles { get; private set; } = RoleWords.None;

    public Moments When => visit.Now;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        Roles = await RoleWords.ReadAsync(connection, visit.InstitutionId, cancellation);
        var given = (await Disclosures.ToAsync(connection, visit.InstitutionId, visit.ViewerId, cancellation)).ToLookup(one => one.Pair);
        var book = new AgreementBook(visit);
        var threads = new List<OpenedThread>();
        foreach (var pair in given)
        {
            if (await visit.SeeAsync(pair.Key, cancellation) is not { } seen) continue;
            var kinds = pair.SelectMany(one => one.Kinds).ToHashSet();
            var facts = (await visit.FactsAsync(pair.Key, cancellation)).ThatHold().Where(fact => kinds.Contains(FactKinds.Of(fact.Body).Name));
            threads.Add(new OpenedThread(seen, [.. pair], [.. facts.Reverse()], kinds.Contains("agreement") ? await book.OfPairAsync(pair.Key, cancellation) : []));
        }

        Threads = threads;
        Kept = await AttachmentStore.StatesAsync(
            connection, visit.InstitutionId, threads.SelectMany(thread => thread.Facts).Select(fact => fact.Body).OfType<EvidenceGiven>().SelectMany(given => given.Attachments), cancellation);
    }
}
