using Lazo.Web.Access;
using Lazo.Web.Data;

namespace Lazo.Web.CommandLine;

/// <summary><c>account</c>: the first way in for a person of the register, the coordination's first of all.</summary>
public static class AccountCommand
{
    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(Invocation call)
    {
        if (call.Arguments is not [{ Length: > 0 } username])
            throw new CallerFault("Di de quién es la cuenta: ./lazo account USUARIO");

        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        await using var site = Site.Build(call.Settings, database, call.Clock);
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var person = await accounts.FindPersonAsync(username)
            ?? throw new CallerFault($"No hay nadie con el usuario «{username}»: importa primero los archivos de la escuela.");
        if (!person.Enabled)
            throw new CallerFault($"Los archivos de la escuela desactivaron a «{username}»: no podría entrar.");

        var password = await accounts.HandOverAsync(person, by: null);
        await call.Output.WriteLineAsync($"""
            {person.Name} ya puede entrar:
              usuario:     {person.Username}
              contraseña:  {password}
            Sirve {Accounts.HandedOverFor.Days} días y se cambia al entrar por primera vez. No se vuelve a mostrar.
            """);
        return 0;
    }
}
