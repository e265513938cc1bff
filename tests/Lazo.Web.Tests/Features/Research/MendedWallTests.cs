using Lazo.Domain.Research.Documents;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Codings;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Journal;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Rounds;
using Lazo.Web.Features.Research.Validation;
using Npgsql;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What undo may not do, what who codes alone may not read, what the trail doesn't keep, and two at one text at once.</summary>
public sealed class MendedWallTests(PathApp app) : IClassFixture<PathApp>
{
    private const string Text = "Yo llegaba con miedo. La directora me dijo que sí.";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory]
    [InlineData("unit")]
    [InlineData("structure")]
    [InlineData("participant")]
    public async Task Memos_of_others_about_what_a_text_holds_are_closed_to_who_codes_it_alone(string about)
    {
        var document = await app.AddAsync($"A ciegas, {about}", Text);
        var (id, round) = (Guid.CreateVersion7(), await OpenRoundAsync($"Ciega {about}", document));
        await app.ActAsync(Fabio, (connection, acts, _) => acts.DoAsync(ActKinds.MemoAdded, new { }, () => connection.RunAsync(
            "insert into memo (id, institution_id, study_id, about, about_id, body, author_id, at, changed_at) select gen_random_uuid(), 1, 1, $1, $2, 'Aquí tembló', o.id, now(), now() from coder o where o.person_id = 3", Stop, about, id), Stop));

        (await MemosAsync(Elsa), await MemosAsync(Fabio), await MemosAsync(Beto)).ShouldBe((0, 1, 1));
        await app.ActAsync(Nadia, async (connection, acts, seen) => await CloseAsync(new RoundStore(connection, seen, acts), round));
        (await MemosAsync(Elsa)).ShouldBe(1);

        Task<long> MemosAsync(int person) => app.AsAsync(person, async connection => (await connection.RowsAsync("select count(*) from memo where about_id = $1", r => r.GetInt64(0), Stop, id))[0]);
    }

    [Fact]
    public async Task Who_leads_doesnt_undo_what_only_its_author_may_write_and_is_told_so()
    {
        var hand = await app.HandAsync(Fabio);
        var act = await app.ActAsync(Fabio, (connection, acts, seen) => new JournalStore(connection, seen, acts).AddAsync(JournalSubject.Study, null, "Compartido por Fabio", true, hand, app.Clock.Now, Stop));

        (await TurnAsync(Nadia, act!.Value)).ShouldBe(StudyActs.NotHers);
        (await EntriesAsync()).ShouldBe(1);
        (await app.ActAsync(Nadia, async (_, acts, _) => (await acts.LatestAsync(1, Stop, act + 1)).Single().InForce)).ShouldBeTrue();
        (await TurnAsync(Fabio, act.Value)).ShouldBeNull();
        (await EntriesAsync()).ShouldBe(0);

        async Task<long> EntriesAsync() => (await app.RowsAsync("select count(*) from journal_entry where body = 'Compartido por Fabio'", r => r.GetInt64(0)))[0];
    }

    [Fact]
    public async Task What_was_judged_and_taken_out_is_given_back_by_who_leads_and_others_are_refused()
    {
        var document = await app.InterviewAsync(71);
        await JudgedAsync(document);
        var removed = await app.ActAsync(Fabio, (connection, acts, seen) => new DocumentChanges(connection, seen, acts).RemoveAsync(document, Stop));

        (await TurnAsync(Fabio, removed!.Value)).ShouldBe(StudyActs.NotHers);
        (await TurnAsync(Nadia, removed.Value)).ShouldBeNull();
        (await app.RowsAsync("select count(*) from validation_judgement g join validation_item i on i.id = g.item_id where i.document_id = $1", r => r.GetInt64(0), document))[0].ShouldBe(1);
    }

    [Fact]
    public async Task A_round_that_was_closed_isnt_opened_again()
    {
        var document = await app.AddAsync("Ronda cerrada", Text);
        var round = await OpenRoundAsync("Se cierra", document);
        var act = await app.ActAsync(Nadia, async (connection, acts, seen) => await CloseAsync(new RoundStore(connection, seen, acts), round));

        (await TurnAsync(Nadia, act)).ShouldNotBeNull();
        (await app.RowsAsync("select closed_at is not null from blind_round where id = $1", r => r.GetBoolean(0), round)).ShouldBe([true]);
        (await app.ActAsync(Nadia, async (_, acts, _) => (await acts.LatestAsync(1, Stop, act + 1)).Single().Recorded)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_trail_keeps_a_codes_number_and_tells_its_present_name()
    {
        var document = await app.AddAsync("Con su código", Text);
        var (code, added) = await app.ActAsync(Nadia, (connection, acts, seen) => new CodeBook(connection, seen, acts).AddAsync("me dijo la directora Rosa", null, null, "", app.Clock.Now, Stop));
        var hand = await app.HandAsync(Nadia);
        var mark = Guid.CreateVersion7();
        await app.ActAsync(Nadia, (connection, acts, seen) => new CodingStore(connection, seen, acts).AddAsync(mark, document, 1, code, hand, new Span(0, 2), app.Clock.Now, Stop));
        (await NamesAsync()).ShouldBe(["me dijo la directora Rosa", "me dijo la directora Rosa"]);

        var known = await app.ActAsync(Nadia, async (connection, acts, seen) => (await new CodeBook(connection, seen, acts).TreeAsync(Stop)).Single(one => one.Code.Id == code).Code);
        await app.ActAsync(Nadia, (connection, acts, seen) => new CodeBook(connection, seen, acts).ChangeAsync(known with { Name = "La directora habla" }, Stop));
        await app.ActAsync(Nadia, (connection, acts, seen) => new CodingStore(connection, seen, acts).RemoveAsync(document, [mark], Stop));
        (await NamesAsync()).ShouldBe(["La directora habla", "La directora habla", "La directora habla", "La directora habla"]);
        await app.ActAsync(Nadia, (connection, acts, seen) => new CodeBook(connection, seen, acts).RemoveAsync(known, Stop));
        (await NamesAsync())[0].ShouldBe("La directora habla", "What was removed is called as it was called last.");
        (await app.RowsAsync("select count(*) from study_act where id >= $1 and about::text like '%directora%'", r => r.GetInt64(0), added))[0].ShouldBe(0);

        Task<List<string>> NamesAsync() => app.ActAsync(Nadia, async (_, acts, _) =>
            (await acts.LatestAsync(20, Stop)).Where(act => act.Id >= added && act.Kind.StartsWith("cod", StringComparison.Ordinal)).Select(act => act.About.TryGetProperty("name", out var name) ? name.GetString()! : "").ToList());
    }

    [Fact]
    public async Task A_mark_made_while_the_text_is_corrected_waits_and_isnt_kept_at_the_old_place()
    {
        var document = await app.AddAsync("Dos a la vez", Text);
        var code = await app.CodeAsync("Dos a la vez");
        var hand = await app.HandAsync(Elsa);
        var (corrected, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var correcting = app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new DocumentStore(connection, seen, acts);
            var read = (await store.ReadAsync(document, Stop))!;
            return await acts.TryAsync(ActKinds.TextCorrected, new { document }, async () =>
            {
                var done = await store.ReviseAsync(read, 1, "Yo.", Stop);
                corrected.SetResult();
                await go.Task;
                return done;
            }, Stop);
        });
        await corrected.Task;
        var marking = app.ActAsync(Elsa, (connection, acts, seen) => new CodingStore(connection, seen, acts).AddAsync(Guid.CreateVersion7(), document, 1, code, hand, new Span(22, 34), app.Clock.Now, Stop));
        (await Task.WhenAny(marking, Task.Delay(TimeSpan.FromSeconds(1)))).ShouldNotBe(marking);
        go.SetResult();
        (await correcting).ShouldNotBeNull();
        (await marking).ShouldBeNull();
        (await app.RowsAsync("select count(*) from coding where document_id = $1", r => r.GetInt64(0), document))[0].ShouldBe(0);
    }

    private Task<Guid> OpenRoundAsync(string name, Guid document) => app.ActAsync(Nadia, async (connection, acts, seen) =>
        (await new RoundStore(connection, seen, acts).OpenAsync(name, [document], [new PossibleCoder(Elsa, "Elsa"), new PossibleCoder(Fabio, "Fabio")], app.Clock.Now, Stop)).Id);

    private async Task<long> CloseAsync(RoundStore store, Guid round) =>
        (await store.CloseAsync((await store.ListAsync(Nadia, Stop)).Single(one => one.Id == round), app.Clock.Now, Stop))!.Value;

    // She judged what is said of her words.
    private async Task JudgedAsync(Guid document)
    {
        var participant = (await app.RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document)).Single();
        var token = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new ValidationStore(connection, seen, acts);
            (await store.AddAsync(await StateAsync(store), document, "La directora me dijo que sí.", "Alguien le abre la puerta.", app.Clock.Now, Stop)).ShouldNotBeNull();
            return await store.InviteAsync(await StateAsync(store), Nadia, TimeProvider.System.GetUtcNow().AddDays(3), app.Clock.Now, Stop);

            async Task<ValidationState> StateAsync(ValidationStore of) => (await of.StatesAsync(app.Clock.Now, Stop)).Single(one => one.Participant == participant);
        });
        using var anybody = app.NewClient();
        await anybody.PostAsync($"/validar/{token}?handler=Agree", new FormUrlEncodedContent([new("agreed", "true")]));
        var link = (await app.RowsAsync("select id from study_link where digest = $1", r => r.GetGuid(0), LinkAddress.Digest(token))).Single();
        await using var hers = await Seal.OpenLinkAsync(app.Database, link, Stop);
        await new StudyActs(hers, 1, 1, null, app.Clock.Now, link).DoAsync(ActKinds.ValidationGiven, new { }, () => hers.RunAsync(
            "insert into validation_judgement (item_id, institution_id, study_id, accuracy, at) select i.id, 1, 1, 4, now() from validation_item i", Stop), Stop);
    }

    private Task<string?> TurnAsync(int person, long act) => app.ActAsync(person, (_, acts, _) => acts.TurnAsync(act, Stop));
}
