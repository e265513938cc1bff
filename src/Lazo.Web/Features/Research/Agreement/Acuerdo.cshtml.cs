using Lazo.Domain.Research.Agreement;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Agreement;

/// <summary>How far several hands mark alike: by pairs and over all, by code and over all; where they differ there is something to talk about.</summary>
public sealed class AcuerdoModel(ResearchVisit visit) : StudyPage(visit)
{
    /// <summary>Chosen by itself at first: pairs grow with the square.</summary>
    private const int AtFirst = 4;

    /// <summary>Whose hands are compared.</summary>
    [BindProperty(SupportsGet = true, Name = "quien")]
    public IReadOnlyList<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<Hand> Hands { get; private set; } = [];

    /// <summary>All that were chosen; null with fewer than two.</summary>
    public ComparedHands? Together { get; private set; }

    /// <summary>Every two of them, where there are three and more.</summary>
    public IReadOnlyList<ComparedHands> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var data = new AgreementData(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
        Hands = [.. (await data.HandsAsync(cancellation)).Where(hand => hand.Codings > 0)];
        var chosen = Hands.Where(hand => Chosen.Contains(hand.Id)).Take(CodingAgreement.MostCoders).ToArray();
        if (chosen.Length == 0 && Chosen.Count == 0)
            chosen = [.. Hands.Where(hand => !hand.Consensus).Take(AtFirst)];
        Chosen = [.. chosen.Select(hand => hand.Id)];
        if (chosen.Length < 2)
            return Page();
        Together = await data.CompareAsync(chosen, cancellation);
        if (chosen.Length > 2)
        {
            var pairs = new List<ComparedHands>();
            for (var one = 0; one < chosen.Length; one++)
            {
                for (var other = one + 1; other < chosen.Length; other++)
                    pairs.Add(await data.CompareAsync([chosen[one], chosen[other]], cancellation));
            }

            Pairs = pairs;
        }

        return Page();
    }
}
