using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lazo.Web.Features.Demonstration;

/// <summary>Something said in a thread.</summary>
internal sealed record Message(string Id, DateTimeOffset At, Person Sender, string Channel, string? ClassId, string Text);

/// <summary>Something recorded; kinds and data as in <c>events.csv</c>.</summary>
internal sealed record Recorded(string Id, DateTimeOffset At, Person Actor, string Kind, string? Ref, string Data);

/// <summary>A tutor beside a tutee, from a day to a day.</summary>
internal sealed record Beside(Person Tutor, DateOnly First, DateOnly? Last);

/// <summary>All that two people said and recorded, and who was her tutor when.</summary>
/// <remarks>Things are numbered as they are told, so that each keeps its number whatever the day.</remarks>
internal sealed class Story(Person tutee)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly string _name = tutee.Id["tutee-".Length..];

    public Person Tutee => tutee;

    public List<Message> Messages { get; } = [];

    public List<Recorded> Records { get; } = [];

    public List<Beside> Tutors { get; } = [];

    public Person TutorOn(DateOnly day) => Tutors.Last(beside => beside.First <= day || beside == Tutors[0]).Tutor;

    public void Say(DateTimeOffset at, Person sender, string text, string? channel = null, string? classId = null) =>
        Messages.Add(new($"message-{_name}-{Messages.Count + 1:00}", at, sender, channel ?? tutee.Channel, classId, text));

    /// <summary>Records a fact and gives its name, for what refers to it.</summary>
    public string Record(DateTimeOffset at, Person actor, string kind, string? of = null, object? data = null)
    {
        var id = $"event-{_name}-{Records.Count + 1:00}";
        Records.Add(new(id, at, actor, kind, of, data is null ? "" : JsonSerializer.Serialize(data, Readable)));
        return id;
    }
}
