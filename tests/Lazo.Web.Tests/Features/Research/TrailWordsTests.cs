using System.Text.Json;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Rounds;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Http;
using Npgsql;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What the trail says of an act, why one isn't taken back, and what an act may hold.</summary>
public sealed class TrailWordsTests(PathApp app) : IClassFixture<PathApp>
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory]
    [InlineData(ActKinds.JudgeInvited, "judge_rating", "ya juzgó")]
    [InlineData(ActKinds.JudgeInvited, "judge", "ya terminó de juzgar, o tiene otra dirección")]
    [InlineData(ActKinds.CodeAdded, "coding", "ya tiene marcas")]
    [InlineData(ActKinds.CodeAdded, "code", "tiene otros debajo")]
    [InlineData(ActKinds.InstrumentPublished, "judging_round", "Haz una versión nueva")]
    [InlineData(ActKinds.JudgeInvited, "study_link", "después se cambió lo mismo")]
    [InlineData(ActKinds.JudgingOpened, "judge", "ya se invitó a juzgar")]
    [InlineData(ActKinds.JudgingOpened, "judging_round", "después se cambió lo mismo")]
    [InlineData(ActKinds.QuestionnaireInvited, "questionnaire_answer", "ya se usó una de esas invitaciones")]
    [InlineData(ActKinds.QuestionnaireInvited, "study_link", "después se cambió lo mismo")]
    [InlineData(ActKinds.ParticipantAdded, "document", "esa clave ya tiene algo")]
    [InlineData(ActKinds.ParticipantAdded, "participant", "después se cambió lo mismo")]
    public void Why_an_act_isnt_taken_back_is_told_by_what_stands_in_the_way(string kind, string refusal, string told) =>
        UndoWords.Of(kind, refusal).In(Language.Spanish).ShouldContain(told);

    [Theory]
    [InlineData(ActKinds.NarrativeWithdrawn, """{"name":"E5","gone":{"coding":3}}""", "«E5»")]
    [InlineData(ActKinds.WholeRead, """{"gone":true,"whose":"E7"}""", "«E7 · un texto (quitado)»")]
    [InlineData(ActKinds.CodingAgreed, """{"name":"Miedo","places":1}""", "acordó marcas de «Miedo»")]
    [InlineData(ActKinds.CodingAdded, """{"code":"0199a1b2-0000-7000-8000-000000000001"}""", "marcó con un código (quitado)")]
    [InlineData(ActKinds.CodingAgreed, """{"name":"E6","places":4}""", "acordó marcas en el texto «E6»")]
    public void An_act_is_told_by_what_it_was_about(string kind, string about, string told) =>
        ActWords.What(new StudyAct(1, DateTimeOffset.UnixEpoch, "Nadia", kind, JsonDocument.Parse(about).RootElement, true, true, true), new Speech(new HttpContextAccessor())).ShouldEndWith(told);

    [Fact]
    public async Task An_act_about_a_unit_that_she_doesnt_see_holds_no_name_either()
    {
        var document = await app.InterviewAsync(81);
        await app.ReadWholeAsync(document);
        var unit = (await app.DividedAsync(document, 24))[0].Id;
        await app.ActAsync(Nadia, (connection, acts, seen) => new RoundStore(connection, seen, acts).OpenAsync("A solas", [document], [new PossibleCoder(Elsa, "Elsa"), new PossibleCoder(Fabio, "Fabio")], app.Clock.Now, Stop));

        var act = await app.ActAsync(Elsa, async (connection, acts, _) =>
        {
            (await connection.RowsAsync("select id from meaning_unit where id = $1", r => r.GetGuid(0), Stop, unit)).ShouldBeEmpty();
            return await acts.DoAsync(ActKinds.CellWritten, new { unit, name = "De Hermelinda" }, () => Task.CompletedTask, Stop);
        });

        (await app.RowsAsync("select about ? 'name', about ->> 'document', about ->> 'whose' from study_act where id = $1", r => (r.GetBoolean(0), r.GetString(1), r.GetString(2)), act)).ShouldBe([(false, $"{document}", "E81")]);
    }

    [Fact]
    public async Task A_right_that_nobody_granted_isnt_taken_for_an_address_that_closed() => await app.AsAsync(Nadia, async connection =>
    {
        (await Should.ThrowAsync<PostgresException>(() => LinkVisit.TryAsync(() => connection.RunAsync("delete from lazo_schema", Stop)))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await LinkVisit.TryAsync(() => connection.RunAsync("insert into study (institution_id, name, question, created_at, created_by) values (1, 'De nadie', '', now(), 5)", Stop))).ShouldBeFalse();
        return true;
    });
}
