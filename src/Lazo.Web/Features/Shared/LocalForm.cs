using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lazo.Web.Features.Shared;

/// <summary>Gives a form that names an address of Lazo its token against forgery, which the framework gives only to forms that name none.</summary>
[HtmlTargetElement("form", Attributes = "action")]
public sealed class LocalForm(IHtmlGenerator html) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A form that asks for its token itself has it already; two would be none.
        if (context.AllAttributes.ContainsName("asp-antiforgery"))
            return;
        var action = Text(context.AllAttributes["action"]);
        if (Text(context.AllAttributes["method"]).Equals("post", StringComparison.OrdinalIgnoreCase)
            && action.StartsWith('/') && !action.StartsWith("//", StringComparison.Ordinal))
            output.PostContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
    }

    private static string Text(TagHelperAttribute? attribute)
    {
        if (attribute?.Value is not IHtmlContent content)
            return attribute?.Value?.ToString() ?? "";
        using var written = new StringWriter();
        content.WriteTo(written, HtmlEncoder.Default);
        return written.ToString();
    }
}
