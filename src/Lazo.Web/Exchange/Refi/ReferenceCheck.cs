using System.Xml.Linq;

namespace Lazo.Web.Exchange.Refi;

/// <summary>Before a project is read: every number is one, nothing is there twice, what is pointed to is there, and no stretch runs backwards.</summary>
internal sealed class ReferenceCheck
{
    /// <summary>Deeper nested than any book of codes.</summary>
    private const int Deepest = 100;

    private readonly string file;
    private readonly Dictionary<string, HashSet<Guid>> known = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> everything = [];

    private ReferenceCheck(string file) => this.file = file;

    /// <exception cref="CallerFault">The first that is wrong, with its line.</exception>
    internal static void Run(XElement root, string file)
    {
        var check = new ReferenceCheck(file);
        foreach (var element in root.DescendantsAndSelf())
        {
            if (!element.HasElements && element.Ancestors().Take(Deepest + 1).Count() > Deepest)
                throw element.Fault(file, $"hay más de {Deepest} niveles, unos dentro de otros; no lo abro.");
            check.Know(element);
        }

        foreach (var element in root.DescendantsAndSelf())
            check.Look(element);
    }

    // What a thing is called in a sentence, and its kind; null where numbers of that kind may repeat (ATLAS.ti gives a region of a PDF and its text the same).
    private static string? KindOf(XElement element) => element.Name.LocalName switch
    {
        "User" => "user",
        "Code" => "code",
        "Variable" => "variable",
        "Case" => "case",
        "Note" => "note",
        "TextSource" or "PictureSource" or "PDFSource" or "AudioSource" or "VideoSource" => "source",
        "SyncPoint" => "point",
        _ => null,
    };

    private void Know(XElement element)
    {
        if (element.Said("guid") is not { } written || element.Name.LocalName.StartsWith("Member", StringComparison.Ordinal))
            return;
        var id = element.Id("guid") ?? throw element.Fault(file, $"«{written}» no es un identificador (GUID).");
        everything.Add(id);
        var kind = KindOf(element) ?? (element.Name.LocalName.EndsWith("Selection", StringComparison.Ordinal) ? "selection" : null);
        if (kind is null)
            return;
        if (!known.TryGetValue(kind, out var ids))
            known[kind] = ids = [];
        if (!ids.Add(id) && kind is not ("selection" or "point"))
            throw element.Fault(file, $"dos cosas de la misma clase llevan el identificador {id}.");
    }

    private void Look(XElement element)
    {
        var name = element.Name.LocalName;
        if (KindOf(element) is "user" or "code" or "variable" or "case" or "note" or "source" && element.Said("guid") is null)
            throw element.Fault(file, $"a «{element.Said("name")}» le falta su identificador (guid).");
        switch (name)
        {
            case "CodeRef" or "MemberCode":
                Points(element, element.Target(), "code", "apunta a un código que no está en el archivo");
                break;
            case "NoteRef" or "MemberNote":
                Points(element, element.Target(), "note", "apunta a una nota que no está en el archivo");
                break;
            case "SourceRef" or "MemberSource":
                Points(element, element.Target(), "source", "apunta a un documento que no está en el archivo");
                break;
            case "SelectionRef":
                Points(element, element.Target(), "selection", "apunta a una marca que no está en el archivo");
                break;
            case "VariableRef":
                Points(element, element.Target(), "variable", "apunta a una variable que no está en el archivo");
                break;
            case "Link":
                foreach (var end in new[] { "originGUID", "targetGUID" }.Where(end => element.Said(end) is not null))
                    Points(element, element.Said(end), null, "el enlace apunta a algo que no está en el archivo");
                break;
            case "PlainTextSelection":
                Runs(element, "startPosition", "endPosition", required: true);
                break;
            case "AudioSelection" or "VideoSelection":
                Runs(element, "begin", "end", required: false);
                break;
        }

        foreach (var by in new[] { "creatingUser", "modifyingUser", "creatingUserGUID", "modifyingUserGUID" })
            if (element.Said(by) is { Length: > 0 } user)
                Points(element, user, "user", "nombra a una persona que no está en el archivo");
        foreach (var point in new[] { "fromSyncPoint", "toSyncPoint" })
            if (element.Said(point) is { Length: > 0 } there)
                Points(element, there, "point", "apunta a un momento de la grabación que no está en el archivo");
        if (name == "Coding" && element.First("CodeRef") is null)
            throw element.Fault(file, "hay una marca sin código.");
    }

    private void Points(XElement element, string? target, string? kind, string sentence)
    {
        if (!Guid.TryParse(target?.Trim(), out var id))
            throw element.Fault(file, $"«{target}» no es un identificador (GUID).");
        if (kind is null ? !everything.Contains(id) : !known.TryGetValue(kind, out var ids) || !ids.Contains(id))
            throw element.Fault(file, $"{sentence} ({id}).");
    }

    private void Runs(XElement element, string from, string to, bool required)
    {
        if (!required && element.Said(from) is null && element.Said(to) is null)
            return;
        if (element.Number(from) is not { } start || element.Number(to) is not { } end)
            throw element.Fault(file, $"la marca no dice entre qué posiciones va ({from}, {to}).");
        if (start < 0)
            throw element.Fault(file, $"la marca empieza antes del texto ({start}).");
        if (start > end)
            throw element.Fault(file, $"la marca va al revés: empieza en {start} y termina en {end}.");
    }
}
