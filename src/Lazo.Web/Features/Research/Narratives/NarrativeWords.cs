using Lazo.Domain.Research.Narratives;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Narratives;

/// <summary>How the parts of a narrative are called, and the plots and epiphanies with which a study begins.</summary>
public static class NarrativeWords
{
    /// <summary>Booker (2004), <i>The seven basic plots</i>, and two that studies of teaching took from him; each study makes them its own.</summary>
    public static readonly IReadOnlyList<(string Name, string Meaning)> Plots =
    [
        ("Búsqueda", "Una llamada, un viaje con esfuerzo y una meta lejana por la que vale la pena."),
        ("Renacimiento", "Alguien está como dormido o cerrado hasta que algo o alguien le despierta."),
        ("De la obscuridad a la luz", "Un malestar del que poco a poco se sale hacia algo más pleno."),
        ("Cuento de hadas", "Rechazo o adversidad al principio; un hecho lo cambia todo y se llega a buen puerto."),
        ("Vencer al monstruo", "Una amenaza mayor que quien la enfrenta, y que al fin cede."),
        ("De la pobreza a la riqueza", "Quien no contaba llega a tener su lugar, lo pierde y lo recupera de verdad."),
        ("Viaje y regreso", "A un mundo extraño y de vuelta, con otra mirada."),
        ("Comedia", "Confusiones que separan, hasta que todo se aclara y se reúnen."),
        ("Tragedia", "Un deseo o un error que arrastra a quien lo sigue."),
    ];

    /// <summary>The four kinds of Denzin (1989), as Gibbs (2007, ch. 5) gives them.</summary>
    public static readonly IReadOnlyList<(string Name, string Meaning)> Epiphanies =
    [
        ("Acontecimiento mayor", "Un hecho que sacude y después del cual nada es igual."),
        ("Acumulada", "Muchas cosas pequeñas que se juntan hasta que algo estalla o se decide."),
        ("Reveladora", "Un momento menor que deja ver de golpe lo que había en una relación."),
        ("Revivida", "Un momento que sólo al contarlo, después, toma su significado."),
    ];

    public static Phrase Of(NarrativePart part) => part switch
    {
        NarrativePart.Beginning => new("Inicio", "Beginning"),
        NarrativePart.Course => new("Desarrollo", "Course"),
        NarrativePart.Close => new("Cierre", "Close"),
        NarrativePart.Scene => new("Escenario", "Scene"),
        NarrativePart.Character => new("Personaje", "Character"),
        NarrativePart.Dialogue => new("Diálogo", "Dialogue"),
        NarrativePart.Epiphany => new("Epifanía", "Epiphany"),
        NarrativePart.Plot => new("Muestra la trama", "Shows the plot"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No words for it."),
    };

    public static Phrase Of(ShapeHint hint) => hint switch
    {
        ShapeHint.NoBeginning => new("Falta el inicio.", "The beginning is missing."),
        ShapeHint.NoCourse => new("Falta el desarrollo.", "The course is missing."),
        ShapeHint.NoClose => new("Falta el cierre; quizá quien cuenta no lo dio.", "The close is missing; perhaps the teller gave none."),
        ShapeHint.ToldOutOfOrder => new("Inicio, desarrollo y cierre no van en ese orden en el texto: puede estar contado así.", "Beginning, course and close don't stand in this order in the text: it may be told so."),
        ShapeHint.PartsOverlap => new("Un tramo es dos cosas a la vez entre inicio, desarrollo y cierre.", "One stretch is two of beginning, course and close."),
        ShapeHint.PlotWithoutEvidence => new("Hay una trama elegida y ningún tramo que la muestre.", "A plot is chosen and no stretch shows it."),
        _ => throw new ArgumentOutOfRangeException(nameof(hint), hint, "No words for it."),
    };
}
