using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>A word on a drawing. Razor keeps the tag of this name for itself, so it can't stand in the page.</summary>
public static class SvgText
{
    public static IHtmlContent At(int x, int y, string style, string words)
    {
        var text = new TagBuilder("text");
        text.Attributes["x"] = $"{x}";
        text.Attributes["y"] = $"{y}";
        if (style.Length > 0) text.AddCssClass(style);
        text.InnerHtml.Append(words);
        return text;
    }
}
