using Lazo.Domain.Tutoring.Procedures;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Leaves;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>A procedure that was opened, with its answer once there is one.</summary>
/// <param name="Subject">The class that it is about; null where it is about none.</param>
/// <param name="Asked">What was asked for, in the words of the regulation; null where she only asked about it.</param>
/// <param name="TakenBack">She closed it herself, before there was an answer.</param>
public sealed record OpenedProcedure(Record Opened, Record? Answered, string? Subject, string? Asked, bool TakenBack)
{
    /// <summary>The newest first.</summary>
    /// <param name="records">Oldest first.</param>
    /// <param name="titles">How the regulation calls, or has called, what can be asked for.</param>
    public static IReadOnlyList<OpenedProcedure> Of(IReadOnlyList<Record> records, TuteeFacts? facts, int tuteeId, IReadOnlyCollection<string> titles) =>
    [
        .. from opened in records.Reverse()
           where opened.Kind == RecordKind.ProcedureOpened
           let answered = records.FirstOrDefault(record => record.Kind == RecordKind.ProcedureAnswered && record.Ref == opened.SourcedId)
           select new OpenedProcedure(
               opened, answered, facts?.Enrolments.FirstOrDefault(enrolment => enrolment.Class.Id == opened.Ref)?.Class.Title, AskedFor(opened, titles), answered?.ActorId == tuteeId),
    ];

    // A leave is asked for with a record of its own; a procedure of that topic is a question about it.
    private static string? AskedFor(Record opened, IEnumerable<string> titles) => opened.Topic == RegulationRule.Leave
        ? null
        : titles.FirstOrDefault(title => opened.Body == title || opened.Body?.StartsWith(title + ": ", StringComparison.Ordinal) == true);
}

/// <summary>Something that can be done; going on with several classes until the same day is one line.</summary>
public sealed record Offered(Possibility First, IReadOnlyList<string> Subjects);

/// <summary>Several classes to which the same rule says the same no.</summary>
public sealed record Refused(string Title, IReadOnlyList<string> Subjects, IReadOnlyList<Phrase> Why);

/// <summary>What a page of procedures is given: what can still be done, and what was asked.</summary>
/// <param name="Home">The page's own address.</param>
/// <param name="IsSelf">The tutee herself looks; otherwise her tutor, or the coordination.</param>
/// <param name="CanAct">False in a replay, and for the coordination.</param>
/// <param name="Live">About whom open pages are told; null in a replay.</param>
/// <param name="Possible">Null where the institution has written no regulation down.</param>
/// <param name="Tutor">Who looks for an answer; null while nobody accompanies her.</param>
public sealed record OptionsShown(
    Possibilities? Possible, IReadOnlyList<OpenedProcedure> Procedures, LeaveShown Leave, Moments When, string Home, string Called, string? Tutor, bool IsSelf, bool CanAct, int? Live)
{
    /// <summary>Something heavy that is about to be asked for: what it means is said first.</summary>
    public Possibility? Asking { get; init; }

    public IEnumerable<Possibility> Now => Possible?.Options.Where(option => option.Chance != Chance.No) ?? [];

    public IEnumerable<Offered> Offers => Now
        .GroupBy(option => (option.Version.Key, option.ClosesAt, Alone: option.Rule.Topic == RegulationRule.Ordinary ? null : option.Class?.Id))
        .Select(same => new Offered(same.First(), [.. same.Where(option => option.Class is not null).Select(option => option.Class!.Title)]));

    /// <summary>For a short part of another page: what has an end, soonest first; going on with a class isn't news.</summary>
    public IEnumerable<Possibility> Short => Now.Where(option => !option.ClosesAt.IsNone && option.Rule.Topic != RegulationRule.Ordinary).Take(3);

    public IEnumerable<Consequence> Consequences => Possible?.Consequences.Where(consequence => consequence.Holds || consequence.Nears) ?? [];

    /// <summary>What can't be done, one line for classes that are refused alike.</summary>
    public IEnumerable<Refused> No => Possible?.Options
        .Where(option => option.Chance == Chance.No)
        .Select(option => (option, Why: option.WhyNot.Select(why => ProcedureWords.Of(why, When)).ToArray()))
        .GroupBy(one => (one.option.Version.Key, Why: string.Join('|', one.Why.Select(why => why.Es))))
        .Select(same => new Refused(same.First().option.Rule.Title, [.. same.Where(one => one.option.Class is not null).Select(one => one.option.Class!.Title)], same.First().Why)) ?? [];

    public bool ToBeConfirmed => Possible?.Options.Any(option => !option.Version.Confirmed) == true;

    /// <summary>What was asked for already, or asked about, and waits.</summary>
    public OpenedProcedure? Waiting(Possibility option) => Procedures
        .Where(one => Waits(one) && one.Opened.Topic == option.Rule.Topic && (one.Opened.Ref is null || one.Opened.Ref == option.Class?.Id))
        .OrderBy(one => one.Asked is null).FirstOrDefault(one => one.Asked is null || one.Asked == option.Rule.Title);

    /// <summary>Nobody has answered; the decision about a leave answers every question about it.</summary>
    public bool Waits(OpenedProcedure procedure) => procedure.Answered is null && !Settled(procedure);

    /// <summary>A question about a leave that was decided since.</summary>
    public bool Settled(OpenedProcedure procedure) =>
        procedure is { Answered: null, Opened.Topic: RegulationRule.Leave } && (Leave.Decision?.At >= procedure.Opened.At || Leave.Began?.At >= procedure.Opened.At);

    /// <summary>Leaving for good was asked for and waits.</summary>
    public OpenedProcedure? Leaving => Procedures.FirstOrDefault(one => one.Asked is not null && one.Opened.Topic == RegulationRule.Withdrawal && Waits(one));
}
