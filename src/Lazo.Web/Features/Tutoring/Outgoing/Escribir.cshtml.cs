using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Outgoing;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Today;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Outgoing;

/// <summary>A tutee who is meant, with her own message.</summary>
/// <param name="Goes">Marked to receive it.</param>
/// <param name="Advice">What a reading of her message points at.</param>
public sealed record Reader(int Id, string Name, FieldValues Values, string Text, IReadOnlyList<Field> Missing, SignalKind? Delicate, bool Goes, DraftAdvice? Advice = null);

/// <summary>A choice that is ready to take, and how many it means today.</summary>
public sealed record ReadyChoice(Those Those, int Readers);

/// <summary>Message those who: a tutor chooses by what holds, writes once, sees each message, and each goes into its own thread.</summary>
public sealed class EscribirModel(Viewer viewer, Visit visit, Database database, Speech say) : PageModel
{
    private const string Address = "/tutoria/escribir";

    private IReadOnlyList<PossibleReader> everyone = [];

    [BindProperty(SupportsGet = true, Name = "quien")]
    public Those? Those { get; set; }

    [BindProperty(SupportsGet = true, Name = "que")]
    public SignalKind? Signal { get; set; }

    [BindProperty(SupportsGet = true, Name = "grupo")]
    public string? ClassId { get; set; }

    [BindProperty(SupportsGet = true, Name = "rasgo")]
    public Trait? Trait { get; set; }

    [BindProperty(SupportsGet = true, Name = "escuela")]
    public string? School { get; set; }

    public Recipients Recipients => new(Those, Signal, Blank(ClassId), Trait, Blank(School));

    public IReadOnlyList<ReadyChoice> Ready { get; private set; } = [];

    public IReadOnlyList<(string Id, string Title)> Classes { get; private set; } = [];

    public IReadOnlyList<string> Schools { get; private set; } = [];

    public IReadOnlyList<Reader> Readers { get; private set; } = [];

    public IReadOnlyList<WaitingBatch> Waiting { get; private set; } = [];

    /// <summary>The text with its fields.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Each message is shown, and waits for the last word.</summary>
    public bool Looking { get; private set; }

    public Guid Batch { get; private set; }

    public string? Wrong { get; private set; }

    /// <summary>Of the text that was written once.</summary>
    public DraftAdvice? Advice { get; private set; }

    public string? Promise { get; private set; }

    public string? PromiseDue { get; private set; }

    /// <summary>The marks of the advice that stands on this page.</summary>
    public IReadOnlyCollection<string> Pointed { get; private set; } = [];

    public Moments When => visit.Now;

