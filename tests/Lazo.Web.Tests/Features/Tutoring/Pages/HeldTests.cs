using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Mine;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>What Lazo holds of a tutee, held against the database itself.</summary>
public sealed class HeldTests(MorningApp app) : IClassFixture<MorningApp>
{
    // Every table that points at a person, and every table that points at one of those.
    private const string TablesOfPeople = """
        with recursive about (oid) as (
          select 'person'::regclass::oid
          union
          select c.conrelid from pg_constraint c join about a on c.confrelid = a.oid where c.contype = 'f')
        select relname from pg_class k join about a on a.oid = k.oid order by 1
        """;

    private const string PointsAtPerson = """
        select c.conrelid::regclass::text, a.attname
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'institution_id'
        where c.contype = 'f' and c.confrelid = 'person'::regclass
        """;

    [Fact]
    public async Task Every_table_that_can_speak_of_her_is_on_the_page_or_has_its_reason()
    {
        var tables = await RowsAsync(TablesOfPeople);
        tables.Count.ShouldBeGreaterThan(15);

        var known = HeldKinds.All.SelectMany(kind => kind.Tables).Concat(HeldKinds.Apart.Keys).ToHashSet();
        tables.Select(row => row[0]).Where(table => !known.Contains(table)).ShouldBeEmpty("a table that nobody told her of");
        known.Where(table => tables.All(row => row[0] != table)).ShouldBeEmpty("a table that isn't there");
        HeldKinds.All.SelectMany(kind => kind.Tables).Intersect(HeldKinds.Apart.Keys).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_names_her_comes_down_with_the_file()
    {
        var marisol = await app.SignedInAsync("marisol");
        await marisol.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Card", ("agrees", "true"), ("notice", "1"), ("dream", "dar clases"));
        await marisol.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("called", "=1+1"));
        await ExecuteAsync("insert into appointment (institution_id, uid, tutor_id, tutee_id, starts_at, ends_at, channel, by_id, at) values (1, gen_random_uuid(), 1, 2, now(), now() + interval '1 hour', 'phone', 2, now())");
        await ExecuteAsync("insert into access (institution_id, sourced_id, person_id, class_id, at) values (1, 'a-1', 2, 1, now())");

        using var file = JsonDocument.Parse(await marisol.GetStringAsync("/mi/datos?handler=Json"));

        foreach (var points in await RowsAsync(PointsAtPerson))
        {
            var (table, column) = (points[0]!, points[1]);
            if (HeldKinds.All.FirstOrDefault(kind => kind.Tables.Contains(table)) is not { } kind) continue;
            var rows = await app.CountAsync($"select count(*) from {table} where {column} = {MorningApp.Marisol}");
            file.RootElement.GetProperty(kind.Name).GetArrayLength().ShouldBeGreaterThanOrEqualTo((int)rows, $"{table}.{column}");
        }

        foreach (var (name, table, column) in new[] { ("mensajes", "message", "tutee_id"), ("registro", "event", "student_id"), ("entregas", "result", "student_id"), ("citas", "appointment", "tutee_id"), ("accesos", "access", "person_id"), ("ficha", "card", "tutee_id") })
        {
            var rows = await app.CountAsync($"select count(*) from {table} where {column} = {MorningApp.Marisol}");
            rows.ShouldBeGreaterThan(0, table);
            file.RootElement.GetProperty(name).GetArrayLength().ShouldBe((int)rows, table);
        }

        file.RootElement.GetProperty("ficha")[0].GetProperty("sueño").GetString().ShouldBe("dar clases");
        (await marisol.GetStringAsync("/mi/datos?handler=Csv&que=contacto")).ShouldContain("\"'=1+1\"");
        (await marisol.GetStringAsync("/mi/datos?handler=Csv&que=registro")).ShouldContain("Su mamá está en el hospital.");
        (await marisol.GetAsync("/mi/datos?handler=Csv&que=account")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_code_and_no_number_of_the_tables_is_shown_for_a_word()
    {
        var when = new Moments(TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"), app.Clock.Now, Language.Spanish);
        var say = new Speech(new HttpContextAccessor());
        var sets = await RowsAsync("""
            select a.attname, m.code[1] from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            cross join lateral regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''::text', 'g') as m (code)
            where c.contype = 'c' and array_length(c.conkey, 1) = 1
              and c.conrelid in ('person'::regclass, 'message'::regclass, 'event'::regclass, 'appointment'::regclass, 'card_consent'::regclass, 'contact_wish'::regclass, 'return_plan'::regclass)
            """);
        sets.Count.ShouldBeGreaterThan(40);
        var columns = new Dictionary<string, string>
        {
            ["kind"] = "qué",
            ["channel"] = "por dónde",
            ["preferred_channel"] = "canal preferido",
            ["cause"] = "causa",
            ["result"] = "resultado",
            ["how"] = "cómo",
            ["over_how"] = "cómo terminó",
            ["writer"] = "quién te escribe",
        };
        var codes = sets.Select(row => (Column: columns[row[0]], Code: row[1]))
            .Concat(RecordWords.Topics.Keys.Select(topic => ("tema", topic)))
            .Concat(new[] { "male", "female", "unspecified", "other" }.Select(sex => ("sexo", sex)))
            .Concat(Enum.GetValues<TuteeLabel>().Select(label => ("lo que se leyó", SnakeCase.Of(label))))
            .Concat(new[] { "procedure_opened", "leave_requested", "personal_opened" }.Select(kind => ("se refiere a", kind)));
        var all = HeldKinds.All.SelectMany(kind => kind.Columns).Select(column => column.Es).ToHashSet();
        foreach (var (column, code) in codes)
        {
            all.ShouldContain(column);
            HeldWords.Of(new Phrase(column, ""), code, when, say).ShouldNotBe(code, $"{column} {code}");
        }

        // Her own page, as it stands, has no day of a machine and no number of a row.
        var page = await (await app.SignedInAsync("marisol")).GetStringAsync("/mi/datos");
        page = page[page.IndexOf("id=\"registro\"", StringComparison.Ordinal)..];
        Regex.Matches(page, "<dd>[^<]*(\\d{4}-\\d\\d-\\d\\d|[0-9a-f]{8}-[0-9a-f]{4}-)[^<]*</dd>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Select(found => found.Value).ShouldBeEmpty();
        Regex.Matches(page, "<dd>[a-z]+_[a-z_]+</dd>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Select(found => found.Value).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_hers_alone_and_says_who_reads()
    {
        var julian = await app.SignedInAsync("julian");
        var page = await julian.GetStringAsync("/mi/datos");

        page.ShouldContain("<b>Nora Villaseñor</b>: lleva tu tutoría desde el");
        page.ShouldContain("<b>Graciela Toledo</b>: imparte Biología");
        page.ShouldContain("<b>Amparo Quintero</b>: coordina la institución");
        page.ShouldNotContain("Efraín Canul");
        page.ShouldContain("<dd>estudiante</dd>", customMessage: "codes are said in words");
        page.ShouldNotContain("Su mamá está en el hospital.");
        foreach (var who in new[] { "nora", "graciela", "amparo" })
            foreach (var address in new[] { "/mi/datos", "/mi/datos?handler=Json", "/mi/datos?handler=Csv&que=mensajes" })
                (await (await app.SignedInAsync(who)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{who} {address}");
    }

    private async Task<List<string[]>> RowsAsync(string query)
    {
        await using var command = app.Database.Owner.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var command = app.Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
