using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Procedures;
using Lazo.Web.Access;
using Lazo.Web.Features.Tutoring.Leaves;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>Loads what pages show of the regulation for one tutee; the decision is made in the domain.</summary>
internal static class OptionsOf
{
    /// <param name="records">Oldest first, as far as the viewer may read them.</param>
    internal static async Task<OptionsShown> ReadAsync(
        NpgsqlConnection connection, int institutionId, TuteePage page, string home, Holding holding, IReadOnlyList<Record> records, bool canAct, CancellationToken cancellation)
    {
        var versions = await RegulationBook.VersionsAsync(connection, institutionId, cancellation);
        var possible = holding.Facts is { } facts && Regulation.On(page.When.Today, versions).Count > 0
            ? Possibilities.Of(facts, versions, Instant.From(page.When.Now), holding.Rules) : null;
        var leave = await LeaveShown.ReadAsync(connection, page.Profile.Id, records, page.When.Today, page.When.Now, cancellation);
        var titles = versions.Where(version => version.Rule is not null).Select(version => version.Rule!.Title).ToHashSet(StringComparer.Ordinal);
        return new(
            possible, OpenedProcedure.Of(records, holding.Facts, page.Profile.Id, titles), leave, page.When, home, page.Profile.Called, page.Profile.Tutor, page.Seen.Reason == Reason.Self, canAct,
            page.Replay ? null : page.Profile.Id);
    }
}
