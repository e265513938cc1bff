using Lazo.Domain.Research.Instruments;
using Lazo.Web.Exchange.XlsForm;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>The instruments of a study: begun from nothing, from the six categories, or from a form of another program.</summary>
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class InstrumentosModel(ResearchVisit visit, WaitingFiles files, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 120;

    private const long LargestUpload = 8L << 20;

    public IReadOnlyList<ListedInstrument> Instruments { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public InstrumentKind Kind { get; set; }

    public string? Wrong { get; private set; }

    [BindProperty(SupportsGet = true, Name = "archivo")]
    public Guid? Waiting { get; set; }

    /// <summary>The form that waits for a yes, with what of it wouldn't be held.</summary>
    public (WaitingFile File, FormBook Form, IReadOnlyList<FormLoss> Losses)? Plan { get; private set; }

    private string Address => $"{Study.Address}/instrumentos";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Instruments = await (await StoreAsync(cancellation)).ListAsync(cancellation);
        if (Study.MayShape && Waiting is { } id && files.Of(id, Study.Id, Visit.ViewerId) is { } file)
        {
            try
            {
                var (form, losses) = Read(file);
                Plan = (file, form, losses);
                Name ??= form.Title.Length > 0 ? form.Title : Path.GetFileNameWithoutExtension(file.Name);
            }
            catch (CallerFault fault)
            {
                files.Drop(file);
                Wrong = fault.Message;
            }
        }
    }

    /// <summary>Begins one; <paramref name="six"/>: with the six categories, to be changed.</summary>
    public async Task<IActionResult> OnPostAsync(bool six, CancellationToken cancellation) =>
        Study.MayShape ? await BeginAsync("", six ? [.. InstrumentWords.Categories.Select(name => new Category(Guid.Empty, name, []))] : [], cancellation) : NotFound();

    /// <summary>Takes a form in to be looked at.</summary>
    public async Task<IActionResult> OnPostFileAsync(IFormFile? upload, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (upload is not { Length: > 0 })
            return Refused(Address, say["Elige un archivo .xlsx.", "Choose an .xlsx file."]);
        try
        {
            var file = await files.TakeAsync(Study.Id, Visit.ViewerId, upload.FileName, upload.Length, upload.CopyToAsync, cancellation);
            return Redirect($"{Address}?archivo={file.Id}#plan");
        }
        catch (CallerFault fault)
        {
            return Refused(Address, fault.Message);
        }
    }

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (Waiting is not { } id || files.Of(id, Study.Id, Visit.ViewerId) is not { } file)
            return Refused(Address, say["El archivo ya no espera: vuelve a elegirlo.", "The file doesn't wait any more: choose it again."]);
        var (form, _) = Read(file);
        var categories = form.Categories.Select(one => one.Name.Length > 0 ? one : one with { Name = say["Sin categoría", "No category"] });
        var answer = await BeginAsync(form.Intro, Kind == InstrumentKind.Guide ? [.. categories.Select(Ordered)] : [.. categories], cancellation);
        if (answer is RedirectResult)
            files.Drop(file);
        return answer;
    }

    private async Task<IActionResult> BeginAsync(string intro, IReadOnlyList<Category> categories, CancellationToken cancellation)
    {
        var name = Name?.Trim() ?? "";
        Wrong = name.Length is 0 or > Longest ? say[$"Ponle un nombre de hasta {Longest} letras.", $"Give it a name of up to {Longest} letters."] : null;
        try
        {
            if (Wrong is null)
            {
                var (version, act) = await (await StoreAsync(cancellation)).AddAsync(Kind, name, intro, categories, cancellation);
                return Done($"{Address}/{version}", say[$"«{name}» está en borrador: se cambia hasta que se publica.", $"“{name}” is a draft: it can be changed until it is published."], act);
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say[$"Ya hay un instrumento que se llama «{name}».", $"An instrument is already called “{name}”."];
        }

        await OnGetAsync(cancellation);
        return Page();
    }

    // What another program wrote needn't keep the order of a guide; ours does from the beginning.
    private static Category Ordered(Category category) => GuideOrder.Holds([.. category.Questions.Select(one => one.Kind)])
        ? category : category with { Questions = [.. category.Questions.OrderBy(one => one.Kind switch { QuestionKind.Episodic => 0, QuestionKind.Semantic => 2, _ => 1 })] };

    private static (FormBook, IReadOnlyList<FormLoss>) Read(WaitingFile file)
    {
        using var stream = System.IO.File.OpenRead(file.Path);
        return FormReader.Read(stream);
    }

    private async Task<InstrumentStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), When.Now);
}
