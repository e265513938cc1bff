using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Cards;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>A tutee's own card, and how and when she likes to be contacted.</summary>
public sealed class MiFichaModel(Visit visit, Speech say) : CardPage(visit, say)
{
    public override string Address => "/mi/ficha";

    protected override int TuteeId => Visit.ViewerId;

    protected override Reason For => Reason.Self;
}
