using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>Dangers as hurried thumbs, old keyboards and sleepless nights write them: at most two of a hundred may be lost.</summary>
public sealed class Mangled(ITestOutputHelper output)
{
    private const double Kept = 0.98;
    private static readonly string[] Emoji = ["😭", "😢", "🙏🏽", "💔", "😔", "🥺"];

    private static readonly string[] Everyday =
    [
        "hoy salí de la chamba a las seis y el camión se tardó un buen rato por la lluvia",
        "mi mamá hizo caldo de res y vinieron las primas con sus niños a comer",
        "ya leí la guía de la unidad dos y me faltan los ejercicios de la página veinte",
        "el martes me tocó ir al centro a comprar cartulina y plumones",
        "se descompuso el boiler otra vez y el plomero quedó de venir en la tarde",
        "estuve viendo el video de la semana y tomé apuntes en la libreta azul",
        "en la tienda hubo inventario y nos quedamos todos hasta noche contando cajas",
        "mi perro se salió y lo anduvimos buscando por toda la colonia hasta que apareció",
        "la semana pasada subí el mapa mental y creo que quedó más o menos",
        "ahorita estoy en la sala con la compu de mi hermana porque la mía no prende",
    ];

    private static readonly string[] Dangers =
    [
        .. Corpus.Tutees.Concat(Corpus.ExampleTutees).Concat(Corpus.Dangers).Where(text => text.Labels.Contains("harm_risk")).Select(text => text.Text).Where(Harm),
    ];

    [Theory]
    [InlineData("accents")]
    [InlineData("capitals")]
    [InlineData("swapped")]
    [InlineData("dropped")]
    [InlineData("doubled")]
    [InlineData("emoji")]
    [InlineData("ramble")]
    public void A_danger_stays_one(string how)
    {
        var random = new Random(20261121);

        var lost = Dangers.Where(text => !Harm(Mangle(text, how, random))).ToArray();

        output.WriteLine($"{how}: {lost.Length} of {Dangers.Length} lost");
        output.WriteLine(string.Join('\n', lost));
        (1 - ((double)lost.Length / Dangers.Length)).ShouldBeGreaterThanOrEqualTo(Kept);
    }

    private static string Mangle(string text, string how, Random random) => how switch
    {
        "accents" => string.Concat(text.Select(letter => "áéíóúüñÁÉÍÓÚÑ".IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? "aeiouunAEIOUN"[at] : letter)),
        "capitals" => text.ToUpperInvariant(),
        "emoji" => $"{Emoji[random.Next(Emoji.Length)]} {text} {Emoji[random.Next(Emoji.Length)]}{Emoji[random.Next(Emoji.Length)]}",
        "ramble" => Around(text, random),
        _ => Slip(text, how, random),
    };

    // One slip of the thumb a message, inside a word of five letters or more, never in its first letter.
    private static string Slip(string text, string how, Random random)
    {
        var places = Enumerable.Range(2, Math.Max(0, text.Length - 4)).Where(at => Enumerable.Range(at - 2, 5).All(near => char.IsLetter(text[near]))).ToArray();
        if (places.Length == 0)
        {
            return text;
        }

        var at = places[random.Next(places.Length)];
        return how switch
        {
            "swapped" => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            "dropped" => text.Remove(at, 1),
            _ => text.Insert(at, text[at].ToString()),
        };
    }

    private static string Around(string text, Random random)
    {
        var talk = Everyday.OrderBy(_ => random.Next()).ToArray();
        return $"{string.Join(", ", talk[..5])}. {text}. {string.Join(", ", talk[5..])}";
    }

    private static bool Harm(string text) => TuteeMessage.Read(text).Has(TuteeLabel.HarmRisk);
}
