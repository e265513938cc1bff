using System.Net;
using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Research.Reports;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What a report counts: who told something, and each code by its number.</summary>
public sealed class ReportCountsTests(PathApp app) : IClassFixture<PathApp>
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task A_code_without_anything_isnt_somebody_who_took_part_and_codes_of_one_name_are_two()
    {
        var (first, second) = (await app.InterviewAsync(51), await app.InterviewAsync(52));
        var silent = await app.ActAsync(Nadia, (connection, acts, seen) => new ParticipantStore(connection, seen, acts).AddAsync('E', null, new Dictionary<Guid, string>(), app.Clock.Now, Stop));
        // By a table: what she answered on paper stands in her attributes.
        var attribute = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var one = new ParticipantAttribute(Guid.CreateVersion7(), "Zona", AttributeKind.Text, []);
            await new AttributeStore(connection, seen, acts).AddAsync(one, Stop);
            return one.Id;
        });
        await app.ActAsync(Nadia, (connection, acts, seen) => new ParticipantStore(connection, seen, acts).AddAsync('C', null, new Dictionary<Guid, string> { [attribute] = "Sur" }, app.Clock.Now, Stop));
        var (parents, children) = (new[] { await app.CodeAsync("Llegada"), await app.CodeAsync("Salida") }, new List<Guid>());
        foreach (var parent in parents)
        {
            var child = await app.CodeAsync($"Temor {parent}"[..12]);
            await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("code-changed", new { code = child }, () => connection.RunAsync("update code set parent_id = $2, name = 'Temor' where id = $1", Stop, child, parent), Stop));
            children.Add(child);
        }

        await app.MarkAsync(Nadia, first, children[0], 0, 5);
        await app.MarkAsync(Nadia, second, children[1], 0, 5);

        var source = await app.ActAsync(Nadia, (connection, _, seen) => ReportSource.ReadAsync(connection, seen, Stop));
        source.Codes.Where(code => code.Name == "Temor").Select(code => string.Join(',', code.Persons)).Order().ShouldBe(["E51", "E52"]);
        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/informe"));
        var told = (await app.RowsAsync("select count(distinct d.participant_id) from document d join participant p on p.id = d.participant_id where d.study_id = 1 and p.lane = 'E'", r => r.GetInt64(0)))[0];
        page.ShouldContain($"{told} participaron en entrevista o relato (E)");
        var answered = (await app.RowsAsync("select count(*) from participant where study_id = 1 and lane = 'C'", r => r.GetInt64(0)))[0];
        page.ShouldContain($"{answered} {(answered == 1 ? "respondió" : "respondieron")} el cuestionario (C)");
        page.ShouldMatch($@"Una clave no tiene nada todavía y no se cuenta: {silent.Code}\.");
        page.ShouldContain($"E (n = {told})");
    }
}
