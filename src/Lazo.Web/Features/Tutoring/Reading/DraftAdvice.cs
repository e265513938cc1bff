using System.Security.Cryptography;
using System.Text;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Promises;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>What a tutor is shown before her draft is sent, or her note kept: words that may hurt, and a promise that can be entered. Nothing is forbidden.</summary>
/// <param name="Hurts">The words that may offend.</param>
/// <param name="Slight">In what way; null where nothing may.</param>
/// <param name="Promise">The sentence of a promise that isn't entered yet: «te confirmo» alone says nothing a week later.</param>
/// <param name="DueAt">Read from its words; null where they name no time to come.</param>
/// <param name="Seen">Marks this very text as looked at: sent again unchanged, it goes.</param>
public sealed record DraftAdvice(IReadOnlyList<string> Hurts, Slight? Slight, string? Promise, Instant? DueAt, string Seen)
{
    private const string EndsSentence = ".!?¡¿\n";

    /// <param name="promised">A promise is entered together with the text.</param>
    /// <param name="seen">Of the advice that was shown last.</param>
    /// <returns>Null when there is nothing to point at, or the tutor has seen it.</returns>
    public static DraftAdvice? Of(string text, bool promised, string? seen, Instant now, WorkingCalendar calendar)
    {
        var mark = Mark(text);
        if (seen == mark)
            return null;
        var reading = TutorDraft.Read(text);
        var hurts = WordsOf(reading, DraftLabel.Offensive, text);
        var promise = promised ? [] : SentencesOf(reading, DraftLabel.Promise, text);
        if (hurts.Count == 0 && promise.Count == 0)
            return null;
        return new(
            hurts, reading.Slight, promise.Count > 0 ? string.Join(" ", promise) : null,
            reading.Due is { } due ? DueWords.Read(due.In(text), now, calendar) : null, mark);
    }

    /// <summary>Another way to say it.</summary>
    public static Phrase InsteadOf(Slight slight) => slight switch
    {
        Domain.Tutoring.Reading.Slight.CalledAName => new(
            "Otra forma: nombra lo que pasó y no a la persona. «No vi la actividad 6 en la plataforma; ¿qué te hizo falta?»",
            "Another way: name what happened, not the person. “I didn't see activity 6 on the platform; what did you need?”"),
        Domain.Tutoring.Reading.Slight.Belittled => new(
            "Otra forma: reconoce el esfuerzo y ofrece el siguiente paso. «Este tema cuesta; ¿lo vemos con tu asesora esta semana?»",
            "Another way: see the effort and offer the next step. “This is hard; shall we look at it with your advisor this week?”"),
        _ => new(
            "Otra forma: pregunta antes de reclamar. «¿Qué te impidió entregarla? Veamos qué se puede hacer todavía.»",
            "Another way: ask before you reproach. “What kept you from handing it in? Let us see what can still be done.”"),
    };

    private static List<string> WordsOf(DraftReading reading, DraftLabel label, string text) =>
        [.. reading.Labels.Where(found => found.Label == label).SelectMany(found => found.Words).Select(words => words.In(text))];

    private static List<string> SentencesOf(DraftReading reading, DraftLabel label, string text) =>
        [.. reading.Labels.Where(found => found.Label == label).SelectMany(found => found.Words).Select(words => Sentence(text, words.Start, words.Start + words.Length)).Distinct()];

    private static string Sentence(string text, int from, int to)
    {
        while (from > 0 && !EndsSentence.Contains(text[from - 1])) from--;
        while (to < text.Length && !EndsSentence.Contains(text[to])) to++;
        return text[from..to].Trim();
    }

    private static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().ReplaceLineEndings("\n"))))[..16];
}
