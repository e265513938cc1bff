namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>Who runs the server's programs: this user or, for root, an ordinary one, since PostgreSQL refuses root.</summary>
internal sealed class ServerAccount
{
    // Ways for the ordinary user into folders that only root may enter (a clone in /root, a temporary folder of root's): none where
    // none is needed; then reading past permissions; then, in containers that were not given that, writing past them too.
    // The security bit lets PostgreSQL's own look at its programs, access(2), count that ability in.
    private static readonly string[][] WaysIn =
    [
        [],
        ["--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search", "--securebits", "+no_setuid_fixup"],
        ["--inh-caps", "+dac_override", "--ambient-caps", "+dac_override", "--securebits", "+no_setuid_fixup"],
    ];

    private readonly string? user;
    private readonly string[] prefix;

    private ServerAccount(string? user, params string[] prefix) => (this.user, this.prefix) = (user, prefix);

    /// <summary>Chooses the account, makes the server's folder belong to it, and sees that it gets to folder and programs.</summary>
    internal static async Task<ServerAccount> PrepareAsync(ServerFolder folder, ServerBinaries binaries, CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
            return new ServerAccount(user: null);

        var (user, uid, gid) = await OrdinaryUserAsync(folder, cancellation);
        await MustAsync("chown", [$"{uid}:{gid}", folder.Path], cancellation);
        foreach (var way in WaysIn)
        {
            var account = new ServerAccount(user, ["setpriv", "--reuid", uid, "--regid", gid, "--clear-groups", .. way, "--"]);
            var reached = await account.RunAsync(
                "sh",
                ["-c", "cd \"$1\" && test -w . && exec \"$2\" --show -D \"$3\"", "sh", folder.Path, binaries.InitDb, folder.Cluster],
                cancellation);
            if (reached.Succeeded)
                return account;
            if (reached.Missing)
                throw new CallerFault("Como root, PostgreSQL necesita «setpriv» (paquete util-linux) para correr con un usuario común.");
        }
        throw new CallerFault(
            $"El usuario «{user}», con el que corre PostgreSQL, no llega a {folder.Path} ni a {binaries.Folder}: " +
            "pon LAZO_DATA en una carpeta cuyas carpetas superiores pueda atravesar cualquiera (chmod o+x).");
    }

    /// <summary>Runs a program as the account.</summary>
    internal Task<Tool.Outcome> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        string[] line = [.. prefix, program, .. arguments];
        return Tool.RunAsync(line[0], line[1..], cancellation: cancellation);
    }

    /// <summary>Gives the account a file that this program wrote for it.</summary>
    internal async Task OwnAsync(string path, CancellationToken cancellation)
    {
        if (user is not null)
            await MustAsync("chown", [user, path], cancellation);
    }

    // The server's folder keeps its owner for good; one that is root's own goes to whoever is there for such work.
    private static async Task<(string User, string Uid, string Gid)> OrdinaryUserAsync(ServerFolder folder, CancellationToken cancellation)
    {
        string[] owners = [await OwnerAsync(folder.Path, cancellation), await OwnerAsync(folder.Data, cancellation), "lazo", "postgres"];
        foreach (var name in owners)
            if (name is not ("root" or "UNKNOWN") && await KnownAsync(name, cancellation) is { } known)
                return known;

        var made = await Tool.RunAsync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "lazo"], cancellation: cancellation);
        return await KnownAsync("lazo", cancellation) ?? throw new CallerFault(
            $"PostgreSQL no corre como root y no pude crear el usuario «lazo» ({made.Said}): créalo, o corre Lazo con un usuario común.");
    }

    private static async Task<string> OwnerAsync(string path, CancellationToken cancellation) =>
        (await Tool.RunAsync("stat", ["-c", "%U", path], cancellation: cancellation)).Said;

    private static async Task<(string User, string Uid, string Gid)?> KnownAsync(string name, CancellationToken cancellation)
    {
        var uid = await Tool.RunAsync("id", ["-u", name], cancellation: cancellation);
        var gid = await Tool.RunAsync("id", ["-g", name], cancellation: cancellation);
        return uid.Succeeded && gid.Succeeded ? (name, uid.Said, gid.Said) : null;
    }

    private static async Task MustAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        var outcome = await Tool.RunAsync(program, arguments, cancellation: cancellation);
        if (!outcome.Succeeded)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {outcome.Said}");
    }
}
