namespace Lazo.Web.Features.Demonstration;

/// <summary>Somebody as whom a visitor can sign in.</summary>
/// <param name="Who">Her name.</param>
/// <param name="Role">In the words of the screen.</param>
public sealed record DemonstrationAccount(string Username, string Who, string Role);

/// <summary>The accounts of the demonstration; they exist in it alone.</summary>
public static class DemonstrationAccounts
{
    /// <summary>Of every one of them; no secret, since there is nobody's life behind it.</summary>
    public const string Password = "lazo-demo-2026";

    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        new("nora", "Nora Villaseñor", "tutora (acompaña a Marisol Tejeda)"),
        new("efrain", "Efraín Canul", "tutor"),
        new("marisol", "Marisol Tejeda", "tutorada"),
        new("ulises", "Ulises Huchim", "tutorado"),
        new("graciela", "Graciela Toledo", "asesora de Biología"),
        new("fidel", "Fidel Arriaga", "asesor de Geometría y Trigonometría"),
        new("amparo", "Amparo Quintero", "coordinación"),
        new("beatriz", "Beatriz Moguel", "instancia: Control escolar"),
        new("dario", "Darío Cetina", "instancia: Psicología (confidencial)"),
        new("lucia", "Lucía Chablé", "asesora técnico pedagógica de la zona 07"),
        new("tomasa", "Tomasa Ek", "maestra de primaria"),
        new("rosendo", "Rosendo Palma", "maestro de telesecundaria"),
        new("irma", "Irma Solís", "dirección de la Primaria La Ceiba"),
        new("saul", "Saúl Novelo", "supervisión de la zona 07"),
        new("noemi", "Noemí Cauich", "investigadora: dirige «Lo vivido al asesorar»"),
        new("ivan", "Iván Tec", "investigador: codifica con ella"),
        new("rebeca", "Rebeca Ancona", "directora de la tesis: lee el estudio"),
    ];
}
