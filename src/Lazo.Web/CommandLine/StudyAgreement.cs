using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Lazo.Domain.Research.Agreement;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Agreement;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.CommandLine;

/// <summary><c>study agreement</c>: every coefficient of some hands of a study, per code and over all, as the page shows them.</summary>
internal static class StudyAgreement
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static async Task WriteAsync(Invocation call, NpgsqlConnection connection, SeenStudy study, StudyActs acts, string coders)
    {
        if (study.CodesBlind)
            throw new CallerFault("Quien dirige el estudio codifica ahora a ciegas: cierra la ronda, y entonces se compara.");
        var data = new AgreementData(connection, study, acts);
        var hands = Named(await data.HandsAsync(call.Stop), coders);
        var compared = await data.CompareAsync(hands, call.Stop);
        if (compared.Report is not { } report)
            throw new CallerFault($"No hay ningún texto que hayan marcado {string.Join(" y ", hands.Select(hand => hand.Name))}: no hay qué comparar.");
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Writing))
            Write(json, study, compared, report);
        await call.Output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length)));
        await call.Output.FlushAsync(call.Stop);
    }

    private static void Write(Utf8JsonWriter json, SeenStudy study, ComparedHands compared, AgreementReport report)
    {
        json.WriteStartObject();
        json.WriteString("study", study.Name);
        json.WriteStartArray("coders");
        foreach (var hand in compared.Hands)
            json.WriteStringValue(hand.Name);
        json.WriteEndArray();
        json.WriteNumber("documents", compared.Documents.Count);
        AgreementJson.WriteMembers(json, report.OverAll);
        json.WriteStartObject("codes");
        foreach (var (code, figures) in report.ByCode)
        {
            json.WriteStartObject(code);
            AgreementJson.WriteMembers(json, figures);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static Hand[] Named(IReadOnlyList<Hand> known, string coders)
    {
        var names = coders.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var hands = names.Select(name =>
            known.FirstOrDefault(hand => hand.Name == name) ?? known.FirstOrDefault(hand => Plain.Of(hand.Name) == Plain.Of(name))
            ?? throw new CallerFault($"En el estudio nadie marca como «{name}»; marcan: {string.Join(", ", known.Where(hand => hand.Codings > 0).Select(hand => hand.Name))}.")).Distinct().ToArray();
        return hands.Length is >= 2 and <= CodingAgreement.MostCoders ? hands : throw new CallerFault($"--coders lleva de 2 a {CodingAgreement.MostCoders} nombres distintos, separados por comas.");
    }
}
