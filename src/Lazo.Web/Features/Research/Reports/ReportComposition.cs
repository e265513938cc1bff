using System.Globalization;
using Lazo.Domain.Research.Questionnaires;
using Lazo.Domain.Research.Structures;
using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Research.Triangulation;
using Lazo.Web.Features.Research.Validation;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>The report of a study, composed once for every way in which it is written out. It orders what people wrote and adds no meaning.</summary>
public sealed class ReportComposition(ReportSource source, Speech say)
{
    /// <summary>A quotation longer than this is cut, and says so.</summary>
    private const int LongestQuote = 600;

    /// <summary>Of codes without anything, named one by one.</summary>
    private const int MostSilent = 12;

    public Composition Compose() => new(source.Study.Name,
    [
        .. Chapter(say["Pregunta", "Question"], Question()), .. Chapter(say["Método", "Method"], Method()), .. Chapter(say["Participantes", "Participants"], Sample()),
        .. Chapter(say["Estructuras", "Structures"], Structures()), .. Chapter(say["Relatos", "Narratives"], Narratives()), .. Chapter(say["Tipos", "Types"], Types()),
        .. Chapter(say["Triangulación", "Triangulation"], source.Claims.Count > 0 ? [TriangulationWords.Grid(source.Claims, source.Strands, say)] : []),
        .. Chapter(say["Variación imaginativa", "Imaginative variation"], Variation()), .. Chapter(say["Validación de quien respondió", "Respondent validation"], Validation()),
        .. Chapter(say["Limitaciones", "Limitations"], Text(source.Study.Limitations)), .. Chapter(say["Anexo: tablas de Giorgi", "Annex: Giorgi's tables"], Giorgi()),
    ]);

    /// <summary>“68.5 %”.</summary>
    internal static string Percent(long part, long of) => Share.Percent(part, of) is { } share ? share.ToString("0.0", CultureInfo.InvariantCulture) + " %" : "—";

    private static IEnumerable<Block> Chapter(string title, IEnumerable<Block> blocks)
    {
        Block[] inside = [.. blocks];
        return inside.Length == 0 ? [] : [new Heading(1, title), .. inside];
    }

    private static IEnumerable<Block> Text(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Passage(line));

    private IEnumerable<Block> Question() => [.. Text(source.Study.Question), .. Text(source.Study.Phenomenon)];

    private IEnumerable<Block> Method()
    {
        var (documents, codes, codings, hands) = source.Counts;
        foreach (var block in Text(source.Study.Method)) yield return block;
        yield return new Passage(say[
            $"Hay {say.Count(documents, new("texto", "text"), new("textos", "texts"))}, con {say.Count(codes, new("código", "code"), new("códigos", "codes"))} y {say.Count(codings, new("marca", "coding"), new("marcas", "codings"))} de {say.Count(hands, new("mano", "hand"), new("manos", "hands"))}.",
            $"There are {say.Count(documents, new("texto", "text"), new("textos", "texts"))}, with {say.Count(codes, new("código", "code"), new("códigos", "codes"))} and {say.Count(codings, new("marca", "coding"), new("marcas", "codings"))} by {say.Count(hands, new("mano", "hand"), new("manos", "hands"))}."]);
        if (source.Instruments.Count > 0)
        {
            yield return new Grid(
                say["Instrumentos", "Instruments"], [say["Instrumento", "Instrument"], say["Versión", "Version"], say["Preguntas", "Questions"]],
                [.. source.Instruments.Select(one => (IReadOnlyList<string>)[one.Name, $"{one.Number}", $"{one.Questions}"])], Numbers: [1, 2]);
        }

        foreach (var one in source.Questionnaires.Where(one => one.Asked is > 0))
            yield return new Passage(say[$"{one.Name}: {(one.Sent == 1 ? "respondió" : "respondieron")} {one.Sent} de {one.Asked} ({Percent(one.Sent, one.Asked!.Value)}).", $"{one.Name}: {one.Sent} of {one.Asked} answered ({Percent(one.Sent, one.Asked!.Value)})."]);
    }

