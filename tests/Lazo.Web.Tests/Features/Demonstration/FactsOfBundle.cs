using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's files as facts, without a database between: what holds on a morning can be counted for many days.</summary>
/// <remarks>It reads what the demonstration writes and nothing more; how any file is read, and refused, is the import's own matter.</remarks>
internal sealed class FactsOfBundle
{
    private static readonly LocalDays Days = InstitutionRules.Default.Calendar.Days;

    private readonly BundleOfDay bundle;
    private readonly ILookup<string, Row> accesses;
    private readonly ILookup<(string Class, string Tutee), Instant> visits;
    private readonly Dictionary<(string Tutee, string Item), Row> results;
    private readonly Dictionary<string, decimal> highest;
    private readonly Dictionary<string, ClassFacts> classes;

    /// <param name="until">Accesses after this instant aren't seen: first and last access are given as of an instant.</param>
    public FactsOfBundle(BundleOfDay bundle, Instant? until = null)
    {
        this.bundle = bundle;
        accesses = bundle["accesses"].ToLookup(row => row["classSourcedId"], StringComparer.Ordinal);
        visits = bundle["accesses"].Where(row => until is not { } end || At(row["at"]) <= end).ToLookup(row => (row["classSourcedId"], row["userSourcedId"]), row => At(row["at"]));
        results = bundle["results"].ToDictionary(row => (row["studentSourcedId"], row["lineItemSourcedId"]));
        highest = bundle["lineItems"].ToDictionary(row => row["sourcedId"], row => decimal.Parse(row["resultValueMax"]), StringComparer.Ordinal);
        classes = ClassesOf().ToDictionary(one => one.Id, StringComparer.Ordinal);
    }

    /// <summary>What the tutors find: a row each tutee who has something, under who accompanies her at that instant.</summary>
    public ILookup<string, (TuteeFacts Tutee, TodayRow Row)> Mornings(Instant asOf) => Tutees()
        .Select(tutee => (Tutee: tutee, Tutor: tutee.Tutorships.FirstOrDefault(beside => TuteeSignals.Holds(beside, asOf))?.TutorId))
        .Where(pair => pair.Tutor is not null)
        .Select(pair => (pair.Tutor, pair.Tutee, Row: TodayRow.Of(pair.Tutee, TuteeSignals.Of(pair.Tutee, asOf, InstitutionRules.Default), asOf)))
        .Where(found => found.Row.Signals.Count > 0)
        .ToLookup(found => found.Tutor!, found => (found.Tutee, found.Row), StringComparer.Ordinal);

    public IEnumerable<TuteeFacts> Tutees()
    {
        var tutorships = bundle["tutorships"].ToLookup(row => row["studentSourcedId"], StringComparer.Ordinal);
        var enrolments = bundle["enrollments"].Where(row => row["role"] == "student").ToLookup(row => row["userSourcedId"], StringComparer.Ordinal);
        var messages = bundle["messages"].ToLookup(row => row["studentSourcedId"], StringComparer.Ordinal);
        var events = bundle["events"].ToLookup(row => row["studentSourcedId"], StringComparer.Ordinal);
        foreach (var user in bundle["users"].Where(user => tutorships.Contains(user["sourcedId"])))
        {
            var id = user["sourcedId"];
            var tutors = tutorships[id]
                .Select(row => new Tutorship(row["sourcedId"], row["tutorSourcedId"], First(row["beginDate"]), Last(row["endDate"])))
                .ToList();
            yield return new(
                id,
                user["enabledUser"] == "true",
                tutors,
                [.. enrolments[id].Select(row => EnrolmentOf(id, row))],
                [.. messages[id].Select(row => MessageOf(id, row, tutors))],
                [.. events[id].Select(RecordOf)],
                ChannelOf(user["metadata.lazo.preferredChannel"]));
        }
    }

    private IEnumerable<ClassFacts> ClassesOf()
    {
        var sessions = bundle["academicSessions"].ToDictionary(row => row["sourcedId"], StringComparer.Ordinal);
        var weights = bundle["categories"].ToDictionary(row => row["sourcedId"], row => decimal.Parse(row["weight"]), StringComparer.Ordinal);
        var categories = weights.Keys.ToList();
        var items = bundle["lineItems"].ToLookup(row => row["classSourcedId"], StringComparer.Ordinal);
        foreach (var row in bundle["classes"])
        {
            var term = sessions[row["termSourcedIds"]];
            yield return new(
                row["sourcedId"],
                row["title"],
                row["courseSourcedId"],
                First(term["startDate"]),
                Last(term["endDate"]),
                [.. items[row["sourcedId"]].Select(item => ActivityOf(item, categories)).OrderBy(activity => activity.ClosesAt)],
                [.. categories.Select(category => (decimal?)weights[category])],
                [.. sessions.Values.Where(session => session["parentSourcedId"] == term["sourcedId"])
                    .Select(session => new RecoverySession(session["sourcedId"], session["title"], First(session["startDate"]), Last(session["endDate"])))],
                accesses[row["sourcedId"]].Select(access => At(access["at"])).DefaultIfEmpty().Min());
        }
    }

