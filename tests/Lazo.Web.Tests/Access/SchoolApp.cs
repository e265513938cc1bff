using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Access;

/// <summary>Lazo with the people of <see cref="SmallSchool"/>, and somebody who coordinates them (Olga, 7).</summary>
public sealed class SchoolApp(TestServer server) : LazoApp(server)
{
    /// <inheritdoc />
    protected override string Content => "access_school";

    /// <summary>Lets the owner change the register, as an import would.</summary>
    public async Task ChangeAsync(string statement)
    {
        await using var command = Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc />
    protected override async Task FillAsync(Database database)
    {
        await SmallSchool.FillAsync(database);
        await using var more = database.Owner.CreateCommand("""
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values
              (1, 'p-olga', 'olga', 'Olga', 'Reséndiz', 'resendiz olga'), (1, 'p-ivan', 'ivan', 'Iván', 'Luna', 'luna ivan');
            insert into person_role (institution_id, sourced_id, person_id, role) values (1, 'r-olga', 7, 'principal');
            """);
        await more.ExecuteNonQueryAsync();
    }
}
