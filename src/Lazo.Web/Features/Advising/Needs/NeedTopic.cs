using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Advising.Needs;

/// <summary>What a diagnosis can be about, in the institution's words.</summary>
public sealed record NeedTopic(string Code, Phrase Words)
{
    internal static Task<List<NeedTopic>> AllAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) => connection.RowsAsync(
        "select code, es, en from need_topic where institution_id = $1 order by place, code", r => new NeedTopic(r.GetString(0), new(r.GetString(1), r.GetString(2))), cancellation, institution);
}
