using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Visits;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>A page of one pair, from the side of whoever of the two opens it.</summary>
public abstract class PairPage(AdvisingVisit visit, Speech say) : PageModel
{
    /// <summary>More than anybody writes into a box.</summary>
    public const int Longest = 4000;

    public Seen Seen { get; private set; } = null!;

    /// <summary>Everything that was told, also what was taken back.</summary>
    public IReadOnlyList<Fact> Told { get; private set; } = [];

    /// <summary>What became of its pictures and documents.</summary>
    public IReadOnlyDictionary<Guid, Kept> Kept { get; protected set; } = new Dictionary<Guid, Kept>();

    /// <summary>What holds of it.</summary>
    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public Invitation Invitation { get; private set; } = Invitation.Nothing;

    public Cycle Cycle { get; private set; } = null!;

    public Contact Contact { get; private set; } = null!;

    /// <summary>The institution's words for roles and meetings.</summary>
    public RoleWords Roles { get; private set; } = RoleWords.None;

    public bool IsAdvisor { get; private set; }

    /// <summary>The advisor's appointment runs, and nobody else went on.</summary>
    public bool Runs { get; private set; }

    public Moments When => visit.Now;

    public int ViewerId => visit.ViewerId;

    /// <summary>How the other one of the two is called.</summary>
    public string Other => IsAdvisor ? Seen.Teacher : Seen.Advisor;

    /// <summary>What the other one is called by what she does.</summary>
    public Phrase OtherIs => (IsAdvisor ? Seen.TeacherIs : Seen.AdvisorIs).Word;

    /// <summary>The given name alone, as one speaks.</summary>
    public string OtherShort => Other.Split(' ')[0];

    public string TeacherShort => Seen.Teacher.Split(' ')[0];

    public string Home => $"{(IsAdvisor ? "/acompanamiento" : "/mi-acompanamiento")}/{Seen.Pair.Id}";

    public string NameOf(int person) => person == ViewerId ? say["tú", "you"] : person == Seen.Pair.Advisor ? Seen.Advisor : Seen.Teacher;

    protected AdvisingVisit Visit => visit;

    protected Speech Say => say;

    /// <summary>False when the viewer isn't one of the two, or came by the other one's address: nobody can tell that from a pair that isn't there.</summary>
    protected async Task<bool> BeginAsync(Guid pair, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(pair, cancellation) is not { } seen) return false;
        IsAdvisor = seen.Pair.Advisor == ViewerId;
        if ((!IsAdvisor && seen.Pair.Teacher != ViewerId) || IsAdvisor != Request.Path.StartsWithSegments("/acompanamiento")) return false;
        Seen = seen;
        Roles = await RoleWords.ReadAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation);
        Runs = seen.Over is null && (IsAdvisor || await visit.AdvisesAsync(seen, cancellation));
        Told = await visit.FactsAsync(pair, cancellation);
        Facts = Told.ThatHold();
        Agreements = await Book.OfPairAsync(pair, cancellation);
        Invitation = Invitation.Of(Facts);
        Cycle = Cycle.Of(Facts, Agreements.Select(one => Lazo.Domain.Accompaniment.Instant.From(one.MadeAt)));
        Contact = Contact.Of(Facts, (await VisitRow.LastMadeAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation)).GetValueOrDefault(pair));
        return true;
    }

    protected AgreementBook Book => new(visit);

    /// <summary>Tells something, says so, and offers to take it back.</summary>
    protected async Task<IActionResult> TellAsync(FactBody body, Phrase done, string address, CancellationToken cancellation, Guid? about = null)
    {
        if (await visit.TellAsync(Seen, body, cancellation, about) is not { } id) return NotFound();
        return Done(done, address, id);
    }

    protected IActionResult Done(Phrase done, string address, Guid? undo = null)
    {
        TempData["Told"] = say[done];
        if (undo is { } fact) TempData["Undo"] = $"{Home}?handler=Undo&fact={fact}";
        return Redirect(address);
    }

    protected IActionResult Warned(Phrase wrong, string? address = null)
    {
        TempData["Wrong"] = say[wrong];
        return Redirect(address ?? Home);
    }

    /// <summary>What somebody wrote, without the spaces around it; null where that is nothing, or far too much.</summary>
    protected static string? Written(string? text) => string.IsNullOrWhiteSpace(text) || text.Length > Longest ? null : text.Trim();
}
