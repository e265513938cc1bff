using Lazo.Domain.Research.Reports;
using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>What a report says, sentence by sentence, with what each rests on: to be checked before it goes out.</summary>
public static class ReportStatements
{
    public static IReadOnlyList<ReportFault> Check(ReportSource source, Speech say) => ReportCheck.Of(Of(source, say), source.Texts, source.Codes);

    /// <summary>Whether there is nothing yet that a check could find something in.</summary>
    public static bool SaysNothing(ReportSource source, Speech say) => Of(source, say).All(one => one.Words.Length == 0);

    private static IReadOnlyList<Statement> Of(ReportSource source, Speech say)
    {
        var strands = source.Strands.ToDictionary(one => one.Id);
        return
        [
            .. source.Structures.SelectMany(structure => structure.Sentences.Select(one => new Statement(
                structure.Document is null ? say[$"Estructura común «{structure.Name}»", $"Common structure “{structure.Name}”"] : say[$"Estructura de {structure.Person ?? structure.Name}", $"Structure of {structure.Person ?? structure.Name}"],
                one.Sentence.Words, one.Sentence.Units.Count, one.Sentence.Persons, structure.Document is null, []))),
            .. source.Types.Types.SelectMany(type => source.Types.Aspects.Select(aspect => (type, aspect, square: source.Types.Of(type, aspect))).Where(one => one.square is { Words.Length: > 0 }).Select(one =>
                Rests(say[$"Tipos: {one.type.Name}, {one.aspect.Name}", $"Types: {one.type.Name}, {one.aspect.Name}"], one.square!.Words, [.. source.Evidence[one.square.Id]], general: null, source.CodeOf))),
            .. source.Claims.Select(claim => Rests(
                say["Afirmaciones", "Claims"], claim.Words,
                [.. claim.Findings.Where(one => one.Verdict == Domain.Research.Triangulation.Verdict.Agrees && strands.ContainsKey(one.Strand)).SelectMany(one => source.Evidence[one.Id])], claim.General ? true : null, source.CodeOf)),
            .. new[] { source.Study.Method, source.Study.Limitations }.Where(text => text.Length > 0).Select(text =>
                // What the researchers say of their own work rests on themselves; their quotations are checked all the same.
                new Statement(say["Método y limitaciones", "Method and limitations"], Quoted(text), 1, [], General: false, [])),
        ];
    }

    private static Statement Rests(string place, string words, IReadOnlyList<EvidenceLink> links, bool? general, IReadOnlyDictionary<Guid, Guid> codeOf) => new(
        place, words, links.Count, [.. links.SelectMany(link => link.Ground.Persons).Distinct(StringComparer.Ordinal)], general,
        [.. links.Where(link => link.Ground.Kind == GroundKind.Coding && codeOf.ContainsKey(link.Ground.Id)).Select(link => codeOf[link.Ground.Id]).Distinct()]);

    // Only the quotations of a longer text.
    private static string Quoted(string text) => string.Join(' ', QuotedWords.In(text).Select(one => $"«{one.Words}» ({one.Code})"));
}
