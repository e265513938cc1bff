namespace Lazo.Web;

/// <summary>Something that the person who called can put right: a sentence for her, no stack trace, exit status 2.</summary>
/// <param name="message">One whole sentence in the language of the screens, saying what to do.</param>
public sealed class CallerFault(string message, Exception? inner = null) : Exception(message, inner);
