using System.Text;
using System.Text.Json;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Reading;

namespace Lazo.Web.Exchange.OneRoster.Files;

internal sealed class AccessesFile : BundleFile
{
    private readonly Known<int> persons = new();
    private readonly Known<int> classes = new();
    private Column user;
    private Column group;
    private Column at;

    public override string Name => "accesses";

    public override string Table => "access";

    public override bool IsLeaf => true;

    public override IReadOnlyList<StageColumn> Columns { get; } = [new("person_id", "int"), new("class_id", "int"), new("at", "timestamptz")];

    public override async Task PrepareAsync(Importing import, CancellationToken cancellation)
    {
        await foreach (var row in import.ReadAsync("select sourced_id, id from person where institution_id = $1", cancellation))
            persons.Add(row.GetString(0), row.GetInt32(1));
        await foreach (var row in import.ReadAsync("select sourced_id, id from class where institution_id = $1", cancellation))
            classes.Add(row.GetString(0), row.GetInt32(1));
    }

    protected override void Find(Header header) => (user, group, at) = (header.Need("userSourcedId"), header.Find("classSourcedId"), header.Need("at"));

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        if (!persons.TryFind(cells.Bytes(user), out var person))
            cells.Refuse(user, $"la persona «{Cells.Shown(cells.Bytes(user))}» no existe en users ni en lo ya cargado");
        var taught = 0;
        if (!cells.IsEmpty(group) && !classes.TryFind(cells.Bytes(group), out taught))
            cells.Refuse(group, $"el grupo «{Cells.Shown(cells.Bytes(group))}» no existe en classes ni en lo ya cargado");
        var when = cells.Instant(at);
        if (when is null && !cells.IsRefused)
            cells.Refuse(at, "la celda está vacía y hace falta");
        if (cells.IsRefused)
            return;
        begin();
        to.Int(person);
        to.Int(taught == 0 ? null : taught);
        to.Instant(when);
    }
}

internal sealed class MessagesFile : BundleFile
{
    private Column student;
    private Column sender;
    private Column at;
    private Column channel;
    private Column group;
    private Column text;
    private Column needsAnswer;

    public override string Name => "messages";

    public override string Table => "message";

    public override bool IsLeaf => true;

    public override bool GrowsHere => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("tutee_id", "int", "person", "studentSourcedId"), new("sender_id", "int", "person", "senderSourcedId"), new("sent_at", "timestamptz"),
        new("recorded_at", "timestamptz"), new("channel", "text"), new("class_id", "int", "class", "classSourcedId"), new("asks", "boolean"),
        new("body", "text"),
    ];

    private const string HasAlarm = """
        (m.expressed & 1 = 1 or exists (select from alarm_act a where a.message_id = m.id)
         or exists (select from reading_correction c where c.message_id = m.id and c.label = 'harm_risk' and c.holds))
        """;

    /// <summary>What spoke of danger isn't taken away by a file, nor made somebody else's.</summary>
    public override async Task MakeRoomAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            File, "status",
            $"""
            select s.line, 'el mensaje tiene una alerta de riesgo en Lazo y se conserva; quita la fila'
            from stage_message s join message m on m.institution_id = $1 and m.sourced_id = s.sourced_id
            where s.gone and {HasAlarm} order by 1
            """,
            cancellation);
        await import.RefuseAsync(
            File, "senderSourcedId",
            $"""
            select s.line, 'el mensaje tiene una alerta de riesgo en Lazo: no cambia de conversación ni de quien lo escribió'
            from stage_message s join message m on m.institution_id = $1 and m.sourced_id = s.sourced_id
            join person t on t.id = m.tutee_id join person w on w.id = m.sender_id
            where not s.gone and (s.tutee_id_ref, s.sender_id_ref) is distinct from (t.sourced_id, w.sourced_id) and {HasAlarm} order by 1
            """,
            cancellation);
    }

    public override Task SettleAsync(Importing import, CancellationToken cancellation) => UnreadMessages.ReadAsync(import.Connection, cancellation);

    protected override void Find(Header header)
    {
        (student, sender, at) = (header.Need("studentSourcedId"), header.Need("senderSourcedId"), header.Need("sentAt"));
        (channel, group, text) = (header.Find("channel"), header.Find("classSourcedId"), header.Need("text"));
        needsAnswer = header.Find("needsAnswer");
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (whose, who, about) = (cells.Required(student), cells.Required(sender), cells.Text(group));
        cells.Required(at);
        var (sent, by) = (cells.Instant(at), cells.OneOf(channel, Words.Channels) ?? "platform");
        var words = cells.Text(text) ?? "";
        var asks = cells.Truth(needsAnswer) ?? Asking.In(words);
        if (cells.IsRefused)
            return;
        begin();
        to.Text(whose);
        to.Text(who);
        to.Instant(sent);
        to.Instant(sent);
        to.Text(by);
        to.Text(about);
        to.Truth(asks);
        to.Text(words);
    }
}

