using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Promises;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Offices;

/// <summary>A promise that waits, as the coordination is told of it: within whose caseload and since when; to nobody, and not one word.</summary>
/// <param name="TutorId">0 where she has no tutor.</param>
public sealed record OpenPromise(int TutorId, DateTimeOffset Due, bool IsLate)
{
    /// <summary>Those of the institutions whose counts the viewer may see.</summary>
    public static Task<List<OpenPromise>> AllAsync(NpgsqlConnection connection, InstitutionRules rules, Instant asOf, CancellationToken cancellation) =>
        connection.RowsAsync(
            "select tutor_id, made, due from wall.open_promises()",
            r =>
            {
                var standing = PromiseStanding.Of(Instant.From(r.At(1)), Instant.From(r.AtOrNull(2)), Instant.None, asOf, rules);
                return new OpenPromise(r.IntOrNull(0) ?? 0, standing.Due.ToDateTimeOffset(), standing.State == PromiseState.Late);
            },
            cancellation);
}
