namespace Lazo.Domain.Research.Triangulation;

/// <summary>What a source, asked by a method, says to a claim.</summary>
public enum Verdict : byte
{
    Agrees,

    /// <summary>It was looked at and says nothing of it: not the same as not having looked.</summary>
    Silent,
    Contradicts,
}

/// <summary>What the sources together make of a claim.</summary>
public enum ClaimStanding : byte
{
    /// <summary>No source was looked at yet.</summary>
    Unexamined,

    /// <summary>All that were looked at are silent.</summary>
    WithoutVoice,

    /// <summary>One source, by one method, agrees; none contradicts.</summary>
    OneVoice,

    /// <summary>Two sources or more, or one by two methods or more, agree; none contradicts.</summary>
    Corroborated,

    /// <summary>Some agree, some contradict: to be understood, not to be voted on.</summary>
    Disputed,

    /// <summary>Only contradicted.</summary>
    Contradicted,
}

/// <summary>What one source, asked by one method, says to a claim.</summary>
/// <param name="Evidence">How many links it rests on.</param>
public sealed record StrandFinding(string Source, string Method, Verdict Verdict, int Evidence);

/// <summary>A claim held against sources and methods.</summary>
/// <param name="Sources">That agree.</param>
/// <param name="Methods">By which something agrees.</param>
/// <param name="Unfounded">Findings that agree or contradict without a link to what they rest on.</param>
public sealed record Corroboration(ClaimStanding Standing, int Sources, int Methods, IReadOnlyList<StrandFinding> Unfounded)
{
    /// <remarks>Denzin (1978), <i>The research act</i>: triangulation of data (several sources) and of methods; contradiction is a finding, so nothing is averaged.</remarks>
    public static Corroboration Of(IReadOnlyCollection<StrandFinding> findings)
    {
        var agreeing = findings.Where(one => one.Verdict == Verdict.Agrees).ToArray();
        var sources = agreeing.Select(one => one.Source).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var methods = agreeing.Select(one => one.Method).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var contradicted = findings.Any(one => one.Verdict == Verdict.Contradicts);
        var standing = findings.Count == 0 ? ClaimStanding.Unexamined
            : contradicted ? agreeing.Length > 0 ? ClaimStanding.Disputed : ClaimStanding.Contradicted
            : agreeing.Length == 0 ? ClaimStanding.WithoutVoice
            : sources > 1 || methods > 1 ? ClaimStanding.Corroborated : ClaimStanding.OneVoice;
        return new Corroboration(standing, sources, methods, [.. findings.Where(one => one.Verdict != Verdict.Silent && one.Evidence == 0)]);
    }
}
