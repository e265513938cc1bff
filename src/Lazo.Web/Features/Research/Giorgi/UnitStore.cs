using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Giorgi;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>A meaning unit in its place.</summary>
/// <param name="Place">Its number in the text, from 1.</param>
/// <param name="Reason">Why the narrative turns here; of the first, empty.</param>
/// <param name="By">The name of who marked the turn.</param>
public sealed record PlacedUnit(Guid Id, Guid Document, int Place, Span Span, string Reason, string By, DateTimeOffset At);

/// <summary>Why a partition wasn't changed.</summary>
public enum UnitsRefusal : byte
{
    None,

    /// <summary>No such document or unit.</summary>
    NotThere,

    /// <summary>Nobody recorded a reading of the whole.</summary>
    WholeNotRead,

    /// <summary>The text was corrected meanwhile.</summary>
    Corrected,

    /// <summary>There is a turn already, or it would pass beyond the units that it divides.</summary>
    OutsideOfItsUnits,

    WithoutAReason,

    NothingToJoin,
}

/// <summary>What became of a change of the units.</summary>
/// <param name="Unit">The unit that was made or changed.</param>
public sealed record UnitsDone(UnitsRefusal Refusal, long? Act, Guid Unit);

/// <summary>The meaning units of a study's texts: divided, joined, moved, with everything that hangs on them.</summary>
public sealed class UnitStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of a reason.</summary>
    public const int Longest = 1_000;

    private const string ListSql = """
        select u.id, u.document_id, u.place, u.from_at, u.to_at, u.reason, c.name, u.at from placed_unit u join coder c on c.id = u.author_id
        where u.institution_id = $1 and u.study_id = $2 and ($3::uuid is null or u.document_id = $3)
        order by u.document_id, u.place
        """;

    // One at a time changes the units of a text: whoever comes second sees what the first one did.
    private const string LockSql = """
        select d.version, v.length, exists (select from whole_reading r where r.institution_id = $1 and r.study_id = $2 and r.document_id = d.id)
        from document d join document_version v on v.document_id = d.id and v.version = d.version
        where d.institution_id = $1 and d.study_id = $2 and d.id = $3 for update of d
        """;

    private delegate PartitionFault Decision(MeaningUnits units, out MeaningUnits after, out Guid gone);

    /// <summary>The units of a document, in its order; of null, of every document.</summary>
    public Task<List<PlacedUnit>> ListAsync(Guid? document, CancellationToken cancellation) => connection.RowsAsync(
        ListSql,
        r => new PlacedUnit(r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), new Span(r.GetInt32(3), r.GetInt32(4)), r.GetString(5), r.GetString(6), r.At(7)),
        cancellation, study.InstitutionId, study.Id, document);

    /// <summary>The unit that now holds what was said of one: itself, or the one that it was joined with.</summary>
    public async Task<Guid?> FindAsync(Guid unit, CancellationToken cancellation) => (await connection.RowsAsync(
        """
        select u.id from meaning_unit u
        where u.institution_id = $1 and u.study_id = $2 and u.id = coalesce((select g.into_id from meaning_unit_gone g where g.institution_id = $1 and g.study_id = $2 and g.unit_id = $3), $3)
        """,
        r => (Guid?)r.GetGuid(0), cancellation, study.InstitutionId, study.Id, unit)).FirstOrDefault();

    /// <summary>How many filled cells and sentences hang on each unit of a document.</summary>
    public async Task<IReadOnlyDictionary<Guid, (int Cells, int Sentences)>> HangingAsync(Guid document, CancellationToken cancellation) => (await connection.RowsAsync(
        """
        select u.id, (select count(distinct g.cell) from giorgi_version g where g.unit_id = u.id)::int, (select count(*) from sentence_unit l where l.unit_id = u.id)::int
        from meaning_unit u where u.institution_id = $1 and u.study_id = $2 and u.document_id = $3
        """,
        r => (r.GetGuid(0), (r.GetInt32(1), r.GetInt32(2))), cancellation, study.InstitutionId, study.Id, document)).ToDictionary();

    /// <summary>Marks a turn. The first turn of a text divides the whole in two.</summary>
    /// <param name="seen">The version of the text that was on the screen.</param>
    public Task<UnitsDone> SplitAsync(Guid document, int seen, int at, string reason, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        return ChangeAsync(ActKinds.UnitDivided, document, seen, id, coder, now, Divide, cancellation);

        PartitionFault Divide(MeaningUnits units, out MeaningUnits after, out Guid gone)
        {
            gone = Guid.Empty;
            return units.Split(at, id, reason, out after);
        }
    }

    /// <summary>Takes a turn back: a unit and the one behind it become one, with what hung on both.</summary>
    /// <param name="behind">The one that was seen behind it: another one there now isn't joined.</param>
    public Task<UnitsDone> JoinAsync(Guid document, int seen, Guid unit, Guid behind, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        return ChangeAsync(ActKinds.UnitsJoined, document, seen, unit, coder, now, Join, cancellation);

        PartitionFault Join(MeaningUnits units, out MeaningUnits after, out Guid gone)
        {
            var fault = units.Join(unit, out after, out gone);
            return fault == PartitionFault.None && gone != behind ? PartitionFault.NotThere : fault;
        }
    }

    /// <summary>Puts a turn elsewhere, or gives it another reason.</summary>
    public Task<UnitsDone> MoveAsync(Guid document, int seen, Guid unit, int at, string reason, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        return ChangeAsync(ActKinds.UnitMoved, document, seen, unit, coder, now, Move, cancellation);

        PartitionFault Move(MeaningUnits units, out MeaningUnits after, out Guid gone)
        {
            gone = Guid.Empty;
            return units.Move(unit, at, reason, out after);
        }
    }

    private async Task<UnitsDone> ChangeAsync(string kind, Guid document, int seen, Guid unit, Guid coder, DateTimeOffset now, Decision decide, CancellationToken cancellation)
    {
        var refusal = UnitsRefusal.None;
        var act = await acts.TryAsync(kind, new { document, unit }, async () =>
        {
            var text = (await connection.RowsAsync(LockSql, r => new { Version = r.GetInt32(0), Length = r.GetInt32(1), Read = r.GetBoolean(2) }, cancellation, study.InstitutionId, study.Id, document)).FirstOrDefault();
            refusal = text is null ? UnitsRefusal.NotThere : !text.Read ? UnitsRefusal.WholeNotRead : text.Version != seen ? UnitsRefusal.Corrected : UnitsRefusal.None;
            if (refusal != UnitsRefusal.None || text!.Length == 0)
                return false;
            var before = await UnitChange.ReadAsync(connection, study, document, cancellation);
            var units = before.Count == 0 ? MeaningUnits.Whole(Guid.CreateVersion7(now), text.Length) : MeaningUnits.Of(text.Length, before);
            refusal = Of(decide(units, out var after, out var gone));
            if (refusal != UnitsRefusal.None)
                return false;
            await UnitChange.WriteAsync(connection, study, document, before, after, coder, gone == Guid.Empty ? [] : [(gone, unit)], cancellation);
            return true;
        }, cancellation);
        return new UnitsDone(act is null && refusal == UnitsRefusal.None ? UnitsRefusal.OutsideOfItsUnits : refusal, act, unit);
    }

    private static UnitsRefusal Of(PartitionFault fault) => fault switch
    {
        PartitionFault.None => UnitsRefusal.None,
        PartitionFault.NotThere => UnitsRefusal.NotThere,
        PartitionFault.OutsideOfItsUnits => UnitsRefusal.OutsideOfItsUnits,
        PartitionFault.WithoutAReason => UnitsRefusal.WithoutAReason,
        PartitionFault.NothingToJoin => UnitsRefusal.NothingToJoin,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "A fault without a refusal."),
    };
}
