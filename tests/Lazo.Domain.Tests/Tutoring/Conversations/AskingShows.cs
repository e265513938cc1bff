using Lazo.Domain.Tutoring.Conversations;

namespace Lazo.Domain.Tests.Tutoring.Conversations;

public sealed class AskingShows
{
    [Theory]
    [InlineData("¿A qué hora cierra la actividad 4?")]
    [InlineData("maestra me puede abrir la 6?")]
    [InlineData("Ya la subí, ¿sí le llegó")]
    [InlineData("Oiga, ¿ya vio https://escuela.example/foro?id=3 ?")]
    [InlineData("ya viste https://escuela.example?")]
    [InlineData("Dijo \"sí\" y yo qué hago?")]
    [InlineData("una comilla sola \" y ya?")]
    public void A_question_mark_of_the_writers_own_asks(string text) => Asking.In(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("Muchas gracias, maestra 🙏")]
    [InlineData("Hasta mañana, que descanse")]
    [InlineData("👍👍")]
    [InlineData("Le dejo la liga https://escuela.example/foro?id=3 saludos")]
    [InlineData("El ejercicio dice \"¿cuánto mide el lado?\" y ya lo resolví")]
    [InlineData("Leí «¿Quién se ha llevado mi queso?» y me gustó")]
    public void A_thank_you_a_goodbye_an_address_a_quotation_do_not(string text) => Asking.In(text).ShouldBeFalse();
}
