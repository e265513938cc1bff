using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Ways;

/// <summary>The ways of working of the two: chosen, changed with a reason, closed through the gate of each.</summary>
public sealed class FormasModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    private static readonly Phrase NoReason = new("Escribe la razón: queda guardada para ambas partes.", "Write the reason: it is kept for both.");

    public IReadOnlyList<Way> Ways { get; private set; } = [];

    public Structure Proposed { get; private set; }

    public string? Wrong { get; private set; }

    public Filled Typed { get; private set; } = new("", "");

    public string Address => $"{Home}/formas";

    public Gate GateOf(Structure structure) => Gates.ToBegin(structure, Invitation, Ways);

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await MayAsync(pair, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostChooseAsync(Guid pair, Structure structure, string? why, Dictionary<Aspect, string>? aspects, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, cancellation) || !Runs || !Enum.IsDefined(structure)) return NotFound();
        Typed = new Filled("choose", why ?? "");
        if (GateOf(structure) is not Gate.Open and var gate) return Refused(AdvisingWords.Of(gate));
        if (Written(why) is not { } reason) return Refused(NoReason);
        return await TellAsync(new StructureChosen(structure, Meant(aspects), reason), new("Elegida.", "Chosen."), Address, cancellation);
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid pair, Structure from, Structure to, string? why, Dictionary<Aspect, string>? aspects, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, cancellation) || !Runs || !Enum.IsDefined(to) || !Ways.Any(way => way.Runs && way.Structure == from)) return NotFound();
        Typed = new Filled($"change-{from}", why ?? "");
        if (GateOf(to) is not Gate.Open and var gate) return Refused(AdvisingWords.Of(gate));
        if (Written(why) is not { } reason) return Refused(NoReason);
        return await TellAsync(new StructureChanged(from, to, reason, Meant(aspects)), new("Cambiada; la razón queda guardada.", "Changed; the reason is kept."), Address, cancellation);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid pair, Structure structure, string? words, CancellationToken cancellation)
    {
        if (!await MayAsync(pair, cancellation) || !Runs || Ways.FirstOrDefault(way => way.Runs && way.Structure == structure) is not { } way) return NotFound();
        Typed = new Filled($"close-{structure}", words ?? "");
        if (Gates.ToClose(way) is not Gate.Open and var gate) return Refused(Closing(way, gate));
        if (Written(words) is not { } said) return Refused(new("Cuenta en una frase qué quedó.", "Say in a sentence what has come of it."));
        return await TellAsync(
            new StructureClosed(structure, [.. way.Evidence.Select(fact => fact.Id)], said), new("Cerrada, con su evidencia.", "Closed, with its evidence."), Address, cancellation, way.Chosen.Id);
    }

    /// <summary>Why the gate is closed, and what opens it.</summary>
    public static Phrase Closing(Way way, Gate gate)
    {
        var (why, wanted) = (AdvisingWords.Of(gate), AdvisingWords.Of(StructureTable.Of(way.Structure).Closes));
        return new($"{why.Es} Esta forma se cierra con: {wanted.Es}.", $"{why.En} This way closes with: {wanted.En}.");
    }

    private async Task<bool> MayAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation)) return false;
        Ways = Way.Of(Facts);
        Proposed = StructureTable.Proposed(Invitation);
        return true;
    }

    private static Dictionary<Aspect, string> Meant(Dictionary<Aspect, string>? aspects) =>
        (aspects ?? []).Where(one => Written(one.Value) is not null).ToDictionary(one => one.Key, one => one.Value.Trim());

    private PageResult Refused(Phrase wrong)
    {
        Wrong = Say[wrong];
        return Page();
    }

    /// <summary>What was typed into which form.</summary>
    public sealed record Filled(string Form, string Why)
    {
        public string Of(string form) => Form == form ? Why : "";
    }
}
