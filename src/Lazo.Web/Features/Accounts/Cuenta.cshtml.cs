using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Lazo.Web.Features.Accounts;

/// <summary>How somebody comes in, and what she can change about it.</summary>
public sealed class CuentaModel(
    UserManager<Account> users, DoorSignIn signIn, Standings standings, Viewer viewer, AccountsContext context, Speech say, TimeProvider clock)
    : MyAccount(users, signIn, standings, viewer)
{
    private const int MostChanges = 20;

    public string Name => Mine.Name;

    public string Username => Mine.Username;

    public bool SecondStep { get; private set; }

    public int Passkeys { get; private set; }

    /// <summary>On whose pages one is spoken of by what one does.</summary>
    public bool IsOfAdvising => Mine.IsAdvisor || Mine.IsAdvised;

    /// <summary>“her”, “him”; null: she chose nothing.</summary>
    public string? Form { get; private set; }

    /// <summary>Newest first, each in a sentence.</summary>
    public IReadOnlyList<string> Changes { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var account = await LoadAsync();
        SecondStep = account.TwoFactorEnabled;
        Passkeys = (await Users.GetPasskeysAsync(account)).Count;
        if (IsOfAdvising)
            Form = await SpokenForm.ReadAsync(await ConnectionAsync(HttpContext.RequestAborted), Mine.PersonId, HttpContext.RequestAborted);
        var when = new Moments(Mine.Zone, clock.GetUtcNow(), say.Language);
        var changes = await context.Changes.Include(change => change.ByPerson)
            .Where(change => change.Account.Id == account.Id).OrderByDescending(change => change.At).Take(MostChanges).ToListAsync();
        Changes = [.. changes.Select(change => SentenceOf(change, when))];
    }

    /// <summary>How she wants to be spoken of.</summary>
    public async Task<IActionResult> OnPostFormAsync(string? form, CancellationToken cancellation)
    {
        if (!IsOfAdvising || form is not (null or "" or "her" or "him")) return NotFound();
        await SpokenForm.ChooseAsync(await ConnectionAsync(cancellation), Mine.InstitutionId, Mine.PersonId, string.IsNullOrEmpty(form) ? null : form, clock.GetUtcNow(), cancellation);
        TempData["Told"] = say["Guardado. Así te nombramos desde ahora.", "Saved. So we speak of you from now on."];
        return Redirect("/cuenta");
    }

    private string SentenceOf(AccountChange change, Moments when)
    {
        var (at, who) = (when.At(change.At), change.ByPerson?.Name ?? say["quien administra el equipo", "whoever runs the computer"]);
        var sentence = change.Kind switch
        {
            AccountChangeKind.HandedOver => say[$"{at}, {who} te dio una contraseña para entrar.", $"{at}, {who} gave you a password to get in."],
            AccountChangeKind.Blocked => say[$"{at}, {who} cerró tu cuenta.", $"{at}, {who} closed your account."],
            _ => say[$"{at}, {who} abrió tu cuenta.", $"{at}, {who} opened your account."],
        };
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }
}
