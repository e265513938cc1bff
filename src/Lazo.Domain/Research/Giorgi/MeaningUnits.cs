using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Giorgi;

/// <summary>A meaning unit: from where the narrative turns until it turns again.</summary>
/// <param name="From">Where it begins, in code points; it ends where the next one begins.</param>
/// <param name="Reason">Why the narrative turns here; of the first unit, empty.</param>
public sealed record MeaningUnit(Guid Id, int From, string Reason);

/// <summary>Why a partition can't be changed so.</summary>
public enum PartitionFault : byte
{
    None,

    /// <summary>No such unit.</summary>
    NotThere,

    /// <summary>A boundary lies within a text, and inside of the units beside it.</summary>
    OutsideOfItsUnits,

    /// <summary>Each boundary says why the narrative turns there.</summary>
    WithoutAReason,

    /// <summary>The last unit has none behind it to be joined with.</summary>
    NothingToJoin,
}

/// <summary>The meaning units of a narrative: an ordered partition of its whole text, without a gap and without an overlap.</summary>
/// <remarks>
/// Giorgi (2009), <i>The descriptive phenomenological method in psychology</i>: units are marked where the researcher, in the attitude of her discipline, experiences a shift of meaning;
/// they are constituents of a whole, not elements, hence nothing is left out. What hangs on a unit hangs on its <see cref="MeaningUnit.Id"/>: a unit that is divided keeps its identifier for the first part,
/// two that are joined keep that of the first, and the caller moves over what hung on the other.
/// </remarks>
public sealed class MeaningUnits
{
    private MeaningUnits(int length, IReadOnlyList<MeaningUnit> units)
    {
        Length = length;
        Units = units;
    }

    /// <summary>Of the text, in code points.</summary>
    public int Length { get; }

    /// <summary>In the order of the text; at least one.</summary>
    public IReadOnlyList<MeaningUnit> Units { get; }

    /// <summary>The whole as one unit: what is there before the first turn is marked.</summary>
    public static MeaningUnits Whole(Guid id, int length) => Of(length, [new MeaningUnit(id, 0, "")]);

    /// <summary>As they were kept.</summary>
    /// <exception cref="ArgumentException">They aren't a partition.</exception>
    public static MeaningUnits Of(int length, IReadOnlyList<MeaningUnit> units)
    {
        if (length < 1 || units.Count == 0 || units[0].From != 0 || units[^1].From >= length || units.Zip(units.Skip(1)).Any(two => two.First.From >= two.Second.From))
            throw new ArgumentException("Units begin with the text, follow each other, and none is empty.", nameof(units));
        return new MeaningUnits(length, units);
    }

    /// <summary>The stretch of a unit, by its place.</summary>
    public Span SpanOf(int place) => new(Units[place].From, place + 1 < Units.Count ? Units[place + 1].From : Length);

    /// <summary>The place of the unit in which a position stands.</summary>
    public int PlaceAt(int position)
    {
        var place = 0;
        while (place + 1 < Units.Count && Units[place + 1].From <= position)
            place++;
        return place;
    }

    /// <summary>A turn is marked: the unit around it becomes two, and the second is <paramref name="id"/>.</summary>
    public PartitionFault Split(int at, Guid id, string reason, out MeaningUnits after)
    {
        after = this;
        if (string.IsNullOrWhiteSpace(reason))
            return PartitionFault.WithoutAReason;
        if (at <= 0 || at >= Length || Units.Any(unit => unit.From == at))
            return PartitionFault.OutsideOfItsUnits;
        after = new MeaningUnits(Length, [.. Units.Append(new MeaningUnit(id, at, reason.Trim())).OrderBy(unit => unit.From)]);
        return PartitionFault.None;
    }

    /// <summary>A turn is taken back: the unit and the one behind it become one, under the first one's identifier.</summary>
    /// <param name="gone">The identifier of the other: what hung on it now hangs on the first.</param>
    public PartitionFault Join(Guid unit, out MeaningUnits after, out Guid gone)
    {
        (after, gone) = (this, Guid.Empty);
        var place = PlaceOf(unit);
        if (place < 0)
            return PartitionFault.NotThere;
        if (place + 1 == Units.Count)
            return PartitionFault.NothingToJoin;
        gone = Units[place + 1].Id;
        after = new MeaningUnits(Length, [.. Units.Where((_, at) => at != place + 1)]);
        return PartitionFault.None;
    }

    /// <summary>A turn lies elsewhere, or for another reason: only within the two units that it divides.</summary>
    public PartitionFault Move(Guid unit, int at, string reason, out MeaningUnits after)
    {
        after = this;
        var place = PlaceOf(unit);
        if (place < 0)
            return PartitionFault.NotThere;
        if (place == 0 || at <= Units[place - 1].From || at >= SpanOf(place).To)
            return PartitionFault.OutsideOfItsUnits;
        if (string.IsNullOrWhiteSpace(reason))
            return PartitionFault.WithoutAReason;
        after = new MeaningUnits(Length, [.. Units.Select(one => one.Id == unit ? one with { From = at, Reason = reason.Trim() } : one)]);
        return PartitionFault.None;
    }

    /// <summary>The same units over a corrected text.</summary>
    /// <param name="gone">Units of which no text is left, each with the one that takes over what hung on it.</param>
    public MeaningUnits After(Correction correction, int length, out IReadOnlyList<(Guid Gone, Guid Into)> gone)
    {
        var kept = new List<MeaningUnit>();
        var lost = new List<(Guid Gone, Guid Into)>();
        for (var place = 0; place < Units.Count; place++)
        {
            var unit = Units[place];
            var from = kept.Count == 0 ? 0 : correction.MoveStart(unit.From);
            if (correction.Move(SpanOf(place)) is null || from >= length || (kept.Count > 0 && from <= kept[^1].From))
                lost.Add((unit.Id, Guid.Empty));
            else
                kept.Add(unit with { From = from, Reason = kept.Count == 0 ? "" : unit.Reason });
        }

        if (kept.Count == 0)
        {
            kept.Add(Units[0] with { From = 0, Reason = "" });
            lost.RemoveAll(one => one.Gone == Units[0].Id);
        }

        // What hung on a unit whose words are gone goes to the one before it that is left, or to the first.
        gone = [.. lost.Select(one => (one.Gone, Into: Units.TakeWhile(unit => unit.Id != one.Gone).Select(unit => unit.Id).LastOrDefault(id => kept.Exists(unit => unit.Id == id), kept[0].Id)))];
        return Of(length, kept);
    }

    private int PlaceOf(Guid unit) => Units.Select((one, at) => (one, at)).FirstOrDefault(two => two.one.Id == unit, (null!, -1)).at;
}
