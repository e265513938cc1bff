using System.Text;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>Three hundred damages of a bundle: each comes in whole, or is refused with its reason and nothing of it comes in; none is a bug.</summary>
public sealed class MutatedBundleTests(TestServer server)
{
    // Sixty of each kind.
    private const int Cases = 300;

    private static readonly string[] Odd =
    [
        "", " ", "0", "-1", "1e9", "99999999999999999999", "NaN", "2025-02-29", "2025-13-01", "0000-00-00", "9999-12-31T23:59:59+14:00", "null", "''", "\"", "\"\"\"\"",
        "\u0001", "\u2028", "😀", "=1+1", "u-1", "k-1", "l-2", "{\"text\":\"x\"}", "[1]", "{\"dueAt\":5}", "{\"until\":\"mañana\"}", "tobedeleted", "delta", "a,b", "a\nb", "\\N", "true",
    ];

    [Fact]
    public async Task No_damage_is_a_bug_or_comes_in_by_half()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var (applied, refused) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var path = Path.Combine(school.Folder, $"case{seed}");
            var what = Damage(new Random(seed), seed % 5, path);
            var before = await school.ContentAsync();
            try
            {
                var report = await school.ImportAsync(path);
                (report.Applied, report.IsRefused).ShouldBe((!report.IsRefused, !report.Applied), $"{seed}: {what}");
                (applied, refused) = report.Applied ? (applied + 1, refused) : (applied, refused + 1);
                report.Refusals.ShouldAllBe(refusal => refusal.Reason.Length > 10 && refusal.File.Length > 0);
                if (report.IsRefused || report.ChangesNothing)
                    (await school.ContentAsync()).ShouldBe(before, $"{seed}: {what}");
            }
            catch (CallerFault e)
            {
                refused++;
                e.Message.ShouldNotContain('\n');
                (await school.ContentAsync()).ShouldBe(before, $"{seed}: {what}");
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                Assert.Fail($"{seed}: {what}: {e}");
            }
        }

        // Damage that always, or never, is found would test little.
        applied.ShouldBeGreaterThan(20);
        refused.ShouldBeGreaterThan(100);
    }

    private static string Damage(Random random, int kind, string path)
    {
        var bundle = new SmallBundle();
        var name = random.GetItems([.. bundle.Names, "manifest"], 1)[0];
        var bytes = bundle.Bytes(name);
        var at = random.Next(bytes.Length);
        if (kind == 4)
            return DamageZip(random, bundle, path);
        var what = kind switch
        {
            0 => Cut(bundle, name, bytes, at),
            1 => Flip(bundle, name, bytes, at, (byte)random.Next(256)),
            2 => Cell(random, bundle, name),
            _ => Lines(random, bundle, name),
        };
        bundle.WriteTo(path);
        return what;
    }

    private static string Cut(SmallBundle bundle, string name, byte[] bytes, int at)
    {
        bundle.With(name, bytes[..at]);
        return $"{name} cut at {at}";
    }

    private static string Flip(SmallBundle bundle, string name, byte[] bytes, int at, byte by)
    {
        bundle.With(name, [.. bytes[..at], by, .. bytes[(at + 1)..]]);
        return $"{name}: {by:x2} at {at}";
    }

    // Exchanged with another of the file, or something odd in its place.
    private static string Cell(Random random, SmallBundle bundle, string name)
    {
        var rows = bundle[name].Split('\n').Select(line => line.Split(',')).ToArray();
        var (row, other) = (rows[random.Next(rows.Length)], rows[random.Next(rows.Length)]);
        var (cell, with) = (random.Next(row.Length), random.Next(other.Length));
        if (random.Next(2) == 0)
            (row[cell], other[with]) = (other[with], row[cell]);
        else
            row[cell] = Odd[random.Next(Odd.Length)];
        bundle.With(name, string.Join('\n', rows.Select(cells => string.Join(',', cells))));
        return $"{name}:\n{bundle[name]}";
    }

    private static string Lines(Random random, SmallBundle bundle, string name)
    {
        var lines = bundle[name].Split('\n').ToList();
        var line = random.Next(lines.Count);
        if (random.Next(3) == 0)
            lines.Insert(random.Next(lines.Count), lines[line]);
        else
            lines.RemoveAt(line);
        bundle.With(name, string.Join('\n', lines));
        return $"{name}:\n{bundle[name]}";
    }

    private static string DamageZip(Random random, SmallBundle bundle, string path)
    {
        bundle.Zip(path);
        var bytes = File.ReadAllBytes(path);
        var (at, by) = (random.Next(bytes.Length), (byte)random.Next(256));
        bytes[at] = by;
        File.WriteAllBytes(path, bytes);
        return $"zip: {by:x2} at {at}";
    }
}
