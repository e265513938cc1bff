namespace Lazo.Web.Features.Shared;

/// <summary>The languages of the screens; the first is the one that Lazo is written for.</summary>
public enum Language : byte
{
    Spanish,
    English,
}

/// <summary>The same thing said in both languages of the screens.</summary>
public readonly record struct Phrase(string Es, string En)
{
    public string In(Language language) => language == Language.English ? En : Es;
}

/// <summary>What a page says, in the language of whoever reads it: <c>@T["Hecho", "Done"]</c>.</summary>
/// <remarks>
/// Both languages stand side by side where the sentence is used: a page can be read without a key table, and a sentence
/// without its second language doesn't compile.
/// </remarks>
public sealed class Speech(IHttpContextAccessor http)
{
    /// <summary>The cookie in which a browser keeps the choice.</summary>
    public const string Cookie = "lazo.idioma";

    public Language Language { get; } =
        http.HttpContext?.Request.Cookies[Cookie] == "en" ? Language.English : Language.Spanish;

    /// <summary>The value of the <c>lang</c> attribute.</summary>
    public string Code => Language == Language.English ? "en" : "es-MX";

    public string this[string spanish, string english] => Language == Language.English ? english : spanish;

    public string this[Phrase phrase] => phrase.In(Language);

    /// <summary>“1 mensaje”, “3 mensajes”.</summary>
    public string Count(long number, Phrase one, Phrase many) => $"{number:N0} {(number == 1 ? one : many).In(Language)}";
}
