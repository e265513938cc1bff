using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Groups;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Offices;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Colleagues;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>Somebody who asked about a subject and has no answer.</summary>
public sealed record Asker(int TuteeId, string Name, string Subject, DateTimeOffset At, string Words, string Address);

/// <summary>The subject advisor's morning: who asked, what the tutors ask, who is behind, whom to congratulate.</summary>
public sealed class MananaModel(Viewer viewer, Visit visit, Database database) : PageModel
{
    private const int Fold = 12;

    private const string AskedSql = """
        select distinct on (m.tutee_id, m.class_id) m.tutee_id, p.given_name || ' ' || p.family_name, c.title, m.sent_at, m.body, m.class_id, k.called
        from (select distinct student_id, class_id from wall.advisees()) a
        join message m on m.tutee_id = a.student_id and m.class_id = a.class_id and m.sender_id = m.tutee_id
        join person p on p.id = m.tutee_id and not p.removed join class c on c.id = m.class_id
        left join wall.called($1) k on k.tutee_id = p.id
        where (m.asks or m.expressed & $2 <> 0) and m.sent_at <= $1
          and not exists (select from message w where w.tutee_id = m.tutee_id and w.class_id = m.class_id and w.sender_id <> m.tutee_id and w.sent_at >= m.sent_at)
        order by m.tutee_id, m.class_id, m.sent_at
        """;

    private static readonly SignalKind[] Shown =
    [
        SignalKind.RecoveryOpen, SignalKind.LowGrade, SignalKind.MissingActivity, SignalKind.ClosedBeforeReached, SignalKind.ClosingSoon, SignalKind.NoAccess,
        SignalKind.Achievement,
    ];

    /// <summary>Everyone, also below the fold.</summary>
    [BindProperty(SupportsGet = true, Name = "todos")]
    public bool All { get; set; }

    public Moments When => visit.Now;

    public TimeZoneInfo Zone => viewer.Zone;

    /// <summary>Who has waited longest comes first.</summary>
    public IReadOnlyList<Asker> Asked { get; private set; } = [];

    /// <summary>What tutors promised a student to find out from her, and wait for.</summary>
    public IReadOnlyList<Given> Put { get; private set; } = [];

    public Desk Desk { get; private set; } = null!;

    /// <summary>In the order in which they should be turned to.</summary>
    public IReadOnlyList<TaughtStudent> Behind { get; private set; } = [];

    public int Below => Behind.Count - Listed.Count();

    public IEnumerable<TaughtStudent> Listed => All ? Behind : Behind.Take(Fold);

    public IReadOnlyList<TaughtStudent> Written { get; private set; } = [];

    public IReadOnlyList<TaughtStudent> Glad { get; private set; } = [];

    /// <summary>What waits, in a line; what is none isn't said.</summary>
    public string Counts(Speech say)
    {
        (int Number, Phrase One, Phrase Many)[] counts =
        [
            (Asked.Count, new("persona preguntó", "person asked"), new("personas preguntaron", "people asked")),
            (Put.Count, new("pregunta de tutoría espera", "question of a tutor waits"), new("preguntas de tutoría esperan", "questions of tutors wait")),
            (Desk.UnreadWords, new("mensaje de tutoría sin leer", "unread message of a tutor"), new("mensajes de tutoría sin leer", "unread messages of tutors")),
            (Desk.Mine, new("acuerdo te toca", "agreement is yours"), new("acuerdos te tocan", "agreements are yours")),
            (Behind.Count, new("persona necesita apoyo", "person needs support"), new("personas necesitan apoyo", "people need support")),
        ];
        return string.Join(" · ", counts.Where(count => count.Number > 0).Select(count => say.Count(count.Number, count.One, count.Many)));
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsSubjectAdvisor) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        Asked =
        [
            .. (await connection.RowsAsync(
                AskedSql,
                r => new Asker(r.GetInt32(0), Known.As(r.TextOrNull(6), r.GetString(1)), r.GetString(2), r.At(3), r.GetString(4), $"/asesoria/grupos/{r.GetInt32(5)}/{r.GetInt32(0)}"),
                cancellation, When.Now, (short)Domain.Tutoring.Conversations.Expressed.NeedsAnswer)).OrderBy(asked => asked.At),
        ];
        Put = [.. (await Given.ReadAsync(connection, viewer.PersonId, ofOffice: false, When.Now, cancellation)).Where(given => given.Waits)];
        Desk = await Desk.ReadAsync(connection, viewer.PersonId, When, null, cancellation);
        await LoadStudentsAsync(connection, cancellation);
        return Page();
    }

    private async Task LoadStudentsAsync(Npgsql.NpgsqlConnection connection, CancellationToken cancellation)
    {
        var asOf = Instant.From(When.Now);
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        var students = await TaughtStudents.ReadAsync(
            connection, signals, viewer.PersonId, asOf, When.Today, await visit.RulesAsync(cancellation), null, null, cancellation);
        var standing = students
            .Select(student => student with { Signals = [.. student.Signals.Where(shown => Shown.Contains(shown.Signal.Kind))] })
            .ToLookup(student => student.Standing.RungAt(asOf));
        Behind =
        [
            .. from rung in Enum.GetValues<Rung>()
               where rung < Rung.Written
               from student in standing[rung].OrderByDescending(one => one.Standing.MissingCount).ThenBy(one => one.Standing.Points).ThenBy(one => one.SortName, StringComparer.Ordinal)
               select student,
        ];
        Written = [.. standing[Rung.Written].OrderBy(student => student.SortName, StringComparer.Ordinal)];
        Glad = [.. standing[Rung.Glad].OrderBy(student => student.SortName, StringComparer.Ordinal)];
    }
}
