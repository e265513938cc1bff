using System.Buffers.Binary;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>The checksum of zip files (ISO 3309, polynomial 0xEDB88320), eight bytes at a step, so that it isn't felt beside the unpacking.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = MakeTables();

    /// <param name="before">Of what went before; 0 for nothing.</param>
    public static uint Append(uint before, ReadOnlySpan<byte> bytes)
    {
        var sum = ~before;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = sum ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }

        foreach (var one in bytes)
            sum = (sum >> 8) ^ Tables[0][(byte)(sum ^ one)];
        return ~sum;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(one => Enumerable.Range(0, 8).Aggregate((uint)one, (sum, _) => (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320u : sum >> 1))];
        for (var i = 1; i < tables.Length; i++)
            tables[i] = [.. tables[i - 1].Select(sum => (sum >> 8) ^ tables[0][(byte)sum])];
        return tables;
    }
}
