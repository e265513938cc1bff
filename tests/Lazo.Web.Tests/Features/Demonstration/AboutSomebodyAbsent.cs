using System.Text.RegularExpressions;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>Words that speak of a person as if she weren't there: “se le escribió”, “atraviesa una situación”, “su promedio”.</summary>
internal static partial class AboutSomebodyAbsent
{
    public static bool Of(string text) => Signs().IsMatch(text);

    [GeneratedRegex(
        @"\b[Ss]e le\b|\b(la|lo) invité\b|\ble (gustaría|escriban|aparece)\b|^(Necesita|Atraviesa|Pregunta|Prefiere|Quisiera|Teme|Cuida|Ayuda|Busca|Estudia)\b"
        + @"|\b[Ss]u (mamá|papá|hijo|hija|nombre|promedio|salud|certificado|inscripción|situación|asesor|asesora)\b|\bsus (estudios|hijos)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Signs();
}
