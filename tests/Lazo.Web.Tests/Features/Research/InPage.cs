using System.Text.RegularExpressions;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What a test looks for in a page of research.</summary>
internal static partial class InPage
{
    /// <summary>Where a judge or a respondent comes in.</summary>
    [GeneratedRegex("/(jueceo|cuestionario)/[A-Za-z0-9_-]{32}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    internal static partial Regex Address();

    /// <summary>What will stand in the address of who comes by a public one.</summary>
    [GeneratedRegex("name=\"own\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    internal static partial Regex Own();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    internal static partial Regex Token();

    [GeneratedRegex("href=\"(?<value>/css/[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    internal static partial Regex Style();
}
