using Lazo.Domain.Research.Reports;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>The report of a study: what is held against it, and the report itself, on the page, printed, or as a file.</summary>
public sealed class InformeModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    public Composition Report { get; private set; } = new("", []);

    public IReadOnlyList<ReportFault> Faults { get; private set; } = [];

    /// <summary>Whether nothing is said yet that a check could look at.</summary>
    public bool IsEmpty { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var source = await ReportSource.ReadAsync(await Visit.ConnectionAsync(cancellation), Study, cancellation);
        (Report, Faults) = (new ReportComposition(source, say).Compose(), ReportStatements.Check(source, say));
        IsEmpty = ReportStatements.SaysNothing(source, say);
    }

    /// <summary>The report as a file: <c>docx</c> or <c>html</c>.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? como, CancellationToken cancellation)
    {
        if (como is not ("docx" or "html")) return NotFound();
        var report = new ReportComposition(await ReportSource.ReadAsync(await Visit.ConnectionAsync(cancellation), Study, cancellation), say).Compose();
        var name = string.Concat(Study.Name.Split(Path.GetInvalidFileNameChars())).Replace('/', '-');
        return como == "docx"
            ? File(CompositionDocx.Write(report), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{name}.docx")
            : File(CompositionHtml.Write(report, say.Code), "text/html; charset=utf-8", $"{name}.html");
    }
}
