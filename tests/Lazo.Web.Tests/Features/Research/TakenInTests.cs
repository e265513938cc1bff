using System.Net;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Exchange.Refi;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A file into a study that has something already: nothing is dropped unsaid, nothing goes to another's; and what is said before a study goes out.</summary>
public sealed class TakenInTests(StudyApp app) : IClassFixture<StudyApp>
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private static readonly ProjectUser Ana = new(Guid.NewGuid(), "Ana");

    [Fact]
    public async Task Two_recordings_of_one_name_that_nobody_wrote_down_are_two()
    {
        var study = await app.FoundAsync("Sin transcribir");
        await AddAsync(study, "Entrevista 1", "", RoundTripTests.Sound(new ProjectRecording("", "audio/wav", 5_000)));
        var source = Recorded("Entrevista 1", "", 9_000);
        var project = Of([source], [new ProjectNote(Guid.NewGuid(), NoteOf.Source, source.Id, "Del ruido", "Se oye la calle.", Ana.Id, app.Clock.Now, app.Clock.Now)]);

        var plan = await InAsync(study, project);
        (plan.NewDocuments, plan.NewRecordings).ShouldBe((1, 1));
        (await app.RowsAsync("select d.name || ' ' || f.size || ' ' || (select count(*) from memo m where m.about_id = d.id) from document d join document_file f on f.document_id = d.id where d.study_id = $1 order by 1", r => r.GetString(0), study))
            .ShouldBe(["Entrevista 1 (2) 9000 1", "Entrevista 1 5000 0"], ignoreOrder: true);
        (await PlanAsync(study, project)).ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task A_transcript_that_is_here_gets_the_recording_and_the_times_of_the_file()
    {
        var study = await app.FoundAsync("Transcrita antes");
        var text = await AddAsync(study, "Entrevista 1", "Yo llegaba con miedo.");
        var project = Of([Recorded("Entrevista 1", "Yo llegaba con miedo.", 9_000) with { Marks = [new TimeMark(0, 0), new TimeMark(11, 1_500)] }]);

        var plan = await InAsync(study, project);
        (plan.NewDocuments, plan.NewRecordings, plan.NewTimes).ShouldBe((0, 1, 2));
        (await app.RowsAsync("select d.id::text || ' ' || d.kind || ' ' || f.size || ' ' || (select count(*) from time_mark t where t.document_id = d.id) from document d join document_file f on f.document_id = d.id where d.study_id = $1", r => r.GetString(0), study))
            .ShouldBe([$"{text} audio 9000 2"]);
        var again = await PlanAsync(study, project);
        again.ChangesNothing.ShouldBeTrue();
        again.Remarks.ShouldNotContain(one => one.Lost);

        // Another recording of the same text, and other times, don't come in, and it is said.
        var other = await PlanAsync(study, Of([Recorded("Entrevista 1", "Yo llegaba con miedo.", 7_000) with { Marks = [new TimeMark(0, 0), new TimeMark(12, 1_700)] }]));
        other.ChangesNothing.ShouldBeTrue();
        other.Remarks.Where(one => one.Lost).Select(one => (one.Kind, one.Count)).ShouldBe([(RemarkKind.SecondRecording, 1), (RemarkKind.OtherTimes, 1)]);
    }

    [Fact]
    public async Task What_others_agreed_upon_in_a_file_isn_t_what_was_agreed_here()
    {
        var study = await app.FoundAsync("Con consenso");
        var own = Guid.CreateVersion7();
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, async () =>
        {
            await connection.RunAsync("insert into coder (id, institution_id, study_id, name) values ($1, 1, $2, 'Consenso')", Stop, own, study);
            await connection.RunAsync("insert into study_consensus (study_id, institution_id, coder_id) values ($1, 1, $2)", Stop, study, own);
        }, Stop), study);
        var theirs = new ProjectUser(Guid.NewGuid(), "Consenso");
        var code = new ProjectCode(Guid.NewGuid(), null, "Miedo", true, "#123456", "");
        var source = new ProjectSource(Guid.NewGuid(), "E1", "Yo llegaba con miedo.", app.Clock.Now, [new ProjectCoding(Guid.NewGuid(), code.Id, theirs.Id, app.Clock.Now, new Span(0, 2))]);
        await InAsync(study, Of([source]) with { Users = [theirs], Codes = [code] });
        (await app.RowsAsync("select coder_id from coding where study_id = $1", r => r.GetGuid(0), study)).ShouldHaveSingleItem().ShouldNotBe(own);
    }

    [Fact]
    public async Task Before_a_study_goes_out_it_is_said_what_others_may_not_read_and_what_doesn_t_come_back_by_the_page()
    {
        var study = await app.FoundAsync("Pesado");
        await AddAsync(study, "E1", "Sin su voz.", marks: [new TimeMark(0, 0)]);
        var (unrecorded, large) = (new Remark(RemarkKind.Unrecorded, Lost: false, 1, "E1"), new Remark(RemarkKind.TooLargeForThePage, Lost: false, 1, ""));
        var remarks = await RemarksAsync();
        remarks.ShouldContain(unrecorded);
        remarks.ShouldNotContain(large);

        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync(
            "insert into attribute (id, institution_id, study_id, name, kind, choices) values (gen_random_uuid(), 1, $1, 'Nivel', 'choice', '{Primaria}')", Stop, study), Stop), study);
        var heavy = await AddAsync(study, "E2", "Pesa.");
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync(
            "insert into document_file (id, institution_id, study_id, document_id, mime, size, sha256, piece_size, added_at) values (gen_random_uuid(), 1, $1, $2, 'audio/wav', $3, $4, 1000, now())", Stop, study, heavy, WaitingFiles.Largest + 1, new byte[32]), Stop), study);
        (await RemarksAsync()).ShouldContain(large);
        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync($"/investigacion/{study}/intercambio"));
        foreach (var said in new[] { unrecorded.Said(Language.Spanish), large.Said(Language.Spanish), new Remark(RemarkKind.Choices, Lost: true, 1, "Nivel").Said(Language.Spanish), "Por aquí entran hasta 4 GB" })
            page.ShouldContain(said);

        async Task<IReadOnlyList<Remark>> RemarksAsync() => (await app.ActAsync(Nadia, (connection, _, seen) => new StudyProject(connection, seen).ReadAsync(Stop), study)).Remarks;
    }

    [Fact]
    public async Task A_project_is_written_once_at_a_time()
    {
        var study = await app.FoundAsync("Dos a la vez");
        var key = (app.Database.App.ConnectionString.Split(';').Single(one => one.StartsWith("Database=", StringComparison.OrdinalIgnoreCase))["Database=".Length..], study);
        using var nadia = await app.SignedInAsync("nadia");
        StudyFile.Packing[key] = true;
        var refused = await nadia.GetAsync($"/investigacion/{study}/intercambio?handler=File&como=qdpx");
        refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        WebUtility.HtmlDecode(await nadia.GetStringAsync(refused.Headers.Location)).ShouldContain("Alguien ya está sacando el proyecto");
        StudyFile.Packing.TryRemove(key, out _);
        for (var time = 0; time < 2; time++)
            (await nadia.GetAsync($"/investigacion/{study}/intercambio?handler=File&como=qdpx")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_may_only_read_is_refused_before_her_file_is_read()
    {
        // Without a token: whoever is asked for it had her file read before.
        using var beto = await app.SignedInAsync("beto");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[10]), "upload", "a.qdpx" } };
        (await beto.PostAsync($"/investigacion/{Study}/intercambio", form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task While_a_project_is_sent_no_connection_waits_for_it()
    {
        var study = await app.FoundAsync("Red lenta");
        await AddAsync(study, "E1", "", RoundTripTests.Sound(new ProjectRecording("", "audio/wav", 40 << 20)));
        using var nadia = await app.SignedInAsync("nadia");
        var before = await HeldAsync();
        using var sent = await nadia.GetAsync($"/investigacion/{study}/intercambio?handler=File&como=qdpx", HttpCompletionOption.ResponseHeadersRead);
        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        for (var time = 0; time < 300 && await HeldAsync() > before; time++)
            await Task.Delay(100);
        (await HeldAsync()).ShouldBeLessThanOrEqualTo(before);

        // Those that nobody uses are closed first.
        async Task<long> HeldAsync()
        {
            app.Database.App.Clear();
            return (await app.RowsAsync("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", r => r.GetInt64(0)))[0];
        }
    }

    private static ProjectSource Recorded(string name, string text, long size)
    {
        var id = Guid.NewGuid();
        return new ProjectSource(id, name, text, new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.Zero), []) { Recording = new ProjectRecording($"sources/{id}.wav", "audio/wav", size) };
    }

    private static Project Of(IReadOnlyList<ProjectSource> sources, IReadOnlyList<ProjectNote>? notes = null) => new("De fuera", "Otro programa", "") { Users = [Ana], Sources = sources, Notes = notes ?? [] };

    private Task<Guid> AddAsync(int study, string name, string text, byte[]? sound = null, IReadOnlyList<TimeMark>? marks = null) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        var id = Guid.CreateVersion7();
        await acts.DoAsync("test", new { }, async () =>
        {
            await new DocumentStore(connection, seen, acts).InsertAsync(new NewDocument(id, name, "text", "", "txt", null, null, text, marks), app.Clock.Now, Stop);
            if (sound is not null)
                await new RecordingStore(connection, seen).InsertAsync(id, "audio/wav", new MemoryStream(sound), app.Clock.Now, Stop);
        }, Stop);
        return id;
    }, study);

    private Task<ImportPlan> PlanAsync(int study, Project project) => app.ActAsync(Nadia, (connection, _, seen) =>
        new ProjectImport(connection, seen, app.Clock.Now).PlanAsync(ProjectReader.Read(RoundTripTests.Written(project), "a.qdpx"), Stop), study);

    private Task<ImportPlan> InAsync(int study, Project project) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        using var file = RoundTripTests.Written(project);
        using var recordings = new PackedRecordings(file, "a.qdpx");
        var import = new ProjectImport(connection, seen, app.Clock.Now, recordings);
        var plan = await import.PlanAsync(ProjectReader.Read(file, "a.qdpx"), Stop);
        await import.ApplyAsync(plan, "a.qdpx", acts, Stop);
        return plan;
    }, study);
}
