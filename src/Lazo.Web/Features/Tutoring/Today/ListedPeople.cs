using System.Text;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Wishes;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>A tutor and her tutees of a day, with what a row of the list says about a person.</summary>
internal sealed record ListedPeople(string Tutor, IReadOnlyDictionary<int, ListedPerson> Tutees, IReadOnlyDictionary<int, string> SortNames)
{
    internal static async Task<ListedPeople> OfTutorAsync(
        NpgsqlConnection connection, int tutorId, Instant asOf, TimeZoneInfo zone, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select t.id, t.sourced_id, t.given_name, t.family_name, t.preferred_name, t.job, t.interests, t.preferred_channel, t.sort_name, null
            from person t
            where t.id = $1
            union all
            select p.id, p.sourced_id, p.given_name, p.family_name, case when w.at is null then p.preferred_name else w.called end, p.job, p.interests,
              case when w.at is null then p.preferred_channel else w.channel end, p.sort_name, w.quiet::text
            from tutorship s
            join person p on p.id = s.student_id
            left join lateral (
              select w.at, w.called, w.channel, w.quiet from contact_wish w where w.tutee_id = p.id and w.at < $3 + interval '1 second' order by w.at desc, w.id desc limit 1) w on true
            where s.tutor_id = $1 and not p.removed and s.begin_date <= $2 and (s.end_date is null or $2 <= s.end_date)
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = tutorId });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = LocalDays.Of(zone).DateOf(asOf) });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = asOf.ToDateTimeOffset() });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var tutor = "";
        var tutees = new Dictionary<int, ListedPerson>();
        var sortNames = new Dictionary<int, string>();
        while (await reader.ReadAsync(cancellation))
        {
            var person = PersonOf(reader);
            if (person.Id == tutorId)
                tutor = person.Called;
            else
                (tutees[person.Id], sortNames[person.Id]) = (person, reader.GetString(8));
        }

        return new(tutor, tutees, sortNames);
    }

    private static ListedPerson PersonOf(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        TextOrNull(row, 4),
        TextOrNull(row, 5),
        TextOrNull(row, 6),
        TextOrNull(row, 7) is { } channel ? Stored.ChannelOf(Encoding.UTF8.GetBytes(channel)) : null,
        QuietJson.Read(TextOrNull(row, 9)));

    private static string? TextOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
