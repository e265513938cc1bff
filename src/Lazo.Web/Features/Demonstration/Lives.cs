namespace Lazo.Web.Features.Demonstration;

/// <summary>What fills the day of somebody who studies at a distance.</summary>
/// <param name="Job">As her tutor would say it in a line.</param>
/// <param name="Place">Where she works, with its article; null without a job.</param>
/// <param name="Shift">When she studies, therefore.</param>
/// <param name="Family">A clause about home, to stand in a sentence of hers.</param>
internal sealed record Life(string Job, string? Place, string Shift, string Family, bool Children, string Interests);

/// <summary>Jobs, homes and pastimes, and how a life is drawn from them.</summary>
internal static class Lives
{
    // Who does it (her|him), where, and when that leaves time to study.
    private static readonly (string Who, string Place, string Study)[] Jobs =
    [
        ("[cajera|cajero] en una farmacia", "la farmacia", "al salir del turno"), ("[operadora|operador] de una maquiladora", "la maquila", "por las tardes"),
        ("[cocinera|cocinero] en una fonda", "la fonda", "por la noche"), ("[vigilante|vigilante] de un estacionamiento", "la caseta", "en la madrugada"),
        ("[auxiliar|auxiliar] de enfermería", "la clínica", "entre guardias"), ("[repartidora|repartidor] en motocicleta", "el reparto", "ya tarde"),
        ("[costurera|costurero] a destajo", "el taller", "por las noches"), ("[vendedora|vendedor] en el tianguis", "el puesto", "entre semana"),
        ("[jornalera|jornalero] en la temporada de jitomate", "el campo", "después de cenar"), ("[recepcionista|recepcionista] de hotel", "el hotel", "en el turno de noche"),
        ("[empleada|empleado] de limpieza en oficinas", "las oficinas", "por la noche"), ("[ayudante|ayudante] de albañil", "la obra", "por las noches"),
        ("[estilista|barbero] con local propio", "el local", "los lunes"), ("[chofer|chofer] de combi", "la ruta", "después del último viaje"),
        ("[panadera|panadero]", "la panadería", "a media tarde"), ("[promotora|promotor] en un supermercado", "el súper", "por la noche"),
        ("[agente|agente] de un centro de llamadas", "el centro de llamadas", "por las mañanas"), ("[mecánica|mecánico] de bicicletas", "el taller", "por las noches"),
        ("[carpintera|carpintero]", "la carpintería", "al cerrar"), ("[educadora|educador] comunitari[a|o]", "el centro comunitario", "los fines de semana"),
        ("[empacadora|empacador] en un almacén", "el almacén", "de madrugada"), ("[artesana|artesano] de barro", "el taller de barro", "cuando se seca la pieza"),
        ("[mesera|mesero] de fin de semana", "el restaurante", "entre semana"), ("[electricista|electricista] por su cuenta", "la chamba", "por las noches"),
        ("[ordeñadora|ordeñador] en un establo", "el establo", "al mediodía"), ("[dependienta|dependiente] de papelería", "la papelería", "en los ratos sin clientes"),
        ("[pescadora|pescador] en una cooperativa", "la cooperativa", "cuando hay norte"), ("[tejedora|tejedor] de palma", "el taller", "por las tardes"),
    ];

    private static readonly string[] WithoutJob = ["cuida a su mamá", "ayuda en el negocio de la casa", "busca trabajo", "estudia de tiempo completo", "se ocupa de la casa"];

    private static readonly string[] Pastimes =
    [
        "bordar", "el son jarocho", "tocar la guitarra", "el futbol llanero", "correr por las mañanas", "leer novelas de misterio", "cantar en el coro",
        "las plantas medicinales", "la repostería", "dibujar", "el ajedrez", "la fotografía con el celular", "bailar danzón", "el huerto de la azotea",
        "los podcasts de historia", "tejer", "el voleibol", "cuidar perros rescatados", "reparar radios", "el beisbol", "las series coreanas",
        "la banda de viento del pueblo", "hacer piñatas", "andar en bicicleta", "escribir versos", "los documentales de animales", "el box", "criar gallinas",
    ];

    public static Life For(Draw draw, Sex sex, int age)
    {
        var children = age >= 21 ? Math.Min(draw.Below(4), (age - 17) / 3) : 0;
        var home = children switch
        {
            1 => "[una niña|un niño] chiquit[a|o]",
            2 => "dos hijos",
            3 => "tres hijos",
            _ => null,
        };
        var family = children switch
        {
            1 => "tengo una niña chiquita",
            2 => "tengo dos hijos y todo corre por mi cuenta",
            3 => "con tres hijos el día no rinde",
            _ => draw.Of<string>(["cuido a mi abuelita", "ayudo con los gastos de mi casa", "vivo lejos y el camión tarda", "mi mamá está enferma"]),
        };
        var interests = string.Join(" y ", draw.Shuffled(Pastimes).Take(draw.Between(1, 2)));
        var hers = children == 1 && draw.Chance(0.5) ? "una niña chiquita" : Gendered.Of(home ?? "", sex);
        if (draw.Chance(age < 19 ? 0.45 : 0.88))
        {
            var (who, place, study) = draw.Of(Jobs);
            return new(Sentence(Gendered.Of(who, sex), hers), place, study, family, children > 0, interests);
        }

        return new(Sentence(draw.Of(WithoutJob), hers), null, draw.Of<string>(["por las mañanas", "en las tardes", "de noche"]), family, children > 0, interests);
    }

    private static string Sentence(string who, string home) => char.ToUpperInvariant(who[0]) + who[1..] + (home.Length > 0 ? $"; {home}" : "");
}
