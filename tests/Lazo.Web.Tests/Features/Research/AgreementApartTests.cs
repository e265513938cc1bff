using System.Net;
using Lazo.Domain.Research.Agreement;
using Lazo.Web.Features.Research.Agreement;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Where two hands differ, text by text: what there is most to talk about comes first, and what is alike isn't there.</summary>
public sealed class AgreementApartTests(StudyApp app) : IClassFixture<StudyApp>
{
    [Fact]
    public async Task The_texts_in_which_two_differ_are_listed_by_how_much()
    {
        var code = await app.CodeAsync("Cuidado");
        var text = new string('a', 200);
        var (alike, little, much) = (await app.AddAsync("Todo igual", text), await app.AddAsync("Un poco", text), await app.AddAsync("Zona de mucho", text));
        foreach (var person in new[] { Elsa, Fabio })
        {
            foreach (var document in new[] { alike, little, much }) await app.MarkAsync(person, document, code, 0, 10);
        }

        await app.MarkAsync(Elsa, little, code, 50, 60);
        await app.MarkAsync(Elsa, much, code, 50, 60);
        await app.MarkAsync(Fabio, much, code, 80, 90);
        await app.MarkAsync(Elsa, much, code, 120, 140);
        await app.MarkAsync(Fabio, much, code, 125, 140);

        var compared = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var data = new AgreementData(connection, seen, acts);
            return await data.CompareAsync([.. (await data.HandsAsync(CancellationToken.None)).Where(hand => hand.Codings > 0).OrderBy(hand => hand.Name)], CancellationToken.None);
        });
        compared.Apart.ShouldBe([new TextApart(much, "Zona de mucho", 1, 1, 1, 1), new TextApart(little, "Un poco", 1, 0, 1, 0)]);
        compared.Report!.OverAll[Coefficient.Percent].Value!.Value.ShouldBeInRange(.8, .99);

        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/acuerdo"));
        page.IndexOf(">Zona de mucho<", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf(">Un poco<", StringComparison.Ordinal));
        page.ShouldNotContain(">Todo igual<");
        page.ShouldContain("1 texto sin diferencias no está en la lista.");
    }

    [Theory]
    [InlineData(1, "100", "100.0 %")]
    [InlineData(.9997, "99.9", "99.9 %")]
    [InlineData(.5, "50", "50.0 %")]
    public void All_is_said_only_of_all(double share, string said, string written) =>
        (CoefficientWords.OfHundred(share), CoefficientWords.Of(Coefficient.Percent, share)).ShouldBe((said, written));
}
