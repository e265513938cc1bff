using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Npgsql;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>A document of a participant.</summary>
public sealed record CaseDocument(Guid Id, string Name, int Length, int Codings, string? Narrative);

/// <summary>A case: a code, what is noted of it, what it told and what was marked there; and, apart and sealed, whose it is.</summary>
public sealed class ParticipanteModel(ResearchVisit visit, IdentityBox box, Speech say) : StudyPage(visit)
{
    /// <summary>Characters of a reason to open an identity.</summary>
    public const int LongestWhy = 300;

    private const string DocumentsSql = """
        select d.id, d.name, coalesce(v.length, 0), (select count(*) from coding c where c.document_id = d.id)::int, d.narrative
        from document d left join document_version v on v.document_id = d.id and v.version = d.version
        where d.institution_id = $1 and d.study_id = $2 and d.participant_id = $3 order by d.place, d.name
        """;

    private const string CodesSql = """
        select k.name, count(*)::int from coding c join document d on d.id = c.document_id join code k on k.id = c.code_id
        where c.institution_id = $1 and c.study_id = $2 and d.participant_id = $3 group by k.id order by 2 desc, 1
        """;

    public Participant Known { get; private set; } = null!;

    public IReadOnlyList<ParticipantAttribute> Attributes { get; private set; } = [];

    public IReadOnlyList<CaseDocument> Documents { get; private set; } = [];

    /// <summary>What was marked in all of them, the most frequent first.</summary>
    public IReadOnlyList<(string Code, int Codings)> Codes { get; private set; } = [];

    public bool IsSealed { get; private set; }

    /// <summary>Opened just now, for this one answer.</summary>
    public Identity? Opened { get; private set; }

    public IReadOnlyList<IdentityOpened> Openings { get; private set; } = [];

    /// <summary>What was typed, where something of it is wrong.</summary>
    public IReadOnlyDictionary<Guid, string> Typed { get; private set; } = new Dictionary<Guid, string>();

    public string? TypedPseudonym { get; private set; }

    public string? Wrong { get; private set; }

    /// <summary>She may seal and open.</summary>
    public bool MaySeal => Study.OpensIdentities && Study.MayShape;

    public string Address => $"{Study.Address}/participantes/{Known.Id}";

