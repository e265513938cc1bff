using System.Text;
using QRCoder;

namespace Lazo.Web.Features.Accounts;

/// <summary>A text as a QR code, drawn by the page itself: one path, in modules of size 1, with the quiet border around it.</summary>
public sealed record QrPicture(int Side, string Path)
{
    public static QrPicture Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
                if (code.ModuleMatrix[y][x])
                    path.Append($"M{x} {y}h1v1h-1z");
        return new QrPicture(code.ModuleMatrix.Count, path.ToString());
    }
}
