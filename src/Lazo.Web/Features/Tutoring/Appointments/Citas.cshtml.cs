using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>The appointments of one of her tutees, for a tutor.</summary>
public sealed class CitasModel(Visit visit, Speech say) : BookingPage(visit, say)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public override string Address => $"/tutoria/tutorados/{Id}/citas";

    protected override int TuteeId => Id;

    protected override Reason For => Reason.Tutor;
}
