using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>The traps of the language, one by one.</summary>
public sealed class Traps
{
    [Theory]
    [InlineData("quiero dejar la escuela")]
    [InlineData("dejaría la escuela")]
    [InlineData("DEJO LA PREPA")]
    [InlineData("boy a dejar la escuela")]
    [InlineData("kiero dejar la escuelaaaa")]
    [InlineData("voy a abandonar la prepratoria")]
    [InlineData("estoy pensando en dejarla, la prepa")]
    [InlineData("ya no le sigo")]
    public void One_notion_in_many_spellings_and_forms(string text) => Has(text, TuteeLabel.DropoutIntent);

    [Theory]
    [InlineData("no voy a dejar la escuela", TuteeLabel.DropoutIntent)]
    [InlineData("mi vecina dejó la escuela", TuteeLabel.DropoutIntent)]
    [InlineData("mi prima me dijo \"mejor deja la escuela\" y nos reímos", TuteeLabel.DropoutIntent)]
    [InlineData("ya regresé de mi baja", TuteeLabel.DropoutIntent)]
    [InlineData("me muero de risa", TuteeLabel.HarmRisk)]
    [InlineData("me mata la tarea", TuteeLabel.HarmRisk)]
    [InlineData("me quiero morir de la pena", TuteeLabel.HarmRisk)]
    [InlineData("en la película el muchacho se suicida", TuteeLabel.HarmRisk)]
    [InlineData("¿me manda la liga? Gracias de antemano", TuteeLabel.Gratitude)]
    [InlineData("¿quién lo diría?", TuteeLabel.Question)]
    [InlineData("no estoy triste", TuteeLabel.Distress)]
    [InlineData("ojalá saque 10", TuteeLabel.Achievement)]
    [InlineData("ya entregué todo a tiempo", TuteeLabel.LateWork)]
    public void What_a_hasty_reader_would_take_wrongly(string text, TuteeLabel label) => TuteeMessage.Read(text).Has(label).ShouldBeFalse();

    [Theory]
    [InlineData("me quiero morir")]
    [InlineData("quiero morirme jaja no es cierto, sí es cierto")]
    [InlineData("ya no quiero vivir")]
    [InlineData("mi esposo me pega")]
    [InlineData("Me dijo que si lo dejo me mata")]
    [InlineData("mi amiga dice que se quiere suicidar")]
    [InlineData("tengo miedo de regresar a mi casa")]
    [InlineData("estarían mejor sin mí")]
    public void A_danger(string text) => Has(text, TuteeLabel.HarmRisk);

    [Theory]
    [InlineData("a que hora es la clase")]
    [InlineData("me puede explicar la actividad")]
    [InlineData("quisiera saber si voy bien")]
    [InlineData("la 4 es en equipo verdad")]
    public void A_question_without_a_mark(string text) => Has(text, TuteeLabel.Question);

    [Theory]
    [InlineData("Te aviso mañana en la tarde.", "mañana en la tarde")]
    [InlineData("En dos días hábiles te confirmo.", "En dos días hábiles")]
    [InlineData("Lo pregunto y te digo el lunes", "el lunes")]
    [InlineData("Te aparto un lugar en la sesión del martes.", null)]
    [InlineData("El examen es mañana.", null)]
    public void The_due_time_is_that_of_the_promise(string draft, string? due) => TutorDraft.Read(draft).Due?.In(draft).ShouldBe(due);

    [Theory]
    [InlineData("No eres tonta.", false)]
    [InlineData("Eres una tonta.", true)]
    [InlineData("La plataforma está muy tonta hoy.", false)]
    [InlineData("Cuando te dijeron \"eres un inútil\", ¿cómo te sentiste?", false)]
    [InlineData("Hasta tú puedes con esto.", true)]
    public void An_offence_is_aimed_at_somebody(string draft, bool offends) => TutorDraft.Read(draft).Has(DraftLabel.Offensive).ShouldBe(offends);

    [Fact]
    public void The_words_that_caused_a_label_are_shown_as_they_are_written()
    {
        const string text = "Buenas noches. Ya NO quiero VIVIR.";

        var found = TuteeMessage.Read(text).Labels.Single(found => found.Label == TuteeLabel.HarmRisk);

        found.Words.ShouldHaveSingleItem().In(text).ShouldContain("NO quiero VIVIR");
    }

    private static void Has(string text, TuteeLabel label) => TuteeMessage.Read(text).Labels.Select(found => found.Label).ShouldContain(label);
}