    /// <inheritdoc />
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => base.OnPageHandlerExecutionAsync(context, async () =>
    {
        if (Guid.TryParse(RouteData.Values["participant"] as string, out var id) && await (await StoreAsync(HttpContext.RequestAborted)).FindAsync(id, HttpContext.RequestAborted) is { } known)
        {
            Known = known;
            return await next();
        }

        context.Result = NotFound();
        return null!;
    });

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        object[] of = [Study.InstitutionId, Study.Id, Known.Id];
        Attributes = await new AttributeStore(connection, Study, await ActsAsync(cancellation)).ListAsync(cancellation);
        Documents = await connection.RowsAsync(DocumentsSql, r => new CaseDocument(r.GetGuid(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3), r.TextOrNull(4)), cancellation, of);
        Codes = await connection.RowsAsync(CodesSql, r => (r.GetString(0), r.GetInt32(1)), cancellation, of);
        var identities = await IdentitiesAsync(cancellation);
        (IsSealed, Openings) = ((await identities.SealedAsync(cancellation)).Contains(Known.Id), await identities.OpenedAsync(Known.Id, cancellation));
        if (Wrong is null)
            (Typed, TypedPseudonym) = (Known.Values, Known.Pseudonym);
    }

    public async Task<IActionResult> OnPostAsync(string? pseudonym, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        await OnGetAsync(cancellation);
        var typed = Attributes.Select(one => (Attribute: one, Said: Request.Form[$"v-{one.Id}"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim())).ToArray();
        (Typed, TypedPseudonym) = (typed.ToDictionary(one => one.Attribute.Id, one => one.Said), pseudonym?.Trim());
        Wrong = TypedPseudonym?.Length > TablePlan.LongestPseudonym ? say[$"El seudónimo lleva hasta {TablePlan.LongestPseudonym} letras.", $"The pseudonym has up to {TablePlan.LongestPseudonym} letters."]
            : typed.FirstOrDefault(one => one.Said.Length > 0 && one.Attribute.Read(one.Said) is null).Attribute is { } wrong ? say[$"«{wrong.Name}» es {say[ParticipantWords.Of(wrong.Kind)]}.", $"“{wrong.Name}” is a {say[ParticipantWords.Of(wrong.Kind)]}."] : null;
        if (Wrong is not null) return Page();
        var values = Known.Values.Where(one => Attributes.All(attribute => attribute.Id != one.Key))
            .Concat(typed.Where(one => one.Said.Length > 0).Select(one => KeyValuePair.Create(one.Attribute.Id, one.Attribute.Read(one.Said)!))).ToDictionary();
        return Done(Address, say["Guardado.", "Saved."], await (await StoreAsync(cancellation)).ChangeAsync(Known, TypedPseudonym is { Length: > 0 } called ? called : null, values, cancellation));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (Known.Documents > 0)
            return Refused(Address, say["No se quitó: tiene documentos. Quítalos o dáselos a otra clave primero.", "Nothing was removed: there are documents. Remove them or give them to another code first."]);
        try
        {
            return Done($"{Study.Address}/participantes", say[$"{Known.Code} ya no está; esa clave no se vuelve a dar.", $"{Known.Code} is gone; that code isn't given again."], await (await StoreAsync(cancellation)).RemoveAsync(Known, cancellation));
        }
        catch (PostgresException e) when (e.ConstraintName == "sealed_stays")
        {
            return Refused(Address, say["No se quitó: de quién es está sellado y se perdería sin poder deshacerlo. Quien puede abrir identidades lo borra primero.", "Nothing was removed: whose it is lies sealed and would be lost for good. Somebody who may open identities deletes it first."]);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused(Address, say["No se quitó: algo del estudio descansa en esta clave.", "Nothing was removed: something of the study rests on this code."]);
        }
    }

    /// <summary>Seals whose the code is.</summary>
    public async Task<IActionResult> OnPostSealAsync(string? name, string? reach, string? others, string? places, string? schools, CancellationToken cancellation)
    {
        if (!MaySeal) return NotFound();
        var identity = new Identity(name?.Trim() ?? "", reach?.Trim() ?? "", others?.Trim() ?? "", places?.Trim() ?? "", schools?.Trim() ?? "");
        if (identity.IsEmpty)
            return Refused($"{Address}#identidad", say["No hay nada que sellar: escribe al menos el nombre.", "There is nothing to seal: write the name at least."]);
        if (new[] { identity.Name, identity.Reach, identity.Others, identity.Places, identity.Schools }.Any(text => text.Length > Identity.Longest))
            return Refused($"{Address}#identidad", say[$"Cada campo lleva hasta {Identity.Longest:N0} letras.", $"Each field has up to {Identity.Longest:N0} letters."]);
        await (await IdentitiesAsync(cancellation)).SealAsync(Known.Id, Known.Code.ToString(), identity, Visit.ViewerId, When.Now, cancellation);
        return Done($"{Address}#identidad", say["Sellado. Para verlo hay que abrirlo, con una razón.", "Sealed. To see it, it has to be opened, with a reason."]);
    }

    /// <summary>Opens whose the code is, for this answer alone.</summary>
    public async Task<IActionResult> OnPostOpenAsync(string? why, CancellationToken cancellation)
    {
        if (!Study.OpensIdentities || !Study.MayWrite) return NotFound();
        if (why?.Trim() is not { Length: > 3 and <= LongestWhy } reason)
            return Refused($"{Address}#identidad", say["Escribe para qué la abres: el equipo lo verá.", "Write what you open it for: the team will see it."]);
        Opened = await (await IdentitiesAsync(cancellation)).OpenAsync(Known.Id, Known.Code.ToString(), reason, Visit.ViewerId, When.Now, cancellation);
        if (Opened is null)
            return Refused($"{Address}#identidad", say["No se pudo abrir: no hay nada sellado, o se selló con las llaves de otra instalación.", "It couldn't be opened: nothing is sealed, or it was sealed with the keys of another installation."]);
        await OnGetAsync(cancellation);
        // Who looks again says again what for.
        AnswerWithAddress.IsForOnce(HttpContext);
        return Page();
    }

    /// <summary>Deletes what is sealed, for good.</summary>
    public async Task<IActionResult> OnPostForgetAsync(CancellationToken cancellation)
    {
        if (!MaySeal) return NotFound();
        await (await IdentitiesAsync(cancellation)).ForgetAsync(Known.Id, Known.Code.ToString(), cancellation);
        return Done($"{Address}#identidad", say["Borrado para siempre: de esta clave ya no se sabe de quién es.", "Deleted for ever: nobody knows any more whose this code is."]);
    }

    private async Task<ParticipantStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));

    private async Task<IdentityStore> IdentitiesAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation), box);
}
