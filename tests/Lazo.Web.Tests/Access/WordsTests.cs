using Lazo.Web.Access;
using Lazo.Web.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lazo.Web.Tests.Access;

public sealed class WordsTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    [Fact]
    public void Whatever_is_shown_has_its_words_in_both_languages()
    {
        var phrases = Enum.GetValues<Permission>().Select(PermissionWords.Of).Concat(Enum.GetValues<AccountState>().Select(AccountRow.WordsOf)).ToList();

        phrases.ShouldAllBe(phrase => phrase.Es != "" && phrase.En != "" && phrase.Es != phrase.En);
        phrases.Select(phrase => phrase.Es).ShouldBeUnique();
    }

    [Fact]
    public async Task The_permissions_of_a_role_are_those_that_the_program_knows()
    {
        await using var ask = app.Database.Owner.CreateCommand("select distinct unnest(permissions) from role");
        await using var row = await ask.ExecuteReaderAsync();
        var stored = new List<Permission>();
        while (await row.ReadAsync())
            stored.Add(PermissionWords.Read(row.GetString(0)));

        stored.Order().ShouldBe(Enum.GetValues<Permission>());
    }

    [Fact]
    public void What_the_framework_says_of_a_value_is_said_in_Spanish()
    {
        var says = app.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider;

        says.ValueMustBeANumberAccessor("x").ShouldBe("Escribe un número.");
        says.AttemptedValueIsInvalidAccessor("treinta", "P").ShouldBe("«treinta» no se entiende aquí.");
        says.MissingBindRequiredValueAccessor("P").ShouldBe("Falta este dato.");
    }
}
