using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>The study of the demonstration: a questionnaire of 54, twelve interviews coded by two, the path to four structures.</summary>
/// <remarks>Told once in the life of a demonstration, in the order in which a team would have worked; visitors go on from there.</remarks>
internal sealed class DemonstrationStudy(Database database, int institution, DateTimeOffset now)
{
    private const string Name = "Lo vivido al asesorar";

    private readonly StudyPeople people = new(DateOnly.FromDateTime(now.Date));

    /// <summary>Tells it, unless it has been told.</summary>
    internal async Task TellOnceAsync(CancellationToken cancellation)
    {
        var numbers = await NumbersAsync(cancellation);
        if (numbers is null || await FoundAsync(numbers, cancellation) is false)
            return;
        await using var noemi = await StudyHand.OpenAsync(database, numbers[people.Noemi.Id], Called(people.Noemi), Before(119), cancellation);
        await using var ivan = await StudyHand.OpenAsync(database, numbers[people.Ivan.Id], Called(people.Ivan), Before(118), cancellation);
        var instruments = new StudyInstruments(database, noemi, now);
        await instruments.JudgeAndAskAsync(cancellation);
        var voices = new StudyVoices(noemi, ivan, now);
        await voices.TellAsync(cancellation);
        var path = new StudyPath(noemi, ivan, voices, now);
        await path.WalkAsync(cancellation);
        await new StudyComparison(noemi, voices, path, now).CompareAsync(cancellation);
        await new StudyValidation(database, noemi, voices, now).ValidateAsync(cancellation);
    }

    private DateTimeOffset Before(int days) => now.AddDays(-days);

    private static string Called(Person person) => $"{person.Given} {person.Family.Split(' ')[0]}";

    // Null where the files of the demonstration haven't brought these people.
    private async Task<Dictionary<string, int>?> NumbersAsync(CancellationToken cancellation)
    {
        await using var owner = await database.Owner.OpenConnectionAsync(cancellation);
        if (await owner.FirstAsync("select id::text from study where institution_id = $1 limit 1", r => r.GetString(0), cancellation, institution) is not null)
            return null;
        var numbers = (await owner.RowsAsync(
            "select sourced_id, id from person where institution_id = $1 and sourced_id like 'study-%'", r => (r.GetString(0), r.GetInt32(1)), cancellation, institution)).ToDictionary(StringComparer.Ordinal);
        return numbers.Count == people.All.Count() ? numbers : null;
    }

    private async Task<bool> FoundAsync(Dictionary<string, int> numbers, CancellationToken cancellation)
    {
        await using var connection = await Seal.OpenAsync(database, numbers[people.Noemi.Id], cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var study = await StudyFounding.FoundAsync(
            connection, institution, numbers[people.Noemi.Id], Name, "¿Cómo se vive asesorar a quien enseña, y qué hace de esa experiencia una asesoría?", Before(120), cancellation);
        await connection.RunAsync(
            """
            update study set phenomenon = $3, method = $4, limitations = $5 where institution_id = $1 and id = $2
            """,
            cancellation, institution, study,
            "La asesoría pedagógica tal como la vive quien asesora",
            "Estudio fenomenológico con el camino de Giorgi. Cuestionario cualitativo en línea a 123 docentes y entrevista episódica a doce asesoras y asesores; primero se narra y después se pregunta por lo que significa. Dos personas codificaron a ciegas y compararon. Cada estructura se sostiene en unidades de al menos tres personas y pasó por variación imaginativa; siete de las doce personas entrevistadas validaron hasta hoy lo que se dice de su relato.",
            "Las voces son de una sola zona. Respondió quien quiso: menos de la mitad de las invitaciones. Falta escuchar a quienes dejaron de asesorar y a las alumnas y los alumnos.");
        foreach (var (person, role, days) in new[] { (people.Ivan, "researcher", 119), (people.Rebeca, "reader", 119) })
        {
            await connection.RunAsync(
                "insert into study_member (institution_id, study_id, person_id, role, identities, since) values ($1, $2, $3, $4, false, $5)", cancellation, institution, study, numbers[person.Id], role, Before(days));
            await new StudyActs(connection, institution, study, numbers[people.Noemi.Id], Before(days)).WithinAsync(ActKinds.MemberJoined, new { name = Called(person) }, () => Task.CompletedTask, cancellation);
        }

        await together.CommitAsync(cancellation);
        return true;
    }
}
