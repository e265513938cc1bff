using Lazo.Domain.Tutoring.Leaves;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Leaves;

/// <summary>Why nothing was saved of a leave, and what to do.</summary>
public static class LeaveWords
{
    public static Phrase Of(LeaveObstacle obstacle) => obstacle switch
    {
        LeaveObstacle.UnderWay => new(
            "No se guardó: ya hay una baja en curso. Cuando regrese, anota «Ya regresó».",
            "Nothing was saved: a leave is under way already. When the tutee is back, note it."),
        LeaveObstacle.Refused => new(
            "No se guardó: la coordinación no autorizó esta baja. Habla con la coordinación, o anota que decidió seguir.",
            "Nothing was saved: the coordination didn't grant this leave. Talk to the coordination, or note that the tutee stays."),
        LeaveObstacle.Granted => new(
            "No se guardó: la coordinación ya autorizó esta baja y empieza sola en su día.",
            "Nothing was saved: the coordination has granted this leave, and it begins by itself on its day."),
        LeaveObstacle.OddEnd => new(
            "No se guardó: elige un último día entre hoy y dos años, o deja la fecha en blanco.",
            "Nothing was saved: choose a last day between today and two years from now, or leave it blank."),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, null),
    };

    public static Phrase Of(WayBackObstacle obstacle) => obstacle switch
    {
        WayBackObstacle.NotToCome => new(
            "No se guardó: elige un día por venir, de los próximos dos años, para escribirle.",
            "Nothing was saved: choose a day to come, within two years, on which to write."),
        WayBackObstacle.BeforeTheLeave => new(
            "No se guardó: para ese día su baja no ha empezado; elige un día de la baja para escribirle.",
            "Nothing was saved: the leave hasn't begun by that day; choose a day within the leave on which to write."),
        WayBackObstacle.AfterTheLeave => new(
            "No se guardó: ese día su baja ya terminó; elige a más tardar su último día para escribirle.",
            "Nothing was saved: the leave is over by that day; choose its last day at the latest on which to write."),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, null),
    };
}
