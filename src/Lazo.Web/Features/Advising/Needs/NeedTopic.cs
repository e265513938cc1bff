using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Advising.Needs;

/// <summary>What a diagnosis can be about, in the institution's words.</summary>
/// <param name="Offered">It can be marked; what was marked stays where it isn't.</param>
public sealed record NeedTopic(string Code, Phrase Words, bool Offered)
{
    internal static Task<List<NeedTopic>> AllAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) => connection.RowsAsync(
        "select code, es, en, offered from need_topic where institution_id = $1 order by place, code", r => new NeedTopic(r.GetString(0), new(r.GetString(1), r.GetString(2)), r.GetBoolean(3)), cancellation, institution);
}
