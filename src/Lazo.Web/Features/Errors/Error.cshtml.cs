using System.Diagnostics;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Errors;

/// <summary>What a person reads when a page can't be shown: what happened, and what she can do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Speech say) : PageModel
{
    private static readonly string[] Links = ["/validar/", "/jueceo/", "/cuestionario/"];

    public string Title { get; private set; } = "";

    public string What { get; private set; } = "";

    /// <summary>Stands in the log beside the fault; null where there was none.</summary>
    public string? Reference { get; private set; }

    /// <summary>She came by a link that was sent to her: she has no account, and no start page.</summary>
    public bool OfLink => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } path && Links.Any(link => path.StartsWith(link, StringComparison.Ordinal));

    public void OnGet(int code) => Tell(code);

    // A refused form is re-executed with its own method.
    public void OnPost(int code) => Tell(code);

    private void Tell(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        (Title, What) = Response.StatusCode switch
        {
            400 => (say["No pudimos leer lo que enviaste", "We couldn't read what you sent"],
                say["Puede que la página llevara mucho tiempo abierta. Vuelve atrás, recárgala e inténtalo otra vez.",
                    "The page may have been open for a long time. Go back, reload it and try again."]),
            429 => (say["Vamos con calma", "Let us slow down"],
                say["Hubo muchos intentos seguidos. Espera un minuto y vuelve a probar.",
                    "There were many attempts in a row. Wait a minute and try again."]),
            >= 500 => (say["Algo falló de nuestro lado", "Something failed on our side"],
                say["No fue por ti. Lo que ya estaba guardado sigue guardado; vuelve a intentarlo en un momento.",
                    "It wasn't you. What had been saved is safe; try again in a moment."]),
            _ when OfLink => (say["Esta dirección ya no abre nada", "This address opens nothing any more"],
                say["Puede que le falte una parte, que haya terminado o que te hayan dado otra. Pídesela de nuevo a quien te la mandó.",
                    "A part of it may be missing, it may be over, or you may have been given another. Ask whoever sent it to you."]),
            _ => (say["Aquí no hay nada", "There is nothing here"],
                say["La dirección no existe, o no es para ti. Desde el inicio llegas a todo lo tuyo.",
                    "The address doesn't exist, or isn't for you. From the start you reach everything that is yours."]),
        };
        if (Response.StatusCode >= 500) Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
