using Lazo.Domain.Tutoring.Figures;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Coordination;

/// <summary>How the tutors are sorted: by what they carry or by their names; never by what they achieve.</summary>
public enum TutorOrder { Name, People, Weight }

/// <summary>The institution's month for whoever coordinates it.</summary>
public sealed class CoordinacionModel(Viewer viewer, FiguresDesk desk, TimeProvider clock, Speech say) : FigurePage(viewer, desk, clock, say)
{
    [BindProperty(SupportsGet = true, Name = "orden")]
    public TutorOrder Order { get; set; }

    public override IEnumerable<TutorShown> Sorted => Order switch
    {
        TutorOrder.People => ByName.OrderByDescending(tutor => tutor.People ?? 0),
        TutorOrder.Weight => ByName.OrderByDescending(tutor => tutor.Weight ?? 0),
        _ => ByName,
    };
}
