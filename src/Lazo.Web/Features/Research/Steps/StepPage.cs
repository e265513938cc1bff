using Lazo.Web.Data;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Structures;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Steps;

/// <summary>A page of one text on its path: read whole, divided, put into the table, its structure written.</summary>
public abstract class StepPage(ResearchVisit visit) : StudyPage(visit)
{
    public DocumentText Document { get; private set; } = null!;

    /// <summary>The code of whose text it is; null where it has none.</summary>
    public string? Person { get; private set; }

    /// <summary>What follows <c>/camino/</c> in the address of this step.</summary>
    public abstract string Step { get; }

    public string Address => $"{Study.Address}/camino/{Step}/{Document.Id}";

    /// <summary>Reads the text; false without such a document in the study.</summary>
    protected async Task<bool> OpenAsync(Guid document, CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        if (await new DocumentStore(connection, Study, await ActsAsync(cancellation)).ReadAsync(document, cancellation) is not { } read)
            return false;
        Document = read;
        Person = (await connection.RowsAsync(
            $"select {StructureStore.PersonOfDocument} from document d left join participant p on p.id = d.participant_id where d.institution_id = $1 and d.study_id = $2 and d.id = $3",
            r => r.TextOrNull(0), cancellation, Study.InstitutionId, Study.Id, document)).FirstOrDefault();
        return true;
    }

    protected ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) => Visit.ConnectionAsync(cancellation);

    protected Task<Guid> HandAsync(CancellationToken cancellation) => Visit.CoderAsync(Study, cancellation);

    /// <summary>Goes back to this step.</summary>
    protected RedirectResult Back(string told, long act, string? behind = null) => Done(Address + behind, told, act);
}
