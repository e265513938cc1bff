namespace Lazo.Web.Exchange.OneRoster.Files;

/// <summary>The words that cells of Lazo's own files may hold.</summary>
internal static class Words
{
    public static readonly string[] Channels = ["platform", "mail", "whatsapp", "phone", "in_person"];

    public static readonly string[] Causes =
        ["closed_before_reached", "work", "family", "health", "connection", "not_understood", "money", "other"];

    public static readonly string[] Results = ["attempted", "reached", "solved"];

    public static readonly string[] Kinds =
    [
        "cause", "personal_opened", "personal_asked", "personal_solved", "procedure_opened", "procedure_answered", "promise", "promise_kept",
        "referral", "referral_answered", "referral_closed", "contact_attempt", "leave_requested", "leave_began", "leave_ended",
    ];
}
