using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>The classes of an institution as of an instant, read once and shared by all who are enrolled.</summary>
/// <remarks>Grows by the classes that are asked for; a class that was read isn't read again.</remarks>
internal sealed class ClassRegister(NpgsqlConnection connection, LocalDays days, Instant asOf)
{
    private readonly Dictionary<int, ClassFacts> classes = [];
    private readonly Dictionary<string, string> titles = [];

    /// <summary>Where the result of a line item belongs; the class is 0 for one that isn't in the register.</summary>
    private (int Class, int Index)[] places = [];

    /// <summary>The class, or null when it was removed or never asked for.</summary>
    internal ClassFacts? Find(int classId) => classes.GetValueOrDefault(classId);

    internal (int Class, int Index) PlaceOf(int lineItemId) => (uint)lineItemId < (uint)places.Length ? places[lineItemId] : default;

    /// <summary>Reads those of these classes that aren't known yet.</summary>
    internal async Task ReadAsync(IEnumerable<int> classIds, CancellationToken cancellation)
    {
        var missing = classIds.Where(id => !classes.ContainsKey(id)).Distinct().Order().ToList();
        if (missing.Count == 0)
            return;

        var recoveries = await ReadRecoveriesAsync(missing, cancellation);
        var accesses = await ReadAccessesKnownSinceAsync(missing, cancellation);
        var activities = await ReadActivitiesAsync(missing, cancellation);

        // A class without a term has no end that anybody could know; nothing of it is ever over.
        var query = $"""
            select c.id, c.sourced_id, c.title, k.sourced_id, min(s.start_date), max(s.end_date)
            from class c
            join course k on k.id = c.course_id
            left join class_session cs on cs.class_id = c.id
            left join academic_session s on s.id = cs.session_id and s.kind = 'ordinary' and not s.removed
            where not c.removed and {Ids.In("c.id", missing)}
            group by c.id, k.sourced_id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 6, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                var id = rows.Int(0);
                if (classes.ContainsKey(id))
                    continue;
                var (items, weights) = activities.GetValueOrDefault(id, ([], []));
                classes.Add(id, new ClassFacts(
                    rows.Text(1),
                    Shared(rows.Text(2)),
                    Shared(rows.Text(3)),
                    rows.DateOrNull(4) is { } first ? days.StartOf(first) : Instant.FromUnixSeconds(1),
                    rows.DateOrNull(5) is { } last ? days.EndOf(last) : Instant.Never,
                    items,
                    weights,
                    recoveries.GetValueOrDefault(id, []),
                    accesses.GetValueOrDefault(id)));
            }
        }
    }

    private async Task<Dictionary<int, List<RecoverySession>>> ReadRecoveriesAsync(List<int> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<int, List<RecoverySession>>();
        var query = $"""
            select cs.class_id, r.sourced_id, r.title, r.start_date, r.end_date
            from class_session cs
            join academic_session r on (r.parent_id = cs.session_id or r.id = cs.session_id)
            where r.kind = 'recovery' and not r.removed and {Ids.In("cs.class_id", ids)}
            group by cs.class_id, r.id
            order by cs.class_id, r.start_date, r.sourced_id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 5, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!found.TryGetValue(rows.Int(0), out var ofClass))
                    found.Add(rows.Int(0), ofClass = []);
                ofClass.Add(new(Shared(rows.Text(1)), Shared(rows.Text(2)), days.StartOf(rows.Date(3)), days.EndOf(rows.Date(4))));
            }
        }

        return found;
    }

    private async Task<Dictionary<int, Instant>> ReadAccessesKnownSinceAsync(List<int> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<int, Instant>();
        var query = $"""
            select c.id, (select min(a.at) from access a where a.class_id = c.id and a.at < to_timestamp({asOf.UnixSeconds + 1}))
            from class c
            where {Ids.In("c.id", ids)}
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 2, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
                found[rows.Int(0)] = rows.Instant(1);
        }

        return found;
    }

    private async Task<Dictionary<int, (List<Activity> Items, List<decimal?> Weights)>> ReadActivitiesAsync(
        List<int> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<int, (List<Activity> Items, List<decimal?> Weights)>();
        var categories = new Dictionary<int, int>();
        var ofClass = 0;
        var query = $"""
            select l.class_id, l.id, l.sourced_id, l.title, l.kind, l.opens_at, l.closes_at, g.id, g.weight::text
            from line_item l
            left join category g on g.id = l.category_id and not g.removed
            where not l.removed and {Ids.In("l.class_id", ids)}
            order by l.class_id, l.closes_at, l.id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 9, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (rows.Int(0) != ofClass)
                {
                    ofClass = rows.Int(0);
                    categories.Clear();
                    found[ofClass] = ([], []);
                }

                var (items, weights) = found[ofClass];
                var category = -1;
                if (rows.IntOrNull(7) is { } categoryId && !categories.TryGetValue(categoryId, out category))
                {
                    categories.Add(categoryId, category = weights.Count);
                    weights.Add(rows.TextOrNull(8) is { } weight ? decimal.Parse(weight) : null);
                }

                SetPlace(rows.Int(1), (ofClass, items.Count));
                items.Add(new(
                    rows.Text(2), Shared(rows.Text(3)), Stored.ActivityKindOf(rows.Utf8(4)), rows.Instant(5), rows.Instant(6), category));
            }
        }

        return found;
    }

    private void SetPlace(int lineItemId, (int Class, int Index) place)
    {
        if (lineItemId >= places.Length)
            Array.Resize(ref places, Math.Max(lineItemId + 1, places.Length * 2));
        places[lineItemId] = place;
    }

    /// <summary>Thirty groups of one subject share its titles: one text for all of them.</summary>
    private string Shared(string text)
    {
        if (titles.TryGetValue(text, out var known))
            return known;
        titles.Add(text, text);
        return text;
    }
}
