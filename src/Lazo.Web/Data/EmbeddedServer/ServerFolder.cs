namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>The folder of the embedded server inside an installation's data folder, and the names of what lies in it.</summary>
internal sealed class ServerFolder(string dataFolder)
{
    internal string Data { get; } = dataFolder;
    internal string Path { get; } = System.IO.Path.Combine(dataFolder, "postgres");

    /// <summary>PostgreSQL's own data directory.</summary>
    internal string Cluster => In("cluster");

    /// <summary>Where a cluster is made; it takes its name when it is whole, so a machine that dies meanwhile leaves no half of one.</summary>
    internal string Unfinished => In("cluster.new");

    internal string Password => In("password");
    internal string Log => In("server.log");
    internal string StartLock => In("start.lock");
    internal string UsersLock => In("users.lock");

    /// <summary>The major version that made the cluster; null while there is none.</summary>
    internal int? ClusterVersion()
    {
        var file = System.IO.Path.Combine(Cluster, "PG_VERSION");
        return File.Exists(file) ? int.Parse(File.ReadAllText(file).Trim()) : null;
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
