namespace Lazo.Web.Features.Demonstration;

/// <summary>What came of one item for one tutee; <see cref="Score"/> is on 0–10.</summary>
internal sealed class Outcome
{
    public string Status { get; set; } = "not submitted";

    public DateTimeOffset? SubmittedAt { get; set; }

    public DateOnly? ScoredOn { get; set; }

    public decimal? Score { get; set; }

    public DateTimeOffset? ExtendedTo { get; set; }

    public void Forget() => (Status, SubmittedAt, ScoredOn, Score) = ("not submitted", null, null, null);

    public void Mark(decimal score, DateOnly on) => (Status, Score, ScoredOn) = ("fully graded", score, on);
}

/// <summary>One tutee in one class, with what she handed in and when she entered.</summary>
/// <param name="Outcomes">Beside the items of the class; null: nobody recorded anything.</param>
internal sealed record Enrolment(Group Group, int Attempt, DateOnly Begins, DateOnly? Ends, bool Suspended, Outcome?[] Outcomes)
{
    public List<DateTimeOffset> Accesses { get; } = [];

    public string Id(Person tutee) => $"enrol-{tutee.Id["tutee-".Length..]}-{Group.Id["class-".Length..]}";

    public IEnumerable<(Item Item, Outcome? Outcome)> Counting =>
        Group.Items.Zip(Outcomes).Where(pair => pair.First.Counts);

    /// <summary>Closed by the end of that day and never handed in.</summary>
    public IEnumerable<Item> MissedBy(DateOnly day) =>
        Counting.Where(pair => pair.Item.Closes <= day && pair.Outcome?.SubmittedAt is null).Select(pair => pair.Item);

    /// <summary>The mean of what counts, a missed one as 0; by category where the class weighs them.</summary>
    public decimal Standing()
    {
        var marks = Counting
            .GroupBy(pair => pair.Item.CategoryId, pair => pair.Outcome?.Score ?? 0m, StringComparer.Ordinal)
            .Select(marks => (Mean: marks.Average(), Weight: marks.Key == Classes.Exams.Id ? Classes.Exams.Weight : Classes.Work.Weight))
            .ToList();
        return Math.Round(marks.Sum(mark => mark.Mean * mark.Weight) / marks.Sum(mark => mark.Weight), 1);
    }
}

/// <summary>A tutee with the terms that she has lived.</summary>
internal sealed record Trajectory(
    Person Tutee, int Number, Person Tutor, Profile Profile, Situation Situation, IReadOnlyList<Enrolment> Enrolments)
{
    public IEnumerable<Enrolment> In(Session term) => Enrolments.Where(enrolment => enrolment.Group.Term == term);
}
