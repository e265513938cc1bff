using System.Text.RegularExpressions;
using Lazo.Domain.Research.Structures;

namespace Lazo.Domain.Research.Reports;

/// <summary>Something said in a report, with what it rests on.</summary>
/// <param name="Place">Where it stands: “Estructura común”, “Tipos: Propósito”.</param>
/// <param name="Evidence">How many links.</param>
/// <param name="Persons">The codes of those on whose words it rests, each once.</param>
/// <param name="General">True: it stands where the phenomenon is spoken of; false: it is said of somebody, whatever its words; null: as its words say.</param>
/// <param name="Codes">The codes on whose codings it rests.</param>
public sealed record Statement(string Place, string Words, int Evidence, IReadOnlyList<string> Persons, bool? General, IReadOnlyList<Guid> Codes);

/// <summary>A code, and whose words stand under it.</summary>
/// <param name="Name">Two codes of different parents may be called alike.</param>
public sealed record CodeSpread(Guid Id, string Name, IReadOnlyList<string> Persons);

/// <summary>What a report shouldn't go out with.</summary>
public enum ReportFaultKind : byte
{
    /// <summary>It rests on nothing.</summary>
    WithoutData,

    /// <summary>The quoted words don't stand so in any present text of that code.</summary>
    QuotationAltered,

    /// <summary>It is said of the phenomenon, or of all, and rests on fewer than three persons.</summary>
    GeneralOfFew,

    /// <summary>It is said in general and rests on, or names, a code under which fewer than three persons stand.</summary>
    CodeOfFew,
}

/// <param name="Detail">The altered quotation, the persons, or the code.</param>
public sealed record ReportFault(ReportFaultKind Kind, string Place, string Words, string Detail);

/// <summary>What is held against a report before it goes out: nothing is mended by itself, and nothing is kept back.</summary>
public static class ReportCheck
{
    /// <param name="texts">The present texts of each participant, by code.</param>
    public static IReadOnlyList<ReportFault> Of(IReadOnlyList<Statement> statements, IReadOnlyDictionary<string, IReadOnlyList<string>> texts, IReadOnlyList<CodeSpread> codes)
    {
        var few = codes.Where(code => code.Persons.Distinct(StringComparer.Ordinal).Count() < CommonStructure.FewestPersons).ToArray();
        // A name that a code of enough persons has as well doesn't say which of the two is meant.
        var enough = codes.Except(few).Select(code => code.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var faults = new List<ReportFault>();
        foreach (var one in statements)
        {
            if (one.Evidence == 0)
                faults.Add(new ReportFault(ReportFaultKind.WithoutData, one.Place, one.Words, ""));
            faults.AddRange(QuotedWords.In(one.Words).Where(quoted => !quoted.StandIn(texts.GetValueOrDefault(quoted.Code, []))).Select(quoted => new ReportFault(ReportFaultKind.QuotationAltered, one.Place, one.Words, $"«{quoted.Words}» ({quoted.Code})")));
            var persons = one.Persons.Distinct(StringComparer.Ordinal).ToArray();
            var general = one.General ?? SaidOfAll.In(one.Words);
            if (general && one.Evidence > 0 && persons.Length < CommonStructure.FewestPersons)
                faults.Add(new ReportFault(ReportFaultKind.GeneralOfFew, one.Place, one.Words, string.Join(", ", persons)));
            if (general)
                faults.AddRange(few.Where(code => one.Codes.Contains(code.Id) || (!enough.Contains(code.Name) && Names(one.Words, code.Name))).Select(code => new ReportFault(ReportFaultKind.CodeOfFew, one.Place, one.Words, $"{code.Name} ({string.Join(", ", code.Persons.Distinct(StringComparer.Ordinal))})")));
        }

        return faults;
    }

    private static bool Names(string words, string code) => Regex.IsMatch(words, $@"(?<![\p{{L}}\p{{Nd}}]){Regex.Escape(code)}(?![\p{{L}}\p{{Nd}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
}
