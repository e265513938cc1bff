using System.Text.Json;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>Something that arrived and couldn't be kept as it was.</summary>
/// <param name="Held">What is held under its number.</param>
/// <param name="CanKeep">It is a fact that she may tell: only its number was taken.</param>
public sealed record PutAside(long Id, Guid Fact, string Why, string Kind, int Form, DateTimeOffset At, long Elapsed, Guid[] Pairs, Guid? Ref, string Body, DateTimeOffset ReceivedAt, string? HeldBody, bool CanKeep = false)
{
    /// <summary>What was written; of a change how it was to stand.</summary>
    public string Words => WordsOf(Body);

    public string? Held => HeldBody is null ? null : WordsOf(HeldBody);

    // What somebody wrote, without the signs around it.
    private static string WordsOf(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? string.Join(" · ", document.RootElement.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.String).Select(part => part.Value.GetString()))
                : body;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return body;
        }
    }
}

/// <summary>What was put aside of what she sent; she decides.</summary>
public sealed class ApartadosModel(AdvisingVisit visit, Speech say) : PageModel
{
    private const string Sql = """
        select a.id, a.fact_id, a.why, a.kind, a.form, a.at, a.elapsed, a.pairs, a.ref, a.body, a.received_at, f.body
        from field_aside a left join advising_fact f on f.id = a.fact_id and a.why = 'other'
        where a.institution_id = $1 and a.author_id = $2 and a.settled_at is null order by a.received_at, a.id
        """;

    public IReadOnlyList<PutAside> Aside { get; private set; } = [];

    public Moments Now => visit.Now;

    public string WhyOf(PutAside one) => one.Why switch
    {
        "other" => say["con ese número ya había otra cosa", "something else was held under its number"],
        "not_hers" => say["ya no acompañas a esa persona, o no te toca decirlo", "you don't accompany that person any more, or it isn't yours to tell"],
        "not_agreed" => say["falta el acuerdo sobre ese instrumento", "the agreement to that instrument is missing"],
        "no_yes" => say["todavía no dice que sí a tu acompañamiento", "there is no yes to your accompaniment yet"],
        "refused" => one.Kind == "agreement" ? say["ese cambio del acuerdo no se pudo hacer", "that change of the agreement couldn't be made"] : say["ese cambio de la visita no se pudo hacer", "that change of the visit couldn't be made"],
        "too_long" => say["es demasiado largo", "it is too long"],
        _ => say["no se entendió", "it wasn't understood"],
    };

    public async Task OnGetAsync(CancellationToken cancellation) => Aside = await ReadAsync(cancellation);

    public async Task<IActionResult> OnPostKeepAsync(long id, CancellationToken cancellation)
    {
        if ((await ReadAsync(cancellation)).FirstOrDefault(one => one.Id == id) is not { CanKeep: true } one)
            return NotFound();
        var kind = FactKinds.Find(one.Kind)!;
        var fact = new FactSent(
            one.Why == "other" ? Guid.CreateVersion7(visit.Now.Now) : one.Fact, kind, one.Form, Lazo.Domain.Advising.Field.FieldClock.Happened(one.ReceivedAt, TimeSpan.FromMilliseconds(one.Elapsed)),
            one.Pairs, kind.Said.Own, one.Ref, one.Body, one.At, TimeSpan.FromMilliseconds(one.Elapsed));
        var connection = await visit.ConnectionAsync(cancellation);
        await using (var together = await connection.BeginTransactionAsync(cancellation))
        {
            // Twice tapped is once kept.
            if (await SettleAsync(connection, id, fact.Id, cancellation) == 1
                && await FactStore.KeepAsync(connection, visit.InstitutionId, visit.ViewerId, fact, visit.Now.Now, cancellation) == Kept.Other)
                return NotFound();
            await together.CommitAsync(cancellation);
        }

        TempData["Told"] = say["Guardado.", "Kept."];
        return Redirect("/acompanamiento/apartados");
    }

    public async Task<IActionResult> OnPostLetGoAsync(long id, CancellationToken cancellation)
    {
        if (await SettleAsync(await visit.ConnectionAsync(cancellation), id, null, cancellation) == 0)
            return NotFound();
        TempData["Told"] = say["Ya no se muestra.", "It isn't shown any more."];
        return Redirect("/acompanamiento/apartados");
    }

    private Task<int> SettleAsync(NpgsqlConnection connection, long id, Guid? fact, CancellationToken cancellation) => connection.RunAsync(
        "update field_aside set settled_at = $3, settled_as = $4::uuid where institution_id = $1 and id = $2 and settled_at is null", cancellation, visit.InstitutionId, id, visit.Now.Now, fact);

    private async Task<IReadOnlyList<PutAside>> ReadAsync(CancellationToken cancellation)
    {
        var hers = (await visit.PairsAsync(cancellation)).ToDictionary(seen => seen.Pair.Id, seen => seen.Pair);
        var rows = await (await visit.ConnectionAsync(cancellation)).RowsAsync(
            Sql, r => new PutAside(
                r.GetInt64(0), r.GetGuid(1), r.GetString(2), r.GetString(3), r.GetInt32(4), r.At(5), r.GetInt64(6), r.GetFieldValue<Guid[]>(7), r.IsDBNull(8) ? null : r.GetGuid(8), r.GetString(9), r.At(10), r.TextOrNull(11)),
            cancellation, visit.InstitutionId, visit.ViewerId);
        var open = new HashSet<Guid>();
        foreach (var pair in rows.SelectMany(one => one.Pairs).Distinct().Where(hers.ContainsKey))
            if (Invitation.Of((await visit.FactsAsync(pair, cancellation)).ThatHold()).IsOpen)
                open.Add(pair);
        return [.. rows.Select(one => one with
        {
            CanKeep = one.Why is "other" or "no_yes" && FactKinds.Find(one.Kind) is { } kind && FactJson.Read(kind, one.Form, one.Body, out _) is not null
                && one.Pairs.All(pair => hers.TryGetValue(pair, out var known) && known.MayTell(visit.ViewerId, kind) && (open.Contains(pair) || !Consent.IsNeeded(kind))),
        })];
    }
}
