using System.Text.RegularExpressions;

namespace Lazo.Domain.Research.Reports;

/// <summary>Whether a sentence speaks of all who live the phenomenon: by the quantifiers of persons that Spanish has, and no others.</summary>
/// <remarks>
/// Who is warned of what isn't so doesn't read the next warning. Hence only words that count persons («todas las asesoras», «ninguna docente», «la mayoría»), «nadie» and «siempre» where they open
/// what is said, «nunca» there of what nobody does («nunca se», «nunca hay», «al empezar nunca se»), and both of many persons («las asesoras siempre preguntan»). What somebody does every day, has never done or isn't judged for («todos los días», «nunca ha hecho», «porque nadie lo juzga»)
/// is hers, as is what «ella siempre» does, and so are the persons of her scene («todos sus alumnos», «todas las niñas»). What stands in quotation marks is somebody else's word.
/// </remarks>
public static partial class SaidOfAll
{
    // Who lives what such a study asks for; children, mothers and fathers are persons of somebody's scene.
    private const string Persons = @"(?:asesor|docent|maestr|profesor|educador|formador|acompañant|director|directiv|supervisor|tutor|participant|entrevistad|estudiant|practicant|persona|mujer|hombre|colega)\p{L}*";

    private const string Adjective = @"(?:(?:demás|much[oa]s|otr[oa]s|nuev[oa]s) )?";

    // Where something begins to be said: at the beginning, behind a stop, a comma or an opening sign.
    private const string Opening = @"(?:^|[.;:,¿¡(—]\s*|(?<!\p{L})(?:que|y) (?=tod))";

    private const string All = $@"tod[oa]s (?:l[oa]s |est[oa]s |nuestr[oa]s )?{Adjective}{Persons}|tod[oa] {Persons}|tod[oa]s (?:ell[oa]s|nosotr[oa]s|quienes|l[oa]s que)|(?:ell[oa]s|nosotr[oa]s) tod[oa]s";

    private const string None = $@"ningun[oa]? {Persons}|ningún {Persons}|ningun[oa] de (?:ell[oa]s|nosotr[oa]s|l[oa]s (?:{Persons}|que))";

    private const string Most = $@"la (?:gran )?mayoría de (?:l[oa]s |nuestr[oa]s )?{Adjective}{Persons}|la (?:gran )?mayoría(?! de)|(?:casi )?cualquier {Persons}|cada {Persons}|en general|por lo general|generalmente|por regla general";

    private const string Always = @"(?:siempre|nunca|jamás)";

    // What was done, or never yet, is told of a time.
    private const string NotDone = @"(?! (?:(?:se|la|lo|le|les|nos|me) ){0,2}(?:ha|han|había|habían|hubo|hubieron|habría|habrían|haya|hayan)(?!\p{L}))";

    // «Al empezar …»; where she is named, it is hers.
    private const string First = @"(?:al (?:(?!(?:ella|él) )[^.;:,]){1,60}?,? )?";

    // «Las asesoras siempre preguntan», «las docentes nuevas nunca se quejan»; not «una de las asesoras siempre», nor what somebody does with them.
    private const string OfMany = $@"(?<!(?<!\p{{L}})(?:de|a|ante|con|contra|en|entre|hacia|para|por|sin|sobre|como|que) )l[oa]s {Adjective}{Persons}(?: (?!que(?!\p{{L}}))\p{{L}}+)?(?: casi)? {Always}{NotDone} \p{{L}}";

    /// <param name="sentence">In Spanish.</param>
    public static bool In(string sentence)
    {
        var own = Quoted().Replace(sentence, " ").Trim();
        return Counted().IsMatch(own) || Opened().IsMatch(own);
    }

    [GeneratedRegex($@"(?<!\p{{L}})(?:(?:{All}|{None}|{Most})(?!\p{{L}})|{OfMany})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Counted();

    // «Todas preguntan», «Nadie llega sin miedo», «Siempre preguntan», «Al empezar nunca se acompaña»; not «todas las puertas», which aren't persons.
    [GeneratedRegex($@"{Opening}(?:(?:casi )?tod[oa]s (?!l[oa]s |mis |tus |sus |su |est[oa]s |es[oa]s |aquell[oa]s |nuestr[oa]s |un[oa]s )\p{{L}}|(?<=^|[.;:¿¡]\s*)(?:(?:casi )?(?:nadie|siempre|ninguno) \p{{L}}|{First}{Always}{NotDone} (?:hay(?!\p{{L}})|se )))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Opened();

    [GeneratedRegex(@"[«“][^«»“”]*[»”]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Quoted();
}
