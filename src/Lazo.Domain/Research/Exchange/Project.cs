using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Exchange;

/// <summary>A study as programs for qualitative analysis hand it to each other (REFI-QDA): what the standard can hold of it, and Lazo too.</summary>
/// <param name="Origin">The program that wrote it, as it calls itself.</param>
/// <param name="Description">Of a study of Lazo's, its question.</param>
public sealed record Project(string Name, string Origin, string Description)
{
    public DateTimeOffset? Made { get; init; }

    public IReadOnlyList<ProjectUser> Users { get; init; } = [];

    /// <summary>Those above before those under them, in the order of the book.</summary>
    public IReadOnlyList<ProjectCode> Codes { get; init; } = [];

    public IReadOnlyList<ProjectVariable> Variables { get; init; } = [];

    public IReadOnlyList<ProjectCase> Cases { get; init; } = [];

    public IReadOnlyList<ProjectSource> Sources { get; init; } = [];

    public IReadOnlyList<ProjectNote> Notes { get; init; } = [];

    /// <summary>Sources that lie together: Lazo's folders.</summary>
    public IReadOnlyList<ProjectSet> Sets { get; init; } = [];

    /// <summary>What is drawn: Lazo's concept maps.</summary>
    public IReadOnlyList<ProjectGraph> Graphs { get; init; } = [];

    /// <summary>
    /// The same without some sources, cases and notes: without what was marked in those sources and written about them, without their words as the name of a code that nothing else bears or between quotation
    /// marks elsewhere, and without cases of which nothing else is there; where something is, the case stays without its values.
    /// </summary>
    public Project Without(IReadOnlySet<Guid> withdrawn)
    {
        if (withdrawn.Count == 0) return this;
        var gone = Sources.Where(one => withdrawn.Contains(one.Id)).ToList();
        var staying = Sources.Where(one => !withdrawn.Contains(one.Id)).ToList();
        var words = new WithdrawnWords(gone.Select(one => one.Text));
        var cases = Cases.Where(one => one.Sources.Count == 0 ? !withdrawn.Contains(one.Id) : one.Sources.Any(source => !withdrawn.Contains(source))).ToList();
        var nothing = gone.Select(one => one.Id).Concat(gone.SelectMany(one => one.Codings).Select(one => one.Id)).Concat(Cases.Except(cases).Select(one => one.Id)).ToHashSet();
        var borne = gone.SelectMany(one => one.Codings).Select(one => one.Code).Except(staying.SelectMany(one => one.Codings).Select(one => one.Code)).ToHashSet();
        return this with
        {
            Description = words.Out(Description),
            Sources = staying,
            Cases = [.. cases.Select(one => one with { Sources = [.. one.Sources.Where(source => !withdrawn.Contains(source))], Values = withdrawn.Contains(one.Id) ? [] : one.Values })],
            Sets = [.. Sets.Select(one => one with { Sources = [.. one.Sources.Where(source => !withdrawn.Contains(source))] })],
            Notes = [.. Notes.Where(one => !withdrawn.Contains(one.Id) && (one.About is not { } about || !nothing.Contains(about))).Select(one => one with { Title = words.Out(one.Title), Text = words.Out(one.Text) })],
            Codes = [.. Codes.Select(one => one with
            {
                Name = borne.Contains(one.Id) && words.Gave(one.Name) ? $"Palabras retiradas {one.Id.ToString()[^6..]}" : one.Name,
                Description = words.Out(one.Description),
            })],
        };
    }
}

/// <summary>Who marks and writes.</summary>
public sealed record ProjectUser(Guid Id, string Name);

/// <summary>A code.</summary>
/// <param name="Color">#rrggbb in small letters; null where none was given.</param>
public sealed record ProjectCode(Guid Id, Guid? Parent, string Name, bool Codable, string? Color, string Description);

/// <summary>What a value is.</summary>
public enum VariableType : byte
{
    Text,
    Boolean,
    Integer,
    Float,
    Date,
    DateTime,
}

/// <summary>What is known of each case.</summary>
public sealed record ProjectVariable(Guid Id, string Name, VariableType Type, string Description);

/// <summary>What is known of one case, as the file writes it.</summary>
public sealed record ProjectValue(Guid Variable, string Value);

/// <summary>A participant.</summary>
public sealed record ProjectCase(Guid Id, string Name, string Description, IReadOnlyList<ProjectValue> Values, IReadOnlyList<Guid> Sources);

/// <summary>A text with what was marked in it, and the recording that it writes down.</summary>
/// <param name="Text">Lines end with LF; empty of a recording that nobody wrote down.</param>
public sealed record ProjectSource(Guid Id, string Name, string Text, DateTimeOffset? Made, IReadOnlyList<ProjectCoding> Codings)
{
    /// <summary>What was recorded; null of a text that was written.</summary>
    public ProjectRecording? Recording { get; init; }

    /// <summary>When what it says is spoken; also of a text whose recording isn't there.</summary>
    public IReadOnlyList<TimeMark> Marks { get; init; } = [];
}

/// <summary>A sound or moving picture of a project; its bytes are read and written apart, since they may be many.</summary>
/// <param name="Place">Where it lies in the file, from its root.</param>
/// <param name="Mime">Its kind (<c>audio/mpeg</c>).</param>
/// <param name="Size">Bytes.</param>
public sealed record ProjectRecording(string Place, string Mime, long Size)
{
    public bool IsVideo => Mime.StartsWith("video/", StringComparison.Ordinal);
}

/// <summary>A stretch of a text under a code.</summary>
/// <param name="User">Null where the file doesn't say who.</param>
/// <param name="Span">Code points of the text.</param>
public sealed record ProjectCoding(Guid Id, Guid Code, Guid? User, DateTimeOffset? At, Span Span);

/// <summary>What a note is about.</summary>
public enum NoteOf : byte
{
    Project,
    Source,
    Code,
    Coding,
    Case,
}

/// <summary>What somebody wrote about something.</summary>
/// <param name="About">Null: of the project.</param>
public sealed record ProjectNote(Guid Id, NoteOf Of, Guid? About, string Title, string Text, Guid? Author, DateTimeOffset? At, DateTimeOffset? Changed);

/// <summary>Sources that lie together under a name.</summary>
public sealed record ProjectSet(string Name, IReadOnlyList<Guid> Sources);

/// <summary>A drawing of what belongs together.</summary>
public sealed record ProjectGraph(Guid Id, string Name, IReadOnlyList<ProjectVertex> Vertices, IReadOnlyList<ProjectEdge> Edges);

/// <summary>Something in a drawing.</summary>
/// <param name="Code">The code that it stands for; null where it stands for itself.</param>
/// <param name="X">Its middle, from the left; <paramref name="Y"/> from the top.</param>
public sealed record ProjectVertex(Guid Id, Guid? Code, string Name, int X, int Y);

/// <summary>What one thing of a drawing has to do with another.</summary>
public sealed record ProjectEdge(Guid Id, string Name, Guid From, Guid To);
