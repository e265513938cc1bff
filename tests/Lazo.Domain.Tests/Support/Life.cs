using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Support;

/// <summary>Facts about one tutee, told one after the other; then the signals of an instant.</summary>
/// <remarks>
/// Her tutor is Nora from 2026-02-02. Her class runs from 2026-02-02 to 2026-06-26. Local times of Mexico City, such as
/// <c>"2026-03-02 10:00"</c>; a date alone is the start of its day.
/// </remarks>
internal sealed class Life
{
    public const string Nora = "t-nora";
    public const string Marisol = "s-marisol";
    public const string Tutorship = "tt-1";
    public const string Class = "c-biology";

    private static readonly LocalDays Days = WorkingCalendar.Default.Days;

    private readonly List<(Activity Activity, ActivityResult Result)> _work = [];
    private readonly List<MessageFact> _messages = [];
    private readonly List<RecordFact> _records = [];
    private readonly List<RecoverySession> _recoveries = [];
    private readonly List<EnrolmentFacts> _others = [];
    private readonly List<decimal?> _weights = [];

    public string ClassBegins { get; set; } = "2026-02-02";

    public string ClassEnds { get; set; } = "2026-06-27";

    public string Enrolled { get; set; } = "2026-02-02";

    public string? EnrolmentEnds { get; set; }

    public bool Suspended { get; set; }

    public bool Enabled { get; set; } = true;

    public string? FirstAccess { get; set; }

    public string? LastAccess { get; set; }

    public string? AccessesKnown { get; set; }

    public bool HasTutor { get; set; } = true;

    public string TutorshipBegins { get; set; } = "2026-02-02";

    public Channel? Prefers { get; set; }

    public InstitutionRules Rules { get; set; } = InstitutionRules.Default;

    public static Instant At(string local)
    {
        var parts = local.Split(' ');
        return Days.At(DateOnly.Parse(parts[0]), parts.Length == 1 ? TimeOnly.MinValue : TimeOnly.Parse(parts[1]));
    }

    private static Instant Maybe(string? local) => local is null ? Instant.None : At(local);

    /// <summary>An activity without a result.</summary>
    public Life Activity(string id, string closes, string? opens = null, ActivityKind kind = ActivityKind.Activity, int category = -1)
    {
        _work.Add((new Activity(id, id, kind, Maybe(opens), At(closes), category), default));
        return this;
    }

    /// <summary>A result of the activity told before.</summary>
    public Life Result(
        ResultState state, string? submitted = null, string? scored = null, decimal mark = 0, string? extended = null)
    {
        _work[^1] = (_work[^1].Activity, new ActivityResult(state, Maybe(submitted ?? (state is ResultState.NotSubmitted or ResultState.Exempt ? null : scored)), Maybe(scored), Maybe(extended), Mark.Of(mark)));
        return this;
    }

    /// <summary>An activity handed in on the class's first day, and its mark from the day it is known.</summary>
    public Life Marked(string id, decimal mark, string scored, string closes = "2026-02-20", int category = -1, ActivityKind kind = ActivityKind.Activity) =>
        Activity(id, closes, kind: kind, category: category).Result(ResultState.FullyGraded, submitted: "2026-02-02 08:00", scored: scored, mark: mark);

    public Life Weight(decimal? weight)
    {
        _weights.Add(weight);
        return this;
    }

    public Life Recovery(string id, string firstDay, string dayAfter)
    {
        _recoveries.Add(new RecoverySession(id, id, At(firstDay), At(dayAfter)));
        return this;
    }

    public Life TutorWrites(string at, bool asks = false, Channel channel = Channel.Platform, string by = Nora)
    {
        _messages.Add(new MessageFact($"m{_messages.Count + 1}", At(at), by, Party.Tutor, channel, asks));
        return this;
    }

    public Life SheWrites(string at, bool asks = false, Channel channel = Channel.Platform, Expressed reading = Expressed.None)
    {
        _messages.Add(new MessageFact($"m{_messages.Count + 1}", At(at), Marisol, Party.Tutee, channel, asks, reading));
        return this;
    }

    public Life AdvisorWrites(string at)
    {
        _messages.Add(new MessageFact($"m{_messages.Count + 1}", At(at), "a-ramon", Party.SubjectAdvisor, Channel.Platform, false));
        return this;
    }

    public Life Recorded(
        string id,
        RecordKind kind,
        string at,
        string? of = null,
        string? due = null,
        Cause? cause = null,
        Channel? channel = null,
        ContactResult? result = null,
        string? until = null)
    {
        _records.Add(new RecordFact(id, kind, At(at), Nora, of, Maybe(due), cause, channel, result, until is null ? null : DateOnly.Parse(until)));
        return this;
    }

    public Life AlsoEnrolled(string id, string courseId, string begins, int attempt, string classBegins = "2026-08-10", string? ends = null)
    {
        var later = new ClassFacts($"c-{id}", id, courseId, At(classBegins), At("2026-12-19"), [], [], [], default);
        _others.Add(new EnrolmentFacts(id, later, At(begins), Maybe(ends), false, attempt, default, default, default));
        return this;
    }

    public TuteeFacts Facts()
    {
        var ordered = _work.OrderBy(work => work.Activity.ClosesAt).ToArray();
        var facts = new ClassFacts(
            Class, "Biología", "co-biology", At(ClassBegins), At(ClassEnds), [.. ordered.Select(work => work.Activity)], _weights, _recoveries, Maybe(AccessesKnown));
        var enrolment = new EnrolmentFacts(
            "e-1", facts, At(Enrolled), Maybe(EnrolmentEnds), Suspended, 1, ordered.Select(work => work.Result).ToArray(), Maybe(FirstAccess), Maybe(LastAccess));
        return new TuteeFacts(
            Marisol,
            Enabled,
            HasTutor ? [new Tutorship(Tutorship, Nora, At(TutorshipBegins), default)] : [],
            [enrolment, .. _others],
            [.. _messages.OrderBy(message => message.At)],
            [.. _records.OrderBy(record => record.At)],
            Prefers);
    }

    public IReadOnlyList<Signal> Signals(string asOf) => TuteeSignals.Of(Facts(), At(asOf), Rules);

    /// <summary>The kinds that hold, without those of cadence, which nearly every life has.</summary>
    public IEnumerable<SignalKind> Kinds(string asOf) =>
        Signals(asOf).Select(signal => signal.Kind).Where(kind => kind is not (SignalKind.NotContacted or SignalKind.NewTutee));

    public Signal? One(SignalKind kind, string asOf) => Signals(asOf).SingleOrDefault(signal => signal.Kind == kind);
}
