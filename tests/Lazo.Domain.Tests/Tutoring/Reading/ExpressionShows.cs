using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>What signals take from a reading.</summary>
public sealed class ExpressionShows
{
    [Theory]
    [InlineData("ya no quiero vivir", Expressed.HarmRisk | Expressed.Distress)]
    [InlineData("voy a dejar la escuela", Expressed.DropoutIntent)]
    [InlineData("saqué 10 en el examen de química", Expressed.Achievement)]
    [InlineData("hasta mañana", Expressed.None)]
    public void The_flags_of_what_it_says(string text, Expressed flags) => (Expression.Of(TuteeMessage.Read(text)) & ~Expressed.NeedsAnswer).ShouldBe(flags);

    [Theory]
    [InlineData("¿cuándo cierra?", true)]
    [InlineData("a que hora es la clase", true)]
    [InlineData("solicito la revisión de mi examen", true)]
    [InlineData("mil gracias profe", false)]
    [InlineData("hasta mañana", false)]
    [InlineData("👍", false)]
    public void A_clock_starts_only_for_who_waits(string text, bool waits) => Expression.Of(TuteeMessage.Read(text)).HasFlag(Expressed.NeedsAnswer).ShouldBe(waits);
}
