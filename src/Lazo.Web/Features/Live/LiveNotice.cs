using System.Globalization;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Live;

/// <summary>That there is something new about a tutee, or about everyone of an institution: numbers, and never a word.</summary>
/// <param name="TuteeId">0: about everyone.</param>
/// <param name="ClassId">The class that it is about; 0: about none.</param>
/// <remarks>Travels by NOTIFY, so that every web process hears it, whichever wrote. Whoever misses it sees the same with the next page.</remarks>
public readonly record struct LiveNotice(int InstitutionId, int TuteeId = 0, int ClassId = 0)
{
    /// <summary>The channel of LISTEN and NOTIFY.</summary>
    internal const string Channel = "lazo";

    /// <summary>More tutees than this in one go are told as one: open pages ask again anyhow, a little later.</summary>
    private const int OneByOne = 50;

    /// <summary>Tells the processes that rows changed, once they are committed.</summary>
    public static Task TellAsync(NpgsqlConnection connection, int institutionId, IReadOnlyCollection<int> tutees, CancellationToken cancellation)
    {
        LiveNotice[] notices = tutees.Count > OneByOne ? [new(institutionId)] : [.. tutees.Select(tutee => new LiveNotice(institutionId, tutee))];
        return TellAsync(connection, notices, cancellation);
    }

    public static Task TellAsync(NpgsqlConnection connection, IReadOnlyCollection<LiveNotice> notices, CancellationToken cancellation) =>
        connection.RunAsync(
            $"select pg_notify('{Channel}', told) from unnest($1::text[]) as told", cancellation,
            (object)notices.Select(notice => notice.ToString()).ToArray());

    /// <summary>What <see cref="ToString"/> wrote; null for what somebody else may say on the channel.</summary>
    internal static LiveNotice? Read(string told) =>
        told.Split(' ') is [var institution, var tutee, var about]
        && int.TryParse(institution, CultureInfo.InvariantCulture, out var institutionId)
        && int.TryParse(tutee, CultureInfo.InvariantCulture, out var tuteeId)
        && int.TryParse(about, CultureInfo.InvariantCulture, out var classId) ? new(institutionId, tuteeId, classId) : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{InstitutionId} {TuteeId} {ClassId}");
}
