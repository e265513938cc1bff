using System.Text.Json;
using Lazo.Domain.Research.Agreement;

namespace Lazo.Web.CommandLine;

/// <summary>Coefficients as the contract writes them: null where one isn't defined.</summary>
internal static class AgreementJson
{
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

    internal static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
