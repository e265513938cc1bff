using Lazo.Domain.Research.Participants;
using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>The participants of a study by their codes, and who opened whose one is.</summary>
public sealed class ParticipantesModel(ResearchVisit visit, IdentityBox box, Speech say) : StudyPage(visit)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    /// <summary>The lane of a code that was asked for with nothing else said: it is asked once more.</summary>
    [BindProperty(SupportsGet = true, Name = "dar")]
    public string? Bare { get; set; }

    public IReadOnlyList<Participant> Participants { get; private set; } = [];

    public IReadOnlyList<ParticipantAttribute> Attributes { get; private set; } = [];

    /// <summary>Of whom something is sealed, for who may open it.</summary>
    public IReadOnlySet<Guid> Sealed { get; private set; } = new HashSet<Guid>();

    public IReadOnlyList<IdentityOpened> Opened { get; private set; } = [];

    private string Address => $"{Study.Address}/participantes";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var all = await new ParticipantStore(connection, Study, acts).ListAsync(cancellation);
        Participants = string.IsNullOrWhiteSpace(Sought) ? all : [.. all.Where(one => Plain.Contains($"{one.Code} {one.Pseudonym} {string.Join(' ', one.Values.Values)}", Sought))];
        Attributes = await new AttributeStore(connection, Study, acts).ListAsync(cancellation);
        var identities = new IdentityStore(connection, Study, acts, box);
        (Sealed, Opened) = (await identities.SealedAsync(cancellation), await identities.OpenedAsync(null, cancellation));
    }

    /// <summary>Gives the next code.</summary>
    public async Task<IActionResult> OnPostAsync(string? lane, string? pseudonym, bool sure, CancellationToken cancellation)
    {
        if (!Study.MayShape || lane is not ("C" or "E")) return NotFound();
        var called = pseudonym?.Trim();
        if (called?.Length > TablePlan.LongestPseudonym)
            return Refused(Address, say[$"El seudónimo lleva hasta {TablePlan.LongestPseudonym} letras.", $"The pseudonym has up to {TablePlan.LongestPseudonym} letters."]);
        // A code is given for ever: an empty form may be a slip.
        if (string.IsNullOrEmpty(called) && !sure)
            return Redirect($"{Address}?dar={lane}#dar");
        var (id, code, act) = await new ParticipantStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).AddAsync(
            lane[0], called is { Length: > 0 } ? called : null, new Dictionary<Guid, string>(), When.Now, cancellation);
        return Done($"{Address}/{id}", say[$"Su clave es {code}, para siempre.", $"The code is {code}, for ever."], act);
    }

    /// <summary>Codes, pseudonyms and attributes, for a spreadsheet; nothing that is sealed.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        return File(
            CsvSheet.Write(
                ["clave", "seudónimo", .. Attributes.Select(one => one.Name)],
                Participants.Select(one => (IEnumerable<object?>)[one.Code.ToString(), one.Pseudonym, .. Attributes.Select(attribute => one.Values.GetValueOrDefault(attribute.Id, ""))])),
            "text/csv; charset=utf-8", "participantes.csv");
    }
}
