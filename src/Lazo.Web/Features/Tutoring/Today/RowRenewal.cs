using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>Works out the rows of sets of tutees over one connection, as of the instant at which it was begun: read, decide, write.</summary>
internal sealed class RowRenewal
{
    /// <summary>How many tutees at once: enough for the server, little for the memory.</summary>
    internal const int SetSize = 2_000;

    private readonly Institution institution;
    private readonly DateTimeOffset startedAt;
    private readonly TuteeFactsReader facts;
    private readonly Timetables timetables;
    private readonly TodayRowsWriter writer;

    internal RowRenewal(NpgsqlConnection connection, Institution institution, DateTimeOffset startedAt)
    {
        this.institution = institution;
        this.startedAt = startedAt;
        facts = new TuteeFactsReader(connection, institution.Zone, Instant.From(startedAt));
        timetables = new Timetables(Instant.From(startedAt), institution.Rules);
        writer = new TodayRowsWriter(connection);
    }

    internal async Task RenewAsync(IReadOnlyList<int> set, CancellationToken cancellation)
    {
        var tutees = await facts.ReadAsync(set, cancellation);
        var rows = tutees.Where(tutee => tutee.TutorId is not null).Select(tutee => WorkedOut.Of(tutee, timetables)).ToList();
        await writer.WriteAsync(institution.Id, set, rows, startedAt, cancellation);
    }
}
