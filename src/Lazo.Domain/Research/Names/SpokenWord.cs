using System.Text;

namespace Lazo.Domain.Research.Names;

/// <summary>A plain word as it sounds in Mexico: what is spoken alike and written otherwise is one.</summary>
internal static class SpokenWord
{
    internal static string Of(string plain)
    {
        var spoken = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var next = i + 1 < plain.Length ? plain[i + 1] : ' ';
            var (sound, used) = (plain[i], next) switch
            {
                ('c', 'h') => ("C", 2),
                ('s' or 'p' or 't', 'h') => (plain[i] == 'p' ? "f" : plain[i..(i + 1)], 2),
                ('q', 'u') => ("k", 2),
                ('l', 'l') => ("i", 2),
                ('g', 'u') when i + 2 < plain.Length && plain[i + 2] is 'e' or 'i' => ("g", 2),
                ('c', 'e' or 'i') => ("s", 1),
                ('g', 'e' or 'i') or ('j', _) => ("j", 1),
                ('c' or 'q', _) => ("k", 1),
                ('z', _) => ("s", 1),
                ('v', _) => ("b", 1),
                ('y', _) => ("i", 1),
                ('w', _) => ("u", 1),
                ('h', _) => ("", 1),
                _ => (plain[i..(i + 1)], 1),
            };
            if (sound.Length > 0 && (spoken.Length == 0 || spoken[^1] != sound[0]))
                spoken.Append(sound);
            i += used - 1;
        }

        return spoken.ToString();
    }
}
