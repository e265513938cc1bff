using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lazo.Domain.Tutoring.Procedures;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>A whole regulation to begin from, to be confirmed by the institution.</summary>
public sealed record RegulationSet(string Name, string Es, string En, IReadOnlyDictionary<string, RegulationRule> Rules)
{
    public Phrase Words => new(Es, En);
}

/// <summary>A version of a rule as it is kept, with who wrote it down.</summary>
public sealed record KeptRule(RuleVersion Version, DateTimeOffset RecordedAt, string? By);

/// <summary>The regulations that come with Lazo, and the rules that an institution has written down.</summary>
public static class RegulationBook
{
    private const string Resource = "regulation/";

    private static readonly JsonSerializerOptions Written = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The sets to choose from.</summary>
    public static IReadOnlyList<RegulationSet> Sets { get; } = ReadSets();

    /// <summary>Every version that an institution wrote down, in the order in which it did.</summary>
    public static Task<List<KeptRule>> KeptAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) => connection.RowsAsync(
        """
        select r.key, r.holds_from, r.rule::text, r.confirmed, r.recorded_at, p.given_name || ' ' || p.family_name
        from regulation_rule r left join person p on p.id = r.recorded_by where r.institution_id = $1 order by r.id
        """,
        r => new KeptRule(
            new RuleVersion(r.GetString(0), r.Day(1), r.IsDBNull(2) ? null : JsonSerializer.Deserialize<RegulationRule>(r.GetString(2), Written), r.GetBoolean(3)),
            r.At(4), r.TextOrNull(5)),
        cancellation, institutionId);

    /// <inheritdoc cref="KeptAsync"/>
    public static async Task<IReadOnlyList<RuleVersion>> VersionsAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        (await KeptAsync(connection, institutionId, cancellation)).ConvertAll(kept => kept.Version);

    /// <summary>Writes a version down; what was written before stays.</summary>
    public static Task WriteAsync(
        NpgsqlConnection connection, int institutionId, int by, DateTimeOffset now, RuleVersion version, CancellationToken cancellation) => connection.RunAsync(
        "insert into regulation_rule (institution_id, key, holds_from, rule, confirmed, recorded_at, recorded_by) values ($1, $2, $3, $4::text::jsonb, $5, $6, $7::int)",
        cancellation, institutionId, version.Key, version.HoldsFrom, version.Rule is null ? null : JsonSerializer.Serialize(version.Rule, Written), version.Confirmed, now,
        by == 0 ? null : by);

    /// <summary>The versions with which a set takes the place of what holds: its own rules, and an end for those that it doesn't have.</summary>
    public static IEnumerable<RuleVersion> Choose(RegulationSet set, IReadOnlyList<RuleVersion> versions, DateOnly from) =>
    [
        .. set.Rules.Select(rule => new RuleVersion(rule.Key, from, rule.Value, false)),
        .. Regulation.On(DateOnly.MaxValue, versions).Where(held => !set.Rules.ContainsKey(held.Key)).Select(held => new RuleVersion(held.Key, from, null, false)),
    ];

    private static RegulationSet[] ReadSets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resource, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize<RegulationSet>(stream, Written)!;
            }),
        ];
    }
}