    private static Activity ActivityOf(Row row, List<string> categories) => new(
        row["sourcedId"],
        row["title"],
        Enum.Parse<ActivityKind>(row["metadata.lazo.kind"], ignoreCase: true),
        First(row["assignDate"]),
        row["metadata.lazo.closesAt"] is { Length: > 0 } closes ? At(closes) : Last(row["dueDate"]),
        categories.IndexOf(row["categorySourcedId"]));

    private EnrolmentFacts EnrolmentOf(string tutee, Row row)
    {
        var facts = classes[row["classSourcedId"]];
        var entered = visits[(facts.Id, tutee)];
        return new(
            row["sourcedId"],
            facts,
            First(row["beginDate"]),
            Last(row["endDate"]),
            row["status"] == "inactive",
            int.Parse(row["metadata.lazo.attempt"]),
            facts.Activities.Select(activity => ResultOf(results.GetValueOrDefault((tutee, activity.Id)))).ToArray(),
            entered.DefaultIfEmpty().Min(),
            entered.DefaultIfEmpty().Max());
    }

    private ActivityResult ResultOf(Row? row)
    {
        if (row is null)
            return default;
        var state = Enum.Parse<ResultState>(row["scoreStatus"].Replace(" ", ""), ignoreCase: true);
        var most = highest[row["lineItemSourcedId"]];
        return new(
            state,
            row["metadata.lazo.submittedAt"] is { Length: > 0 } submitted ? At(submitted) : default,
            row["scoreDate"].Length > 0 ? First(row["scoreDate"]) : default,
            row["metadata.lazo.closesAt"] is { Length: > 0 } extended ? At(extended) : default,
            row["score"].Length > 0 ? Mark.Of(decimal.Parse(row["score"]) * 10 / most) : default);
    }

    private static MessageFact MessageOf(string tutee, Row row, List<Tutorship> tutors)
    {
        var sender = row["senderSourcedId"];
        var from = sender == tutee ? Party.Tutee : tutors.Exists(beside => beside.TutorId == sender) ? Party.Tutor : Party.SubjectAdvisor;
        var expressed = from == Party.Tutee ? Expression.Of(TuteeMessage.Read(row["text"])) : Expressed.None;
        return new(
            row["sourcedId"], At(row["sentAt"]), sender, from, ChannelOf(row["channel"])!.Value,
            Asking.In(row["text"]) || expressed.HasFlag(Expressed.NeedsAnswer), expressed);
    }

    private static RecordFact RecordOf(Row row)
    {
        var data = row["data"].Length > 0 ? JsonDocument.Parse(row["data"]).RootElement : default;
        return new(
            row["sourcedId"],
            Enum.Parse<RecordKind>(row["kind"].Replace("_", ""), ignoreCase: true),
            At(row["at"]),
            row["actorSourcedId"],
            row["refSourcedId"] is { Length: > 0 } named ? named : null,
            Text(data, "dueAt") is { } due ? At(due) : default,
            Text(data, "cause") is { } cause ? Enum.Parse<Cause>(cause.Replace("_", ""), ignoreCase: true) : null,
            ChannelOf(Text(data, "channel") ?? ""),
            Text(data, "result") is { } result ? Enum.Parse<ContactResult>(result, ignoreCase: true) : null,
            Text(data, "until") is { } until ? DateOnly.Parse(until) : null,
            Text(data, "topic"),
            Text(data, "office"));
    }

    private static string? Text(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Channel? ChannelOf(string name) => name.Length == 0 ? null : Enum.Parse<Channel>(name.Replace("_", ""), ignoreCase: true);

    private static Instant At(string instant) => Instant.From(DateTimeOffset.Parse(instant));

    private static Instant First(string day) => Days.StartOf(DateOnly.Parse(day));

    private static Instant Last(string day) => day.Length == 0 ? Instant.None : Days.EndOf(DateOnly.Parse(day));
}
