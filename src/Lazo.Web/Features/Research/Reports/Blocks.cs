namespace Lazo.Web.Features.Research.Reports;

/// <summary>A part of something that is written out: once composed, it is printed, or written as html or docx.</summary>
public abstract record Block;

/// <param name="Level">1 of a chapter, 2 and 3 under it.</param>
public sealed record Heading(int Level, string Words) : Block;

/// <summary>A paragraph; a line feed in it begins a new line.</summary>
public sealed record Passage(string Words, bool Soft = false) : Block;

/// <summary>Somebody's words, and where they stand: “E6, unidad 4”.</summary>
public sealed record Cited(string Words, string Source) : Block;

/// <summary>A list.</summary>
public sealed record Listed(IReadOnlyList<string> Items) : Block;

/// <summary>A table.</summary>
/// <param name="Wide">It needs a page on its side.</param>
/// <param name="Numbers">Columns, from 0, of figures.</param>
public sealed record Grid(string Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, bool Wide = false, IReadOnlyCollection<int>? Numbers = null) : Block;

/// <summary>A text of blocks with its title.</summary>
public sealed record Composition(string Title, IReadOnlyList<Block> Blocks);
