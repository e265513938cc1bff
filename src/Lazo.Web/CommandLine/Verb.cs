namespace Lazo.Web.CommandLine;

/// <summary>Something that Lazo can be asked for on the command line.</summary>
/// <param name="Usage">What follows the verb, as it is typed.</param>
/// <param name="Summary">What it does, in a line of the help.</param>
/// <param name="RunAsync">Does it and gives the exit status; throws <see cref="CallerFault"/> for what the caller can put right.</param>
public sealed record Verb(string Usage, string Summary, Func<Invocation, Task<int>> RunAsync);

/// <summary>One call of a verb: what was asked, and the world it is asked in.</summary>
/// <param name="Arguments">What stands after the verb.</param>
/// <param name="Output">Standard output: the answer alone, so that another program can read it.</param>
/// <param name="Talk">Standard error: everything said to a person.</param>
/// <param name="Stop">Ctrl-C and its kin; a verb ends soon and in order.</param>
public sealed record Invocation(
    IReadOnlyList<string> Arguments,
    Settings Settings,
    TimeProvider Clock,
    TextReader Input,
    TextWriter Output,
    TextWriter Talk,
    CancellationToken Stop);
