using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Requests;

namespace Lazo.Domain.Tests.Advising;

public sealed class FactKindsTests
{
    [Fact]
    public void Every_kind_has_a_name_of_its_own_in_lower_case()
    {
        FactKinds.All.Count.ShouldBeGreaterThan(20);
        FactKinds.All.ShouldAllBe(kind => kind.Name == kind.Name.ToLowerInvariant() && !kind.Name.Contains(' ', StringComparison.Ordinal));
        FactKinds.Find("request")!.Type.ShouldBe(typeof(Requested));
        FactKinds.Find("nothing").ShouldBeNull();
    }

    [Fact]
    public void Only_the_teacher_answers_a_request()
    {
        var pair = new Pair(Guid.NewGuid(), Advisor: 1, Teacher: 2, School: 3);
        var answer = FactKinds.Of(new Accepted());

        pair.MayTell(2, answer).ShouldBeTrue();
        pair.MayTell(1, answer).ShouldBeFalse();
        pair.MayTell(9, FactKinds.Of(new Requested(Idea.FeltNeed, "x"))).ShouldBeFalse();
    }

    [Fact]
    public void To_be_asked_again_doesnt_undo_a_no_and_who_comes_back_is_redeemed()
    {
        var facts = new List<Fact>();
        Tell(new Requested(Idea.DetectedNeed, "Evaluación"));
        Invitation.Of(facts).State.ShouldBe(InvitationState.Waiting);
        Tell(new Declined([DeclineReason.FeelsInspected]));
        Tell(new Requested(Idea.Director, "Evaluación"));
        Invitation.Of(facts).State.ShouldBe(InvitationState.Declined);
        Tell(new CameBack("Un examen"));
        Invitation.Of(facts).State.ShouldBe(InvitationState.Redeemed);
        Invitation.Of(facts).IsOpen.ShouldBeTrue();

        void Tell(FactBody body) => facts.Add(new Fact(Guid.NewGuid(), 1, Instant.FromUnixSeconds(1000 + facts.Count), [Guid.Empty], false, null, body));
    }
}
