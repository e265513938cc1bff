using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Access;

/// <summary>Why a viewer may see a tutee; the wider first, and it decides how much of her there is to see.</summary>
public enum Reason : byte
{
    /// <summary>She herself: all that is held of her.</summary>
    Self,

    /// <summary>Her tutor today: everything.</summary>
    Tutor,

    /// <summary>The trajectory and what isn't confidential; no word of the thread, no personal situation.</summary>
    Coordination,

    /// <summary>Her class alone, and what was written about it.</summary>
    SubjectAdvisor,
}

/// <summary>A tutee whom the viewer may see, and why.</summary>
/// <param name="Since">Of a tutorship: its first day.</param>
/// <param name="Classes">Of a subject advisor: the classes that she may see; null where every class may be seen.</param>
public sealed record Granted(int TuteeId, string SourcedId, Reason Reason, DateOnly? Since, IReadOnlyList<TaughtClass>? Classes)
{
    private const string Sql = """
        select p.sourced_id, g.reason, g.since,
               array(select c.id from class c where c.id = any(g.classes) order by c.title, c.id),
               array(select c.title from class c where c.id = any(g.classes) order by c.title, c.id)
        from person p cross join lateral wall.grants(p.id) g
        where p.id = $1
        limit 1
        """;

    /// <summary>The thread between tutor and tutee, personal situations and everything recorded.</summary>
    public bool SeesConfidential => Reason is Reason.Self or Reason.Tutor;

    /// <summary>Whether she may see a class of the tutee.</summary>
    public bool Sees(int classId) => Classes is null || Classes.Any(taught => taught.Id == classId);

    /// <summary>The answer to “¿por qué puedes ver esto?”.</summary>
    public Phrase Why(Moments when) => Reason switch
    {
        Reason.Self => new("Es tu propia trayectoria.", "It is your own trajectory."),
        Reason.Tutor => Since is { } day
            ? new($"Llevas su tutoría desde el {when.Date(day)}.", $"You have been the tutor since {when.Date(day)}.")
            : new("Llevas su tutoría.", "You are the tutor."),
        Reason.Coordination => new(
            "Coordinas la institución: ves su trayectoria y lo que no es confidencial.",
            "You coordinate the institution: you see the trajectory and what isn't confidential."),
        Reason.SubjectAdvisor => new(
            $"Impartes {Listed(" y ")} en su grupo: ves eso y nada más.", $"You teach {Listed(" and ")} in this group: you see that and no more."),
        _ => throw new InvalidOperationException($"No words for {Reason}."),
    };

    /// <summary>Asks the one place that knows (<c>wall.grants</c>). Null is refused, and nobody can tell it from a person who isn't there.</summary>
    /// <param name="connection">Asks as the viewer (<see cref="Seal"/>).</param>
    public static async Task<Granted?> ToSeeAsync(NpgsqlConnection connection, int tuteeId, CancellationToken cancellation)
    {
        await using var query = new NpgsqlCommand(Sql, connection);
        query.Parameters.Add(new NpgsqlParameter<int> { TypedValue = tuteeId });
        await using var row = await query.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
            return null;
        var reason = ReasonWords.Read(row.GetString(1));
        var classes = row.GetFieldValue<int[]>(3).Zip(row.GetFieldValue<string[]>(4), (id, title) => new TaughtClass(id, title)).ToList();
        return new Granted(
            tuteeId, row.GetString(0), reason, row.IsDBNull(2) ? null : row.GetFieldValue<DateOnly>(2), reason == Reason.SubjectAdvisor ? classes : null);
    }

    private string Listed(string and)
    {
        var titles = Classes!.Select(taught => taught.Title).Distinct().ToList();
        return titles.Count == 1 ? titles[0] : string.Join(", ", titles.SkipLast(1)) + and + titles[^1];
    }
}

/// <summary>A class that a subject advisor teaches.</summary>
public sealed record TaughtClass(int Id, string Title);

/// <summary>The reasons as the wall names them.</summary>
public static class ReasonWords
{
    public static Reason Read(string named) => named switch
    {
        "self" => Reason.Self,
        "tutor" => Reason.Tutor,
        "coordination" => Reason.Coordination,
        "subject_advisor" => Reason.SubjectAdvisor,
        _ => throw new ArgumentOutOfRangeException(nameof(named), named, "A reason that this program doesn't know."),
    };
}
