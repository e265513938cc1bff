using System.Text.Json;
using Lazo.Web.CommandLine;

namespace Lazo.Web.Tests.CommandLine;

/// <summary><c>agreement</c> as another program calls it: one object in, one out, no database.</summary>
public sealed class AgreementCommandTests
{
    [Fact]
    public async Task Ratings_are_answered_with_every_coefficient()
    {
        var answer = await AskAsync("""{"kind":"nominal","ratings":[["y","y","y","y","y","y","y","y","n","y"],["y","y","y","y","y","y","y","y","n","n"]]}""");

        Math.Round(answer.GetProperty("gwet_ac1").GetDouble(), 4).ShouldBe(0.8658);
        answer.GetProperty("percent").GetDouble().ShouldBe(0.9);
        answer.EnumerateObject().Select(one => one.Name).ShouldBe(["percent", "cohen_kappa", "scott_pi", "fleiss_kappa", "krippendorff_alpha", "gwet_ac1"]);
    }

    [Fact]
    public async Task What_isnt_defined_is_null()
    {
        var answer = await AskAsync("""{"kind":"interval","ratings":[[1,null,3],[1,2,3],[1,2,4]]}""");

        answer.GetProperty("cohen_kappa").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("krippendorff_alpha").ValueKind.ShouldBe(JsonValueKind.Number);
    }

    [Fact]
    public async Task Stretches_are_answered_by_code_and_over_all()
    {
        var answer = await AskAsync(
            """
            {"kind":"unitizing","begin":150,"length":300,"coders":[
              [{"code":"c","start":225,"length":70},{"code":"c","start":370,"length":30},{"code":"k","start":180,"length":60},{"code":"k","start":300,"length":50}],
              [{"code":"c","start":220,"length":80},{"code":"c","start":355,"length":20},{"code":"c","start":400,"length":20},{"code":"k","start":180,"length":60},{"code":"k","start":300,"length":50}]]}
            """);

        Math.Round(answer.GetProperty("alpha_u").GetDouble(), 4).ShouldBe(0.8587);
        Math.Round(answer.GetProperty("codes").GetProperty("c").GetDouble(), 4).ShouldBe(0.7286);
        answer.GetProperty("codes").GetProperty("k").GetDouble().ShouldBe(1);
    }

    [Theory]
    [InlineData("{", "línea")]
    [InlineData("[]", "«kind»")]
    [InlineData("""{"kind":"ratio","ratings":[[1],[1]]}""", "«ratio»")]
    [InlineData("""{"kind":"nominal"}""", "«ratings»")]
    [InlineData("""{"kind":"nominal","ratings":[[1]]}""", "dos listas")]
    [InlineData("""{"kind":"nominal","ratings":[[1,2],[1]]}""", "lista 2")]
    [InlineData("""{"kind":"ordinal","ratings":[[1,"a"],[1,2]]}""", "unidad 2")]
    [InlineData("""{"kind":"nominal","ratings":[[1,{}],[1,2]]}""", "unidad 2")]
    [InlineData("""{"kind":"unitizing","begin":0,"length":10,"coders":[[{"code":"a","start":5,"length":9}],[]]}""", "tramo 1")]
    [InlineData("""{"kind":"unitizing","begin":0,"length":10,"coders":[[{"code":"a","start":1,"length":4},{"code":"a","start":2,"length":4}],[]]}""", "enciman")]
    [InlineData("""{"kind":"unitizing","begin":0,"length":1.5,"coders":[[],[]]}""", "«length»")]
    public async Task What_cant_be_read_is_told_with_its_place(string given, string named) =>
        (await Should.ThrowAsync<CallerFault>(() => AskAsync(given))).Message.ShouldContain(named);

    private static async Task<JsonElement> AskAsync(string given)
    {
        var output = new StringWriter();
        var call = new Invocation(["--json"], Settings.OfThisProcess(), TimeProvider.System, new StringReader(given), output, TextWriter.Null, TestContext.Current.CancellationToken);
        (await AgreementCommand.RunAsync(call)).ShouldBe(0);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
