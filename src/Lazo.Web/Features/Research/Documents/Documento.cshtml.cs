using Lazo.Web.Data;
using Lazo.Web.Features.Research.Rounds;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>The reading desk: one text, what is marked in it, and the code book beside it.</summary>
public sealed class DocumentoModel(ResearchVisit visit) : DocumentPage(visit)
{
    private const string BesideSql = """
        select o.before, o.after from (
          select d.id, lag(d.id) over w as before, lead(d.id) over w as after from document d where d.institution_id = $1 and d.study_id = $2
          window w as (order by d.folder, d.place, (select p.lane from participant p where p.id = d.participant_id), (select p.number from participant p where p.id = d.participant_id), d.name)) o
        where o.id = $3
        """;

    /// <summary>What the desk's script is made of.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["posiciones", "marcas", "margen", "elegir", "memos", "ficha", "vivo"];

    /// <summary>The lines of the text: one paragraph each on the page, so that positions can be found again.</summary>
    public IEnumerable<string> Lines => Document.Text.Text.Split('\n');

    /// <summary>The documents before and after it, in the order of the list; null at the ends.</summary>
    public (Guid? Before, Guid? After) Beside { get; private set; }

    /// <summary>The open round in which whoever asks codes this text alone; null otherwise.</summary>
    public Round? Alone { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Beside = (await connection.RowsAsync(
            BesideSql, r => (r.IsDBNull(0) ? (Guid?)null : r.GetGuid(0), r.IsDBNull(1) ? (Guid?)null : r.GetGuid(1)), cancellation, Study.InstitutionId, Study.Id, Document.Id))[0];
        if (Study.CodesBlind)
            Alone = (await new RoundStore(connection, Study, await ActsAsync(cancellation)).ListAsync(Visit.ViewerId, cancellation)).FirstOrDefault(round => round is { Mine: true, ClosedAt: null } && round.Texts.Any(text => text.Id == Document.Id));
    }
}
