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

/// <summary>Evidence with photos, from a page: whoever reads the thread reads them, and nobody else.</summary>
public sealed class EvidenciaModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    public const int Most = 3;

    private const string NoticeSql = "select version, words from evidence_notice where institution_id = $1 order by version desc limit 1";

    public EvidenceNotice Notice { get; private set; } = null!;

    public string What { get; private set; } = "";

    public EvidenceKind Kind { get; private set; }

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await LoadAsync(pair, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid pair, string? what, EvidenceKind kind, List<IFormFile> photos, bool agreed, int notice, CancellationToken cancellation)
    {
        if (!await LoadAsync(pair, cancellation) || !Enum.IsDefined(kind)) return NotFound();
        (What, Kind) = (what ?? "", kind);
        var pictures = new List<(string Mime, byte[] Bytes)>();
        Wrong = Written(what) is null ? Say["Cuenta en una frase qué se ve.", "Say in a sentence what one sees."]
            : photos.Count > Most ? Say[$"Son demasiadas: {Most} fotos por evidencia.", $"Too many: {Most} photos for one evidence."]
            : photos.Exists(photo => photo.Length > AttachmentStore.Largest) ? Say["Una foto pesa más de 8 MB. Tómala con menos tamaño o recórtala.", "A photo is larger than 8 MB. Take it smaller, or crop it."]
            : photos.Count > 0 && !agreed ? Say["Falta el permiso: lee el aviso con quien aparece y marca que están de acuerdo. Vuelve a elegir las fotos.", "The consent is missing: read the notice with whoever is concerned and tick that they agree. Choose the photos again."]
            : photos.Count > 0 && notice != Notice.Version ? Say["El aviso cambió: vuelve a leerlo. Vuelve a elegir las fotos.", "The notice has changed: read it again. Choose the photos again."]
            : null;
        foreach (var photo in Wrong is null ? photos : [])
        {
            using var bytes = new MemoryStream();
            await photo.CopyToAsync(bytes, cancellation);
            if (PlainPicture.Of(bytes.ToArray()) is { } plain) pictures.Add(plain);
            else Wrong = Say[PlainPicture.WhyNot(bytes.ToArray()) == Unkept.Heic
                ? new($"«{photo.FileName}» está en HEIC, y no se guardó nada. En el iPhone: Ajustes, Cámara, Formatos, «Más compatible», y tómala otra vez; o envíatela y guárdala como JPEG.", $"“{photo.FileName}” is HEIC, and nothing was kept. On an iPhone: Settings, Camera, Formats, “Most Compatible”, and take it again; or save it as JPEG.")
                : new Phrase($"«{photo.FileName}» no es una foto JPEG o PNG completa, y no se guardó nada. De un documento, toma una foto.", $"“{photo.FileName}” isn't a whole JPEG or PNG photo, and nothing was kept. Of a document, take a photo.")];
        }

        return Wrong is null ? await KeepAsync(pictures, cancellation) : Page();
    }

    private async Task<IActionResult> KeepAsync(List<(string Mime, byte[] Bytes)> pictures, CancellationToken cancellation)
    {
        var ids = pictures.ConvertAll(_ => Guid.CreateVersion7(When.Now));
        if (await Visit.TellAsync(Seen, new EvidenceGiven(Kind, What.Trim(), ids), cancellation) is not { } fact) return NotFound();
        var connection = await Visit.ConnectionAsync(cancellation);
        foreach (var (id, (mime, bytes)) in ids.Zip(pictures))
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
