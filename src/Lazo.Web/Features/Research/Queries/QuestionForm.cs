using System.Globalization;
using System.Text;
using Lazo.Domain.Research.Queries;
using Lazo.Web.Features.Research.Codes;
using Microsoft.Extensions.Primitives;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A line of the form: under a code, with words, or that neither is there.</summary>
/// <param name="Code">A code's id; with a star behind it, also those under it; a star alone, any code; empty, none.</param>
public sealed record AskedRow(bool Not, string Code, string Words)
{
    public static readonly AskedRow Empty = new(false, "", "");

    public bool IsEmpty => Code == "" && Words == "";
}

/// <summary>A group of lines.</summary>
public sealed record AskedGroup(Joined Joined, Step Step, bool Not, int Distance, IReadOnlyList<AskedRow> Rows);

/// <summary>The form in which a question is asked, as it stands in an address: so a question can be kept, sent, and linked to from a table.</summary>
/// <remarks>Fields of group 0, 1…: <c>j</c> how its lines are joined, <c>r</c> how it stands to those before, <c>x</c> whether it doesn't, <c>d</c> the distance; of each line, in order, <c>n</c> denied, <c>c</c> code, <c>p</c> words.</remarks>
public sealed record QuestionForm(IReadOnlyList<AskedGroup> Groups, Scope Scope)
{
    /// <summary>Of groups.</summary>
    public const int Most = 5;

    public const int MostRows = 12, LongestWords = 200, Furthest = 5_000, UsualDistance = 200;

    /// <summary>Whether anything is asked.</summary>
    public bool IsAsked => Groups.Any(group => group.Rows.Count > 0);

    public static QuestionForm Read(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var all = fields.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        var groups = new List<AskedGroup>();
        for (var at = 0; at < Most; at++)
        {
            var (denied, codes, words) = (Of($"n{at}"), Of($"c{at}"), Of($"p{at}"));
            var rows = Enumerable.Range(0, Math.Min(MostRows, Math.Max(codes.Count, words.Count)))
                .Select(row => new AskedRow(At(denied, row) == "1", At(codes, row), Lazo.Web.Features.Shared.Cut.To(At(words, row), LongestWords)))
                .Where(row => !row.IsEmpty).ToArray();
            var distance = int.TryParse(At(Of($"d{at}"), 0), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? Math.Min(read, Furthest) : UsualDistance;
            groups.Add(new AskedGroup(
                Enum.TryParse<Joined>(At(Of($"j{at}"), 0), out var joined) && Enum.IsDefined(joined) ? joined : Joined.Any,
                Enum.TryParse<Step>(At(Of($"r{at}"), 0), out var step) && Enum.IsDefined(step) ? step : Step.Overlapping,
                At(Of($"x{at}"), 0) == "1", distance, rows));
        }

        // Empty groups are kept out, so that the first that asks is the first.
        return new QuestionForm(
            [.. groups.Where(group => group.Rows.Count > 0)],
            new Scope(
                Ids("doc"), Ids("quien"), [.. Of("clave").OfType<string>().Where(lane => lane is "C" or "E")],
                [.. Of("atributo").OfType<string>().Select(one => one.Split('=', 2)).Where(one => one.Length == 2).Select(one => (one[0], one[1]))]));

        StringValues Of(string name) => all.TryGetValue(name, out var values) ? new StringValues([.. values.Select(one => one?.Replace("\0", "", StringComparison.Ordinal))]) : StringValues.Empty;
        static string At(StringValues values, int at) => at < values.Count ? values[at]?.Trim() ?? "" : "";
        Guid[] Ids(string name) => [.. Of(name).Where(one => Guid.TryParse(one, out _)).Select(one => Guid.Parse(one!))];
    }

    /// <summary>The question; null where nothing is asked.</summary>
    /// <param name="codes">The code book, for those under a code. A code that isn't in it any more finds nothing.</param>
    public Asking? Asked(IReadOnlyList<PlacedCode> codes)
    {
        var under = codes.ToLookup(one => one.Code.Parent, one => one.Code.Id);
        return Question.Of(Groups.Select(group => new Group(group.Joined, [.. group.Rows.SelectMany(Conditions)], group.Step, group.Not, group.Distance)));

        IEnumerable<Condition> Conditions(AskedRow row)
        {
            if (row.Code != "")
                yield return new Condition(new Asking.Coded(Codes(row.Code)), row.Not);
            if (row.Words != "")
                yield return new Condition(new Asking.Said(row.Words), row.Not);
        }

        HashSet<Guid>? Codes(string chosen) =>
            chosen == "*" ? null
            : !Guid.TryParse(chosen.TrimEnd('*'), out var id) ? []
            : chosen.EndsWith('*') ? [.. WithThoseUnder(id)] : [id];

        IEnumerable<Guid> WithThoseUnder(Guid id) => under[id].SelectMany(WithThoseUnder).Prepend(id);
    }

    /// <summary>The form as an address writes it, without a mark before it; what isn't said isn't in it.</summary>
    public string ToAddress()
    {
        var address = new StringBuilder();
        for (var at = 0; at < Groups.Count; at++)
        {
            var group = Groups[at];
            if (group.Joined != Joined.Any)
                Add($"j{at}", $"{group.Joined}");
            if (at > 0)
                Add($"r{at}", $"{group.Step}");
            if (group.Not)
                Add($"x{at}", "1");
            if (at > 0 && group.Step == Step.Near)
                Add($"d{at}", group.Distance.ToString(CultureInfo.InvariantCulture));
            foreach (var row in group.Rows)
            {
                Add($"n{at}", row.Not ? "1" : "");
                Add($"c{at}", row.Code);
                Add($"p{at}", row.Words);
            }
        }

        foreach (var one in Scope.Documents)
            Add("doc", $"{one}");
        foreach (var one in Scope.Coders)
            Add("quien", $"{one}");
        foreach (var one in Scope.Lanes)
            Add("clave", one);
        foreach (var (attribute, value) in Scope.Attributes)
            Add("atributo", $"{attribute}={value}");
        return address.ToString();

        void Add(string name, string value) => address.Append(address.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>A code with those under it, as the form has it: with a star where there are any.</summary>
    public static string Under(Guid code, IReadOnlyList<PlacedCode> codes) => codes.Any(one => one.Code.Parent == code) ? $"{code}*" : $"{code}";

    /// <summary>A question for two codes that stand together.</summary>
    public static string Together(Guid one, Guid other) => $"c0={one}&r1={Step.Overlapping}&c1={other}";
}
