using System.Security.Cryptography;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Attachments;

/// <summary>What whoever is concerned is told before a picture is kept; a version is never changed.</summary>
public sealed record EvidenceNotice(int Version, string Words);

/// <summary>Evidence with photos and a document, from a page: whoever reads the thread reads them, and nobody else.</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class EvidenciaModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    public const int Most = 3;

    public static readonly Phrase NoConsent = new(
        "Falta el permiso: lee el aviso con quien corresponda y marca que están de acuerdo.", "The consent is missing: read the notice with whoever is concerned and tick that they agree.");

    // Its photos and its document, each somewhat too large, so that it is the page that says so.
    private const long LargestForm = 6L * AttachmentStore.Largest;

    private static readonly Phrase ChooseAgain = new(" Vuelve a elegir las fotos y el documento.", " Choose the photos and the document again.");

    private const string NoticeSql = "select version, words from evidence_notice where institution_id = $1 order by version desc limit 1";

    public EvidenceNotice Notice { get; private set; } = null!;

    public string What { get; private set; } = "";

    public EvidenceKind Kind { get; private set; }

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await LoadAsync(pair, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid pair, string? what, EvidenceKind kind, List<IFormFile> photos, IFormFile? document, bool agreed, int notice, CancellationToken cancellation)
    {
        if (!await LoadAsync(pair, cancellation) || !Enum.IsDefined(kind)) return NotFound();
        (What, Kind) = (what ?? "", kind);
        var given = new List<(string Mime, byte[] Bytes)>();
        var files = photos.Count + (document is null ? 0 : 1);
        Wrong = Written(what) is null ? Say["Cuenta en una frase qué se ve.", "Say in a sentence what one sees."]
            : photos.Count > Most ? Say[$"Son demasiadas: {Most} fotos por evidencia.", $"Too many: {Most} photos for one evidence."]
            : photos.Exists(photo => photo.Length > AttachmentStore.Largest) ? Say["Una foto pesa más de 8 MB. Tómala con menos tamaño o recórtala.", "A photo is larger than 8 MB. Take it smaller, or crop it."]
            : document?.Length > AttachmentStore.Largest ? Say["El documento pesa más de 8 MB. Guárdalo con imágenes más pequeñas, o solo las páginas que hacen falta.", "The document is larger than 8 MB. Save it with smaller images, or only the pages that are needed."]
            : files > 0 && !agreed ? Say[NoConsent] + Say[ChooseAgain]
            : files > 0 && notice != Notice.Version ? Say["El aviso cambió: vuelve a leerlo.", "The notice has changed: read it again."] + Say[ChooseAgain]
            : null;
        foreach (var photo in Wrong is null ? photos : [])
        {
            var bytes = await BytesAsync(photo, cancellation);
            if (PlainPicture.Of(bytes) is { } plain) given.Add(plain);
            else Wrong = Say[PlainPicture.WhyNot(bytes) == Unkept.Heic
                ? new($"«{photo.FileName}» está en HEIC, y no se guardó nada. En el iPhone: Ajustes, Cámara, Formatos, «Más compatible», y tómala otra vez; o envíatela y guárdala como JPEG.", $"“{photo.FileName}” is HEIC, and nothing was kept. On an iPhone: Settings, Camera, Formats, “Most Compatible”, and take it again; or save it as JPEG.")
                : new Phrase($"«{photo.FileName}» no es una foto JPEG o PNG completa, y no se guardó nada. Un PDF, .docx u .odt va en «Documento».", $"“{photo.FileName}” isn't a whole JPEG or PNG photo, and nothing was kept. A PDF, .docx or .odt goes into “Document”.")];
        }

        if (Wrong is null && document is not null)
        {
            var bytes = await BytesAsync(document, cancellation);
            if (DocumentFile.KindOf(bytes) is { } mime) given.Add((mime, bytes));
            else Wrong = Say[WhyNot(document.FileName, DocumentFile.WhyNot(bytes))];
        }

        return Wrong is null ? await KeepAsync(given, cancellation) : Page();
    }

    private static Phrase WhyNot(string name, NoDocument why) => why switch
    {
        NoDocument.Picture => new($"«{name}» es una foto, y no se guardó nada: ponla en «Fotos».", $"“{name}” is a photo, and nothing was kept: put it into “Photos”."),
        NoDocument.OldOrLocked => new(
            $"«{name}» está en un formato viejo o tiene contraseña, y no se guardó nada. Ábrelo y guárdalo como PDF o .docx, sin contraseña.",
            $"“{name}” is of an old format or has a password, and nothing was kept. Open it and save it as PDF or .docx, without a password."),
        NoDocument.Program => new(
            $"«{name}» lleva un programa adentro (macros), y no se guardó nada. Ábrelo y guárdalo como PDF.", $"“{name}” carries a program (macros), and nothing was kept. Open it and save it as PDF."),
        _ => new(
            $"«{name}» no es un PDF, .docx ni .odt completo, y no se guardó nada. Ábrelo en el programa con que lo hiciste y guárdalo como PDF.",
            $"“{name}” isn't a whole PDF, .docx or .odt, and nothing was kept. Open it in the program that made it and save it as PDF."),
    };

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private async Task<IActionResult> KeepAsync(List<(string Mime, byte[] Bytes)> given, CancellationToken cancellation)
    {
        var ids = given.ConvertAll(_ => Guid.CreateVersion7(When.Now));
        if (await Visit.TellAsync(Seen, new EvidenceGiven(Kind, What.Trim(), ids), cancellation) is not { } fact) return NotFound();
        var connection = await Visit.ConnectionAsync(cancellation);
        foreach (var (id, (mime, bytes)) in ids.Zip(given))
        {
            var manifest = new Manifest(id, fact, mime, bytes.Length, SHA256.HashData(bytes), Notice.Version);
            await AttachmentStore.BeginAsync(connection, Visit.InstitutionId, ViewerId, manifest, When.Now, cancellation);
            foreach (var (number, piece) in bytes.Chunk(AttachmentStore.PieceSize).Index())
                await AttachmentStore.TakeAsync(connection, Visit.InstitutionId, ViewerId, id, number, piece, When.Now, cancellation);
        }

        return Done(new("Guardado en el hilo.", "Kept in the thread."), Home, fact);
    }

    private async Task<bool> LoadAsync(Guid pair, CancellationToken cancellation)
    {
        if (!await BeginAsync(pair, cancellation) || !Runs || !Invitation.IsOpen) return false;
        Notice = (await (await Visit.ConnectionAsync(cancellation)).FirstAsync(NoticeSql, r => new EvidenceNotice(r.GetInt32(0), r.GetString(1)), cancellation, Visit.InstitutionId))!;
        return true;
    }
}
