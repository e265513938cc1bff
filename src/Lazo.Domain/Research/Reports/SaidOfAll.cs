using System.Text.RegularExpressions;

namespace Lazo.Domain.Research.Reports;

/// <summary>Whether a sentence speaks of all who live the phenomenon: by the quantifiers of persons that Spanish has, and no others.</summary>
/// <remarks>
/// Who is warned of what isn't so doesn't read the next warning. Hence only words that count persons («todas las asesoras», «ninguna docente», «la mayoría»), «nadie» and «siempre» where they open
/// what is said, and «nunca» of what nobody does («nunca se», «nunca hay»). What somebody does every day, has never done or isn't judged for («todos los días», «nunca ha hecho», «porque nadie lo juzga»)
/// is hers, and so are the persons of her scene («todos sus alumnos», «todas las niñas»). What stands in quotation marks is somebody else's word.
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

    private const string Always = @"(?:siempre|nunca|jamás) (?:hay|se(?! (?:ha|han|había|habían|hubo|habría)(?!\p{L})))";

    /// <param name="sentence">In Spanish.</param>
    public static bool In(string sentence)
    {
        var own = Quoted().Replace(sentence, " ").Trim();
        return Counted().IsMatch(own) || Opened().IsMatch(own);
    }

    [GeneratedRegex($@"(?<!\p{{L}})(?:{All}|{None}|{Most}|{Always})(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Counted();

    // «Todas preguntan», «Nadie llega sin miedo», «Siempre preguntan»; not «todas las puertas», which aren't persons.
    [GeneratedRegex($@"{Opening}(?:(?:casi )?tod[oa]s (?!l[oa]s |mis |tus |sus |su |est[oa]s |es[oa]s |aquell[oa]s |nuestr[oa]s |un[oa]s )\p{{L}}|(?<=^|[.;:¿¡]\s*)(?:casi )?(?:nadie|siempre|ninguno) \p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Opened();

    [GeneratedRegex(@"[«“][^«»“”]*[»”]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Quoted();
}
