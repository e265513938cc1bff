using System.Text.Json;
using Lazo.Domain.Research.Agreement;

namespace Lazo.Web.CommandLine;

/// <summary>Coefficients as the contract writes them: null where one isn't defined.</summary>
internal static class AgreementJson
{
    private static readonly (string Name, Coefficient Which)[] Names =
    [
        ("percent", Coefficient.Percent), ("cohen_kappa", Coefficient.CohenKappa), ("scott_pi", Coefficient.ScottPi), ("fleiss_kappa", Coefficient.FleissKappa),
        ("krippendorff_alpha", Coefficient.KrippendorffAlpha), ("gwet_ac1", Coefficient.GwetAc1), ("alpha_u", Coefficient.AlphaU),
    ];

    internal static void Write(Utf8JsonWriter json, Coefficients of)
    {
        json.WriteStartObject();
        WriteMembers(json, of);
        json.WriteEndObject();
    }

    internal static void WriteMembers(Utf8JsonWriter json, Coefficients of)
    {
        Write(json, "percent", of.Percent);
        Write(json, "cohen_kappa", of.CohenKappa);
        Write(json, "scott_pi", of.ScottPi);
        Write(json, "fleiss_kappa", of.FleissKappa);
        Write(json, "krippendorff_alpha", of.KrippendorffAlpha);
        Write(json, "gwet_ac1", of.GwetAc1);
    }

    internal static void Write(Utf8JsonWriter json, Continuum marked)
    {
        json.WriteStartObject();
        Write(json, "alpha_u", UnitizingAlpha.Of(marked, marked.Codes));
        json.WriteStartObject("codes");
        foreach (var code in marked.Codes)
            Write(json, code, UnitizingAlpha.Of(marked, code));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Every coefficient of a study's codings, alpha-u too, each with its interval where there is one.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, AgreementFigures of)
    {
        foreach (var (name, which) in Names)
            Write(json, name, of[which].Value);
        json.WriteStartObject("intervals");
        foreach (var (name, which) in Names)
        {
            if (of[which].Between is not { } between)
            {
                json.WriteNull(name);
                continue;
            }

            json.WriteStartArray(name);
            json.WriteNumberValue(between.Lower);
            json.WriteNumberValue(between.Upper);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
