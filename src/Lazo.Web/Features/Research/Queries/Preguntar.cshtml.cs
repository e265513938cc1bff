using Lazo.Domain.Research.Documents;
using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Questions to the texts: codes and words, joined, near, one in the other; each answer opens its place.</summary>
public sealed class PreguntarModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Answers on a page.</summary>
    public const int PageSize = 50;

    public const int LongestName = 80;

    /// <summary>Of a question as an address writes it.</summary>
    public const int LongestQuestion = 8_000;

    private static readonly string[] Headings = ["documento", "participante", "desde", "hasta", "palabras"];

    public QuestionForm Form { get; private set; } = new([], Scope.Whole);

    public IReadOnlyList<PlacedCode> Codes { get; private set; } = [];

    public IReadOnlyList<AskedText> Documents { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> Coders { get; private set; } = [];

    public IReadOnlyList<AskedAttribute> Attributes { get; private set; } = [];

    public IReadOnlyList<SavedQuery> Saved { get; private set; } = [];

    /// <summary>Null where nothing is asked.</summary>
    public Answer? Answer { get; private set; }

    /// <summary>The answers of this page with their words.</summary>
    public IReadOnlyList<(Found Found, Excerpt Excerpt)> Shown { get; private set; } = [];

    /// <summary>From 0.</summary>
    [BindProperty(SupportsGet = true, Name = "desde")]
    public int From { get; set; }

    public string Address => $"{Study.Address}/preguntar";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var texts = await ReadAsync(cancellation);
        Documents = await texts.ListAsync(cancellation);
        Coders = await texts.CodersAsync(cancellation);
        Attributes = await texts.AttributesAsync(cancellation);
        Saved = await (await SavedAsync(cancellation)).ListAsync(cancellation);
        if (Answer is null) return;
        From = Math.Clamp(From, 0, Math.Max(0, Answer.Found.Count - 1));
        var page = Answer.Found.Skip(From).Take(PageSize).ToArray();
        var read = await texts.ReadAsync(page.Select(one => one.Document.Id), cancellation);
        Shown = [.. page.Select(one => (one, Excerpt.Of(read[one.Document.Id], one.Span)))];
    }

    /// <summary>Every answer as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        var texts = await ReadAsync(cancellation);
        if (Answer is null) return Redirect(Address);
        var read = await texts.ReadAsync(Answer.Found.Select(one => one.Document.Id), cancellation);
        return File(
            CsvSheet.Write(Headings, Answer.Found.Select(one => new object?[] { one.Document.Name, one.Document.Code, one.Span.From, one.Span.To, Words(one.Span, read[one.Document.Id]) })), "text/csv; charset=utf-8", "respuestas.csv");
    }

    /// <summary>Keeps the question under a name.</summary>
    public async Task<IActionResult> OnPostAsync(string? name, string? asked, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var (called, form) = (name?.Trim() ?? "", QuestionForm.Read(QueryHelpers.ParseQuery(asked is { Length: <= LongestQuestion } ? asked : "")));
        var back = $"{Address}?{form.ToAddress()}";
        if (!form.IsAsked)
            return Refused(Address, say["Primero pregunta algo; luego le pones nombre.", "First ask something; then give it a name."]);
        if (called.Length is 0 or > LongestName)
            return Refused(back, say[$"No se guardó: el nombre lleva de 1 a {LongestName} letras.", $"Nothing was saved: the name has 1 to {LongestName} letters."]);
        var act = await (await SavedAsync(cancellation)).SaveAsync(called, form.ToAddress(), When.Now, cancellation);
        return Done(back, say[$"Guardada como «{called}».", $"Saved as “{called}”."], act);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid query, CancellationToken cancellation)
    {
        if (!Study.MayWrite) return NotFound();
        var saved = await SavedAsync(cancellation);
        if ((await saved.ListAsync(cancellation)).FirstOrDefault(one => one.Id == query) is not { } there || await saved.RemoveAsync(there, cancellation) is not { } act) return NotFound();
        return Done(Address, say[$"La pregunta «{there.Name}» ya no está.", $"The question “{there.Name}” is gone."], act);
    }

    /// <summary>The groups as the form shows them: those that ask, each with an empty line, and one more group.</summary>
    public IEnumerable<(AskedGroup Group, bool Asks)> Shapes
    {
        get
        {
            var asks = Form.Groups.Select(group => (group with { Rows = [.. group.Rows, AskedRow.Empty] }, true));
            var first = Form.Groups.Count == 0 ? [Empty(2)] : Array.Empty<(AskedGroup, bool)>();
            return asks.Concat(first).Append(Empty(1)).Take(QuestionForm.Most);

            static (AskedGroup, bool) Empty(int rows) => (new(default, default, false, QuestionForm.UsualDistance, [.. Enumerable.Repeat(AskedRow.Empty, rows)]), false);
        }
    }

    private static string Words(Span span, CodePoints text) => text.Slice(span.From, span.To);

    private async Task<StudyTexts> ReadAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        var texts = new StudyTexts(connection, Study);
        Codes = await new CodeBook(connection, Study, await ActsAsync(cancellation)).TreeAsync(cancellation);
        Form = QuestionForm.Read(Request.Query);
        if (Form.Asked(Codes) is { } asked)
            Answer = await new StudySearch(connection, Study, texts).AskAsync(asked, Form.Scope, cancellation);
        return texts;
    }

    private async Task<SavedQueries> SavedAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
