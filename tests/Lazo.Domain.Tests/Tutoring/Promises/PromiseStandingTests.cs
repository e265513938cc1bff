using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Promises;

namespace Lazo.Domain.Tests.Tutoring.Promises;

public sealed class PromiseStandingTests
{
    // Made on a Friday afternoon: due after two working days, on Tuesday.
    [Theory]
    [InlineData(null, null, "2026-03-10 16:00", PromiseState.Open)]
    [InlineData(null, null, "2026-03-10 16:01", PromiseState.Late)]
    [InlineData("2026-03-06 18:00", null, "2026-03-06 18:01", PromiseState.Late)]
    [InlineData(null, "2026-03-10 15:00", "2026-03-20", PromiseState.Kept)]
    [InlineData(null, "2026-03-10 17:00", "2026-03-20", PromiseState.KeptLate)]
    [InlineData(null, "2026-03-10 17:00", "2026-03-09", PromiseState.Open)]
    public void It_is_open_late_or_kept(string? due, string? kept, string asOf, PromiseState state) =>
        PromiseStanding.Of(Life.At("2026-03-06 16:00"), Maybe(due), Maybe(kept), Life.At(asOf), InstitutionRules.Default).State.ShouldBe(state);

    private static Instant Maybe(string? local) => local is null ? Instant.None : Life.At(local);
}
