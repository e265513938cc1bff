using Lazo.Domain.Research.Judging;

namespace Lazo.Domain.Tests.Research.Judging;

public sealed class JudgingTests
{
    [Fact]
    public void Aikens_v_has_the_interval_of_penfield_and_giacobbi()
    {
        // Ten judges on a scale of 1 to 5 with a mean of 4.2: V .80, and by hand of formulas 3 and 4 at z 1.96.
        var v = AikenV.Of([5, 5, 5, 4, 4, 4, 4, 4, 4, 3], 1, 5, 1.96)!;

        v.V.ShouldBe(0.80, 1e-12);
        v.Lower.ShouldBe(0.6524, 0.00005);
        v.Upper.ShouldBe(0.8950, 0.00005);
        AikenV.Of([4, 4, 4], 1, 4)!.V.ShouldBe(1);
        AikenV.Of([4, 4, 4], 1, 4)!.Upper.ShouldBe(1, 1e-12);
        AikenV.Of([], 1, 4).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => AikenV.Of([0], 1, 4));
    }

    [Fact]
    public void The_cvc_takes_the_error_of_chance_off()
    {
        // Five judges: (1/5)^5 = .00032.
        var cvc = ContentValidity.Of([5, 5, 4, 5, 4], 5)!;

        cvc.Raw.ShouldBe(0.92, 1e-12);
        cvc.Value.ShouldBe(0.91968, 1e-12);
        ContentValidity.Of([], 5).ShouldBeNull();
    }

    [Fact]
    public void Kendalls_w_is_corrected_for_ties()
    {
        // Siegel and Castellan (1988): three firms rank six applicants, W .16.
        var three = Concordance.Of([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])!;
        three.W.ShouldBe(0.16, 0.005);
        three.ChiSquared.ShouldBe(3 * 5 * three.W, 1e-12);

        Concordance.Of([[1, 2, 3], [1, 2, 3]])!.W.ShouldBe(1, 1e-12);
        Concordance.Of([[1, 1, 2], [1, 1, 2]])!.W.ShouldBe(1, 1e-12);
        Concordance.Of([[4, 4, 4], [4, 4, 4]]).ShouldBeNull();
        Concordance.Of([[1, 2, 3]]).ShouldBeNull();
    }
}
