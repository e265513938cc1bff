using Lazo.Domain.Accompaniment;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.HandedOver;

/// <summary>Narratives handed over with consent: taken into the study one by one; and what changed where one was withdrawn.</summary>
public sealed class RelatosEntregadosModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    // A table of the study in the words of its pages; what isn't here counts among the rest.
    private static readonly Dictionary<string, (Phrase One, Phrase Many)> Tables = new(StringComparer.Ordinal)
    {
        ["document"] = (new("documento", "document"), new("documentos", "documents")),
        ["participant"] = (new("clave", "code"), new("claves", "codes")),
        ["coding"] = (new("marca", "coding"), new("marcas", "codings")),
        ["memo"] = (new("memo", "memo"), new("memos", "memos")),
        ["meaning_unit"] = (new("unidad de significado", "meaning unit"), new("unidades de significado", "meaning units")),
        ["giorgi_version"] = (new("celda de la tabla", "cell of the table"), new("celdas de la tabla", "cells of the table")),
        ["structure"] = (new("estructura de entrevista", "structure of an interview"), new("estructuras de entrevista", "structures of interviews")),
        ["structure_sentence"] = (new("oración de estructura", "sentence of a structure"), new("oraciones de estructura", "sentences of structures")),
        ["sentence_unit"] = (new("apoyo de una oración", "support of a sentence"), new("apoyos de oraciones", "supports of sentences")),
        ["narrative_reading"] = (new("lectura del relato", "reading of the narrative"), new("lecturas del relato", "readings of the narrative")),
        ["narrative_mark"] = (new("marca de la capa narrativa", "mark of the narrative layer"), new("marcas de la capa narrativa", "marks of the narrative layer")),
        ["counter_case"] = (new("caso en contra", "counter-case"), new("casos en contra", "counter-cases")),
        ["journal_entry"] = (new("nota de diario", "journal entry"), new("notas de diario", "journal entries")),
    };

    public IReadOnlyList<ConsentedNarrative> Waiting { get; private set; } = [];

    public IReadOnlyList<TakenNarrative> Taken { get; private set; } = [];

    public IReadOnlyList<WithdrawnNarrative> Withdrawn { get; private set; } = [];

    public IReadOnlyList<Participant> Participants { get; private set; } = [];

    private string Address => $"{Study.Address}/relatos-entregados";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        Waiting = Study.MayShape ? await store.WaitingAsync(cancellation) : [];
        (Taken, Withdrawn) = (await store.TakenAsync(cancellation), await store.WithdrawnAsync(cancellation));
        Participants = await new ParticipantStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation)).ListAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? code, Guid? participant, CancellationToken cancellation)
    {
        if (!Study.MayShape || code is null) return NotFound();
        await OnGetAsync(cancellation);
        var known = Participants.FirstOrDefault(one => one.Id == participant);
        if (participant is not null && known is null) return NotFound();
        return await (await StoreAsync(cancellation)).TakeAsync(code, known, When.Now, cancellation) is var (document, called, act)
            ? Done($"{Study.Address}/documentos/{document}", say[$"El relato {code} está en el estudio como «{called}».", $"The narrative {code} is in the study as “{called}”."], act)
            : Refused(Address, say["Ese relato ya no espera: lo retiró quien lo contó, o alguien lo tomó antes.", "That narrative doesn't wait any more: who told it withdrew it, or somebody took it before."]);
    }

    /// <summary>“1 documento, 12 marcas”.</summary>
    public string GoneOf(WithdrawnNarrative one)
    {
        var rest = one.Gone.Where(table => !Tables.ContainsKey(table.Key) && table.Key is not ("document_version" or "document_paragraph" or "name_check" or "name_left")).Sum(table => table.Value);
        return string.Join(", ", [.. Tables.Where(table => one.Gone.ContainsKey(table.Key)).Select(table => say.Count(one.Gone[table.Key], table.Value.One, table.Value.Many)),
            .. rest > 0 ? [say.Count(rest, new("cosa más", "other thing"), new("cosas más", "other things"))] : Array.Empty<string>()]);
    }

    private async Task<HandedOverStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