    private IEnumerable<Block> Sample()
    {
        var told = source.Persons.Where(one => one.Told).ToArray();
        var lanes = told.GroupBy(one => one.Code[0]).Select(lane => (Lane: lane.Key, Persons: lane.ToArray())).ToArray();
        if (lanes.Length > 0)
            yield return new Passage(string.Join("; ", lanes.Select(one => one.Lane == 'C'
            ? say.Count(one.Persons.Length, new("respondió el cuestionario (C)", "answered the questionnaire (C)"), new("respondieron el cuestionario (C)", "answered the questionnaire (C)"))
            : say.Count(one.Persons.Length, new("participó en entrevista o relato (E)", "took part in an interview or narrative (E)"), new("participaron en entrevista o relato (E)", "took part in an interview or narrative (E)")))) + ".");
        if (source.Persons.Where(one => !one.Told).Select(one => one.Code).ToArray() is { Length: > 0 } silent)
        {
            var which = string.Join(", ", silent.Take(MostSilent)) + (silent.Length > MostSilent ? "…" : "");
            yield return new Passage(silent.Length == 1
                ? say[$"Una clave no tiene nada todavía y no se cuenta: {which}.", $"One code has nothing yet and isn't counted: {which}."]
                : say[$"{silent.Length} claves no tienen nada todavía y no se cuentan: {which}.", $"{silent.Length} codes have nothing yet and aren't counted: {which}."], Soft: true);
        }

        foreach (var (id, name, kind) in source.Attributes.Where(one => one.Kind is "choice" or "text"))
        {
            var values = told.Select(one => one.Attributes.GetValueOrDefault(id, "")).Where(value => value.Length > 0).GroupBy(value => value).OrderByDescending(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).ToArray();
            // Free text that hardly repeats says who somebody is and counts nothing.
            if (values.Length == 0 || (kind == "text" && values.Length > 12)) continue;
            yield return new Grid(
                name, [name, .. lanes.SelectMany(lane => new[] { $"{lane.Lane} (n = {lane.Persons.Length})", "%" })],
                [
                    .. values.Append("").Select(value => (IReadOnlyList<string>)
                    [
                        value.Length > 0 ? value : say["sin dato", "not given"],
                        .. lanes.Select(lane => (lane, n: lane.Persons.Count(one => one.Attributes.GetValueOrDefault(id, "") == value))).SelectMany(one => new[] { $"{one.n}", Percent(one.n, one.lane.Persons.Length) }),
                    ]).Where(row => row[0] != say["sin dato", "not given"] || row.Skip(1).Where((_, at) => at % 2 == 0).Any(n => n != "0")),
                ],
                Numbers: [.. Enumerable.Range(1, lanes.Length * 2)]);
        }
    }

    private IEnumerable<Block> Structures()
    {
        foreach (var structure in source.Structures.Where(one => one.Sentences.Count > 0))
        {
            yield return new Heading(2, structure.Document is null ? structure.Name : say[$"Estructura de {structure.Person ?? structure.Name}", $"Structure of {structure.Person ?? structure.Name}"]);
            if (structure.Document is null && CommonStructure.Against(source.WithStructures, structure.Plain) is { None: false } faults)
            {
                yield return new Passage(
                    faults.TooFew is { } few ? say[$"Descansa en menos de tres personas ({string.Join(", ", few)}): no puede llamarse estructura del fenómeno.", $"It rests on fewer than three persons ({string.Join(", ", few)}): it can't be called the phenomenon's."]
                    : say["Hay oraciones sin unidades, o de menos de tres personas; van señaladas.", "Some sentences have no units, or are of fewer than three persons; they are marked."], Soft: true);
            }

            foreach (var one in structure.Sentences.Select(one => one.Sentence))
            {
                var narrow = structure.Document is null && one.Units.Count > 0 && one.Persons.Count < CommonStructure.FewestPersons;
                yield return new Passage(
                    one.Words + (one.Persons.Count > 0 ? $" ({string.Join(", ", one.Persons)})" : "") + (one.Units.Count == 0 ? say[" [sin unidades]", " [no units]"] : narrow ? say[" [menos de tres personas]", " [fewer than three persons]"] : ""));
                // Of each person the first of the units that the sentence rests on: whose words these are can be looked up.
                foreach (var unit in one.Units.Where(source.Units.ContainsKey).Select(id => source.Units[id]).GroupBy(unit => unit.Person).Select(unit => unit.First()))
                    yield return new Cited($"«{Cut(unit.Words)}»", Where(unit));
            }
        }
    }

    private IEnumerable<Block> Narratives()
    {
        if (source.Narratives.Count == 0) yield break;
        yield return new Grid(
            say["Lecturas de los relatos", "Readings of the narratives"], [say["Relato", "Narrative"], say["Lectura de", "Reading by"], say["Trama", "Plot"], say["Por qué", "Why"], say["Epifanías", "Epiphanies"]],
            [.. source.Narratives.Select(one => (IReadOnlyList<string>)[one.Document, one.Reading.Author, one.Plot ?? "—", one.Reading.PlotReason, string.Join(", ", one.Epiphanies)])]);
    }

