using System.Net;
using Lazo.Domain.Research.Agreement;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Agreement;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Research.Rounds;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What two agreed upon has one hand of its own.</summary>
public sealed class ConsensusTests(PathApp app) : IClassFixture<PathApp>
{
    private const string Trail = "/investigacion/1/bitacora";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Two_who_agree_at_once_make_one_hand_and_a_hand_of_that_name_in_a_file_isnt_it()
    {
        var (document, code) = (await app.AddAsync("Acordado a la vez", "Yo llegaba con miedo. La directora me dijo que sí."), await app.CodeAsync("Acuerdo"));
        var foreign = await app.ActAsync(Nadia, async (connection, acts, _) =>
        {
            var id = Guid.CreateVersion7();
            await acts.DoAsync(ActKinds.ProjectImported, new { }, () => connection.RunAsync("insert into coder (id, institution_id, study_id, name) values ($1, 1, 1, 'Consenso')", Stop, id), Stop);
            return id;
        });
        var (first, second) = (await app.HandAsync(Nadia), await app.HandAsync(Elsa));
        var places = HandComparison.Of([(code, new Span(0, 4)), (code, new Span(22, 30))], [(code, new Span(0, 4)), (code, new Span(22, 30))]);

        await Task.WhenAll(places.Select(place => app.ActAsync(Nadia, (connection, acts, seen) =>
            new Consensus(connection, seen, acts).TakeAsync(document, first, second, [place], ofFirst: true, app.Clock.Now, Stop))));

        var hands = await app.RowsAsync("select distinct c.coder_id from coding c where c.document_id = $1", r => r.GetGuid(0), document);
        hands.ShouldHaveSingleItem().ShouldNotBe(foreign);
        (await app.RowsAsync("select count(*) from coding where document_id = $1", r => r.GetInt64(0), document)).ShouldBe([2L]);
        var known = await app.ActAsync(Nadia, (connection, acts, seen) => new AgreementData(connection, seen, acts).HandsAsync(Stop));
        known.Where(hand => hand.Consensus).Select(hand => hand.Id).ShouldContain(hands[0]);
        known.Single(hand => hand.Id == foreign).Consensus.ShouldBeFalse();
        // It is nobody's reading: the report counts neither its marks nor its hand.
        var counts = (await app.ActAsync(Nadia, (connection, _, seen) => ReportSource.ReadAsync(connection, seen, Stop))).Counts;
        counts.Hands.ShouldBe((await app.RowsAsync("select count(distinct coder_id) from coding where study_id = 1 and coder_id <> $1", r => r.GetInt64(0), hands[0]))[0]);
        using var nadia = await app.SignedInAsync("nadia");
        WebUtility.HtmlDecode(await nadia.GetStringAsync(Trail)).ShouldContain("acordó marcas de «Acuerdo»");
    }
}
