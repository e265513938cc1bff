using Lazo.Domain.Research.Instruments;

namespace Lazo.Web.Exchange.XlsForm;

/// <summary>A form as a workbook of XLSForm says it: sheets <c>survey</c>, <c>choices</c> and <c>settings</c> (xlsform.org).</summary>
/// <param name="Categories">Its groups; what stands outside of one is in a category without a name.</param>
public sealed record FormBook(string Title, string Intro, IReadOnlyList<Category> Categories);

/// <summary>Something that a form says and an instrument can't hold.</summary>
/// <param name="Row">Of the sheet <c>survey</c>, from 1 as spreadsheets count; 0 where it is of the whole form.</param>
public sealed record FormLoss(int Row, LossKind Kind, string What);

/// <summary>Why something isn't held.</summary>
public enum LossKind : byte
{
    /// <summary>A type of question that an instrument doesn't have: it is left out.</summary>
    Type,

    /// <summary>A column with a value that is passed over: a condition, a calculation, a second language.</summary>
    Column,

    /// <summary>A group within a group: its questions stand in the outer one.</summary>
    Nested,

    /// <summary>A part that repeats: it is asked once.</summary>
    Repeat,

    /// <summary>“Other”, which a tool would add to a list.</summary>
    Other,

    /// <summary>A question without words: it is left out.</summary>
    Wordless,

    /// <summary>A list of choices that isn't there or has nothing in it: its question is left out.</summary>
    Choices,

    /// <summary>A name that two questions have, or that is none: another one was given.</summary>
    Name,
}

/// <summary>Columns and words of the standard that are read and written.</summary>
internal static class FormWords
{
    internal const string OwnKind = "lazo_kind";

    /// <summary>An appearance by which tools draw choices as a scale.</summary>
    internal const string ScaleLook = "likert";

    internal const string Intro = "lazo_intro";

    /// <summary>A note in a group that asks nothing yet: readers of forms refuse one that is empty (XLSForm/pyxform issue 754).</summary>
    internal const string Empty = "lazo_vacia_";

    internal static readonly string[] SurveyColumns = ["type", "name", "label", "hint", "required", "appearance", OwnKind];
}
