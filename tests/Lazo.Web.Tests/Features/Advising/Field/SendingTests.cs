using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Field;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>What telephones send: nothing lost, nothing doubled, and one thing that can't be taken stops no other.</summary>
public sealed class SendingTests(ZoneApp app) : IClassFixture<ZoneApp>, IAsyncLifetime
{
    private static readonly TimeSpan AWhile = TimeSpan.FromHours(2);

    public async ValueTask InitializeAsync()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-20), null, WithTomasa);
        await app.TellAsync(Rosendo, new Accepted(), app.Clock.Now.AddDays(-20), null, WithRosendo);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_same_batch_twice_and_in_parallel_is_held_once()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var items = Enumerable.Range(0, 40).Select(second => (JsonNode)Telephone.Item(new Noted(second, $"Nota {second}"), app.Clock.Now, AWhile, WithTomasa)).ToArray();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => lucia.SendAsync(items)));

        answers.Count(answer => answer.TrueForAll(one => one == "kept")).ShouldBe(1);
        answers.Count(answer => answer.TrueForAll(one => one == "again")).ShouldBe(3);
        var ids = items.Select(item => Guid.Parse((string)item["id"]!)).ToArray();
        (await CountAsync("advising_fact where id = any($1)", ids)).ShouldBe(40);
        (await CountAsync("advising_fact_pair where fact_id = any($1)", ids)).ShouldBe(40);
    }

    [Fact]
    public async Task A_clock_three_hours_wrong_is_counted_back_from_when_it_arrived_and_both_are_kept()
    {
        using var client = await app.SignedInAsync("lucia");
        var wrong = app.Clock.Now.AddHours(3) - AWhile;
        var item = Telephone.Item(new Noted(5, "Con el reloj mal"), wrong, AWhile, WithTomasa);

        (await (await Telephone.OfAsync(client)).SendAsync(item)).ShouldBe(["kept"]);

        var (at, device, elapsed) = (await RowsAsync("select at, device_at, elapsed from advising_fact where id = $1", r => (r.At(0), r.At(1), r.GetInt64(2)), Id(item)))[0];
        at.ShouldBe(app.Clock.Now - AWhile, TimeSpan.FromMilliseconds(1));
        device.ShouldBe(wrong, TimeSpan.FromMilliseconds(1));
        elapsed.ShouldBe((long)AWhile.TotalMilliseconds);
        (await (await Telephone.OfAsync(client)).SendAsync(item)).ShouldBe(["again"], "The hash is of what the telephone wrote.");
    }

    [Fact]
    public async Task Another_fact_under_the_same_number_is_put_aside_and_both_are_kept()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var first = Telephone.Item(new Noted(1, "Primera"), app.Clock.Now, AWhile, WithTomasa);
        var second = Telephone.Item(new Noted(1, "Segunda"), app.Clock.Now, AWhile, WithTomasa, Id(first));

        (await lucia.SendAsync(first)).ShouldBe(["kept"]);
        (await lucia.SendAsync(second)).ShouldBe(["aside:other"]);
        (await lucia.SendAsync(second)).ShouldBe(["aside:other"]);

        (await RowsAsync("select body from advising_fact where id = $1", r => r.GetString(0), Id(first))).Single().ShouldContain("Primera");
        (await RowsAsync("select body from field_aside where fact_id = $1", r => r.GetString(0), Id(first))).Single().ShouldContain("Segunda");
    }

    [Fact]
    public async Task What_is_poisoned_is_put_aside_and_blocks_nothing()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var good = Telephone.Item(new Noted(1, "Buena"), app.Clock.Now, AWhile, WithTomasa);
        var altered = Telephone.Item(new Noted(2, "Alterada"), app.Clock.Now, AWhile, WithTomasa);
        altered["hash"] = new string('0', 64);
        var halfACharacter = Telephone.Item("note", 1, "{\"second\":1,\"words\":\"\\ud800\"}", app.Clock.Now, AWhile, WithTomasa);

        var answers = await lucia.SendAsync(
            JsonNode.Parse("\"hola\""), null, new JsonObject { ["id"] = Guid.CreateVersion7(app.Clock.Now).ToString() }, halfACharacter, altered,
            Telephone.Item("note", 1, "{\"second\":1}", app.Clock.Now, AWhile, WithTomasa),
            Telephone.Item("nada", 1, "{}", app.Clock.Now, AWhile, WithTomasa),
            Telephone.Item("note", 1, "{\"second\":1,\"words\":\"\0\"}", app.Clock.Now, AWhile, WithTomasa),
            Telephone.Item(new Accepted(), app.Clock.Now, AWhile, WithTomasa),
            Telephone.Item(new Noted(3, "De otra"), app.Clock.Now, AWhile, Guid.CreateVersion7(app.Clock.Now)),
            Telephone.Item(new Noted(4, "De nadie"), app.Clock.Now, AWhile, pair: null),
            good);

        answers.ShouldBe([.. Enumerable.Repeat("aside:unclear", 8), "aside:not_hers", "aside:not_hers", "aside:unclear", "kept"]);
        (await CountAsync("advising_fact where id = $1", Id(good))).ShouldBe(1);
        await using var tomasa = await Seal.OpenAsync(app.Database, Tomasa, CancellationToken.None);
        (await tomasa.RowsAsync("select count(*) from field_aside", r => r.GetInt64(0), CancellationToken.None)).Single().ShouldBe(0, "It is its author's alone.");
    }

    [Fact]
    public async Task Whoever_hasnt_said_yes_isnt_offered_isnt_packed_and_what_comes_of_her_is_put_aside_until_she_does()
    {
        var pair = Guid.CreateVersion7(app.Clock.Now);
        await app.ChangeAsync($"""
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values (1, 'p-{pair}', 'u-{pair}', 'Callada', 'May', 'may callada');
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at) select '{pair}', 1, {Lucia}, id, {Hidalgo}, now() - interval '9 days' from person where given_name = 'Callada';
            """);
        var teacher = (await RowsAsync("select teacher_id from advising_pair where id = $1", r => r.GetInt32(0), pair))[0];
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var request = await app.TellAsync(Lucia, new Requested(Idea.FeltNeed, "Leer más"), app.Clock.Now.AddDays(-8), null, pair);
        foreach (var answer in new FactBody?[] { null, new AskedForLater(null), new Declined([]) })
        {
            if (answer is not null)
                await app.TellAsync(teacher, answer, app.Clock.Now.AddDays(-7), request, pair);
            var offered = await client.GetStringAsync("/acompanamiento/preparar");
            offered.ShouldContain("Tomasa");
            offered.ShouldNotContain("Callada");
            (await lucia.PostAsync("/campo/api/paquete", new() { ["pairs"] = new JsonArray(pair.ToString()) })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var observed = Telephone.Item(new ObservationBegan("Sin que lo sepa"), app.Clock.Now, AWhile, pair);
        var open = Telephone.Item(new DoorOpened(DoorKind.Other, "Un café"), app.Clock.Now, AWhile, pair);
        (await lucia.SendAsync(observed, open)).ShouldBe(["aside:no_yes", "kept"]);
        (await CountAsync("advising_fact where id = $1", Id(observed))).ShouldBe(0);
        var change = await lucia.ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "agreement", Guid.CreateVersion7(app.Clock.Now), 0, new() { ["words"] = "Sin su sí", ["owner"] = "both" }, pair);
        ((string)change["outcome"]!).ShouldBe("refused");
        ((string)change["why"]!).ShouldBe("no_yes");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/acompanamiento/apartados"));
        page.ShouldContain("Sin que lo sepa");
        page.ShouldContain("Sin su sí", Case.Sensitive, "A change that can't be made is kept too.");
        page.ShouldContain("todavía no dice que sí");
        var aside = (await RowsAsync("select id from field_aside where fact_id = $1", r => r.GetInt64(0), Id(observed)))[0];
        (await client.PostFormAsync("/acompanamiento/apartados", "/acompanamiento/apartados?handler=Keep", ("id", $"{aside}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await app.TellAsync(teacher, new CameBack("Ahora sí"), app.Clock.Now, null, pair);
        (await SettledAsync(lucia, Id(observed))).ShouldBe("[]");
        (await client.PostFormAsync("/acompanamiento/apartados", "/acompanamiento/apartados?handler=Keep", ("id", $"{aside}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync("advising_fact where id = $1", Id(observed))).ShouldBe(1, "Its number was free: what refers to it finds it.");
        (await SettledAsync(lucia, Id(observed))).ShouldContain($"\"as\":\"{Id(observed)}\"");
        (await client.GetStringAsync("/acompanamiento/preparar")).ShouldContain("Callada");
        using var ramiro = await app.SignedInAsync("ramiro");
        (await SettledAsync(await Telephone.OfAsync(ramiro), Id(observed))).ShouldBe("[]", "It is its author's alone.");
    }

    private static async Task<string> SettledAsync(Telephone telephone, Guid id)
    {
        var answer = await telephone.PostAsync("/campo/api/apartados", new JsonObject { ["owner"] = telephone.Owner, ["ids"] = new JsonArray(id.ToString()) });
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["settled"]!.ToJsonString();
    }

    [Fact]
    public void What_may_be_told_without_a_yes_is_the_same_on_the_page_and_on_the_telephone()
    {
        foreach (var act in Lazo.Web.Features.Advising.Acts.Act.All)
            Consent.IsNeeded(FactKinds.All.Single(kind => kind.Type == act.Kind)).ShouldBe(act.WantsYes, act.Code);
    }

    [Fact]
    public async Task A_journal_is_hers_alone_also_from_the_telephone()
    {
        using var client = await app.SignedInAsync("lucia");
        var journal = Telephone.Item(new Journal("Hoy escuché más."), app.Clock.Now, AWhile, pair: null);

        (await (await Telephone.OfAsync(client)).SendAsync(journal)).ShouldBe(["kept"]);

        (await CountAsync("advising_fact where own and id = $1", Id(journal))).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_sends_anothers_things_and_nothing_goes_without_a_token()
    {
        using var lucia = await app.SignedInAsync("lucia");
        using var ramiro = await app.SignedInAsync("ramiro");
        var hers = await Telephone.OfAsync(lucia);
        var body = new JsonObject { ["owner"] = hers.Owner, ["items"] = new JsonArray(Telephone.Item(new Noted(1, "x"), app.Clock.Now, AWhile, WithTomasa)) };

        (await (await Telephone.OfAsync(ramiro)).PostAsync("/campo/api/hechos", body)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await lucia.PostAsJsonAsync("/campo/api/hechos", body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_evidence_written_in_the_first_form_is_read_as_todays()
    {
        using var client = await app.SignedInAsync("lucia");
        var picture = Guid.CreateVersion7(app.Clock.Now);
        var item = Telephone.Item("evidence", 1, $$"""{"kind":"pupilsAchievement","what":"Mural","attachment":"{{picture}}"}""", app.Clock.Now, AWhile, WithRosendo);

        (await (await Telephone.OfAsync(client)).SendAsync(item)).ShouldBe(["kept"]);

        await using var lucia = await Seal.OpenAsync(app.Database, Lucia, CancellationToken.None);
        (await FactStore.OfPairAsync(lucia, 1, WithRosendo, CancellationToken.None)).Single(fact => fact.Id == Id(item)).Body
            .ShouldBeOfType<EvidenceGiven>().Attachments.ShouldBe([picture]);
    }

    [Fact]
    public async Task A_picture_that_was_cut_goes_on_where_it_stopped_and_only_the_two_see_it()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var bytes = Picture((2 * AttachmentStore.PieceSize) + 321);
        var id = Guid.CreateVersion7(app.Clock.Now);
        var fact = Telephone.Item(new EvidenceGiven(EvidenceKind.PupilsAchievement, "Mural", [id]), app.Clock.Now, AWhile, WithTomasa);
        await lucia.SendAsync(fact);

        (await lucia.AnnounceAsync(id, Id(fact), bytes, notice: 9)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Without a consent to words that exist.");
        (await lucia.AnnounceAsync(id, Id(fact), bytes)).EnsureSuccessStatusCode();
        (await lucia.PieceAsync(id, 0, Part(bytes, 0))).EnsureSuccessStatusCode();
        (await lucia.PieceAsync(id, 2, Part(bytes, 2))).EnsureSuccessStatusCode();
        (await client.GetAsync($"/acompanamiento/adjuntos/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "It isn't whole.");
        var again = await (await lucia.AnnounceAsync(id, Id(fact), bytes)).Content.ReadFromJsonAsync<JsonObject>();
        again!["have"]!.ToJsonString().ShouldBe("[0,2]");
        var last = await (await lucia.PieceAsync(id, 1, Part(bytes, 1))).Content.ReadFromJsonAsync<JsonObject>();
        ((bool)last!["whole"]!).ShouldBeTrue();

        (await client.GetByteArrayAsync($"/acompanamiento/adjuntos/{id}")).ShouldBe(bytes);
        (await lucia.AnnounceAsync(id, Id(fact), [1, 2, 3])).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Another one under its number.");
        foreach (var (who, sees) in new[] { ("tomasa", true), ("rosendo", false), ("irma", false), ("saul", false), ("otilia", false), ("ramiro", false) })
        {
            using var other = await app.SignedInAsync(who);
            (await other.GetAsync($"/acompanamiento/adjuntos/{id}")).StatusCode.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, who);
        }
    }

    [Fact]
    public async Task Pieces_that_together_are_something_else_are_asked_for_again()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var bytes = new byte[AttachmentStore.PieceSize + 10];
        var id = Guid.CreateVersion7(app.Clock.Now);
        var fact = Telephone.Item(new EvidenceGiven(EvidenceKind.PupilsAchievement, "Mural", [id]), app.Clock.Now, AWhile, WithTomasa);
        await lucia.SendAsync(fact);
        await lucia.AnnounceAsync(id, Id(fact), bytes);
        var wrong = Part(bytes, 0);
        wrong[0] = 1;

        await lucia.PieceAsync(id, 0, wrong);
        var answer = await (await lucia.PieceAsync(id, 1, Part(bytes, 1))).Content.ReadFromJsonAsync<JsonObject>();

        ((bool)answer!["whole"]!).ShouldBeFalse();
        answer["have"]!.ToJsonString().ShouldBe("[]");
    }

    [Fact]
    public async Task Two_who_change_one_agreement_both_stay_and_a_person_chooses()
    {
        using var one = await app.SignedInAsync("lucia");
        using var two = await app.SignedInAsync("tomasa");
        var (lucia, tomasa) = (await Telephone.OfAsync(one), await Telephone.OfAsync(two));
        var id = Guid.CreateVersion7(app.Clock.Now);
        var (first, hers) = (Guid.CreateVersion7(app.Clock.Now), Guid.CreateVersion7(app.Clock.Now));

        ((string)(await lucia.ChangeAsync(first, "agreement", id, 0, new() { ["words"] = "Probar los equipos", ["owner"] = "both" }, WithTomasa))["outcome"]!).ShouldBe("held");
        ((string)(await lucia.ChangeAsync(first, "agreement", id, 0, new() { ["words"] = "Probar los equipos", ["owner"] = "both" }, WithTomasa))["outcome"]!).ShouldBe("held", "Sent twice.");
        ((int)(await tomasa.ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "agreement", id, 1, new() { ["words"] = "Probar los equipos el lunes" }))["version"]!).ShouldBe(2);
        var clash = await lucia.ChangeAsync(hers, "agreement", id, 1, new() { ["words"] = "Probar los equipos el martes" });
        ((string)clash["outcome"]!).ShouldBe("clash");
        ((string)clash["now"]!["words"]!).ShouldBe("Probar los equipos el lunes");
        ((int)(await lucia.ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "agreement", id, (int)clash["version"]!, new() { ["words"] = "Probar los equipos el martes" }))["version"]!).ShouldBe(3);

        (await RowsAsync("select fate || ' ' || (body ->> 'words') from shared_version where thing_id = $1 order by id", r => r.GetString(0), id)).ShouldBe(
            ["held Probar los equipos", "held Probar los equipos el lunes", "clashed Probar los equipos el martes", "held Probar los equipos el martes"]);
        using var stranger = await app.SignedInAsync("ramiro");
        ((string)(await (await Telephone.OfAsync(stranger)).ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "agreement", id, 3, new() { ["words"] = "x" }))["outcome"]!).ShouldBe("refused");
    }

    [Fact]
    public async Task A_visit_is_marked_and_stays_marked()
    {
        var id = Guid.CreateVersion7(app.Clock.Now);
        await app.ChangeAsync($"""
            insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, changed_at, changed_by) values ('{id}', 1, 1, 2, 1, now(), now() + interval '1 hour', now(), 1);
            insert into visit_pair (visit_id, pair_id, institution_id) values ('{id}', '{WithTomasa}', 1);
            """);
        using var client = await app.SignedInAsync("lucia");

        var done = await (await Telephone.OfAsync(client)).ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "visit", id, 1, new() { ["state"] = "done" });

        ((string)done["outcome"]!).ShouldBe("held");
        (await RowsAsync("select state from visit where id = $1", r => r.GetString(0), id)).ShouldBe(["done"]);
    }

    [Fact]
    public async Task A_package_holds_what_was_chosen_and_is_hers()
    {
        using var client = await app.SignedInAsync("lucia");
        using var other = await app.SignedInAsync("ramiro");
        var (lucia, ramiro) = (await Telephone.OfAsync(client), await Telephone.OfAsync(other));

        (await lucia.PostAsync("/campo/api/paquete", [])).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Nothing without choosing.");
        (await ramiro.PostAsync("/campo/api/paquete", new() { ["pairs"] = new JsonArray(WithTomasa.ToString()) })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var package = await (await lucia.PostAsync("/campo/api/paquete", new() { ["pairs"] = new JsonArray(WithTomasa.ToString()) })).Content.ReadAsStringAsync();

        package.ShouldContain("Tomasa");
        package.ShouldNotContain("Rosendo");
        package.ShouldContain("\"hours\":72");
    }

    [Fact]
    public async Task A_database_that_was_restored_gets_another_epoch_and_one_that_goes_on_keeps_it()
    {
        using var client = await app.SignedInAsync("lucia");
        await (await Telephone.OfAsync(client)).SendAsync(Telephone.Item(new Noted(1, "Antes"), app.Clock.Now, AWhile, WithTomasa));
        var epochs = app.Services.GetRequiredService<FieldEpoch>();
        var before = await EpochAsync();

        await epochs.StartAsync(CancellationToken.None);
        (await EpochAsync()).ShouldBe(before, "It goes on.");
        // As before the first batch of all.
        await app.ChangeAsync("select setval('field_mark', 1, false)");
        await epochs.StartAsync(CancellationToken.None);
        var after = await EpochAsync();
        after.ShouldNotBe(before);
        await epochs.StartAsync(CancellationToken.None);
        (await EpochAsync()).ShouldBe(after);

        async Task<Guid> EpochAsync() => (await RowsAsync("select epoch from field_epoch", r => r.GetGuid(0)))[0];
    }

    [Fact]
    public async Task A_server_restored_with_all_that_lay_beside_it_hears_from_a_telephone_how_far_it_had_come()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var body = new JsonObject { ["owner"] = lucia.Owner, ["items"] = new JsonArray(Telephone.Item(new Noted(1, "Después"), app.Clock.Now, AWhile, WithTomasa)) };
        var receipt = await (await lucia.PostAsync("/campo/api/hechos", body)).Content.ReadFromJsonAsync<JsonObject>();
        var (epoch, mark) = ((string)receipt!["epoch"]!, (string)receipt["mark"]!);

        (await HeardAsync(epoch, mark)).ShouldBe(epoch, "It has come so far.");
        (await HeardAsync(epoch, "999999" + mark[mark.IndexOf('.', StringComparison.Ordinal)..])).ShouldBe(epoch, "No receipt said so.");
        (await HeardAsync(epoch, "nada")).ShouldBe(epoch);
        await app.ChangeAsync("select setval('field_mark', 1, false)");
        var renewed = await HeardAsync(epoch, mark);

        renewed.ShouldNotBe(epoch);
        (await HeardAsync(epoch, mark)).ShouldBe(renewed, "Once.");
        await app.Services.GetRequiredService<FieldEpoch>().StartAsync(CancellationToken.None);
        (await HeardAsync(epoch, mark)).ShouldBe(renewed, "The next start knows of it.");

        async Task<string> HeardAsync(string of, string reached) =>
            (string)(await client.GetFromJsonAsync<JsonObject>($"/campo/api/hola?epoch={of}&mark={Uri.EscapeDataString(reached)}"))!["epoch"]!;
    }

    [Fact]
    public async Task The_answer_to_a_change_says_what_is_held_and_another_one_under_its_number_is_put_aside()
    {
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);
        var (change, id) = (Guid.CreateVersion7(app.Clock.Now), Guid.CreateVersion7(app.Clock.Now));
        var first = await lucia.ChangeAsync(change, "agreement", id, 0, new() { ["words"] = "Probar", ["owner"] = "both" }, WithTomasa);
        var again = await lucia.ChangeAsync(change, "agreement", id, 0, new() { ["words"] = "Probar", ["owner"] = "both" }, WithTomasa);
        var other = await lucia.ChangeAsync(change, "agreement", id, 0, new() { ["words"] = "Otra cosa", ["owner"] = "both" }, WithTomasa);

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(
            $"agreement\n{id}\n0\n{WithTomasa}\n{{\"words\":\"Probar\",\"owner\":\"both\"}}")));
        ((string)first["hash"]!).ShouldBe(hash);
        ((string)again["hash"]!).ShouldBe(hash);
        ((string)again["outcome"]!).ShouldBe("held");
        ((string)other["hash"]!).ShouldBe(hash, "Of what is held.");
        ((string)other["why"]!).ShouldBe("other");
        (await CountAsync("field_aside where fact_id = $1 and body like '%Otra cosa%'", change)).ShouldBe(1);
    }

    // The frame of a JPEG: beginning, one scan without a mark in it, end.
    private static byte[] Picture(int size)
    {
        var bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        return [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, .. bytes[8..].Select(one => one == 0xFF ? (byte)0 : one), 0xFF, 0xD9];
    }

    private static Guid Id(JsonObject item) => Guid.Parse((string)item["id"]!);

    private static byte[] Part(byte[] bytes, int number) => [.. bytes.Skip(number * AttachmentStore.PieceSize).Take(AttachmentStore.PieceSize)];

    private async Task<long> CountAsync(string from, params object[] values) => (await RowsAsync($"select count(*) from {from}", r => r.GetInt64(0), values))[0];

    private async Task<List<T>> RowsAsync<T>(string statement, Func<Npgsql.NpgsqlDataReader, T> row, params object[] values)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return await connection.RowsAsync(statement, row, CancellationToken.None, values);
    }
}
