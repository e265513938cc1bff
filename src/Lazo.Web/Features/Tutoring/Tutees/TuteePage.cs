using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Tutees;

/// <summary>A page about one tutee: it begins with who asks, and what it knows ends at the instant that was asked for.</summary>
public abstract class TuteePage(Visit visit, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "asOf")]
    public string? AsOfText { get; set; }

    public Granted Seen { get; private set; } = null!;

    public Profile Profile { get; private set; } = null!;

    public Moments When { get; private set; } = null!;

    /// <summary>Empty in the present.</summary>
    public string AsOfQuery { get; private set; } = "";

    public bool Replay => AsOfQuery.Length > 0;

    /// <summary>An alarm of hers is open: no wish to be left in peace stands before it.</summary>
    private bool InDanger { get; set; }

    protected Visit Visit => visit;

    protected Speech Say => say;

    protected NpgsqlConnection Connection { get; private set; } = null!;

    public TuteeHead HeadOf(string here) => new(Profile, Seen, When, here, AsOfQuery, InDanger ? null : Profile.Wish.QuietUntil(When.Now, When.Zone));

    /// <summary>False when the viewer may not see this tutee, which nobody can tell from one who isn't there.</summary>
    protected async Task<bool> SeeAsync(int id, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(id, cancellation) is not { } seen) return false;
        var now = visit.Now;
        var asOf = AsOf.Read(AsOfText, now);
        Seen = seen;
        When = asOf is { } at ? visit.At(at) : now;
        AsOfQuery = AsOf.Query(asOf, now);
        Connection = await visit.ConnectionAsync(cancellation);
        Profile = await Profile.ReadAsync(Connection, id, When, cancellation);
        InDanger = Seen.Reason == Reason.Tutor && Profile.Wish.QuietUntil(When.Now, When.Zone) is not null && await Alarm.IsOpenAsync(Connection, id, cancellation);
        return true;
    }

    /// <summary>Says what was done on the page that comes next.</summary>
    protected void Tell(string spanish, string english) => TempData["Told"] = say[spanish, english];

    protected void Warn(string spanish, string english) => TempData["Wrong"] = say[spanish, english];
}
