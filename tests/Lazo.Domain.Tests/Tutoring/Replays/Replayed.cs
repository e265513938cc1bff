using System.Runtime.CompilerServices;
using System.Text;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Replays;

/// <summary>An invented life told day by day: what happened, in its words, and what the tutor finds in the evening. The file is read by people.</summary>
/// <param name="name">As she, or he, is called.</param>
/// <param name="life">What has been told so far of the class.</param>
internal sealed class Replayed(string name, Life life)
{
    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio"];
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default;

    private readonly List<(Instant At, string What)> _happened = [];

    /// <summary>A message of the tutee, read as Lazo reads it.</summary>
    public Replayed Writes(string at, string text, Channel channel = Channel.Platform)
    {
        var expressed = Expression.Of(TuteeMessage.Read(text));
        life.SheWrites(at, asks: expressed.HasFlag(Domain.Tutoring.Conversations.Expressed.NeedsAnswer), channel, expressed);
        return Told(at, $"{name}: «{text}»");
    }

    public Replayed Nora(string at, string text, Channel channel = Channel.Platform)
    {
        life.TutorWrites(at, Domain.Tutoring.Conversations.Asking.In(text), channel);
        return Told(at, $"Nora, {By(channel)}: «{text}»");
    }

    public Replayed Noted(string what, string id, RecordKind kind, string at, string? of = null, Channel? channel = null, ContactResult? result = null, string? until = null,
        Cause? cause = null)
    {
        life.Recorded(id, kind, at, of, cause: cause, channel: channel, result: result, until: until);
        return Told(at, what);
    }

    /// <summary>Something else that a person should read: it is in the life already.</summary>
    public Replayed Told(string at, string what)
    {
        _happened.Add((Life.At(at), what));
        return this;
    }

    /// <remarks>After a change that is meant, run with LAZO_ACCEPT=1: the file is written anew, and its difference is read in review.</remarks>
    public void ShouldReadAs(string file, string firstDay, string lastDay, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, file);
        var told = Tell(DateOnly.Parse(firstDay), DateOnly.Parse(lastDay));
        if (Environment.GetEnvironmentVariable("LAZO_ACCEPT") == "1")
            File.WriteAllText(path, told);
        told.ShouldBe(File.ReadAllText(path));
    }

    private string Tell(DateOnly first, DateOnly last)
    {
        var told = new StringBuilder($"{name}, día por día: lo que sucedió y, al terminar el día, lo que encuentra su tutora.\n");
        var before = "";
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var happened = _happened.Where(one => Calendar.DateOf(one.At) == day).OrderBy(one => one.At).ToList();
            var evening = Evening(Calendar.StartOfDay(day.AddDays(1)).Plus(TimeSpan.FromSeconds(-1)));
            if (happened.Count == 0 && evening == before)
                continue;
            told.Append($"\n{Weekdays[(int)day.DayOfWeek]} {day.Day} de {Months[day.Month - 1]}\n");
            foreach (var (at, what) in happened)
                told.Append($"  · {Calendar.Days.TimeOf(at):HH:mm} {what}\n");
            told.Append(evening.Length == 0 ? "    nada pendiente\n" : evening);
            before = evening;
        }

        return told.ToString();
    }

    private string Evening(Instant asOf)
    {
        var facts = life.Facts();
        var row = TodayRow.Of(facts, TuteeSignals.Of(facts, asOf, life.Rules), asOf);
        if (row.Signals.Count == 0)
            return "";
        var lines = new StringBuilder();
        foreach (var signal in row.Signals)
            lines.Append($"    {Mark(signal.Severity)} {Snake(signal.Kind),-20} desde el {Calendar.DateOf(signal.Since).Day} de {Months[Calendar.DateOf(signal.Since).Month - 1]}\n");
        var step = NextStep.Of(row.Signals, facts.PreferredChannel);
        return lines.Append($"    → {(row.Quiet ? "ya acompañada; después: " : "")}{Snake(step.Kind)}, {By(step.Channel)}\n").ToString();
    }

    private static string Mark(Severity severity) => severity switch { Severity.Urgent => "!!", Severity.High => "! ", Severity.Good => "+ ", _ => "  " };

    private static string By(Channel channel) => channel switch
    {
        Channel.Mail => "por correo",
        Channel.WhatsApp => "por WhatsApp",
        Channel.Phone => "por teléfono",
        Channel.InPerson => "en persona",
        _ => "por la plataforma",
    };

    private static string Snake<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
