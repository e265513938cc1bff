using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Web.Exchange.Texts;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>The command that writes a recording down, as one process: its words, or why there are none.</summary>
internal static partial class TranscriberCommand
{
    /// <summary>Where the path of the recording goes in the command; behind it, where this isn't in it.</summary>
    internal const string Place = "{archivo}";

    private const int LongestLine = 200;

    /// <param name="command">A program and its arguments; what has blanks in it stands in quotes. No shell reads it.</param>
    /// <param name="progress">Each line of its standard error, and the percentage in it where there is one.</param>
    internal static async Task<(string? Text, Phrase? Wrong)> RunAsync(string command, string recording, TimeSpan patience, Action<int?, string> progress, CancellationToken cancellation)
    {
        var words = Words().Matches(command).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value).ToList();
        if (!words.Any(word => word.Contains(Place, StringComparison.Ordinal)))
            words.Add(Place);
        var start = new ProcessStartInfo(words[0])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(recording)!,
        };
        foreach (var word in words.Skip(1))
            start.ArgumentList.Add(word.Replace(Place, recording, StringComparison.Ordinal));
        // What Lazo was told (a password of the database) is none of its business.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("LAZO_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            var last = FollowAsync(process.StandardError, progress, limit.Token);
            var text = await AllAsync(process.StandardOutput, limit.Token);
            // Nobody reads its pipe any more: it would wait for that for ever.
            if (text is null)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(limit.Token);
            var said = await last;
            return process.ExitCode == 0 && text is not null
                ? (text, null)
                : (null, text is null ? new("Lo que dijo la orden es demasiado largo.", "What the command said is too long.") : new($"La orden terminó mal ({process.ExitCode}): {said}", $"The command failed ({process.ExitCode}): {said}"));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, new($"No terminó en {patience.TotalMinutes:0} minutos y se detuvo.", $"It didn't end within {patience.TotalMinutes:0} minutes and was stopped."));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> FollowAsync(StreamReader errors, Action<int?, string> progress, CancellationToken cancellation)
    {
        var last = "";
        while (await errors.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Trim().Length == 0) continue;
            last = line.Trim().Length <= LongestLine ? line.Trim() : line.Trim()[..LongestLine] + "…";
            progress(Percent().Match(line) is { Success: true } match ? Math.Clamp(int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), 0, 100) : null, last);
        }

        return last;
    }

    private static async Task<string?> AllAsync(StreamReader output, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var buffer = new char[16_384];
        for (int got; (got = await output.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (text.Append(buffer, 0, got).Length > TextFile.LongestText)
                return null;
        }

        return text.ToString();
    }

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<n>\d{1,3})(?:[.,]\d+)?\s?%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percent();
}
