using System.Buffers.Binary;

namespace Lazo.Web.Features.Advising.Attachments;

/// <summary>Why a file isn't kept.</summary>
public enum Unkept : byte
{
    /// <summary>A kind of picture of some telephones, out of which Lazo can't take the place.</summary>
    Heic,

    /// <summary>Cut off, or no picture at all.</summary>
    Unreadable,
}

/// <summary>A picture without what a telephone writes beside it: place, time, device, preview, words.</summary>
/// <remarks>
/// The file is written anew from the parts that a picture needs, and from nothing else; what follows its end is left behind. Which side is up is
/// kept, for without it photos lie on their side. What isn't understood to its end is refused.
/// </remarks>
public static class PlainPicture
{
    private const byte App0 = 0xE0, Mark = 0xFF, Begin = 0xD8, End = 0xD9, Scan = 0xDA, App1 = 0xE1, Adobe = 0xEE, LastApp = 0xEF, Comment = 0xFE;

    private static readonly byte[] PngSign = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private static readonly HashSet<string> PngParts = new(StringComparer.Ordinal) { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs" };

    // As iPhones write them, and AVIF beside them: kinds that most school computers can't show.
    private static readonly HashSet<string> HeicBrands = new(StringComparer.Ordinal) { "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif" };

    /// <summary>Null where it is neither a whole JPEG nor a whole PNG.</summary>
    public static (string Mime, byte[] Bytes)? Of(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngSign) ? Png(file) is { } png ? ("image/png", png) : null
        : file is [Mark, Begin, ..] && Jpeg(file) is { } jpeg ? ("image/jpeg", jpeg) : null;

    /// <summary>Why a file isn't kept: by its beginning, for a sentence that says what to do.</summary>
    public static Unkept WhyNot(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8) && HeicBrands.Contains(System.Text.Encoding.Latin1.GetString(file[8..12])) ? Unkept.Heic : Unkept.Unreadable;

    private static byte[]? Png(ReadOnlySpan<byte> file)
    {
        using var plain = new MemoryStream(file.Length);
        plain.Write(PngSign);
        for (var at = PngSign.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12) return null;
            var name = System.Text.Encoding.Latin1.GetString(file.Slice(at + 4, 4));
            var part = file.Slice(at, (int)length + 12);
            if (PngParts.Contains(name)) plain.Write(part);
            if (name == "IEND") return plain.ToArray();
            at += part.Length;
        }

        return null;
    }

    private static byte[]? Jpeg(ReadOnlySpan<byte> file)
    {
        using var plain = new MemoryStream(file.Length);
        plain.Write([Mark, Begin]);
        var (at, turned, scanned) = (2, false, false);
        while (at + 1 < file.Length)
        {
            if (file[at] != Mark) return null;
            var mark = file[at + 1];
            if (mark == Mark)
            {
                at++;
                continue;
            }

            if (mark == End)
            {
                plain.Write([Mark, End]);
                return scanned ? plain.ToArray() : null;
            }

            if (at + 4 > file.Length) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) return null;
            var segment = file.Slice(at, length + 2);
            at += segment.Length;
            if (mark == App1 && !turned && SideUp(segment[4..]) is { } side)
            {
                plain.Write(Turned(side));
                turned = true;
            }
            else if (mark is not (>= App0 and <= LastApp or Comment) || mark == Adobe || IsBareJfif(segment))
            {
                plain.Write(segment);
            }

            if (mark == Scan)
            {
                scanned = true;
                var from = at;
                while (at + 1 < file.Length && (file[at] != Mark || file[at + 1] is 0 or >= 0xD0 and <= 0xD7)) at++;
                plain.Write(file[from..at]);
            }
        }

        return null;
    }

    // Its density, and no preview: as every browser writes it, so that what a telephone drew anew is plain already.
    private static bool IsBareJfif(ReadOnlySpan<byte> segment) =>
        segment is [Mark, App0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, _, _, _, _, _, _, _, 0, 0];

    // The orientation in the first directory of an Exif segment: 2 to 8; null where there is none or it lies as it is.
    private static byte? SideUp(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 14 || !exif.StartsWith("Exif\0\0"u8)) return null;
        var tiff = exif[6..];
        var little = tiff[0] == (byte)'I';
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2) return null;
        var entries = Short(tiff[(int)directory..], little);
        for (var i = 0; i < entries; i++)
        {
            var at = (int)directory + 2 + (i * 12);
            if (at + 12 > tiff.Length) return null;
            if (Short(tiff[at..], little) == 0x0112)
                return Short(tiff[(at + 8)..], little) is var side and >= 2 and <= 8 ? (byte)side : null;
        }

        return null;
    }

    private static ushort Short(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static byte[] Turned(byte side) =>
    [
        Mark, App1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0,
    ];
}
