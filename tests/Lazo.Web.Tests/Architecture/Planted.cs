namespace Lazo.Web.Tests.Architecture.Planted.Research
{
    internal static class Sealed
    {
        public static int Count => 54;
    }
}

namespace Lazo.Web.Tests.Architecture.Planted.Tutoring
{
    internal static class Nosy
    {
        public static string Peek() => $"{Research.Sealed.Count}";
    }

    internal static class Worldly
    {
        public static bool Looks() => File.Exists("nowhere");
    }
}
