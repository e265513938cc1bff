using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Tutees;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>What the partial of a thread is given.</summary>
/// <param name="MineIsTutee">The tutee herself reads: her messages stand on the right.</param>
/// <param name="CanCorrect">Her tutor reads: what was read in the messages is shown, and can be corrected.</param>
public sealed record ThreadShown(IReadOnlyList<ThreadEntry> Entries, Moments When, bool MineIsTutee, bool CanCorrect = false);

/// <summary>A class that a message can be about.</summary>
public sealed record SubjectChoice(int ClassId, string Title);

/// <summary>What the partial of the message box is given.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Keep">Under which name an unsent text is kept in the browser.</param>
/// <param name="Text">What stands in the box: a draft, or what couldn't be sent.</param>
/// <param name="CanPromise">Tutors promise from here.</param>
/// <param name="Advice">What a reading of the draft points at, before it is sent.</param>
public sealed record BoxShown(
    string Action, string Keep, string To, string Text, bool CanPromise, IReadOnlyList<SubjectChoice> Subjects, string? PromiseDue, string? Wrong,
    DraftAdvice? Advice = null)
{
    /// <summary>Why a text can't be sent; null when it can.</summary>
    public static string? WrongWith(string? text, Speech say) =>
        string.IsNullOrWhiteSpace(text) ? say["Escribe algo antes de enviarlo.", "Write something before you send it."] :
        text.Length > Writing.LongestText ? say["Es demasiado largo: parte el mensaje en dos.", "It is too long: split the message in two."] :
        null;

    /// <summary>The box beside the trajectory: text alone.</summary>
    public static BoxShown Short(Profile tutee, string home) =>
        new($"{home}/conversacion?handler=Say", $"t{tutee.Id}", tutee.Called, "", CanPromise: false, [], null, null);
}
