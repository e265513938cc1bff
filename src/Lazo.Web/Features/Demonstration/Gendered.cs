using System.Text.RegularExpressions;

namespace Lazo.Web.Features.Demonstration;

internal enum Sex
{
    Female,
    Male,
}

/// <summary>Words that agree with a person: “bienvenid[a|o]”.</summary>
internal static partial class Gendered
{
    public static string Of(string text, Sex sex) => Choose(Square(), text, sex);

    /// <summary>The same for the tutor, of whom another bracket speaks: “&lt;tutora|tutor&gt;”.</summary>
    public static string OfTutor(string text, Sex sex) => Choose(Angle(), text, sex);

    private static string Choose(Regex bracket, string text, Sex sex) =>
        bracket.Replace(text, match => match.Groups[sex == Sex.Female ? "her" : "him"].Value);

    [GeneratedRegex(@"\[(?<her>[^|\]]*)\|(?<him>[^|\]]*)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Square();

    [GeneratedRegex(@"<(?<her>[^|>]*)\|(?<him>[^|>]*)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Angle();
}
