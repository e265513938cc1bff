using Lazo.Domain.Accompaniment;
namespace Lazo.Domain.Tutoring.Figures;

/// <summary>A count that is the sum of its parts: by office, then late or not; by cause, then subject, then activity.</summary>
public sealed class CountTree
{
    private readonly SortedDictionary<string, CountTree> _parts = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>The group of which this is a part, where it is known: those for whom an activity closed.</summary>
    public int Group { get; private set; }

    public IReadOnlyDictionary<string, CountTree> Parts => _parts;

    /// <summary>Counts along a path, every part of it.</summary>
    public void Add(int count, params ReadOnlySpan<string> path)
    {
        Count += count;
        if (path.Length > 0)
        {
            Part(path[0]).Add(count, path[1..]);
        }
    }

    /// <summary>One more belongs to the group at the end of a path.</summary>
    public void AddToGroup(params ReadOnlySpan<string> path)
    {
        if (path.Length > 0)
        {
            Part(path[0]).AddToGroup(path[1..]);
        }
        else
        {
            Group++;
        }
    }

    public void Add(CountTree other)
    {
        Count += other.Count;
        Group += other.Group;
        foreach (var (name, part) in other._parts)
        {
            Part(name).Add(part);
        }
    }

    /// <summary>What may be shown of it. Below a hidden count nothing is, and parts that may not be shown are left out, with their names.</summary>
    public Published Publish() => Publish([.. _parts.Where(part => part.Value.Count > 0)]);

    /// <summary>The same table with its hidden parts named: for fixed lists, where the name alone says nothing.</summary>
    public Published PublishAll(IEnumerable<string> names)
    {
        var all = names.ToArray();
        var published = Publish([.. all.Select(name => KeyValuePair.Create(name, Part(name)))]);
        return published with
        {
            Parts = [.. all.Select(name => published.Part(name) ?? new(name, null, null, [], 0))],
            Hidden = 0,
        };
    }

    /// <summary>All of it, for whoever may see the people whom it counts.</summary>
    public Published Whole() => new("", Count, Group, [.. _parts.Select(part => part.Value.Whole() with { Name = part.Key })], 0);

    private Published Publish(KeyValuePair<string, CountTree>[] parts)
    {
        if (!SmallCounts.MayShow(Count))
        {
            return Published.Nothing;
        }

        var shown = SmallCounts.Shown(Array.ConvertAll(parts, part => part.Value.Count), i => parts[i].Value.LeavesFew);
        return new(
            "", Count, Group, [.. parts.Where((_, i) => shown[i]).Select(part => part.Value.Publish() with { Name = part.Key })], shown.Count(one => !one));
    }

    // “22 of 25” tells of three.
    private bool LeavesFew => Group > 0 && !SmallCounts.MayShow(Group - Count);

    private CountTree Part(string name)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts.Add(name, part = new());
        }

        return part;
    }
}

/// <summary>What is shown of a count: null where it isn't.</summary>
/// <param name="Among">The group of which it is a part; null or 0 where none is known.</param>
/// <param name="Hidden">How many parts are left out.</param>
public sealed record Published(string Name, int? Count, int? Among, IReadOnlyList<Published> Parts, int Hidden)
{
    public static Published Nothing { get; } = new("", null, null, [], 0);

    public Published? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);

    /// <summary>0–1.</summary>
    public double? Share => Count is { } count && Among is > 0 ? (double)count / Among : null;
}
