using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Lazo.Web.Exchange.Refi;

/// <summary>Elements of a project by their names alone: older files have another namespace, and another order.</summary>
internal static class Element
{
    internal static IEnumerable<XElement> Under(this XElement? element, string name) => element?.Elements().Where(one => one.Name.LocalName == name) ?? [];

    internal static XElement? First(this XElement? element, string name) => element.Under(name).FirstOrDefault();

    internal static string? Said(this XElement element, string name) => element.Attribute(name)?.Value;

    /// <summary>What an element below says; empty where there is none.</summary>
    internal static string TextOf(this XElement element, string name) => element.First(name)?.Value ?? "";

    internal static int Line(this XElement element) => ((IXmlLineInfo)element).LineNumber;

    internal static CallerFault Fault(this XElement element, string file, string sentence) => new($"{file}, línea {element.Line()}: {sentence}");

    /// <summary>With or without braces, in either case.</summary>
    internal static Guid? Id(this XElement element, string name) => Guid.TryParse(element.Said(name)?.Trim(), out var id) ? id : null;

    /// <summary>What points to something: the standard says <c>targetGUID</c>, the form before it <c>guid</c> or the bare text.</summary>
    internal static string? Target(this XElement element) =>
        element.Said("targetGUID") ?? element.Said("guid") ?? (string.IsNullOrWhiteSpace(element.Value) ? null : element.Value);

    internal static Guid TargetId(this XElement element) => Guid.Parse(element.Target()!.Trim());

    /// <summary>Without a zone, as the form before the standard wrote it, it counts as UTC.</summary>
    internal static DateTimeOffset? At(this XElement element, string name) =>
        DateTimeOffset.TryParse(element.Said(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    internal static int? Number(this XElement element, string name) =>
        int.TryParse(element.Said(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}
