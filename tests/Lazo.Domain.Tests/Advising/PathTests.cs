using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Domain.Advising.Voices;

namespace Lazo.Domain.Tests.Advising;

/// <summary>What is the case between two people, worked out from what they told.</summary>
public sealed class PathTests
{
    private const int Advisor = 1, Teacher = 2;

    private readonly List<Fact> told = [];

    private IReadOnlyList<Fact> Facts => told.ThatHold();

    private Invitation Invitation => Invitation.Of(Facts);

    [Fact]
    public void After_a_no_nobody_is_asked_again_and_after_a_later_not_before_its_day()
    {
        var day = new DateOnly(2026, 11, 21);
        Invitation.MayBeAsked(day).ShouldBeTrue();
        Tell(Advisor, new Requested(Idea.DetectedNeed, "Evaluación"));
        Invitation.MayBeAsked(day).ShouldBeFalse("It waits for her.");
        Tell(Teacher, new AskedForLater(day.AddDays(10)));
        Invitation.MayBeAsked(day).ShouldBeFalse();
        Invitation.MayBeAsked(day.AddDays(10)).ShouldBeTrue();
        Tell(Teacher, new Declined([]));
        Invitation.MayBeAsked(day.AddYears(3)).ShouldBeFalse();
    }

    [Fact]
    public void Redemption_begins_only_where_she_had_said_no_and_came_back()
    {
        Gates.ToBegin(Structure.SearchForMeaning, Invitation, []).ShouldBe(Gate.NotAccepted, "A request isn't consent.");
        Tell(Advisor, new Requested(Idea.NewCurriculum, "Proyectos"));
        Gates.ToBegin(Structure.Innovation, Invitation, []).ShouldBe(Gate.NotAccepted);
        var yes = Tell(Teacher, new Accepted());
        Gates.ToBegin(Structure.Redemption, Invitation, []).ShouldBe(Gate.OnlyAfterANo);
        StructureTable.Proposed(Invitation).ShouldBe(Structure.Innovation);

        Tell(Teacher, new TakenBack("Me equivoqué"), yes);
        Tell(Teacher, new Declined([DeclineReason.FeelsInspected]));
        Tell(Teacher, new CameBack("Un examen"));
        Gates.ToBegin(Structure.Redemption, Invitation, []).ShouldBe(Gate.Open);
        StructureTable.Proposed(Invitation).ShouldBe(Structure.Redemption);
    }

    [Theory]
    [InlineData(Structure.SearchForMeaning, EvidenceKind.PupilsAchievement)]
    [InlineData(Structure.Resignification, EvidenceKind.ActivityOrChange)]
    [InlineData(Structure.Innovation, EvidenceKind.NewElementInPractice)]
    [InlineData(Structure.Redemption, EvidenceKind.DialogueGoesOn)]
    public void Each_structure_closes_through_a_gate_of_its_own(Structure structure, EvidenceKind opens)
    {
        Tell(Teacher, new EvidenceGiven(opens, "Antes de empezar", []));
        Tell(Advisor, new StructureChosen(structure, new Dictionary<Aspect, string>(), "Porque sí"));
        Gates.ToClose(Way.Of(Facts)[0]).ShouldBe(Gate.NoEvidence, "What was given before it began shows nothing of it.");
        foreach (var other in Enum.GetValues<EvidenceKind>().Where(kind => kind != opens)) Tell(Teacher, new EvidenceGiven(other, "Otra cosa", []));
        Gates.ToClose(Way.Of(Facts)[0]).ShouldBe(Gate.EvidenceOfAnotherKind);
        var evidence = Tell(Teacher, new EvidenceGiven(opens, "Lo que se ve", []));
        Gates.ToClose(Way.Of(Facts)[0]).ShouldBe(Gate.Open);
        Tell(Teacher, new TakenBack("No era"), evidence);
        Gates.ToClose(Way.Of(Facts)[0]).ShouldBe(Gate.EvidenceOfAnotherKind, "What was taken back opens nothing.");
    }

