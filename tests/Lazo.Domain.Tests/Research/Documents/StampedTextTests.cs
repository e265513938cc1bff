using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Tests.Research.Documents;

/// <summary>A transcript as it is typed, and as it is kept: the same there and back.</summary>
public sealed class StampedTextTests
{
    [Fact]
    public void Times_are_taken_out_of_the_text_and_stand_beside_it()
    {
        var (text, marks) = StampedText.Read("[0:00:01.5] Elena: ¿Cómo 🙂 fue?\n[0:01:02] E6: Con miedo,[1:02:03.045] y ya. [1:75] no es un tiempo");
        text.ShouldBe("Elena: ¿Cómo 🙂 fue?\nE6: Con miedo,y ya. [1:75] no es un tiempo");
        marks.ShouldBe([new TimeMark(0, 1_500), new TimeMark(20, 62_000), new TimeMark(34, 3_723_045)]);
        new CodePoints(text).Slice(20, 22).ShouldBe("E6");
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var random = new Random(11);
        string[] words = ["ella", " ", "🙂", "\n", "dijo", "  ", "[", "]", "á"];
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => words[random.Next(words.Length)]));
            var points = new CodePoints(text);
            var marks = Enumerable.Range(0, random.Next(0, 6)).Select(_ => new TimeMark(random.Next(0, points.Length + 1), random.Next(0, 359_999_999))).Distinct().OrderBy(one => one.Position).ThenBy(one => one.Milliseconds).ToArray();
            var (read, again) = StampedText.Read(StampedText.Write(points, marks));
            read.ShouldBe(text);
            again.ShouldBe(marks);
        }
    }

    [Theory]
    [InlineData(0, "0:00:00")]
    [InlineData(61_500, "0:01:01.5")]
    [InlineData(36_000_040, "10:00:00.040")]
    public void A_time_is_written_as_short_as_it_is_exact(int milliseconds, string stamp) => StampedText.Stamp(milliseconds).ShouldBe(stamp);
}
