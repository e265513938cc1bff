using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Lazo.Web.Features.Accounts;

/// <summary>Where the coordination gives people accounts, renews their passwords, and closes what should be closed.</summary>
[Authorize(nameof(Permission.Accounts))]
public sealed class CuentasModel(AccountsContext context, Access.Accounts accounts, Viewer viewer, Speech say, TimeProvider clock) : PageModel
{
    private const int PageLength = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary><c>con</c>, <c>sin</c>, <c>cerradas</c>; anything else is everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Ver { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public bool HasMore => P * PageLength < Total;

    /// <summary>Shown once, to whoever hands it over.</summary>
    public HandedOver? Given { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostDarAsync(int persona)
    {
        if (await FindAsync(persona) is not { Enabled: true } person)
            return NotFound();
        Given = new HandedOver(person.Name, person.Username, await accounts.HandOverAsync(person, viewer.PersonId));
        await LoadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostCerrarAsync(int persona) => BlockAsync(persona, blocked: true);

    public Task<IActionResult> OnPostAbrirAsync(int persona) => BlockAsync(persona, blocked: false);

    /// <summary>Another page of the same search.</summary>
    public string Link(int page) =>
        $"/institucion/cuentas?q={Uri.EscapeDataString(Q ?? "")}&ver={Uri.EscapeDataString(Ver ?? "")}&p={page}";

    private async Task<IActionResult> BlockAsync(int personId, bool blocked)
    {
        // Whoever closed her own account would have nobody left to open it.
        if (personId == viewer.PersonId || await FindAsync(personId) is not { } person
            || await context.Accounts.SingleOrDefaultAsync(a => a.PersonId == person.Id) is not { } account)
            return NotFound();
        await accounts.BlockAsync(account, blocked, viewer.PersonId);
        TempData["Told"] = blocked
            ? say[$"La cuenta de {person.Name} quedó cerrada.", $"The account of {person.Name} is closed."]
            : say[$"La cuenta de {person.Name} quedó abierta.", $"The account of {person.Name} is open."];
        return LocalRedirect(Link(P));
    }

    private Task<AccountHolder?> FindAsync(int personId) =>
        context.People.SingleOrDefaultAsync(p => p.Id == personId && p.InstitutionId == viewer.InstitutionId && !p.Removed);

    private async Task LoadAsync()
    {
        P = Math.Clamp(P, 1, 100_000);
        var people =
            from p in context.People
            where p.InstitutionId == viewer.InstitutionId && !p.Removed
            join a in context.Accounts on p.Id equals a.PersonId into has
            from account in has.DefaultIfEmpty()
            select new { Person = p, Account = account };
        people = Ver switch
        {
            "con" => people.Where(row => row.Account != null),
            "sin" => people.Where(row => row.Account == null),
            "cerradas" => people.Where(row => row.Account != null && row.Account.Blocked),
            _ => people,
        };
        // A name that is kept for sorting writes ñ as "n~", which nobody looks for.
        foreach (var word in Plain.Of(Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            people = people.Where(row => row.Person.SortName.Replace("~", "").Contains(word) || row.Person.Username.ToLower().Contains(word));
        Total = await people.CountAsync();
        var page = await people.OrderBy(row => row.Person.SortName).ThenBy(row => row.Person.Id)
            .Skip((P - 1) * PageLength).Take(PageLength).ToListAsync();
        var now = clock.GetUtcNow();
        Rows = [.. page.Select(row => new AccountRow(
            row.Person.Id, row.Person.Name, row.Person.Username, AccountRow.StateOf(row.Person, row.Account, now), row.Person.Id == viewer.PersonId))];
    }
}

/// <summary>A password that somebody hands over.</summary>
public sealed record HandedOver(string Name, string Username, string Password);
