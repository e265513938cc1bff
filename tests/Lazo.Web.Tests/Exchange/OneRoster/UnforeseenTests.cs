using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>What the database refuses though nothing had found fault with it.</summary>
public sealed class UnforeseenTests(TestServer server)
{
    internal const string Trap = """
        create function spring() returns trigger language plpgsql as $$ begin raise exception 'el resorte saltó'; end $$;
        create trigger trap before insert on result for each row execute function spring()
        """;

    [Fact]
    public async Task It_is_one_sentence_with_the_file_it_was_in_and_nothing_comes_in()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        await school.OneAsync(Trap);
        var before = await school.ContentAsync();
        var fault = await Should.ThrowAsync<ImportFault>(() => school.ImportAsync(new SmallBundle()));
        fault.Message.ShouldBe("results.csv: la base de datos no lo aceptó y no se importó nada (el resorte saltó).");
        (await school.ContentAsync()).ShouldBe(before);
    }
}
