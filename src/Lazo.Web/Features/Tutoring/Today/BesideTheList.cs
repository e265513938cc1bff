using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>Whether there is anything beside the list of a morning: most mornings there isn't, and four questions are saved.</summary>
/// <param name="Returns">Somebody's way back from a leave may be due.</param>
/// <param name="Received">How many tutees were handed over to the viewer lately.</param>
/// <param name="Colleagues">She has spoken with subject advisors.</param>
/// <param name="Booked">She has an appointment of today or ahead.</param>
public sealed record BesideTheList(bool Returns, int Received, bool Colleagues, bool Booked)
{
    public static readonly BesideTheList Nothing = new(false, 0, false, false);

    internal static async Task<BesideTheList> OfAsync(NpgsqlConnection connection, DateOnly today, CancellationToken cancellation) =>
        await connection.FirstAsync(
            "select returns, received, colleagues, booked from wall.beside_the_list($1)",
            r => new BesideTheList(r.GetBoolean(0), r.GetInt32(1), r.GetBoolean(2), r.GetBoolean(3)), cancellation, today) ?? Nothing;
}
