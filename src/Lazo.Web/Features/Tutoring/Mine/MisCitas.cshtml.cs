using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Appointments;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>A tutee's own appointments.</summary>
public sealed class MisCitasModel(Visit visit, Speech say) : BookingPage(visit, say)
{
    public override string Address => "/mi/citas";

    protected override int TuteeId => Visit.ViewerId;

    protected override Reason For => Reason.Self;
}
