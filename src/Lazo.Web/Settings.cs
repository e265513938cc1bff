using Microsoft.Extensions.Configuration;

namespace Lazo.Web;

/// <summary>What an installation is told from outside: environment variables first, then <c>appsettings.json</c>.</summary>
/// <param name="DataFolder">Where everything of this installation lives (<c>LAZO_DATA</c>); two folders are two installations.</param>
/// <param name="DatabaseConnection">A PostgreSQL of one's own (<c>LAZO_DB</c>); null means that Lazo runs its own server.</param>
/// <param name="Url">The address of the pages (<c>LAZO_URL</c>).</param>
/// <param name="Demonstration">Whether the demonstration institution is kept (<c>LAZO_DEMO</c>; <c>0</c> switches it off).</param>
public sealed record Settings(string DataFolder, string? DatabaseConnection, string Url, bool Demonstration)
{
    /// <summary>The command that writes a recording down (<c>LAZO_TRANSCRIBER</c>); null: people do.</summary>
    public string? Transcriber { get; init; }

    /// <summary>How long it may take with one recording (<c>LAZO_TRANSCRIBER_MINUTES</c>).</summary>
    public TimeSpan TranscriberPatience { get; init; } = TimeSpan.FromHours(3);

    /// <summary>The settings of this process.</summary>
    public static Settings OfThisProcess() => From(new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build());

    /// <summary>Reads the settings; an empty value counts as none.</summary>
    public static Settings From(IConfiguration configuration)
    {
        var url = Text("LAZO_URL") ?? "http://localhost:5080";
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new CallerFault($"LAZO_URL debe ser una dirección como http://localhost:5080, y dice «{url}».");

        return new Settings(
            Path.GetFullPath(Text("LAZO_DATA") ?? Path.Combine(ProjectFolder() ?? Environment.CurrentDirectory, "data")),
            Text("LAZO_DB"),
            url,
            Text("LAZO_DEMO") != "0")
        {
            Transcriber = Text("LAZO_TRANSCRIBER"),
            TranscriberPatience = Text("LAZO_TRANSCRIBER_MINUTES") is not { } minutes ? TimeSpan.FromHours(3)
                : int.TryParse(minutes, out var many) && many > 0 ? TimeSpan.FromMinutes(many)
                : throw new CallerFault($"LAZO_TRANSCRIBER_MINUTES debe ser un número de minutos, y dice «{minutes}»."),
        };

        string? Text(string key) => string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
    }

    /// <summary>The folder of the project when the program runs from its build output; null once it is published elsewhere.</summary>
    /// <remarks>Not the current folder: <c>./lazo</c> finds the same data from wherever it is called.</remarks>
    public static string? ProjectFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Lazo.slnx")))
                return folder.FullName;
        return null;
    }
}
