using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>What a reading found, as people call it.</summary>
public static class ReadingWords
{
    public static Phrase Of(TuteeLabel label) => label switch
    {
        TuteeLabel.Question => new("pregunta", "question"),
        TuteeLabel.Procedure => new("trámite", "procedure"),
        TuteeLabel.LateWork => new("entrega atrasada", "late work"),
        TuteeLabel.Distress => new("malestar", "distress"),
        TuteeLabel.Personal => new("situación personal", "personal situation"),
        TuteeLabel.DropoutIntent => new("piensa en dejar", "thinks of leaving"),
        TuteeLabel.HarmRisk => new("riesgo", "danger"),
        TuteeLabel.Achievement => new("logro", "achievement"),
        _ => new("agradece", "thanks"),
    };
}