    [Fact]
    public void Several_ways_run_at_once_and_one_changes_with_its_reason()
    {
        Tell(Advisor, new StructureChosen(Structure.SearchForMeaning, new Dictionary<Aspect, string> { [Aspect.Purpose] = "Leer" }, "a"));
        Tell(Teacher, new StructureChosen(Structure.Innovation, new Dictionary<Aspect, string>(), "b"));
        Tell(Teacher, new EvidenceGiven(EvidenceKind.PupilsAchievement, "Leen", []));
        Way.Of(Facts)[0].Meant(Aspect.Purpose).ShouldBe("Leer");
        Tell(Teacher, new StructureChanged(Structure.SearchForMeaning, Structure.Resignification, "Era la evaluación"));

        var ways = Way.Of(Facts);
        ways.Select(way => way.Structure).ShouldBe([Structure.Resignification, Structure.Innovation]);
        ways[0].Changes.Count.ShouldBe(1);
        ways[0].Meant(Aspect.Purpose).ShouldBeNull("That was meant of the way before.");
        Gates.ToClose(ways[0]).ShouldBe(Gate.NoEvidence, "It asks for evidence of what it is now.");
        Tell(Teacher, new StructureChanged(Structure.Resignification, Structure.SearchForMeaning, "Otra vez", new Dictionary<Aspect, string> { [Aspect.Purpose] = "Leer en pares" }));
        Way.Of(Facts)[0].Meant(Aspect.Purpose).ShouldBe("Leer en pares");
        Tell(Teacher, new StructureClosed(Structure.Innovation, [], "Quedó"));
        Way.Of(Facts)[1].Runs.ShouldBeFalse();
    }

    [Fact]
    public void The_cycle_says_the_next_step_and_what_was_left_out_stays_left_out()
    {
        Next().ShouldBe(CycleStep.Diagnosis);
        Tell(Advisor, new Diagnosed("Leer en voz alta"));
        Next().ShouldBe(CycleStep.Plan);
        Tell(Advisor, new Practised("Lectura en pares"));
        Next().ShouldBe(CycleStep.Observation);
        var talk = Tell(Advisor, new TalkBegan());
        Tell(Advisor, new TalkEnded(18), talk);
        Next().ShouldBe(CycleStep.Agreement);
        Cycle.Of(Facts, [Instant.FromUnixSeconds(9000)]).Next.ShouldBe(CycleStep.Evidence);
        Tell(Teacher, new EvidenceGiven(EvidenceKind.PupilsAchievement, "Leen", []));
        Next().ShouldBe(CycleStep.Next);
        Tell(Teacher, new NextCycle("Pares"));
        var cycle = Cycle.Of(Facts, [Instant.FromUnixSeconds(900)]);
        (cycle.Number, cycle.Next, cycle.Done.Count).ShouldBe((2, CycleStep.Diagnosis, 0));

        CycleStep Next() => Cycle.Of(Facts, []).Next;
    }

    [Fact]
    public void The_dose_counts_both_what_was_alone_and_what_was_together()
    {
        Tell(Advisor, new Met(Channel.InPerson, "Visita", 40));
        Tell(Advisor, new Gathered(GatheringKind.ItinerantWorkshop, "Libros", 120));
        Tell(Advisor, new TalkEnded(18));
        Tell(Advisor, new TakenBack("Fue otro día"), Tell(Advisor, new Met(Channel.Phone, "Llamada", 5)));

        Dose.Of(Facts).ShouldBe(new Dose(2, 58, 1, 120));
    }

    [Fact]
    public void Notes_stay_folded_until_she_has_spoken_and_after_a_no()
    {
        var observation = Tell(Advisor, new ObservationBegan("Participación"));
        var talk = Tell(Advisor, new TalkBegan(observation));
        Of().Step.ShouldBe(TalkStep.TeacherSpeaks);
        Tell(Advisor, new TeacherSpoke("Nerviosa", "Preguntar más"), talk);
        (Of().Step, Of().NotesOpen).ShouldBe((TalkStep.MayI, false));
        var no = Tell(Advisor, new MayITell(false), talk);
        (Of().Step, Of().NotesOpen, Talk.Opened(Facts, observation)).ShouldBe((TalkStep.Agreement, false, false));
        Tell(Advisor, new TakenBack("Luego dijo que sí"), no);
        Tell(Advisor, new MayITell(true), talk);
        (Of().Step, Talk.Opened(Facts, observation)).ShouldBe((TalkStep.Strengths, true));

        Talk Of() => Talk.Of(Facts, talk)!;
    }

