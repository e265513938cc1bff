using System.Globalization;

namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>The <c>postgresql.conf</c> of the embedded server, written anew at every start, for the memory that the machine has.</summary>
/// <remarks>
/// Tuned for a small machine that takes large imports. Nothing that protects data is given up: fsync, full pages and checksums stay on.
/// Whoever wants another value uses <c>ALTER SYSTEM</c>, which PostgreSQL keeps in a file of its own and puts before this one.
/// </remarks>
internal static class ServerConfiguration
{
    private const long Megabyte = 1 << 20;

    /// <summary>The file's text.</summary>
    /// <param name="memory">Bytes that this machine, or the container's limit, leaves to programs.</param>
    /// <param name="sharedSegments">Bytes of <c>/dev/shm</c>; containers often have 64 MB, too few for a parallel query.</param>
    internal static string For(long memory, long sharedSegments) => string.Create(CultureInfo.InvariantCulture, $"""
        # Written by Lazo at every start. For a value of your own: ALTER SYSTEM SET name = value.
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        max_connections = 200
        password_encryption = 'scram-sha-256'
        timezone = 'UTC'
        log_timezone = 'UTC'
        datestyle = 'iso, ymd'
        default_text_search_config = 'pg_catalog.spanish'
        lc_messages = 'C'
        dynamic_shared_memory_type = {(sharedSegments < 256 * Megabyte ? "mmap" : "posix")}
        shared_buffers = {Math.Clamp(memory / 8 / Megabyte, 32, 1024)}MB
        effective_cache_size = {Math.Max(memory / 2 / Megabyte, 128)}MB
        maintenance_work_mem = {Math.Clamp(memory / 64 / Megabyte, 32, 256)}MB
        work_mem = 16MB
        random_page_cost = 1.1
        jit = off

        # One server, no replicas: a table filled in the transaction that made it needs no log. Backups are dumps.
        wal_level = minimal
        max_wal_senders = 0
        max_wal_size = 8GB
        checkpoint_timeout = 15min

        # The log names what failed, never the words or values of the people in it.
        log_min_error_statement = panic
        log_error_verbosity = terse
        log_checkpoints = off
        """) + "\n";

    /// <summary>The text for this machine.</summary>
    internal static string ForThisMachine()
    {
        const string Segments = "/dev/shm";
        return For(
            GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
            Directory.Exists(Segments) ? new DriveInfo(Segments).TotalSize : long.MaxValue);
    }
}
