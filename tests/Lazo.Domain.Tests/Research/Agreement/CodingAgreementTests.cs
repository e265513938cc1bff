using Lazo.Domain.Research.Agreement;

namespace Lazo.Domain.Tests.Research.Agreement;

/// <summary>Several texts coded by the same people: what is counted once and added up is what the plain formulas give.</summary>
public sealed class CodingAgreementTests
{
    private static readonly string[] Codes = ["miedo", "pregunta", "silencio"];

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 4)]
    public void Every_figure_is_that_of_the_texts_laid_one_behind_the_other(int coders, int texts)
    {
        var random = new Random(coders * 100 + texts);
        for (var again = 0; again < 40; again++)
        {
            var given = Enumerable.Range(0, texts).Select(_ => Drawn(random, coders)).ToArray();
            if (given.All(text => text.Codes.Count == 0))
                continue;
            var report = CodingAgreement.Of(given, draws: 0);
            var chained = Continuum.Chained(given);

            Same(report.OverAll[Coefficient.AlphaU].Value, UnitizingAlpha.Of(chained, chained.Codes));
            Same(report.OverAll[Coefficient.KrippendorffAlpha].Value, Alpha.Of(Ratings.OfPresence(coders, chained.Codes.SelectMany(chained.Presence)), Scale.Nominal));
            report.ByCode.Select(one => one.Code).ShouldBe(chained.Codes);
            foreach (var (code, figures) in report.ByCode)
            {
                var plain = Coefficients.Of(Ratings.OfPresence(coders, chained.Presence(code)), Scale.Nominal);
                Same(figures[Coefficient.AlphaU].Value, UnitizingAlpha.Of(chained, code));
                Same(figures[Coefficient.Percent].Value, plain.Percent);
                Same(figures[Coefficient.CohenKappa].Value, plain.CohenKappa);
                Same(figures[Coefficient.ScottPi].Value, plain.ScottPi);
                Same(figures[Coefficient.FleissKappa].Value, plain.FleissKappa);
                Same(figures[Coefficient.KrippendorffAlpha].Value, plain.KrippendorffAlpha);
                Same(figures[Coefficient.GwetAc1].Value, plain.GwetAc1);
            }
        }
    }

    [Fact]
    public void The_continuum_of_the_book_gives_its_figures()
    {
        Stretch[] first = [new("c", 225, 70), new("c", 370, 30), new("k", 180, 60), new("k", 300, 50)];
        Stretch[] second = [new("c", 220, 80), new("c", 355, 20), new("c", 400, 20), new("k", 180, 60), new("k", 300, 50)];
        var report = CodingAgreement.Of([Continuum.Of(150, 300, [first, second])]);
        report.OverAll[Coefficient.AlphaU].Value!.Value.ShouldBe(.8587, .00005);
        report.ByCode.Single(one => one.Code == "c").Figures[Coefficient.AlphaU].Value!.Value.ShouldBe(.7286, .00005);
        report.ByCode.Single(one => one.Code == "k").Figures[Coefficient.AlphaU].Value!.Value.ShouldBe(1, 1e-12);
        report.OverAll[Coefficient.AlphaU].Between.ShouldBeNull("Of one text there is nothing to draw from.");
    }

    [Fact]
    public void Coders_who_agree_by_chance_alone_have_kappa_zero()
    {
        // 40 % of the text each, independently: 16 % both, 36 % neither. A formula in use gives .2064 here.
        var report = CodingAgreement.Of([Continuum.Of(0, 100, [[new Stretch("c", 0, 40)], [new Stretch("c", 24, 40)]])]);
        report.OverAll[Coefficient.CohenKappa].Value!.Value.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Five_texts_have_intervals_around_the_figure_and_four_have_none()
    {
        var random = new Random(5);
        var texts = Enumerable.Range(0, 12).Select(_ => Drawn(random, 2)).ToArray();
        var alpha = CodingAgreement.Of(texts).OverAll[Coefficient.KrippendorffAlpha];
        alpha.Between!.Lower.ShouldBeLessThan(alpha.Value!.Value);
        alpha.Between.Upper.ShouldBeGreaterThan(alpha.Value.Value);
        CodingAgreement.Of(texts).OverAll[Coefficient.AlphaU].Between.ShouldBe(CodingAgreement.Of(texts).OverAll[Coefficient.AlphaU].Between, "Drawn alike each time.");
        CodingAgreement.Of(texts[..4]).OverAll[Coefficient.KrippendorffAlpha].Between.ShouldBeNull();
    }

    private static void Same(double? one, double? other)
    {
        (one is null).ShouldBe(other is null);
        if (one is { } value)
            value.ShouldBe(other!.Value, 1e-9);
    }

    private static Continuum Drawn(Random random, int coders) => Continuum.Joined(0, 200, Enumerable.Range(0, coders).Select(_ => Enumerable.Range(0, random.Next(8)).Select(_ =>
    {
        var start = random.Next(200);
        return new Stretch(Codes[random.Next(Codes.Length)], start, 1 + random.Next(200 - start));
    })));
}