    [Fact]
    public void An_instrument_wants_a_yes_for_each_version()
    {
        var made = new InstrumentMade(InstrumentKind.Checklist, "Participación", [new InstrumentItem("r1", "Preguntan", [])], ["Se vio", "Todavía no"]);
        var first = Tell(Advisor, made);
        Instrument.Of(Facts).Single().Agreed.ShouldBeFalse();
        Tell(Teacher, new InstrumentAgreed(first), first);
        Instrument.Of(Facts).Single().Agreed.ShouldBeTrue();
        Tell(Advisor, made with { Name = "Participación, otra vez" }, first);
        var last = Instrument.Of(Facts).Single();
        (last.Number, last.Agreed).ShouldBe((2, false));
    }

    [Fact]
    public void Contact_thins_out_is_closed_and_taken_up_again()
    {
        Tell(Advisor, new RhythmAgreed(Rhythm.Weekly));
        Tell(Advisor, new Met(Channel.InPerson, "Visita", 30));
        Contact.Of(Facts).Next.ShouldBe(told[^1].At.Plus(TimeSpan.FromDays(7)));
        Contact.Of(Facts).Thinner.ShouldBe(Rhythm.Fortnightly);
        Tell(Advisor, new AutonomySign("preguntas en pares", Doing.WithHelp, "a"));
        Tell(Teacher, new AutonomySign("Preguntas en pares", Doing.Alone, "b"));
        ElementSigns.Of(Facts).Single().Now.ShouldBe(Doing.Alone);
        Tell(Advisor, new RhythmAgreed(Rhythm.OnRequest));
        Contact.Of(Facts).Next.IsNone.ShouldBeTrue();
        Tell(Teacher, new Closed("Ya enseña a otras"));
        Contact.Of(Facts).IsClosed.ShouldBeTrue();
        Contact.FollowUpOn(new DateOnly(2026, 8, 31), 6).ShouldBe(new DateOnly(2027, 2, 28));
        Tell(Teacher, new Reopened("Otro grupo"));
        Contact.Of(Facts).IsClosed.ShouldBeFalse();
    }

    [Fact]
    public void A_loan_is_out_until_it_comes_back_and_nobody_takes_back_what_another_said()
    {
        var loan = Tell(Advisor, new Lent("Juego de letras"));
        Tell(Teacher, new TakenBack("No"), loan);
        Loan.Of(Facts).Single().Back.ShouldBeNull();
        Tell(Teacher, new Returned(), loan);
        Loan.Of(Facts).Single().Back.ShouldNotBeNull();
    }

    [Fact]
    public void There_is_no_sum_and_no_mean_of_a_person()
    {
        string[] scores = ["Score", "Average", "Mean", "Percent", "Ranking", "Total", "Grade", "Points"];
        typeof(Fact).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Lazo.Domain.Advising", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMembers().Select(member => $"{type.Name}.{member.Name}"))
            .Where(name => scores.Any(score => Says(name, score))).ShouldBeEmpty();
        Says("Practice.MeanOfAnswers", "Mean").ShouldBeTrue("The test can fail.");
        // Answers of an instrument are words: there is nothing to add up.
        typeof(InstrumentFilled).GetProperty(nameof(InstrumentFilled.Answers))!.PropertyType.ShouldBe(typeof(IReadOnlyDictionary<string, string>));
    }

    private static bool Says(string name, string word) =>
        name.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && (at + word.Length == name.Length || !char.IsLower(name[at + word.Length]));

    private Guid Tell(int author, FactBody body, Guid? about = null)
    {
        var id = Guid.NewGuid();
        told.Add(new Fact(id, author, Instant.FromUnixSeconds(1000 + told.Count), [Guid.Empty], false, about, body));
        return id;
    }
}
