using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Names;

namespace Lazo.Domain.Tests.Research.Names;

public sealed class NameSearchTests
{
    private static readonly KnownName[] Known =
    [
        new("Tomasa Guadalupe Ek Uc", NameKind.Person), new("Fernando Cauich de la Cruz", NameKind.Person), new("Carlos Ortiz", NameKind.Person), new("Paco", NameKind.Person), new("Ana Pat", NameKind.Person), new("Luz María Núñez", NameKind.Person),
        new("Tizimín", NameKind.Place), new("San Hidalgo del Monte", NameKind.Place), new("Escuela Primaria Benito Juárez", NameKind.School), new("Telesecundaria núm. 42", NameKind.School), new("31DTV0042X", NameKind.School),
    ];

    [Theory]
    // As it is written, in capitals, without accents, with the accent apart, divided at the end of a line.
    [InlineData("La maestra Tomasa llegó tarde", "Tomasa", Likeness.Same)]
    [InlineData("dijo tomasa que no", "tomasa", Likeness.Same)]
    [InlineData("LA PROFESORA TOMÁSA", "TOMÁSA", Likeness.Same)]
    [InlineData("vi a Nuñez y ya", "Nuñez", Likeness.Same)]
    [InlineData("vi a Nun\u0303ez y ya", "Nun\u0303ez", Likeness.Same)]
    [InlineData("vino la maestra Toma-\nsa a verme", "Toma-\nsa", Likeness.Same)]
    [InlineData("con \u00ADTo\u00ADmasa hablé", "To\u00ADmasa", Likeness.Same)]
    [InlineData("escríbele a tomasaguadalupe@correo.mx", "tomasaguadalupe", Likeness.Same)]
    [InlineData("El profe Ek, de allá", "Ek", Likeness.Same)]
    // The whole name is one place.
    [InlineData("Me dijo Tomasa Guadalupe Ek, mi asesora", "Tomasa Guadalupe Ek", Likeness.Same)]
    [InlineData("Don Fernando de la Cruz habló", "Fernando de la Cruz", Likeness.Same)]
    [InlineData("la primaria Benito Juárez de ahí", "Benito Juárez", Likeness.Same)]
    // Inflected.
    [InlineData("los Cauiches son muchos", "Cauiches", Likeness.Inflected)]
    [InlineData("las Tomasas del grupo", "Tomasas", Likeness.Inflected)]
    [InlineData("la familia de los Ortices", "Ortices", Likeness.Inflected)]
    [InlineData("le dicen Fernanda", "Fernanda", Likeness.Inflected)]
    // Diminutives and the like.
    [InlineData("mi Tomasita querida", "Tomasita", Likeness.Diminutive)]
    [InlineData("con Carlitos enfrente", "Carlitos", Likeness.Diminutive)]
    [InlineData("con carlitos enfrente", "carlitos", Likeness.Diminutive)]
    [InlineData("vino Fernandito", "Fernandito", Likeness.Diminutive)]
    [InlineData("vino Paquito", "Paquito", Likeness.Diminutive)]
    [InlineData("la Lucecita", "Lucecita", Likeness.Diminutive)]
    [InlineData("con Anita y ya", "Anita", Likeness.Diminutive)]
    // As they are called.
    [InlineData("Lupita me dijo", "Lupita", Likeness.Familiar)]
    [InlineData("con la Lupe", "Lupe", Likeness.Familiar)]
    [InlineData("el Francisco de siempre", "Francisco", Likeness.Familiar)]
    // As it is spoken.
    [InlineData("el maestro Cahuich no", "Cahuich", Likeness.Sounds)]
    [InlineData("el maestro Kauich no", "Kauich", Likeness.Sounds)]
    // Places and schools.
    [InlineData("allá en tizimin", "tizimin", Likeness.Same)]
    [InlineData("una tizimileña de corazón", "tizimileña", Likeness.Derived)]
    [InlineData("los hidalguenses", "hidalguenses", Likeness.Derived)]
    [InlineData("en la telesecundaria 42 estaba", "telesecundaria 42", Likeness.Same)]
    [InlineData("en la Telesecundaria número 42", "Telesecundaria número 42", Likeness.Same)]
    [InlineData("con clave 31dtv0042x", "31dtv0042x", Likeness.Same)]
    public void A_name_is_found_in_whatever_form(string text, string found, Likeness likeness) => In(text).Select(one => (one.Words, one.Likeness)).ShouldBe([(found, likeness)]);

    [Theory]
    [InlineData("La escuela primaria de los niños y la telesecundaria")]
    [InlineData("Dijo que uc no es palabra y ek tampoco")]
    [InlineData("Ella escribió un memo del pacto y pagó 42 pesos")]
    [InlineData("El maestro llegó de la ciudad con la maestra")]
    [InlineData("Vimos un patito y una lucecita")]
    [InlineData("Me senté con miedo. Nadie me preguntó.")]
    public void Ordinary_words_stay(string text) => In(text).ShouldBeEmpty();

    [Fact]
    public void Places_are_code_points_and_in_order()
    {
        var text = new CodePoints("🙂🙂 Tomasa fue a Tizimín 🙂 con Ek.");
        var found = new NameSearch(Known).In(text);
        found.Select(one => text.Slice(one.Span.From, one.Span.To)).ShouldBe(["Tomasa", "Tizimín", "Ek"]);
        found.Select(one => one.Kind).ShouldBe([NameKind.Person, NameKind.Place, NameKind.Person]);
        found[0].Name.ShouldBe(0);
    }

    [Fact]
    public void Two_people_are_two_places() => In("Vinieron Tomasa y Tomasita Ek con Carlos y Fernando").Select(one => one.Words).ShouldBe(["Tomasa", "Tomasita Ek", "Carlos", "Fernando"]);

    [Fact]
    public void A_text_without_any_capitals_is_searched_as_if_it_had_them()
    {
        var text = "y entonces lupita me dijo que ek no venía porque llovía mucho y nos quedamos hablando de la clase hasta que se hizo de noche y cada quien se fue a su casa con lo suyo y así fue como pasó todo eso que te cuento ahora";
        In(text).Select(one => one.Words).ShouldBe(["lupita", "ek"]);
    }

    [Fact]
    public void One_name_of_many_is_found_in_a_long_text()
    {
        var names = Enumerable.Range(0, 500).Select(i => new KnownName($"Nombre{i}a Apellido{i}o Otro{i}e", NameKind.Person));
        var text = new CodePoints(string.Concat(Enumerable.Repeat("Yo llegaba con miedo y la directora me dijo que sí, que viniera cuando quisiera. ", 4_000)) + "Nombre7a");
        var search = new NameSearch(names);
        search.In(text).ShouldHaveSingleItem().Words.ShouldBe("Nombre7a");
    }

    private static IReadOnlyList<NameFound> In(string text) => new NameSearch(Known).In(new CodePoints(text));
}
