using Lazo.Web.Data;
using Lazo.Web.Features.Research.Agreement;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Agreement over many texts: enough of them to draw from.</summary>
public sealed class AgreementOfManyTests(StudyApp app) : IClassFixture<StudyApp>
{
    [Fact]
    public async Task Twelve_texts_of_a_thousand_marks_are_compared_with_intervals()
    {
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("project-imported", new { }, () => connection.RunAsync(
            """
            with texts as (
              insert into document (id, institution_id, study_id, name, kind, added_at) select gen_random_uuid(), 1, 1, 'Largo ' || n, 'text', now() from generate_series(1, 12) n returning id),
            versions as (
              insert into document_version (document_id, version, institution_id, study_id, act_id, text, length) select id, 1, 1, 1, current_setting('lazo.act')::bigint, repeat('palabra ', 7500), 60000 from texts),
            codes as (
              insert into code (id, institution_id, study_id, name, color) select gen_random_uuid(), 1, 1, 'Largo ' || n, '#336699' from generate_series(1, 40) n returning id)
            insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
            select gen_random_uuid(), 1, 1, t.id, (array(select id from codes))[1 + n % 40], o.id, 60 * n + (case when o.person_id = 3 then n % 7 else 0 end), 60 * n + 40, now()
            from texts t cross join generate_series(0, 499) n cross join coder o where o.person_id in (2, 3)
            """, CancellationToken.None), CancellationToken.None, bulk: true));

        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var data = new AgreementData(connection, seen, acts);
            var compared = await data.CompareAsync([.. (await data.HandsAsync(CancellationToken.None)).Where(hand => hand.Person is Elsa or Fabio)], CancellationToken.None);
            compared.Documents.Count(document => document.Name.StartsWith("Largo", StringComparison.Ordinal)).ShouldBe(12);
            compared.Report!.OverAll[Lazo.Domain.Research.Agreement.Coefficient.AlphaU].Between.ShouldNotBeNull();
            return true;
        });
    }
}
