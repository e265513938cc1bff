using Lazo.Web.Access;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Coordination;

/// <summary>The same month on paper.</summary>
public sealed class InformeModel(Viewer viewer, FiguresDesk desk, TimeProvider clock, Speech say) : FigurePage(viewer, desk, clock, say)
{
    public override bool OnPaper => true;
}
