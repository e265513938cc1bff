using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Lazo.Domain.Research.Agreement;

namespace Lazo.Web.CommandLine;

/// <summary><c>agreement</c>: the coefficients of agreement on plain data from standard input; needs no database.</summary>
public static class AgreementCommand
{
    private const string Usage = "agreement --json";
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads one object, answers one; what isn't whole is the caller's fault, with the place.</summary>
    public static async Task<int> RunAsync(Invocation call)
    {
        if (call.Arguments is not ["--json"])
            throw new CallerFault($"Se usa así: ./lazo {Usage}");
        var text = await call.Input.ReadToEndAsync(call.Stop);
        JsonDocument given;
        try
        {
            given = JsonDocument.Parse(text.TrimStart('\uFEFF'));
        }
        catch (JsonException fault)
        {
            throw new CallerFault($"La entrada no es un objeto JSON completo (línea {(fault.LineNumber ?? 0) + 1}).", fault);
        }

        using (given)
            await call.Output.WriteLineAsync(Answered(given.RootElement));
        await call.Output.FlushAsync(call.Stop);
        return 0;
    }

    private static string Answered(JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String)
            throw new CallerFault("Falta «kind»: «nominal», «ordinal», «interval» o «unitizing».");
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Writing))
        {
            switch (kind.GetString())
            {
                case "nominal":
                    AgreementJson.Write(json, Coefficients.Of(Named(Table(given)), Scale.Nominal));
                    break;
                case "ordinal":
                    AgreementJson.Write(json, Coefficients.Of(Numbered(Table(given)), Scale.Ordinal));
                    break;
                case "interval":
                    AgreementJson.Write(json, Coefficients.Of(Numbered(Table(given)), Scale.Interval));
                    break;
                case "unitizing":
                    AgreementJson.Write(json, Marked(given));
                    break;
                default:
                    throw new CallerFault($"No conozco la escala «{kind.GetString()}»: son «nominal», «ordinal», «interval» y «unitizing».");
            }
        }

        return System.Text.Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length));
    }

    private static JsonElement[][] Table(JsonElement given)
    {
        var coders = Rows(given, "ratings");
        if (coders.Length < 2)
            throw new CallerFault("«ratings» necesita al menos dos listas: una por persona que codifica.");
        if (Array.FindIndex(coders, coder => coder.Length != coders[0].Length) is var odd and >= 0)
            throw new CallerFault($"La lista {odd + 1} de «ratings» tiene {coders[odd].Length} valores y la primera {coders[0].Length}: debe haber uno por unidad, o null.");
        return coders;
    }

    private static JsonElement[][] Rows(JsonElement given, string name)
    {
        if (!given.TryGetProperty(name, out var rows) || rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(row => row.ValueKind != JsonValueKind.Array))
            throw new CallerFault($"Falta «{name}»: una lista de listas.");
        return [.. rows.EnumerateArray().Select(row => row.EnumerateArray().ToArray())];
    }

    /// <summary>Names have neither order nor distance: each gets a number of its own.</summary>
    private static Ratings Named(JsonElement[][] coders)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        return Ratings.Of(Values(coders, value =>
        {
            var name = value.ValueKind switch
            {
                JsonValueKind.String => "\"" + value.GetString(),
                JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
                JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            };
            return name is null ? null : numbers.TryGetValue(name, out var known) ? known : numbers[name] = numbers.Count;
        }));
    }

    private static Ratings Numbered(JsonElement[][] coders) =>
        Ratings.Of(Values(coders, value => value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()) ? value.GetDouble() : null));

    private static IReadOnlyList<IReadOnlyList<double?>> Values(JsonElement[][] coders, Func<JsonElement, double?> read)
    {
        double? Value(JsonElement value, int row, int unit) => value.ValueKind == JsonValueKind.Null
            ? null
            : read(value) ?? throw new CallerFault($"«ratings», lista {row + 1}, unidad {unit + 1}: «{value.GetRawText()}» no es un valor de esta escala.");
        return [.. coders.Select((coder, row) => (IReadOnlyList<double?>)[.. coder.Select((value, unit) => Value(value, row, unit))])];
    }

    private static Continuum Marked(JsonElement given)
    {
        var (begin, length) = (Whole(given, "begin", "la entrada"), Whole(given, "length", "la entrada"));
        var coders = Rows(given, "coders");
        if (coders.Length < 2)
            throw new CallerFault("«coders» necesita al menos dos listas: una por persona que codifica.");
        if (length < 1)
            throw new CallerFault("«length» es el largo del continuo: al menos 1.");
        var marked = coders.Select((coder, row) => coder.Select((one, at) => Stretched(one, $"«coders», lista {row + 1}, tramo {at + 1}", begin, length)).ToArray()).ToArray();
        for (var row = 0; row < marked.Length; row++)
        {
            foreach (var code in marked[row].GroupBy(stretch => stretch.Code))
            {
                var ordered = code.OrderBy(stretch => stretch.Start).ToArray();
                if (ordered.Zip(ordered.Skip(1)).Any(two => two.First.End > two.Second.Start))
                    throw new CallerFault($"«coders», lista {row + 1}: dos tramos de «{code.Key}» se enciman; una misma persona y código no se enciman.");
            }
        }

        return Continuum.Of(begin, length, marked);
    }

    private static Stretch Stretched(JsonElement one, string where, long begin, long length)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("code", out var code) || code.ValueKind != JsonValueKind.String)
            throw new CallerFault($"{where}: falta «code».");
        var stretch = new Stretch(code.GetString()!, Whole(one, "start", where), Whole(one, "length", where));
        return stretch.Length >= 1 && stretch.Start >= begin && stretch.Start - begin <= length - stretch.Length
            ? stretch
            : throw new CallerFault($"{where}: {stretch.Start}+{stretch.Length} no cabe entre {begin} y {begin + length}.");
    }

    private static long Whole(JsonElement given, string name, string where) =>
        given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && Math.Abs(number) < 1L << 40
            ? number
            : throw new CallerFault($"{where}: falta «{name}», o no es un número entero.");
}
