using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Dues;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Requests;

namespace Lazo.Domain.Tests.Advising.Dues;

/// <summary>What has come due with a teacher: each thing from its day on, and none before.</summary>
public sealed class DueTests
{
    private static readonly DateTimeOffset Today = new(2026, 3, 16, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Six_months_after_a_closing_the_two_look_back_once()
    {
        Fact[] closed = [Told(new Accepted(), 300), Told(new Closed("¡Salió!"), 184)];

        Of(closed).ShouldBe([new Due(DueKind.FollowUp, new(2026, 3, 13))]);
        Of([closed[0], Told(new Closed("¡Salió!"), 170)]).ShouldBeEmpty();
        Of([.. closed, Told(new FollowedUp("Sigue"), 2)]).ShouldBeEmpty();
        Of([.. closed, Told(new Reopened("Otro reto"), 3)]).ShouldBeEmpty();
    }

    [Fact]
    public void A_loan_is_due_after_its_day_until_it_is_back()
    {
        var lent = Told(new Lent("Láminas", new(2026, 3, 15)), 20);

        Of([lent]).ShouldBe([new Due(DueKind.Loan, new(2026, 3, 15), "Láminas", lent.Id)], "also without a yes");
        Of([lent, Told(new Returned(), 1) with { Ref = lent.Id }]).ShouldBeEmpty();
        Of([Told(new Lent("Láminas", new(2026, 3, 16)), 20), Told(new Lent("Libro"), 90)]).ShouldBeEmpty("its day is still today, or there is none");
    }

    [Fact]
    public void An_agreement_is_due_after_its_day()
    {
        DatedAgreement past = new(Guid.NewGuid(), "Probar en pares", new(2026, 3, 10)), ahead = new(Guid.NewGuid(), "Traer el globo", new(2026, 3, 16)), undated = new(Guid.NewGuid(), "Leer", null);

        Of([], ahead, past, undated).ShouldBe([new Due(DueKind.Agreement, new(2026, 3, 10), "Probar en pares", past.Id)]);
    }

    [Fact]
    public void Whom_one_hasnt_met_for_long_and_nobody_who_said_no()
    {
        Of([Told(new Accepted(), 80), Told(new Met(Channel.InPerson, "Visita", 40), 40)]).ShouldBe([new Due(DueKind.LongAgo, new(2026, 2, 4))]);
        Of([Told(new Accepted(), 80)]).ShouldBe([new Due(DueKind.LongAgo, null)]);
        Of([Told(new Accepted(), 80), Told(new Met(Channel.InPerson, "Visita", 40), 10)]).ShouldBeEmpty();
        Of([Told(new Requested(Idea.Director, "Algo"), 80), Told(new Declined([]), 79)]).ShouldBeEmpty();
    }

    private static IReadOnlyList<Due> Of(Fact[] facts, params DatedAgreement[] open) => Due.Of(facts, open, 6, Instant.From(Today), at => DateOnly.FromDateTime(at.ToDateTimeOffset().UtcDateTime));

    private static Fact Told(FactBody body, int daysAgo) => new(Guid.NewGuid(), 1, Instant.From(Today.AddDays(-daysAgo)), [Guid.Empty], false, null, body);
}
