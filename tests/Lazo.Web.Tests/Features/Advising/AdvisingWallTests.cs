using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Npgsql;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>Advising is never auditing, by construction: in raw SQL, nobody reads what stands between two others.</summary>
public sealed class AdvisingWallTests(ZoneApp app) : IClassFixture<ZoneApp>
{
    private static readonly DateTimeOffset At = new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_stands_between_two_is_read_by_the_two_alone()
    {
        var no = await app.TellAsync(Tomasa, new Declined([DeclineReason.FeelsInspected], "Ahora no."), At, null, WithTomasa);

        foreach (var (viewer, sees) in new[] { (Lucia, 1L), (Tomasa, 1L), (Rosendo, 0L), (Irma, 0L), (Saul, 0L), (Otilia, 0L), (Ramiro, 0L), (Delia, 0L) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            (await CountAsync(connection, "advising_fact where id = $1", no)).ShouldBe(sees, $"Person {viewer}");
            (await CountAsync(connection, "advising_fact_pair where fact_id = $1", no)).ShouldBe(sees, $"Person {viewer}");
        }
    }

    [Fact]
    public async Task Whose_appointment_ended_reads_nothing_and_a_journal_stays_its_authors()
    {
        var journal = await app.TellAsync(Lucia, new Journal("Hablé demasiado."), At);
        await using var lucia = await Seal.OpenAsync(app.Database, Lucia, CancellationToken.None);
        await using var tomasa = await Seal.OpenAsync(app.Database, Tomasa, CancellationToken.None);
        await using var otilia = await Seal.OpenAsync(app.Database, Otilia, CancellationToken.None);

        (await CountAsync(lucia, "advising_fact where id = $1", journal)).ShouldBe(1);
        (await CountAsync(tomasa, "advising_fact where id = $1", journal)).ShouldBe(0);
        (await CountAsync(otilia, "advising_pair where advisor_id = $1", Otilia)).ShouldBe(0);
        (await CountAsync(tomasa, "advising_pair where advisor_id = $1", Otilia)).ShouldBe(1, "What was held of her stays hers.");
    }

    [Fact]
    public async Task What_the_teacher_discloses_is_read_until_she_takes_it_back()
    {
        var account = await app.TellAsync(Tomasa, new AccountWritten("Probé los equipos."), At, null, WithTomasa);
        var request = await app.TellAsync(Lucia, new Requested(Idea.FeltNeed, "Equipos"), At, null, WithTomasa);
        await using var tomasa = await Seal.OpenAsync(app.Database, Tomasa, CancellationToken.None);
        await using var ramiro = await Seal.OpenAsync(app.Database, Ramiro, CancellationToken.None);
        await using var lucia = await Seal.OpenAsync(app.Database, Lucia, CancellationToken.None);
        var id = Guid.CreateVersion7();

        await Should.ThrowAsync<PostgresException>(() => DiscloseAsync(lucia, Guid.CreateVersion7()), "Only the teacher opens it.");
        await DiscloseAsync(tomasa, id);
        (await CountAsync(ramiro, "advising_fact where id = $1", account)).ShouldBe(1);
        (await CountAsync(ramiro, "advising_fact where id = $1", request)).ShouldBe(0, "Only what she named.");

        await tomasa.RunAsync("update disclosure set revoked_at = now() where id = $1", CancellationToken.None, id);
        (await CountAsync(ramiro, "advising_fact where id = $1", account)).ShouldBe(0);

        Task DiscloseAsync(NpgsqlConnection by, Guid number) => by.RunAsync(
            "insert into disclosure (id, institution_id, pair_id, to_id, kinds, at) values ($1, 1, $2, $3, '{account}', now())", CancellationToken.None, number, WithTomasa, Ramiro);
    }

    [Fact]
    public async Task Nobody_tells_in_anothers_name_nor_of_anothers_pair_and_nothing_told_is_changed()
    {
        var fact = await app.TellAsync(Lucia, new Requested(Idea.FeltNeed, "Evaluación"), At, null, WithTomasa);
        await using var ramiro = await Seal.OpenAsync(app.Database, Ramiro, CancellationToken.None);
        await using var lucia = await Seal.OpenAsync(app.Database, Lucia, CancellationToken.None);

        await Should.ThrowAsync<PostgresException>(() => app.TellAsync(Ramiro, new Requested(Idea.FeltNeed, "x"), At, null, WithTomasa));
        await Should.ThrowAsync<PostgresException>(() => ramiro.RunAsync(
            "insert into advising_fact_pair (fact_id, pair_id, institution_id) values ($1, $2, 1)", CancellationToken.None, fact, WithRosendo));
        await Should.ThrowAsync<PostgresException>(() => lucia.RunAsync("update advising_fact set body = '{}' where id = $1", CancellationToken.None, fact));
        await Should.ThrowAsync<PostgresException>(() => lucia.RunAsync("delete from advising_fact where id = $1", CancellationToken.None, fact));
    }

    [Theory]
    [InlineData("update advising_pair set teacher_id = 8")]
    [InlineData("update advising_pair set advisor_id = 7, over_at = null")]
    [InlineData("update disclosure set to_id = 7")]
    [InlineData("update visit set advisor_id = 7")]
    [InlineData("update advising_agreement set pair_id = '01990000-0000-7000-8000-000000000002'")]
    public async Task Who_stands_between_whom_is_never_changed(string statement)
    {
        foreach (var one in new[] { Lucia, Tomasa })
        {
            await using var connection = await Seal.OpenAsync(app.Database, one, CancellationToken.None);
            (await Should.ThrowAsync<PostgresException>(() => connection.RunAsync(statement, CancellationToken.None))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task The_same_fact_again_does_no_harm_and_another_one_under_its_number_is_told()
    {
        var kind = Lazo.Domain.Advising.FactKinds.Find("request")!;
        var first = new FactSent(Guid.CreateVersion7(), kind, 1, At, [WithTomasa], false, null, FactJson.Write(new Requested(Idea.FeltNeed, "Lectura")));
        await using var lucia = await Seal.OpenAsync(app.Database, Lucia, CancellationToken.None);

        (await FactStore.KeepAsync(lucia, 1, Lucia, first, At, CancellationToken.None)).ShouldBe(Kept.New);
        (await FactStore.KeepAsync(lucia, 1, Lucia, first, At, CancellationToken.None)).ShouldBe(Kept.Again);
        (await FactStore.KeepAsync(lucia, 1, Lucia, first with { Body = FactJson.Write(new Requested(Idea.FeltNeed, "Otra")) }, At, CancellationToken.None)).ShouldBe(Kept.Other);
    }

    [Fact]
    public async Task Who_directs_a_school_of_the_zone_coordinates_nobody()
    {
        await using var irma = await Seal.OpenAsync(app.Database, Irma, CancellationToken.None);

        (await CountAsync(irma, "wall.institutions('see_people')")).ShouldBe(0);
        (await CountAsync(irma, "wall.institutions('see_zone_counts')")).ShouldBe(1);
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string from, params object[] values) =>
        (await connection.RowsAsync($"select count(*) from {from}", r => r.GetInt64(0), CancellationToken.None, values))[0];
}
