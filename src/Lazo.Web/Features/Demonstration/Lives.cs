namespace Lazo.Web.Features.Demonstration;

/// <summary>What fills the day of somebody who studies at a distance.</summary>
/// <param name="Job">As her tutor would say it in a line.</param>
/// <param name="Place">Where she works, with its article; null without a job.</param>
/// <param name="Study">When she studies, therefore.</param>
/// <param name="Family">A clause about home, to stand in a sentence of hers.</param>
/// <param name="Adult">Old enough to have left school once and come back.</param>
internal sealed record Life(string Job, string? Place, string Study, string Family, bool Children, bool Adult, string Interests);

/// <summary>How a life is drawn from the jobs and pastimes of <c>Words</c>.</summary>
internal static class Lives
{
    // “[cajera|cajero] en una farmacia · la farmacia · al salir del turno”
    private static readonly string[][] Jobs = [.. WordsOf.Lines("Jobs").Select(line => line.Split(" · "))];

    private static readonly string[] Pastimes = [.. WordsOf.Lines("Pastimes")];

    private static readonly string[] WithoutJob =
    [
        "al cuidado de mamá", "en el negocio de la familia", "en busca de trabajo", "estudiante de tiempo completo", "a cargo de la casa",
    ];

    private static readonly string[] AtHome =
    [
        "cuido a mi abuelita", "ayudo con los gastos de mi casa", "vivo lejos y el camión tarda", "mi mamá está enferma",
        "en mi casa somos muchos y hay una sola computadora",
    ];

    /// <param name="turn">Who stands beside each other in a list has different turns, and so different jobs.</param>
    public static Life For(Draw draw, Sex sex, int age, int turn)
    {
        var (children, family) = age < 21 ? ("", draw.Of(AtHome)) : Children(draw, age);
        var interests = string.Join(" y ", draw.Shuffled(Pastimes).Take(draw.Between(1, 2)));
        var works = draw.Chance(age < 19 ? 0.45 : 0.88);
        var job = Jobs[turn % Jobs.Length];
        var (who, place, study) = works
            ? (Gendered.Of(job[0], sex), job[1], job[2])
            : (draw.Of(WithoutJob), null, draw.Of<string>(["por las mañanas", "en las tardes", "de noche"]));
        var sentence = char.ToUpperInvariant(who[0]) + who[1..] + (children.Length > 0 ? $"; {children}" : "");
        return new(sentence, place, study, family, children.Length > 0, age >= 24, interests);
    }

    private static (string Children, string Family) Children(Draw draw, int age) => draw.Below(Math.Min(5, age - 17)) switch
    {
        1 => ("una niña chiquita", "tengo una niña chiquita"),
        2 => ("un niño de primaria", "mi niño va en la primaria y hay que ayudarle"),
        3 => ("dos hijos", "tengo dos hijos y todo corre por mi cuenta"),
        4 => ("tres hijos", "con tres hijos el día no rinde"),
        _ => ("", draw.Of(AtHome)),
    };
}
