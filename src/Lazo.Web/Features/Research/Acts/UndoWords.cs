using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Acts;

/// <summary>Why an act can't be taken back, said so that one knows what can be done instead.</summary>
public static class UndoWords
{
    /// <param name="kind">Of the act: <see cref="ActKinds"/>.</param>
    /// <param name="refusal">The table in which something rests on it: see <see cref="StudyActs.TurnAsync"/>.</param>
    public static Phrase Of(string kind, string refusal) => (kind, refusal) switch
    {
        (_, StudyActs.NotHers) => new("No se puede deshacer: trae algo que sólo puede cambiar quien lo escribió, o quien dirige el estudio.", "It can't be undone: there is something in it that only who wrote it, or who leads the study, may change."),
        (ActKinds.QuestionnaireInvited, "questionnaire_answer") => new("No se puede deshacer: ya se usó una de esas invitaciones. Si nadie más ha de contestar, cierra el cuestionario en Cuestionarios.", "It can't be undone: one of these invitations was used. If nobody else is to answer, close the questionnaire in Questionnaires."),
        (ActKinds.QuestionnaireOpened or ActKinds.QuestionnaireChanged, "questionnaire_answer" or "questionnaire_notice") => new("No se puede deshacer: ya contestó alguien. Ciérralo en Cuestionarios.", "It can't be undone: somebody has answered. Close it in Questionnaires."),
        (ActKinds.QuestionnaireOpened, _) => new("No se puede deshacer: ya tiene invitaciones o cambios. Ciérralo en Cuestionarios.", "It can't be undone: it has invitations or changes. Close it in Questionnaires."),
        (ActKinds.JudgingOpened, "judge" or "judging_outcome") => new("No se puede deshacer: ya se invitó a juzgar. Ciérralo en Jueceo.", "It can't be undone: judges were invited. Close it in Judging."),
        (ActKinds.JudgeInvited, "judge_rating" or "judge_comment") => new("No se puede deshacer: esa persona ya juzgó. Retírale la dirección en el jueceo; lo que dijo se queda.", "It can't be undone: she has judged. Take her address back in the judging; what she said stays."),
        (ActKinds.JudgeInvited, "judge") => new("No se puede deshacer: esa persona ya terminó de juzgar, o tiene otra dirección. Retírale la dirección en el jueceo; lo que dijo se queda.", "It can't be undone: she is done judging, or has another address. Take her address back in the judging; what she said stays."),
        (ActKinds.ParticipantAdded, not ("participant" or "participant_lane" or "hidden")) => new("No se puede deshacer: esa clave ya tiene algo. Primero hay que quitarlo, o desvincularlo, en su página.", "It can't be undone: something hangs on that code. It has to be removed, or unlinked, on its page first."),
        (ActKinds.CodeAdded, "coding") => new("No se puede deshacer: ese código ya tiene marcas. Se quita, con ellas, en Códigos.", "It can't be undone: that code has codings. It is removed, with them, in Codes."),
        (ActKinds.CodeAdded, "code") => new("No se puede deshacer: ese código se cambió después, tiene otros debajo o hay otro con su nombre. Mira en Códigos.", "It can't be undone: that code was changed since, has others under it, or another bears its name. See Codes."),
        (ActKinds.InstrumentPublished, _) => new("No se puede deshacer: ya se apoya algo en esa versión, como un jueceo o un cuestionario, o es otra la vigente. Haz una versión nueva.", "It can't be undone: something rests on that version, as a judging or a questionnaire, or another is in force. Make a new version."),
        _ => new("No se puede deshacer: después se cambió lo mismo, o algo se apoya en ello. Primero hay que deshacer eso.", "It can't be undone: the same was changed since, or something rests on it. That has to be undone first."),
    };
}
