using System.Security.Cryptography;
using System.Text;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Today;

/// <summary>A connection of the pages that asks for a person and proves it, as the wall wants it.</summary>
internal static class AsTutor
{
    internal static async Task<NpgsqlConnection> OpenAsync(Database database, int personId)
    {
        var connection = await database.App.OpenConnectionAsync();
        var seal = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{database.SealSecret}:{personId}:{connection.ProcessID}")));
        await using var command = new NpgsqlCommand(
            $"select set_config('lazo.viewer', '{personId}', false), set_config('lazo.seal', '{seal}', false)", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
