using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Tests.Features.Tutoring.Facts;

public sealed class TuteeFactsReaderTests(SmallSchool school) : IClassFixture<SmallSchool>
{
    private static readonly Instant Morning = At("2025-03-03T09:00:00-06:00");

    [Fact]
    public async Task What_is_read_is_what_the_rows_say()
    {
        var marisol = (await ReadAsync(Morning, 3)).Single();

        marisol.StudentId.ShouldBe(3);
        marisol.TutorId.ShouldBe(1);
        marisol.Facts.Id.ShouldBe("p-marisol");
        marisol.Facts.Enabled.ShouldBeTrue();
        marisol.Facts.PreferredChannel.ShouldBe(Channel.WhatsApp);
        marisol.Facts.Tutorships.ShouldBe(
        [
            new("t-old", "p-elias", At("2025-02-03T00:00:00-06:00"), At("2025-03-01T00:00:00-06:00")),
            new("t-new", "p-nora", At("2025-03-01T00:00:00-06:00"), Instant.None),
        ]);
        marisol.Facts.Messages.ShouldBe(
        [
            new("m-1", At("2025-02-04T10:00:00-06:00"), "p-elias", Party.Tutor, Channel.Mail, true),
            new("m-2", At("2025-02-05T23:10:00-06:00"), "p-marisol", Party.Tutee, Channel.Platform, false),
            new("m-3", At("2025-02-06T09:00:00-06:00"), "p-tomas", Party.Other, Channel.InPerson, false),
        ]);
        marisol.Facts.Records.ShouldBe(
        [
            new("v-1", RecordKind.Cause, At("2025-02-22T08:00:00-06:00"), "p-marisol", "b-2", Cause: Cause.Work),
            new("v-2", RecordKind.ContactAttempt, At("2025-03-01T08:00:00-06:00"), "p-nora", Channel: Channel.WhatsApp, Result: ContactResult.Attempted),
            new("v-3", RecordKind.LeaveBegan, At("2025-03-02T08:00:00-06:00"), Until: new DateOnly(2025, 4, 30)),
        ]);
    }

    [Fact]
    public async Task Classes_carry_their_windows_categories_and_recoveries()
    {
        var enrolments = (await ReadAsync(Morning, 3)).Single().Facts.Enrolments;

        enrolments.Select(e => (e.Id, e.Attempt, e.Suspended, e.BeginsAt, e.EndsAt)).ShouldBe(
        [
            ("e-1", 2, false, At("2025-02-05T00:00:00-06:00"), Instant.None),
            ("e-2", 1, true, At("2025-02-03T00:00:00-06:00"), At("2025-04-01T00:00:00-06:00")),
        ]);
        var biology = enrolments[0].Class;
        (biology.Id, biology.Title, biology.CourseId).ShouldBe(("bio-a", "Biología", "bio"));
        biology.BeginsAt.ShouldBe(At("2025-02-03T00:00:00-06:00"));
        biology.EndsAt.ShouldBe(At("2025-07-01T00:00:00-06:00"));
        biology.Activities.ShouldBe(
        [
            new("b-1", "Diagnóstico", ActivityKind.Activity, Instant.None, At("2025-02-10T18:00:00-06:00"), 0),
            new("b-2", "Célula", ActivityKind.Activity, At("2025-02-10T00:00:00-06:00"), At("2025-02-20T00:00:00-06:00"), 0),
            new("b-3", "Examen 1", ActivityKind.Exam, At("2025-03-01T00:00:00-06:00"), At("2025-03-06T00:00:00-06:00"), 1),
            new("b-f", "Final", ActivityKind.Final, Instant.None, Instant.None, -1),
        ]);
        biology.CategoryWeights.ShouldBe([60m, null]);
        biology.Recoveries.ShouldBe([new("R1", "Recuperación", At("2025-07-07T00:00:00-06:00"), At("2025-07-12T00:00:00-06:00"))]);
    }

