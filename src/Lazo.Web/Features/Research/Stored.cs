namespace Lazo.Web.Features.Research;

/// <summary>How the database writes what has a name of its own in the code.</summary>
internal static class Stored
{
    internal static StudyRole Role(string stored) => stored switch
    {
        "lead" => StudyRole.Lead,
        "researcher" => StudyRole.Researcher,
        "coder" => StudyRole.Coder,
        "reader" => StudyRole.Reader,
        _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "A role of a study that this program doesn't know."),
    };

    internal static string Of(StudyRole role) => role switch
    {
        StudyRole.Lead => "lead",
        StudyRole.Researcher => "researcher",
        StudyRole.Coder => "coder",
        StudyRole.Reader => "reader",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No word for it."),
    };
}