/// <summary>events.csv: what people recorded, the particulars of a kind in a cell of JSON.</summary>
internal sealed class EventsFile : BundleFile
{
    private Column student;
    private Column actor;
    private Column at;
    private Column kind;
    private Column reference;
    private Column data;
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);

    public override string Name => "events";

    public override IEnumerable<string> UnknownInside => unknown;

    public override string Table => "event";

    public override bool IsLeaf => true;

    public override bool GrowsHere => true;

    public override IReadOnlyList<StageColumn> Columns { get; } =
    [
        new("student_id", "int", "person", "studentSourcedId"), new("actor_id", "int", "person", "actorSourcedId"), new("at", "timestamptz"),
        new("recorded_at", "timestamptz"), new("kind", "text"), new("ref", "text"), new("due_at", "timestamptz"), new("cause", "text"),
        new("channel", "text"), new("result", "text"), new("until", "date"), new("topic", "text"), new("office", "text"), new("body", "text"),
    ];

    public override async Task SettleAsync(Importing import, CancellationToken cancellation) => await import.RefuseAsync(
        File, "refSourcedId",
        """
        select s.line, case when s.kind = 'cause' then 'la actividad «' else 'el registro «' end || s.ref || '» no existe en '
          || case when s.kind = 'cause' then 'lineItems' else 'events' end || ' ni en lo ya cargado'
        from stage_event s
        where not s.gone and s.ref is not null and case when s.kind = 'cause'
          then not exists (select from line_item l where l.institution_id = $1 and l.sourced_id = s.ref)
          else not exists (select from event e where e.institution_id = $1 and e.sourced_id = s.ref) end
        order by 1
        """,
        cancellation);

    protected override void Find(Header header)
    {
        (student, actor, at) = (header.Need("studentSourcedId"), header.Find("actorSourcedId"), header.Need("at"));
        (kind, reference, data) = (header.Need("kind"), header.Find("refSourcedId"), header.Find("data"));
    }

    protected override void ReadValues(Cells cells, StageRow to, Action begin, bool inactive)
    {
        var (whose, who, what) = (cells.Required(student), cells.Text(actor), cells.OneOf(kind, Words.Kinds));
        cells.Required(kind);
        cells.Required(at);
        var (when, of) = (cells.Instant(at), cells.Text(reference));
        if (of is null && what is "cause" or "personal_asked" or "personal_solved" or "procedure_answered" or "promise_kept" or "referral_answered" or "referral_closed")
            cells.Refuse(reference, $"un registro «{what}» dice a qué se refiere");
        var said = Particulars.Read(cells, data, unknown);
        if (what == "cause" && said.Cause is null && !cells.IsRefused)
            cells.Refuse(data, "una causa dice cuál: {\"cause\": …}");
        if (cells.IsRefused)
            return;
        begin();
        to.Text(whose);
        to.Text(who);
        to.Instant(when);
        to.Instant(when);
        to.Text(what);
        to.Text(of);
        to.Instant(said.DueAt);
        to.Text(said.Cause);
        to.Text(said.Channel);
        to.Text(said.Result);
        to.Date(said.Until);
        to.Text(said.Topic);
        to.Text(said.Office);
        to.Text(said.Text);
    }
}

/// <summary>What an event says in its cell of JSON.</summary>
internal sealed record Particulars
{
    private const int MostUnknown = 20;

    public DateTime? DueAt { get; private set; }

    public string? Cause { get; private set; }

    public string? Channel { get; private set; }

    public string? Result { get; private set; }

    public DateOnly? Until { get; private set; }

    public string? Topic { get; private set; }

    public string? Office { get; private set; }

    public string? Text { get; private set; }

    public static Particulars Read(Cells cells, Column data, ISet<string> unknown)
    {
        var said = new Particulars();
        if (cells.IsEmpty(data))
            return said;
        try
        {
            using var json = JsonDocument.Parse(cells.Bytes(data).ToArray());
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                cells.Refuse(data, "se espera un objeto JSON, como {\"text\": \"…\"}");
            else
            {
                foreach (var property in json.RootElement.EnumerateObject())
                    said.Take(cells, data, property, unknown);
            }
        }
        catch (InvalidOperationException)
        {
            cells.Refuse(data, "el JSON trae medio carácter (\\ud800…); no es texto");
        }
        catch (JsonException e)
        {
            cells.Refuse(data, $"el JSON no se puede leer (posición {e.BytePositionInLine + 1})");
        }

        return said;
    }

    private void Take(Cells cells, Column data, JsonProperty property, ISet<string> unknown)
    {
        if (property.Value.ValueKind == JsonValueKind.Null)
            return;
        var text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            cells.Refuse(data, $"«{property.Name}» trae un carácter nulo; no es texto");
            return;
        }

        switch (property.Name)
        {
            case "dueAt": DueAt = cells.InstantOf(data, text); break;
            case "until": Until = cells.DateOf(data, text); break;
            case "cause": Cause = cells.OneOfInside(data, text, Words.Causes); break;
            case "channel": Channel = cells.OneOfInside(data, text, Words.Channels); break;
            case "result": Result = cells.OneOfInside(data, text, Words.Results); break;
            case "topic": Topic = text; break;
            case "office": Office = text; break;
            case "text": Text = text; break;
            // What a later version says more is passed over and named, as an unknown column is; a file of odd keys doesn't fill the report.
            default:
                if (unknown.Count < MostUnknown)
                    unknown.Add("data." + Cells.Shown(Encoding.UTF8.GetBytes(property.Name)).ReplaceLineEndings(" "));
                break;
        }
    }
}