    [Fact]
    public async Task Results_stand_where_their_activity_stands()
    {
        var read = await ReadAsync(Morning, 3, 4);

        read[0].Facts.Enrolments[0].Results.ToArray().ShouldBe(
        [
            new(ResultState.FullyGraded, At("2025-02-09T21:30:15-06:00"), At("2025-02-12T00:00:00-06:00"), Instant.None, new(8500)),
            new(ResultState.NotSubmitted, Instant.None, At("2025-02-21T00:00:00-06:00"), At("2025-02-25T00:00:00-06:00"), default),
            default,
            default,
        ]);
        // Marked without an instant of handing in: it was there when it was marked.
        read[1].Facts.Enrolments[0].Results.Span[0].SubmittedAt.ShouldBe(At("2025-02-12T00:00:00-06:00"));
    }

    [Fact]
    public async Task Accesses_are_those_up_to_the_instant()
    {
        var then = (await ReadAsync(At("2025-03-03T07:59:59-06:00"), 3)).Single().Facts.Enrolments[0];
        then.FirstAccess.ShouldBe(At("2025-02-06T08:00:00-06:00"));
        then.LastAccess.ShouldBe(At("2025-02-27T22:00:00-06:00"));
        then.Class.AccessesKnownSince.ShouldBe(At("2025-02-04T07:00:00-06:00"));

        (await ReadAsync(Morning, 3)).Single().Facts.Enrolments[0].LastAccess.ShouldBe(At("2025-03-03T08:00:00-06:00"));
        (await ReadAsync(At("2025-02-04T06:59:59-06:00"), 3)).Single().Facts.Enrolments[0].Class.AccessesKnownSince.ShouldBe(Instant.None);
    }

    [Fact]
    public async Task What_was_recorded_later_is_not_seen_although_it_happened_before()
    {
        (await ReadAsync(At("2025-03-03T11:59:59-06:00"), 3)).Single().Facts.Messages.ShouldNotContain(m => m.Id == "m-4");
        (await ReadAsync(At("2025-03-03T12:00:00-06:00"), 3)).Single().Facts.Messages[^1].At.ShouldBe(At("2025-03-02T09:00:00-06:00"));
        (await ReadAsync(At("2025-03-05T08:00:00-06:00"), 3)).Single().Facts.Records[^1]
            .ShouldBe(new("v-4", RecordKind.Referral, At("2025-03-02T08:00:00-06:00"), "p-nora", DueAt: At("2025-03-06T18:00:00-06:00"), Topic: "beca", Office: "Control escolar"));
    }

    [Fact]
    public async Task The_tutor_is_whoever_it_was_then()
    {
        (await ReadAsync(At("2025-02-28T23:59:59-06:00"), 3)).Single().TutorId.ShouldBe(2);
        (await ReadAsync(Morning, 5)).Single().TutorId.ShouldBeNull();
    }

    [Fact]
    public async Task A_reader_can_read_one_set_after_another()
    {
        await using var connection = await school.Database.Signals.OpenConnectionAsync();
        var reader = new TuteeFactsReader(connection, SmallSchool.Zone, Morning);

        await reader.ReadAsync([3], CancellationToken.None);
        var julian = (await reader.ReadAsync([4, 999], CancellationToken.None)).Single();

        julian.Facts.Id.ShouldBe("p-julian");
        julian.Facts.Enrolments[0].Results.Span[1].ShouldBe(default);
        julian.Facts.Enrolments[0].Class.Activities.Count.ShouldBe(4);
    }

    private async Task<IReadOnlyList<ReadTutee>> ReadAsync(Instant asOf, params int[] ids)
    {
        await using var connection = await school.Database.Signals.OpenConnectionAsync();
        return await new TuteeFactsReader(connection, SmallSchool.Zone, asOf).ReadAsync(ids, CancellationToken.None);
    }

    private static Instant At(string text) => Instant.From(DateTimeOffset.Parse(text));
}
