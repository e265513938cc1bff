using Lazo.Domain.Research.Instruments;
using Lazo.Web.Exchange.XlsForm;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>A version of an instrument: its categories and questions, changed while it is a draft.</summary>
public sealed class InstrumentoModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a question, a hint, an introduction, in letters.</summary>
    public const int LongestText = 4_000;

    public InstrumentForm Form { get; private set; } = null!;

    public IReadOnlyList<ListedVersion> Versions { get; private set; } = [];

    /// <summary>What is typed and couldn't be kept, with its category.</summary>
    public (Guid Category, QuestionInput Input)? Typed { get; private set; }

    public string? Wrong { get; private set; }

    public bool MayChange => Study.MayShape && Form.IsDraft;

    public string Address => $"{Study.Address}/instrumentos/{Form.Id}";

    public async Task<IActionResult> OnGetAsync(Guid version, CancellationToken cancellation) => await ReadAsync(version, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnGetFileAsync(Guid version, CancellationToken cancellation)
    {
        if (await ReadAsync(version, cancellation) is null) return NotFound();
        var bytes = FormWriter.Write(new FormBook(Form.Name, Form.Intro, Form.Categories), $"lazo_{Form.Instrument:N}", Form.Number);
        return File(bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{string.Concat(Form.Called.Split(Path.GetInvalidFileNameChars())).Replace('/', '-')}.xlsx");
    }

    public Task<IActionResult> OnPostIntroAsync(Guid version, string? intro, CancellationToken cancellation) => ChangeAsync(
        version, store => intro?.Length > LongestText ? Task.FromResult<long?>(null) : Kept(store.IntroduceAsync(Form, intro?.Trim() ?? "", cancellation)), "", cancellation);

    public Task<IActionResult> OnPostCategoryAsync(Guid version, Guid? category, string? name, CancellationToken cancellation) => ChangeAsync(version, store =>
        name?.Trim() is not { Length: > 0 and <= InstrumentosModel.Longest } called ? Task.FromResult<long?>(null)
            : Kept(category is { } known ? store.RenameCategoryAsync(Form, known, called, cancellation) : store.AddCategoryAsync(Form, called, cancellation)), Anchor(category), cancellation);

    public Task<IActionResult> OnPostRemoveCategoryAsync(Guid version, Guid category, CancellationToken cancellation) =>
        ChangeAsync(version, store => Kept(store.RemoveCategoryAsync(Form, category, cancellation)), "", cancellation);

    public Task<IActionResult> OnPostMoveCategoryAsync(Guid version, Guid category, int by, CancellationToken cancellation) => ChangeAsync(
        version, store => Kept(store.OrderCategoriesAsync(Form, Moved([.. Form.Categories.Select(one => one.Id)], category, by), cancellation)), Anchor(category), cancellation);

    /// <summary>Adds a question, or changes one.</summary>
    public async Task<IActionResult> OnPostQuestionAsync(Guid version, Guid category, QuestionInput input, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(version, cancellation) is not { } store || !Form.IsDraft || Form.Categories.FirstOrDefault(one => one.Id == category) is not { } into) return NotFound();
        var known = Form.Questions.FirstOrDefault(one => one.Id == input.Question);
        var (question, wrong) = input.Read(known, Form, say);
        Wrong = wrong ?? (Form.Kind == InstrumentKind.Guide && known is not null && !GuideOrder.Holds(KindsWith(into, question!)) ? OutOfOrder : null);
        try
        {
            if (Wrong is null)
            {
                var place = Form.Kind == InstrumentKind.Guide ? GuideOrder.PlaceFor(question!.Kind, [.. into.Questions.Select(one => one.Kind)]) : into.Questions.Count;
                var (id, act) = known is null ? await store.AddQuestionAsync(Form, into, place, question!, cancellation) : (known.Id, await store.ChangeQuestionAsync(Form, category, question!, cancellation));
                return Done($"{Address}#p-{id}", say["Guardada.", "Saved."], act);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say["Otra pregunta ya tiene ese nombre corto.", "Another question has that short name."];
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.CheckViolation)
        {
            return Refused(Address, Published);
        }

        Typed = (category, input);
        return Page();
    }

    public Task<IActionResult> OnPostRemoveAsync(Guid version, Guid question, CancellationToken cancellation) => ChangeAsync(
        version, store => Form.Questions.FirstOrDefault(one => one.Id == question) is { } known ? Kept(store.RemoveQuestionAsync(Form, known, cancellation)) : Task.FromResult<long?>(null), "", cancellation);

    public async Task<IActionResult> OnPostMoveAsync(Guid version, Guid question, int by, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(version, cancellation) is not { } store || Form.Categories.FirstOrDefault(one => one.Questions.Any(asked => asked.Id == question)) is not { } category) return NotFound();
        var order = Moved([.. category.Questions.Select(one => one.Id)], question, by);
        if (Form.Kind == InstrumentKind.Guide && !GuideOrder.Holds([.. order.Select(id => category.Questions.First(one => one.Id == id).Kind)]))
            return Refused($"{Address}#p-{question}", OutOfOrder);
        return await ChangeAsync(version, _ => Kept(store.OrderQuestionsAsync(Form, order, cancellation)), $"#p-{question}", cancellation);
    }

    public async Task<IActionResult> OnPostPublishAsync(Guid version, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(version, cancellation) is not { } store) return NotFound();
        if (!Form.Asked.Any())
            return Refused(Address, say["No se publicó: aún no pregunta nada.", "It wasn't published: it asks nothing yet."]);
        var act = await store.PublishAsync(Form, cancellation);
        var told = say[$"La versión {Form.Number} está publicada y ya no cambia. Ahora se puede juzgar y contestar.", $"Version {Form.Number} is published and doesn't change any more. Now it can be judged and answered."];
        var empty = Form.Categories.Count(one => one.Questions.Count == 0);
        return Done(Address, empty == 0 ? told : $"{told} {say["Sin preguntas:", "Without questions:"]} {say.Count(empty, new("categoría", "category"), new("categorías", "categories"))}.", act);
    }

    public async Task<IActionResult> OnPostNextAsync(Guid version, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(version, cancellation) is not { } store || Form.IsDraft) return NotFound();
        if (Versions.FirstOrDefault(one => one.PublishedAt is null) is { } draft)
            return Refused($"{Study.Address}/instrumentos/{draft.Id}", say["Ya hay un borrador: es este.", "There is a draft already: this one."]);
        var (next, act) = await store.BeginNextAsync(Form, cancellation);
        return Done($"{Study.Address}/instrumentos/{next}", say["Otra versión, igual a la publicada, para cambiarla.", "Another version, the same as the published one, to be changed."], act);
    }

    private string OutOfOrder => say[
        "En una guía, lo narrativo va antes que lo semántico: quien ya definió, deja de contar. Pon primero la pregunta que pide contar algo vivido.",
        "In a guide the narrative comes before the semantic: who has defined doesn't tell any more. Put first the question that asks for something lived."];

    private string Published => say["Esta versión ya está publicada y no cambia. Empieza otra.", "This version is published and doesn't change. Begin another."];

    private static string Anchor(Guid? category) => category is { } id ? $"#k-{id}" : "";

    private static async Task<long?> Kept(Task<long> act) => await act;

    private async Task<IActionResult> ChangeAsync(Guid version, Func<InstrumentStore, Task<long?>> change, string anchor, CancellationToken cancellation)
    {
        if (!Study.MayShape || await ReadAsync(version, cancellation) is not { } store) return NotFound();
        if (!Form.IsDraft) return Refused(Address, Published);
        return await change(store) is { } act ? Done(Address + anchor, say["Guardado.", "Saved."], act)
            : Refused(Address + anchor, say[$"No se guardó: hace falta un nombre de hasta {InstrumentosModel.Longest} letras, y un texto de hasta {LongestText:N0}.", $"Nothing was saved: it needs a name of up to {InstrumentosModel.Longest} letters, and a text of up to {LongestText:N0}."]);
    }

    private async Task<InstrumentStore?> ReadAsync(Guid version, CancellationToken cancellation)
    {
        var store = new InstrumentStore(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), When.Now);
        if (await store.ReadAsync(version, cancellation) is not { } form)
            return null;
        (Form, Versions) = (form, await store.VersionsAsync(form.Instrument, cancellation));
        return store;
    }

    private static QuestionKind[] KindsWith(Category category, Question changed) => category.Questions.Any(one => one.Id == changed.Id)
        ? [.. category.Questions.Select(one => one.Id == changed.Id ? changed.Kind : one.Kind)] : [.. category.Questions.Select(one => one.Kind), changed.Kind];

    private static List<Guid> Moved(List<Guid> order, Guid one, int by)
    {
        var from = order.IndexOf(one);
        if (from < 0)
            return order;
        order.RemoveAt(from);
        order.Insert(Math.Clamp(from + Math.Sign(by), 0, order.Count), one);
        return order;
    }
}
