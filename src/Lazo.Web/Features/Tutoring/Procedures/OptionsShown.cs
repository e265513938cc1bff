using Lazo.Domain.Tutoring.Procedures;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Leaves;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>A procedure that was opened, with its answer once there is one.</summary>
/// <param name="Subject">The class that it is about; null where it is about none.</param>
public sealed record OpenedProcedure(Record Opened, Record? Answered, string? Subject)
{
    /// <summary>The newest first.</summary>
    /// <param name="records">Oldest first.</param>
    public static IReadOnlyList<OpenedProcedure> Of(IReadOnlyList<Record> records, TuteeFacts? facts) =>
    [
        .. from opened in records.Reverse()
           where opened.Kind == RecordKind.ProcedureOpened
           let answered = records.FirstOrDefault(record => record.Kind == RecordKind.ProcedureAnswered && record.Ref == opened.SourcedId)
           select new OpenedProcedure(opened, answered, facts?.Enrolments.FirstOrDefault(enrolment => enrolment.Class.Id == opened.Ref)?.Class.Title),
    ];
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
public sealed record OptionsShown(
    Possibilities? Possible, IReadOnlyList<OpenedProcedure> Procedures, LeaveShown Leave, Moments When, string Home, string Called, bool IsSelf, bool CanAct, int? Live)
{
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

    /// <summary>What was asked for already and waits.</summary>
    public OpenedProcedure? Waiting(Possibility option) => Procedures.FirstOrDefault(
        one => one.Answered is null && one.Opened.Topic == option.Rule.Topic && (one.Opened.Ref is null || one.Opened.Ref == option.Class?.Id));
}
