using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Acts;

/// <summary>One thing to write down, on a page of its own.</summary>
public sealed class AnotarModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    [BindProperty(SupportsGet = true, Name = "de")]
    public Guid? AboutId { get; set; }

    public Act Act { get; private set; } = null!;

    /// <summary>What it answers or ends.</summary>
    public Fact? About { get; private set; }

    /// <summary>The others who may have been there: those whom the advisor accompanies.</summary>
    public IReadOnlyList<Seen> Others { get; private set; } = [];

    public IReadOnlySet<Guid> With { get; private set; } = new HashSet<Guid>();

    public Filled Filled { get; private set; } = new(null);

    public IReadOnlyDictionary<string, string> Wrong { get; private set; } = new Dictionary<string, string>();

    /// <summary>What stands in a box: what was typed, or at first what follows from the thread.</summary>
    public string ValueOf(Field field) => Filled.IsSent ? Filled.Raw(field.Name) : field.Name switch
    {
        "rhythm" => $"{Contact.Thinner}",
        "element" when Act.Kind == typeof(AutonomySign) => (Cycle.Plan?.Body as Planned)?.Element ?? "",
        "kind" when Act.Kind == typeof(EvidenceGiven) && Way.Of(Facts).LastOrDefault(way => way.Runs) is { } way => $"{StructureTable.Of(way.Structure).Closes}",
        _ => "",
    };

    /// <summary>An option in the words of this zone and of this teacher.</summary>
    public Phrase WordsOf(string option, Phrase words) =>
        Act.Kind == typeof(Gathered) && Enum.TryParse<GatheringKind>(option, out var kind) ? Roles.Of(kind) : Seen.TeacherIs.In(words);

    public async Task<IActionResult> OnGetAsync(Guid pair, string act, CancellationToken cancellation) =>
        await BeginAsync(pair, act, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid pair, string act, Guid[]? with, CancellationToken cancellation)
    {
        if (await BeginAsync(pair, act, cancellation) is { } refused) return refused;
        Filled = new Filled(Request.Form);
        With = (with ?? []).ToHashSet();
        Wrong = Act.Fields.Select(field => (field.Name, Wrong: Filled.WrongWith(field))).Where(one => one.Wrong is not null).ToDictionary(one => one.Name, one => Say[one.Wrong!.Value]);
        if (Wrong.Count > 0) return Page();
        var body = Act.Build(Filled);
        var id = await Visit.TellAsync([Seen, .. Others.Where(other => With.Contains(other.Pair.Id))], body, cancellation, About?.Id);
        if (id is null) return NotFound();
        return Done(new("Guardado en el hilo.", "Kept in the thread."), Home, body is TakenBack ? null : id);
    }

    private async Task<IActionResult?> BeginAsync(Guid pair, string code, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || Act.Find(code) is not { } act || !(Runs || (act.Always && !IsAdvisor))) return NotFound();
        Act = act;
        var kind = FactKinds.All.Single(kind => kind.Type == act.Kind);
        if (!Seen.Pair.MayTell(ViewerId, kind)) return NotFound();
        if (act.WantsYes && !Invitation.IsOpen) return Warned(AdvisingWords.Of(Gate.NotAccepted));
        if (act.About)
        {
            About = Facts.FirstOrDefault(fact => fact.Id == AboutId);
            if (About is null || (act.Kind == typeof(TakenBack) && About.Author != ViewerId)) return NotFound();
        }

        if (act.Together && IsAdvisor)
        {
            var told = await Visit.FactsByPairAsync(cancellation);
            Others = [.. (await Visit.PairsAsync(cancellation)).Where(other => other.Pair.Advisor == ViewerId && other.Pair.Id != pair
                && Lazo.Domain.Advising.Requests.Invitation.Of(told[other.Pair.Id].ThatHold()).IsOpen)];
        }

        return null;
    }
}
