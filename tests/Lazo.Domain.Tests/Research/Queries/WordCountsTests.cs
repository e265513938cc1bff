using Lazo.Domain.Research.Queries;

namespace Lazo.Domain.Tests.Research.Queries;

public sealed class WordCountsTests
{
    [Fact]
    public void Words_are_runs_of_letters_in_small_letters()
    {
        WordCounts.WordsOf("¿Cómo? —Dijo: «Él, 3 NIÑOS»… co\u0301mo e-mail 🙂").ShouldBe(["cómo", "dijo", "él", "niños", "cómo", "e", "mail"]);
        WordCounts.WordsOf("").ShouldBeEmpty();
    }

    [Fact]
    public void Each_word_says_how_often_in_how_many_texts_and_by_how_many_people()
    {
        var (one, two, three, who) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var counts = new WordCounts();
        counts.Add("Miedo, mucho miedo en la puerta", one, who);
        counts.Add("La puerta y el miedo", two, who);
        counts.Add("miedo", three, null);

        counts.Counted(StopWords.Holds).ShouldBe([new WordCount("miedo", 4, 3, 1), new WordCount("puerta", 2, 2, 1), new WordCount("mucho", 1, 1, 1)]);
        counts.Counted(_ => false).Sum(word => word.Times).ShouldBe((int)counts.Total);
        counts.Total.ShouldBe(12);
    }

    [Theory]
    [InlineData("él", true)]
    [InlineData("también", true)]
    [InlineData("y", true)]
    [InlineData("nadie", false)]
    [InlineData("nunca", false)]
    [InlineData("siempre", false)]
    [InlineData("sola", false)]
    [InlineData("año", false)]
    public void What_holds_a_sentence_together_isnt_counted_and_what_speaks_is(string word, bool stops) => StopWords.Holds(word).ShouldBe(stops);

    [Fact]
    public void A_person_is_one_in_a_cell_and_codings_add_up()
    {
        var (nora, luz) = (Guid.NewGuid(), Guid.NewGuid());
        var table = CrossTable.Of([(0, 1, nora, 2), (0, 1, nora, 3), (0, 1, luz, 1), (1, 0, luz, 4)], 2, 2);
        table[0, 1].ShouldBe((2, 6));
        table[1, 0].ShouldBe((1, 4));
        table[0, 0].ShouldBe((0, 0));
    }
}
