using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;

namespace Lazo.Web.Features.Tutoring;

/// <summary>A viewer at work in tutoring: her clock, her list, and what she writes; one a request.</summary>
public sealed class Visit(Viewer viewer, Database database, TodayReader today, TodayRows rows, TimeProvider clock, Speech say)
{
    public int ViewerId => viewer.PersonId;

    public int InstitutionId => viewer.InstitutionId;

    /// <summary>The present, in the institution's zone and the viewer's language.</summary>
    public Moments Now { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>An instant of the past, said likewise.</summary>
    public Moments At(DateTimeOffset instant) => new(viewer.Zone, instant, say.Language);

    public ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) => viewer.ConnectionAsync(cancellation);

    /// <inheritdoc cref="Viewer.SeeAsync"/>
    public Task<Granted?> SeeAsync(int tuteeId, CancellationToken cancellation) => viewer.SeeAsync(tuteeId, cancellation);

    public async Task<Writing> WritingAsync(CancellationToken cancellation) =>
        new(await ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, Now.Now);

    /// <summary>Her list, of now or as it was at an instant.</summary>
    public async Task<TodayList> ListAsync(DateTimeOffset? asOf, TodayPart part, CancellationToken cancellation) => asOf is { } at
        ? await today.ReplayAsync(ViewerId, Instant.From(at), part, cancellation)
        : await today.ReadAsync(await ConnectionAsync(cancellation), ViewerId, part, cancellation);

    /// <summary>What holds about a tutee whom she may see.</summary>
    internal async Task<Holding> HoldingAsync(Granted tutee, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        var asOf = Instant.From(at);
        var institution = await Institution.OfPersonAsync(signals, tutee.TuteeId, asOf, cancellation);
        return await Holding.ReadAsync(signals, tutee.TuteeId, asOf, institution.Rules, cancellation);
    }

    /// <summary>The rules of the viewer's institution as they hold now.</summary>
    public async Task<InstitutionRules> RulesAsync(CancellationToken cancellation)
    {
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        return (await Institution.OfIdAsync(signals, viewer.InstitutionId, Instant.From(Now.Now), cancellation)).Rules;
    }

    /// <summary>A new fact was recorded: her row of the morning is worked out again, and the pages on which she is open are told.</summary>
    /// <param name="classId">What it was about, where it was about a class: who teaches it is told too.</param>
    public async Task RenewAsync(int tuteeId, CancellationToken cancellation, int? classId = null)
    {
        await rows.RefreshAsync([tuteeId], cancellation);
        await LiveNotice.TellAsync(await ConnectionAsync(cancellation), [new(InstitutionId, tuteeId, classId ?? 0)], cancellation);
    }
}
