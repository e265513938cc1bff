using System.Reflection;

namespace Lazo.Web.Features.Demonstration;

/// <summary>The texts that stand in <c>Words</c>, where they can be read and mended without touching code.</summary>
internal static class WordsOf
{
    /// <summary>The lines of a text, without the empty ones and its remarks.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lazo.Web.Features.Demonstration.Words.{name}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
