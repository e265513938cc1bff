using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>The database wouldn't take what nothing had found fault with: a fault of Lazo's, told with the file it was in; nothing has come in.</summary>
public sealed class ImportFault(string? file, NpgsqlException inner) : Exception(
    $"{(file is null ? "" : $"{file}: ")}la base de datos no lo aceptó y no se importó nada ({(inner as PostgresException)?.MessageText ?? inner.Message}).", inner);
