using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What tutors and subject advisors of the demonstration have said to each other: the files of a school have no place for it.</summary>
internal static class DemonstrationColleagues
{
    // Tutees are counted among those whom the two share, so that the words fit whoever it is.
    private static readonly Talk[] Talks =
    [
        new("nora", "graciela", 1,
        [
            new(4, ByTutor: true, "said", "Esta semana le cambiaron el turno. ¿Ves posible que entregue la integradora el lunes?"),
            new(4, ByTutor: false, "said", "Sí, la recibo el lunes sin problema. Le falta sobre todo la parte de la célula."),
            new(4, ByTutor: false, "agreed", "Mandarle la guía corta de la célula", OwnerIsTutor: false, Days: 6),
            new(1, ByTutor: false, "said", "Me preguntó dos cosas de la guía; va entendiendo."),
        ]),
        new("nora", "graciela", 2,
        [
            new(9, ByTutor: false, "said", "Lleva dos semanas sin entrar al grupo. ¿Sabes si todo va bien?"),
            new(9, ByTutor: true, "agreed", "Llamarle y preguntarle cómo está", OwnerIsTutor: true, Days: 2),
            new(6, ByTutor: true, "reported", "Hablamos: tuvo problemas con la conexión y vuelve esta semana."),
        ]),
        new("nora", "fidel", 1,
        [
            new(3, ByTutor: true, "said", "Quiere presentar la recuperación. ¿Qué tema le conviene repasar primero?"),
            new(2, ByTutor: false, "said", "Funciones y sus gráficas; con eso se le facilita lo demás. Le preparo cinco ejercicios."),
            new(2, ByTutor: false, "agreed", "Preparar cinco ejercicios para su recuperación", OwnerIsTutor: false, Days: 1),
        ]),
        new("efrain", "graciela", 1,
        [
            new(1, ByTutor: true, "said", "Participa poco en el foro. ¿Notas lo mismo en lo que entrega?"),
        ]),
    ];

    // Marisol's case is told whole by the files.
    private const string SharedSql = """
        select t.institution_id, t.student_id, s.class_id, t.tutor_id, a.person_id
        from person tutor join person advisor on advisor.institution_id = tutor.institution_id and advisor.username = $3
        join tutorship t on t.tutor_id = tutor.id and $5::date between t.begin_date and coalesce(t.end_date, 'infinity')
        join person tutee on tutee.id = t.student_id and tutee.username <> 'marisol'
        join enrolment s on s.person_id = t.student_id and s.role = 'student' and not s.suspended
        join enrolment a on a.class_id = s.class_id and a.role = 'teacher' and a.person_id = advisor.id
        join (select cs.class_id, max(n.end_date) as ends from class_session cs join academic_session n on n.id = cs.session_id group by cs.class_id) d
          on d.class_id = s.class_id and d.ends >= $5::date - 90
        where tutor.institution_id = $1 and tutor.username = $2
        order by d.ends < $5::date, t.student_id offset $4 - 1 limit 1
        """;

    private const string WriteSql = """
        insert into colleague_entry (institution_id, tutee_id, class_id, tutor_id, advisor_id, author_id, at, kind, body, owner_id, until, agreement_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::int, $11::date, $12::bigint) returning id
        """;

    /// <summary>Once in the life of a demonstration; visitors go on from there.</summary>
    /// <param name="owner">As which files are brought in.</param>
    internal static async Task WriteOnceAsync(NpgsqlConnection owner, int institutionId, DateTimeOffset now, DateOnly today, CancellationToken cancellation)
    {
        await using var together = await owner.BeginTransactionAsync(cancellation);
        if (await owner.FirstAsync("select id::text from colleague_entry where institution_id = $1 limit 1", r => r.GetString(0), cancellation, institutionId) is not null)
            return;
        foreach (var talk in Talks)
        {
            if (await owner.FirstAsync(SharedSql, Ids, cancellation, institutionId, talk.Tutor, talk.Advisor, talk.Which, today) is { } shared)
                await WriteAsync(owner, talk, shared, now, today, cancellation);
        }

        await together.CommitAsync(cancellation);
    }

    private static int[] Ids(NpgsqlDataReader row) => [row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)];

    private static async Task WriteAsync(NpgsqlConnection owner, Talk talk, int[] shared, DateTimeOffset now, DateOnly today, CancellationToken cancellation)
    {
        var (tutor, advisor) = (shared[3], shared[4]);
        long? agreement = null;
        for (var i = 0; i < talk.Lines.Count; i++)
        {
            var line = talk.Lines[i];
            var agreed = line.Kind == "agreed";
            var id = await owner.FirstAsync(
                WriteSql, r => r.GetInt64(0).ToString(), cancellation,
                shared[0], shared[1], shared[2], tutor, advisor, line.ByTutor ? tutor : advisor, now.AddDays(-line.DaysAgo).AddMinutes(-60 + i * 7), line.Kind, line.Words,
                agreed ? line.OwnerIsTutor ? tutor : advisor : null, agreed ? today.AddDays(line.Days - line.DaysAgo) : null, line.Kind == "reported" ? agreement : null);
            if (agreed) agreement = long.Parse(id!);
        }
    }

    /// <param name="Which">The first, second… of those whom they share.</param>
    private sealed record Talk(string Tutor, string Advisor, int Which, IReadOnlyList<Line> Lines);

    /// <param name="Days">Of an agreement: from the day on which it was made to its last.</param>
    private sealed record Line(int DaysAgo, bool ByTutor, string Kind, string Words, bool OwnerIsTutor = false, int Days = 0);
}
