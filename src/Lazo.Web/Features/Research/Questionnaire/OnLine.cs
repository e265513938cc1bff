namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>A questionnaire on line: a published version that people answer by a link.</summary>
/// <param name="IsPublic">Whoever has the public address answers; otherwise by invitation alone.</param>
/// <param name="Invited">How many were asked, as somebody said; null: as many as there are invitations.</param>
public sealed record OnLine(
    Guid Id, Guid Version, string Name, bool IsPublic, int? Invited, string Thanks, DateTimeOffset OpenedAt, DateTimeOffset? ClosesAt, DateTimeOffset? ClosedAt, string Called, int Invitations, int Sent, int Underway, int Withdrawn)
{
    /// <summary>Of how many the response rate is; null where nobody said.</summary>
    public int? Asked => Invited ?? (Invitations > 0 ? Invitations : null);

    public bool IsOpenAt(DateTimeOffset now) => ClosedAt is null && !(ClosesAt <= now);
}

/// <summary>What is set when a questionnaire is opened, and can be changed later.</summary>
/// <param name="Notice">What who is asked reads before she consents; another one is another version, and who consented before did so to the former.</param>
public sealed record OnLineSettings(string Name, string Notice, int? Invited, string Thanks, DateTimeOffset? ClosesAt);

/// <summary>An answer that was sent.</summary>
public sealed record SentAnswer(Guid Id, string Code, DateTimeOffset SentAt, Guid? Document, int Notice);

/// <summary>An answer that was taken back, and what that changed.</summary>
public sealed record Withdrawal(string Code, DateTimeOffset At, int Documents, int Codings, int Sentences = 0, int Codes = 0);
