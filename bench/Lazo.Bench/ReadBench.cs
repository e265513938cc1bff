using Lazo.Domain.Tutoring.Reading;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Lazo.Bench;

/// <summary>Messages read on one core: short ones, ordinary ones and a few long rambling ones.</summary>
internal static class ReadBench
{
    private const int Messages = 100_000;
    private const int Passes = 5;

    private static readonly string[] Shapes =
    [
        "ok profe gracias",
        "a q hora es la asesoria del {0}?",
        "maestra buenas noches, disculpe la hora, no pude entregar la actividad {0} xq en la chamba me cambiaron el turno, todavia me la recibe?",
        "Profe, ya no sé si seguir, entre los niños y el trabajo no duermo y siento que no avanzo en el módulo {0}.",
        "¡Saqué 9 en la unidad {0}! Mil gracias por explicarme, de verdad",
        "Quisiera saber qué papeles necesito para inscribirme al módulo {0} y dónde los entrego.",
        "No me deja entrar a la plataforma desde el día {0}, me marca error y ya probé en otro celular",
        "mi mamá está enferma y la llevo al hospital cada {0} días, por eso ando atrasada con las tareas",
        "le cuento que ayer, después de {0} semanas, mi hija y yo nos sentamos a leer el cuento que usted nos dejó y la verdad estuvo muy bonito porque ella preguntaba y yo le explicaba "
            + "lo que vimos en la sesión, y luego mi esposo se sentó también y acabamos los tres hablando de la vida en el pueblo de mis abuelos, de la milpa, de la escuela que no había y de cómo "
            + "caminaban dos horas para llegar a la primaria, y entonces pensé que por eso me inscribí yo, aunque a veces me gane el sueño y no entienda las fracciones a la primera",
        "sale vale 👍",
    ];

    public static Task Run()
    {
        var texts = Enumerable.Range(0, Messages).Select(number => string.Format(Shapes[number % Shapes.Length], number % 30)).ToArray();
        var seconds = new List<double>();
        var labels = 0;
        for (var pass = 0; pass <= Passes; pass++)
        {
            labels = 0;
            var watch = Stopwatch.StartNew();
            foreach (var text in texts)
                labels += TuteeMessage.Read(text).Labels.Count;
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        // The first pass builds the lexicon and is the just-in-time compiler's.
        var median = seconds.Skip(1).Order().ElementAt(Passes / 2);
        Console.WriteLine($"read: {Messages / median:0} messages/s (one core, {Messages:N0} messages of {texts.Average(text => text.Length):0} characters on average; {labels:N0} labels; median of {Passes} passes)");
        return Task.CompletedTask;
    }
}
