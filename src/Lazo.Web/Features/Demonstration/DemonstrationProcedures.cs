using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Procedures;

namespace Lazo.Web.Features.Demonstration;

/// <summary>What the demonstration holds beside its files: a regulation, the way back from leaves that end, and the changes of tutor of the last weeks.</summary>
/// <remarks>May run every day: what is there stays, and only its dates move on with those of the files. What visitors did is left alone.</remarks>
internal static class DemonstrationProcedures
{
    private const string Regulation = "bachillerato-ipn";

    // It marks the rows of the demonstration, so that a new day finds them again.
    private const string Words = "Saludar, preguntar cómo va la salud y contar qué fechas de reinscripción vienen.";

    private const string Handed = "Mejor escribir por la tarde. En Lectura hay mucho avance; en Geometría conviene ir de la mano.";

    internal static async Task RefreshAsync(Database database, int institution, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if ((await RegulationBook.VersionsAsync(connection, institution, cancellation)).Count == 0)
        {
            foreach (var version in RegulationBook.Choose(RegulationBook.Sets.First(set => set.Name == Regulation), [], today.AddYears(-2)))
                await RegulationBook.WriteAsync(connection, institution, 0, now, version, cancellation);
        }

        // A leave that ends within two weeks is to be written to today, by the tutor; of the longer ones the way back is prepared.
        await connection.RunAsync(
            "update return_plan set write_on = least($2::date, write_on) where institution_id = $1 and body = $3 and written_at is null", cancellation, institution, today, Words);
        await connection.RunAsync(
            """
            insert into return_plan (institution_id, student_id, leave, writer, write_on, body, by_id, at)
            select e.institution_id, e.student_id, e.sourced_id, 'tutor', case when e.until <= $2::date + 14 then $2::date else e.until - 10 end, $3, t.tutor_id, $4
            from event e join tutorship t on t.student_id = e.student_id and $2::date between t.begin_date and coalesce(t.end_date, 'infinity')
            where e.institution_id = $1 and e.kind = 'leave_began' and e.until >= $2::date and (e.until <= $2::date + 14 or e.student_id % 2 = 1)
              and not exists (select from return_plan r where r.institution_id = e.institution_id and r.leave = e.sourced_id)
            """,
            cancellation, institution, today, Words, now);
        await connection.RunAsync(
            "update hand_over h set begins = t.begin_date from tutorship t where h.institution_id = $1 and h.made = t.id and h.body = $2 and h.begins <> t.begin_date",
            cancellation, institution, Handed);
        await connection.RunAsync(
            """
            insert into hand_over (institution_id, student_id, from_tutor, to_tutor, begins, made, body, by_id, at)
            select t.institution_id, t.student_id, o.tutor_id, t.tutor_id, t.begin_date, t.id, $3, c.id, $4
            from tutorship t join tutorship o on o.student_id = t.student_id and o.end_date = t.begin_date - 1 and o.tutor_id <> t.tutor_id
            cross join lateral (select p.id from person p where p.institution_id = t.institution_id and p.username = 'amparo' and not p.removed) c
            where t.institution_id = $1 and t.begin_date between $2::date - 30 and $2::date and t.end_date is null
              and not exists (select from hand_over h where h.made = t.id)
            """,
            cancellation, institution, today, Handed, now);
        await together.CommitAsync(cancellation);
    }
}
