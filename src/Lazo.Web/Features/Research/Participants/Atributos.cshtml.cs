using Lazo.Domain.Research.Participants;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>What is noted of each participant of a study.</summary>
public sealed class AtributosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 80;

    /// <summary>Of all choices together.</summary>
    public const int LongestChoices = 4_000;

    public IReadOnlyList<ParticipantAttribute> Attributes { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public AttributeKind Kind { get; set; }

    [BindProperty]
    public string? Choices { get; set; }

    public string? Wrong { get; private set; }

    private string Address => $"{Study.Address}/participantes/atributos";

    public async Task OnGetAsync(CancellationToken cancellation) => Attributes = await (await StoreAsync(cancellation)).ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var added = new ParticipantAttribute(Guid.CreateVersion7(When.Now), Name?.Trim() ?? "", Kind, Kind == AttributeKind.Choice ? Lines(Choices) : []);
        Wrong = WrongWith(added);
        try
        {
            if (Wrong is null)
                return Done(Address, say[$"Ahora se anota «{added.Name}».", $"“{added.Name}” is noted now."], await (await StoreAsync(cancellation)).AddAsync(added, cancellation));
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say[$"Ya se anota algo que se llama «{added.Name}».", $"Something called “{added.Name}” is noted already."];
        }

        await OnGetAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid attribute, string? called, string? list, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        await OnGetAsync(cancellation);
        if (Attributes.FirstOrDefault(one => one.Id == attribute) is not { } known) return NotFound();
        var changed = known with { Name = called?.Trim() ?? "", Choices = known.Kind == AttributeKind.Choice ? Lines(list) : [] };
        if (WrongWith(changed) is { } wrong)
            return Refused(Address, wrong);
        var left = (await new ParticipantStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).ListAsync(cancellation))
            .Where(one => known.Kind == AttributeKind.Choice && one.Values.TryGetValue(attribute, out var value) && !changed.Choices.Contains(value)).Select(one => one.Code.ToString()).ToArray();
        if (left.Length > 0)
            return Refused(Address, say[$"No se guardó: {string.Join(", ", left.Take(5))}{(left.Length > 5 ? "…" : "")} tiene una opción que quitaste.", $"Nothing was saved: {string.Join(", ", left.Take(5))}{(left.Length > 5 ? "…" : "")} has a choice that you took out."]);
        try
        {
            return Done(Address, say["Guardado.", "Saved."], await (await StoreAsync(cancellation)).ChangeAsync(changed, cancellation));
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused(Address, say[$"No se guardó: otro atributo se llama «{changed.Name}».", $"Nothing was saved: another attribute is called “{changed.Name}”."]);
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid attribute, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        await OnGetAsync(cancellation);
        if (Attributes.FirstOrDefault(one => one.Id == attribute) is not { } known) return NotFound();
        return Done(Address, say[$"Se quitó «{known.Name}» con sus valores.", $"“{known.Name}” was removed with its values."], await (await StoreAsync(cancellation)).RemoveAsync(known, cancellation));
    }

    private string? WrongWith(ParticipantAttribute one) =>
        one.Name.Length is 0 or > Longest ? say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."]
        : one.Kind == AttributeKind.Choice && (one.Choices.Count < 2 || one.Choices.Sum(choice => choice.Length) > LongestChoices) ? say["Escribe las opciones, una por línea: dos o más.", "Write the choices, one a line: two or more."]
        : null;

    private static string[] Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private async Task<AttributeStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
