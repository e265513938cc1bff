using System.Collections.Frozen;

namespace Lazo.Domain.Research.Queries;

/// <summary>Words of Spanish that hold a sentence together and say little by themselves: articles, prepositions, pronouns, conjunctions, forms of ser, estar, haber, tener, ir.</summary>
/// <remarks>
/// A list of our own, short on purpose. Never, nobody, nothing, always, alone, more and less aren't on it: in a lived experience they say much. Also fillers of
/// spoken Mexican Spanish (“pues”, “este”, “o sea”), which otherwise head every interview.
/// </remarks>
public static class StopWords
{
    private const string List = """
        a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras mediante
        el la lo los las un una uno unos unas
        y e o u ni que si como cuando donde quien quienes cual cuales cuyo cuya pero sino porque pues aunque mientras entonces ademas tambien tampoco asi
        yo me mi mis conmigo mio mia mios mias tu te ti tus contigo tuyo tuya usted ustedes ella ellas ello ellos le les se su sus si consigo suyo suya suyos suyas
        nos nosotros nosotras nuestro nuestra nuestros nuestras os vosotros
        este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas aqui ahi alli alla aca
        no ya muy tan tanto tanta tantos tantas todo toda todos todas otro otra otros otras algo algun alguna alguno algunos algunas cada mismo misma mismos mismas
        ser soy eres es somos son fui fue fuimos fueron era eras eramos eran sea sean seria serian sido siendo fuera fueran
        estar estoy estas esta estamos estan estaba estabas estabamos estaban estuve estuvo estuvimos estuvieron este esten estado estando
        haber he has ha hemos han habia habias habiamos habian hubo haya hayan habria habrian habido hay
        tener tengo tienes tiene tenemos tienen tenia teniamos tenian tuve tuvo voy va vamos van iba ibamos iban
        bueno osea eh mm ah ok pus verdad digamos
        """;

    private static readonly FrozenSet<string> All = List.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in small letters, is one of them; accents don't matter. A letter alone is one.</summary>
    public static bool Holds(string word) => word.Length < 2 || All.Contains(Bare(word));

    /// <summary>Without the accents of Spanish; ñ stays.</summary>
    public static string Bare(string word) => word.IndexOfAny(['á', 'é', 'í', 'ó', 'ú', 'ü']) < 0 ? word : string.Create(word.Length, word, static (bare, from) =>
    {
        for (var at = 0; at < bare.Length; at++)
        {
            bare[at] = from[at] switch
            {
                'á' => 'a',
                'é' => 'e',
                'í' => 'i',
                'ó' => 'o',
                'ú' or 'ü' => 'u',
                _ => from[at],
            };
        }
    });
}