    /// <summary>The choice again, as an address says it.</summary>
    public string Query => "?" + string.Join('&', Chosen.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));

    /// <summary>The choice again, as a form says it.</summary>
    public IEnumerable<(string Name, string Value)> Chosen =>
        new[] { ("quien", Those?.ToString()), ("que", Signal?.ToString()), ("grupo", Blank(ClassId)), ("rasgo", Trait?.ToString()), ("escuela", Blank(School)) }
            .Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!));

    /// <summary>The choice in words; empty before there is one.</summary>
    public string Said => string.Join(" · ", new[]
    {
        Those is { } those ? say[OutgoingWords.Of(those)] : null,
        Signal is { } kind ? say[TodayWords.Of(kind)] : null,
        Classes.FirstOrDefault(one => one.Id == ClassId).Title,
        Trait is { } trait ? say[OutgoingWords.Of(trait)] : null,
        Blank(School),
    }.OfType<string>());

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation)) return NotFound();
        if (!Recipients.AsksNothing) Show(Drafts.Of(Recipients), goes: null);
        return Page();
    }

    /// <summary>The text is written: each message is shown. Nothing goes yet.</summary>
    public async Task<IActionResult> OnPostLookAsync(string? text, int[] a, CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation) || Recipients.AsksNothing) return NotFound();
        Show(text ?? "", a.ToHashSet());
        Wrong = WrongWithText() ?? WrongWithReaders(Readers.Where(reader => reader.Goes).ToList());
        if (Wrong is not null) return Page();
        await LookAsync(Guid.NewGuid(), cancellation);
        return Page();
    }

    /// <summary>Back to the text, with the same people marked.</summary>
    public async Task<IActionResult> OnPostEditAsync(string? text, int[] a, CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation) || Recipients.AsksNothing) return NotFound();
        Show(text ?? "", a.ToHashSet());
        return Page();
    }

    /// <summary>The last word: what was seen waits some seconds and goes.</summary>
    public async Task<IActionResult> OnPostSendAsync(string? text, int[] a, Guid batch, string[] visto, string? promise, string? due, CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation) || batch == Guid.Empty) return NotFound();
        var tutees = everyone.ToDictionary(one => one.Id);
        if (a.Any(id => !tutees.ContainsKey(id))) return NotFound();
        var letters = a.Distinct().Select(id => new Letter(id, Request.Form[$"m{id}"].ToString().Trim().ReplaceLineEndings("\n"))).ToList();
        var dueAt = ReadDue(due);
        Wrong = letters.Select(letter => WrongWithLetter(letter, tutees[letter.TuteeId].Name)).FirstOrDefault(wrong => wrong is not null)
            ?? (letters.Count == 0 ? NobodyMarked : letters.Count > Sending.Most ? TooMany(letters.Count) : null)
            ?? (!string.IsNullOrWhiteSpace(promise) && due is { Length: > 0 } && dueAt is null
                ? say["La fecha de la promesa ya pasó o no se entiende.", "The date of the promise is past, or unclear."] : null);
        var rules = await visit.RulesAsync(cancellation);
        var pointed = letters.Select(letter => (letter.TuteeId, Advice: DraftAdvice.Of(letter.Text, promised: true, seen: null, Instant.From(When.Now), rules.Calendar)))
            .Where(one => one.Advice is not null && !visto.Contains(one.Advice.Seen)).ToDictionary(one => one.TuteeId, one => one.Advice);
        if (Wrong is null && pointed.Count == 0)
        {
            await PutAsync(batch, letters, Blank(promise), dueAt, cancellation);
            return Redirect(Address);
        }

        // What she changed stays changed, whatever the page has to say about it.
        (Text, Looking, Batch, Promise, PromiseDue) = (text ?? "", true, batch, promise, due);
        Readers =
        [
            .. from id in Request.Form.Keys.Where(key => key.Length > 1 && key[0] == 'm').Select(key => int.TryParse(key.AsSpan(1), CultureInfo.InvariantCulture, out var id) ? id : 0)
               where tutees.ContainsKey(id)
               let one = tutees[id]
               select new Reader(id, one.Name, NoValues, Request.Form[$"m{id}"].ToString(), [], one.Candidate.Delicate, a.Contains(id), pointed.GetValueOrDefault(id)),
        ];
        Pointed = [.. visto, .. pointed.Values.Select(advice => advice!.Seen)];
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid batch, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        var back = await (await SendingAsync(cancellation)).TakeBackAsync(batch, cancellation);
        if (back > 0)
            TempData["Told"] = say[back == 1 ? "No salió: el mensaje se descartó." : $"No salió ninguno: {back} mensajes se descartaron.", back == 1 ? "It didn't go: the message was discarded." : $"None went: {back} messages were discarded."];
        else
            TempData["Wrong"] = say["Ya habían salido; están en cada conversación.", "They had gone already; each is in its conversation."];
        return Redirect(Address);
    }

    private string NobodyMarked => say["Marca al menos a una persona.", "Mark at least one person."];

    private static FieldValues NoValues { get; } = new("", null, null, null, "");

    private async Task<bool> BeginAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor || (Signal is { } asked && !Recipients.Signals.Contains(asked))) return false;
        var rules = await visit.RulesAsync(cancellation);
        await using var signals = await database.Signals.OpenConnectionAsync(cancellation);
        everyone = await PossibleReaders.ReadAsync(await visit.ConnectionAsync(cancellation), signals, Instant.From(When.Now), rules, cancellation);
        Ready = [.. Enum.GetValues<Those>().Select(those => new ReadyChoice(those, everyone.Count(one => ValuesFor(one, new(Those: those)) is not null)))];
        Classes =
        [
            .. everyone.SelectMany(one => one.Candidate.Courses).DistinctBy(course => course.ClassId).OrderBy(course => course.Title, StringComparer.Ordinal)
                .Select(course => (course.ClassId, course.Title)),
        ];
        Schools = [.. everyone.Select(one => one.Candidate.School).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Waiting = await (await SendingAsync(cancellation)).WaitingAsync(cancellation);
        return true;
    }

    /// <summary>Who is meant, each with her message; who goes through something isn't marked until the tutor marks her.</summary>
    private void Show(string text, IReadOnlySet<int>? goes)
    {
        Text = text;
        var template = Template.Read(text);
        Readers =
        [
            .. from one in everyone
               let values = ValuesFor(one, Recipients)
               where values is not null
               let filled = template.Fill(values)
               let delicate = one.Candidate.Delicate
               select new Reader(one.Id, one.Name, values, filled.Text, filled.Missing, delicate, goes?.Contains(one.Id) ?? delicate is null),
        ];
    }

    private async Task LookAsync(Guid batch, CancellationToken cancellation)
    {
        (Looking, Batch) = (true, batch);
        var calendar = (await visit.RulesAsync(cancellation)).Calendar;
        var now = Instant.From(When.Now);
        Advice = DraftAdvice.Of(Text, promised: false, seen: null, now, calendar);
        (Promise, PromiseDue) = (Advice?.Promise, Advice?.Promise is null ? null : When.InputAt(Advice.DueAt?.ToDateTimeOffset() ?? When.Now.AddDays(2)));
        // Who has nothing for a field can't be written to so; the others are those who were marked.
        Readers = [.. Readers.Where(reader => reader.Goes).Select(reader => reader with { Goes = reader.Missing.Count == 0 })];
        // The text was read as a whole: its words in each message were pointed at with it.
        Pointed = [.. Readers.Select(reader => DraftAdvice.Of(reader.Text, promised: true, seen: null, now, calendar)?.Seen).OfType<string>()];
    }

    private async Task PutAsync(Guid batch, List<Letter> letters, string? promise, DateTimeOffset? dueAt, CancellationToken cancellation)
    {
        await (await SendingAsync(cancellation)).PutAsync(batch, letters, promise, dueAt, cancellation);
        var seconds = (int)Sending.Undo.TotalSeconds;
        TempData["Told"] = say[
            letters.Count == 1 ? $"1 mensaje sale en {seconds} segundos." : $"{letters.Count} mensajes salen en {seconds} segundos, cada uno en su conversación.",
            letters.Count == 1 ? $"1 message goes in {seconds} seconds." : $"{letters.Count} messages go in {seconds} seconds, each into its conversation."];
        TempData["Undo"] = $"{Address}?handler=Undo&batch={batch}";
    }

    private string? WrongWithText()
    {
        if (BoxShown.WrongWith(Text, say) is { } wrong) return wrong;
        var unknown = Template.Read(Text).Unknown;
        return unknown.Count == 0 ? null : WrongWithField(unknown[0]);
    }

    private string? WrongWithReaders(List<Reader> marked) =>
        marked.Count == 0 ? NobodyMarked :
        marked.Count > Sending.Most ? TooMany(marked.Count) :
        marked.TrueForAll(reader => reader.Missing.Count > 0)
            ? say[$"Ninguna de estas personas tiene {{{FieldWords.Of(marked[0].Missing[0])}}}: quita ese campo o elige de otra manera.", $"None of these people has {{{FieldWords.Of(marked[0].Missing[0])}}}: take that field out or choose otherwise."]
            : null;

    private string? WrongWithLetter(Letter letter, string name)
    {
        if (BoxShown.WrongWith(letter.Text, say) is { } wrong) return $"{name}: {wrong}";
        var template = Template.Read(letter.Text);
        if (template.Unknown.Count > 0) return $"{name}: {WrongWithField(template.Unknown[0])}";
        return template.Fill(NoValues).Missing is [var field, ..]
            ? say[$"{name}: falta llenar {{{FieldWords.Of(field)}}} en su mensaje; escríbelo ahí o quítale la marca.", $"{name}: {{{FieldWords.Of(field)}}} isn't filled in; write it there or take the mark away."]
            : null;
    }

    private string WrongWithField(string word)
    {
        var fields = string.Join(", ", Enum.GetValues<Field>().Select(field => $"{{{FieldWords.Of(field)}}}"));
        return say[$"No conozco el campo {{{word}}}. Los que hay: {fields}.", $"There is no field {{{word}}}. There are: {fields}."];
    }

    private string TooMany(int number) => say[
        $"Son {number} personas y el límite es de {Sending.Most} por envío: quita la marca a {number - Sending.Most} o elige de manera más precisa.",
        $"These are {number} people and the limit is {Sending.Most} at once: take the mark from {number - Sending.Most} or choose more precisely."];

    private FieldValues? ValuesFor(PossibleReader one, Recipients recipients) => recipients.ValuesFor(one.Candidate, viewer.Standing.Called, viewer.Zone);

    private async Task<Sending> SendingAsync(CancellationToken cancellation) =>
        new(await visit.ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, When.Now);

    private DateTimeOffset? ReadDue(string? due) =>
        DateTime.TryParseExact(due, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
        && When.InstantOf(wall) is var at && at > When.Now ? at : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
