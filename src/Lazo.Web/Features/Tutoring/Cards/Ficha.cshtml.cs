using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Cards;

/// <summary>The card of one of her tutees, for a tutor.</summary>
public sealed class FichaModel(Visit visit, Speech say) : CardPage(visit, say)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public override string Address => $"/tutoria/tutorados/{Id}/ficha";

    protected override int TuteeId => Id;

    protected override Reason For => Reason.Tutor;
}
