using Lazo.Domain.Research.Reports;
using Lazo.Domain.Research.Variation;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>How what is held against a report is called, and what stands in its ledger.</summary>
public static class ReportWords
{
    public static Phrase Of(ReportFaultKind kind) => kind switch
    {
        ReportFaultKind.WithoutData => new("Afirmado sin datos", "Claimed without data"),
        ReportFaultKind.QuotationAltered => new("Cita alterada", "Altered quotation"),
        ReportFaultKind.GeneralOfFew => new("Dicho en general, con menos de tres personas", "Said in general, of fewer than three persons"),
        ReportFaultKind.CodeOfFew => new("Un código de menos de tres personas, dicho en general", "A code of fewer than three persons, said in general"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    /// <summary>What can be done about it.</summary>
    public static Phrase Advice(ReportFaultKind kind) => kind switch
    {
        ReportFaultKind.WithoutData => new("Vincúlale unidades, oraciones o marcas, o quítalo.", "Link units, sentences or codings to it, or take it out."),
        ReportFaultKind.QuotationAltered => new("Así no está en el texto de hoy de esa clave: cópiala de nuevo, o marca con […] lo que falta.", "It doesn't stand so in the present text of that code: copy it again, or mark with […] what is left out."),
        ReportFaultKind.GeneralOfFew => new("Dilo de quienes lo dicen, o busca si otras personas lo sostienen.", "Say it of those who say it, or look whether others bear it out."),
        ReportFaultKind.CodeOfFew => new("Ese código no alcanza para hablar en general.", "That code isn't enough to speak in general."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };

    internal static Phrase Of(Outcome outcome) => outcome switch
    {
        Outcome.Collapses => new("el fenómeno se derrumba", "the phenomenon collapses"),
        Outcome.Changes => new("se vuelve otro fenómeno", "it becomes another phenomenon"),
        Outcome.Stays => new("sigue siendo el mismo", "it stays the same"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No words for it."),
    };

    internal static Phrase Of(Standing standing) => standing switch
    {
        Standing.Open => new("por variar", "to be varied"),
        Standing.Essential => new("esencial", "essential"),
        Standing.Contingent => new("contingente", "contingent"),
        Standing.Disputed => new("en disputa", "disputed"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No words for it."),
    };
}
