using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Tests.Research.Documents;

/// <summary>Where two versions differ, as a person reads it.</summary>
public sealed class PassagesTests
{
    [Fact]
    public void Words_that_changed_stand_together_with_some_around_them()
    {
        var passage = Between("Yo llegaba con miedo 🙂. Después vino ella.", "Pues yo llegaba con miedo 🙂. Luego vino ella.").ShouldHaveSingleItem();
        passage.Pieces.ShouldBe(
        [
            new PassagePiece(PieceKind.Removed, "Yo "), new PassagePiece(PieceKind.Added, "Pues yo "), new PassagePiece(PieceKind.Kept, "llegaba con miedo 🙂. "), new PassagePiece(PieceKind.Removed, "Después"),
            new PassagePiece(PieceKind.Added, "Luego"), new PassagePiece(PieceKind.Kept, " vino ella."),
        ]);
        (passage.CutBefore, passage.CutBehind).ShouldBe((false, false));
        Between("igual", "igual").ShouldBeEmpty();
    }

    [Fact]
    public void Places_far_apart_are_two_and_no_word_is_cut()
    {
        var middle = string.Join(' ', Enumerable.Repeat("palabra🙂larga", 40));
        var passages = Between($"uno {middle} dos", $"UNO {middle} DOS");
        passages.Count.ShouldBe(2);
        (passages[0].CutBefore, passages[0].CutBehind, passages[1].CutBefore, passages[1].CutBehind).ShouldBe((false, true, true, false));
        foreach (var word in passages.SelectMany(one => one.Pieces).Where(one => one.Kind == PieceKind.Kept).SelectMany(one => one.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            word.ShouldBe("palabra🙂larga");
    }

    [Fact]
    public void The_pieces_of_all_that_is_near_are_both_texts()
    {
        var random = new Random(7);
        string[] words = ["a", "bé", "🙂", "\n", " ", "sí", "no", ".", "ella"];
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Text(), Text());
            var pieces = Between(before, after).SelectMany(one => one.Pieces).ToArray();
            if (pieces.Length == 0) continue;
            string.Concat(pieces.Where(one => one.Kind != PieceKind.Added).Select(one => one.Words)).ShouldBe(before);
            string.Concat(pieces.Where(one => one.Kind != PieceKind.Removed).Select(one => one.Words)).ShouldBe(after);
        }

        // Short enough that everything is near.
        string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => words[random.Next(words.Length)]));
    }

    private static List<Passage> Between(string before, string after) => [.. Passage.Of(new CodePoints(before), new CodePoints(after), Correction.Between(before, after))];
}