    private IEnumerable<Block> Types()
    {
        foreach (var type in source.Types.Types)
        {
            yield return new Heading(2, type.Name);
            foreach (var block in Text(type.Description)) yield return block;
            if (type.Bearers.Count > 0)
                yield return new Passage(say["Lo llevan: ", "Borne by: "] + string.Join(", ", type.Bearers.Select(one => one.Name)) + ".", Soft: true);
            foreach (var link in source.Types.Aspects.Select(aspect => source.Types.Of(type, aspect)).OfType<Types.TypeSquare>().SelectMany(square => source.Evidence[square.Id]).Where(link => link.Ground.Kind != GroundKind.Sentence).DistinctBy(link => link.Ground.Id).Take(3))
                yield return new Cited($"«{Cut(link.Ground.Words)}»", EvidenceWords.Where(link.Ground, say));
        }

        if (source.Types.Types.Count > 0 && source.Types.Aspects.Count > 0)
            yield return source.Types.Grid(say, source.Evidence);
    }

    private IEnumerable<Block> Variation()
    {
        if (source.Variation.Count == 0) yield break;
        yield return new Grid(
            say["Aspectos que se quitaron en el pensamiento", "Aspects taken away in thought"],
            [say["Aspecto", "Aspect"], say["Argumento", "Argument"], say["Desenlace", "Outcome"], say["En contra", "Against"], say["Es", "It is"], say["Por quién y cuándo", "By whom and when"]],
            [
                .. source.Variation.SelectMany(aspect => aspect.Variations.Count == 0
                    ? [(IReadOnlyList<string>)[aspect.Name, "", "", "", say[ReportWords.Of(aspect.Standing)], ""]]
                    : aspect.Variations.Select((one, at) => (IReadOnlyList<string>)
                    [
                        at == 0 ? aspect.Name : "", one.Argument, say[ReportWords.Of(one.Outcome)], string.Join('\n', one.Against.Select(against => against.Words)), at == 0 ? say[ReportWords.Of(aspect.Standing)] : "",
                        $"{one.By}, {one.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
                    ])),
            ], Wide: true);
    }

    private IEnumerable<Block> Validation()
    {
        var given = source.Validation.Where(one => one.Given is not null).ToArray();
        if (given.Length == 0) yield break;
        var judges = given.Select(one => one.Validation).Distinct().Count();
        var things = say.Count(given.Length, new("cosa dicha", "thing said"), new("cosas dichas", "things said"));
        yield return new Passage(say[
            $"De {say.Count(source.Validated.Count, new("participante", "participant"), new("participantes", "participants"))}, {judges} {(judges == 1 ? "juzgó" : "juzgaron")} {things} de sus palabras, de 1 (no) a 4 (sí).",
            $"Of {say.Count(source.Validated.Count, new("participante", "participant"), new("participantes", "participants"))}, {judges} judged {things} of their words, from 1 (no) to 4 (yes)."]);
        yield return ValidacionModel.Count(source.Validation, say);
        var answered = given.Where(one => one.Given!.AsksForAnAnswer).ToArray();
        if (answered.Length == 0) yield break;
        yield return new Grid(
            say["Lo que dijeron y lo que cambió", "What was said, and what changed"], [say["Clave", "Code"], say["Lo dicho de sus palabras", "Said of her words"], say["Su palabra", "Her word"], say["Qué cambió, y por qué o por qué no", "What changed, and why or why not"]],
            [
                .. answered.Select(one => (IReadOnlyList<string>)
                [
                    source.Validated.GetValueOrDefault(one.Validation, ""), one.Said, one.Given!.Word,
                    one.Outcomes.Count == 0 ? say["sin respuesta todavía", "no answer yet"] : string.Join('\n', one.Outcomes.Select(outcome => outcome.Changed ? $"{outcome.What} {outcome.Why}" : say[$"No cambió: {outcome.Why}", $"Didn't change: {outcome.Why}"])),
                ]),
            ], Wide: true);
    }

    private IEnumerable<Block> Giorgi() => source.Units.Values.GroupBy(unit => unit.Document).Where(units => units.Any(unit => unit.Third.Length + unit.Meaning.Length > 0)).Select(units => new Grid(
        units.First().Person is { Length: > 0 } person ? person : units.First().Name, [say["Transcripción", "Transcript"], say["En tercera persona", "In the third person"], say["Significado pedagógico", "Pedagogical meaning"]],
        [.. units.OrderBy(unit => unit.Place).Select(unit => (IReadOnlyList<string>)[$"{unit.Place}. {unit.Words.Trim()}", unit.Third, unit.Meaning])], Wide: true));

    private string Where(ReportedUnit unit) => (unit.Person is { Length: > 0 } person ? person : unit.Name) + say[$", unidad {unit.Place}", $", unit {unit.Place}"];

    // What she left unsaid is hers and stays; what was left out here is told.
    internal static string Cut(string words)
    {
        var whole = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return whole.Length <= LongestQuote ? whole : Shared.Cut.To(whole, LongestQuote - 10).TrimEnd() + " […]";
    }
}
