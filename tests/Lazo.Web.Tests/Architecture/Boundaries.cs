using System.Reflection;

namespace Lazo.Web.Tests.Architecture;

/// <summary>The two boundaries of the house, read from what the compiler wrote.</summary>
internal static class Boundaries
{
    private static readonly string[] Rooms = ["Tutoring", "Advising", "Research"];

    /// <summary>Namespaces of the world outside; the domain decides over facts and touches none of them.</summary>
    private static readonly string[] World =
        ["System.IO", "System.Net", "System.Data", "System.Diagnostics.Process", "System.Threading", "Microsoft", "Npgsql", "Lazo.Web"];

    private static readonly string[] Clocks = ["System.TimeProvider", "System.Environment", "System.Console"];

    /// <summary>Sentences of the form “A names B”, where A and B are in different rooms.</summary>
    /// <param name="before">What stands before the room in a namespace, such as <c>Lazo.Domain</c>.</param>
    public static IReadOnlyList<string> RoomsThatNameOneAnother(Assembly assembly, string before) =>
    [
        .. from type in assembly.GetTypes()
           let room = RoomOf(type, before)
           where room is not null
           from named in TypesNamedBy.In(type)
           let other = RoomOf(named, before)
           where other is not null && other != room
           select $"{type.FullName} names {named.FullName}",
    ];

    /// <summary>Sentences of the form “A names B”, where B is a part of the world outside.</summary>
    public static IReadOnlyList<string> NamesOfTheWorld(Assembly assembly, Func<Type, bool> looked) =>
    [
        .. from type in assembly.GetTypes().Where(looked)
           from named in TypesNamedBy.In(type)
           where World.Any(place => IsWithin(named.FullName, place)) || Clocks.Contains(named.FullName)
           where !IsWrittenByTheCompiler(named)
           select $"{type.FullName} names {named.FullName}",
    ];

    private static string? RoomOf(Type type, string before) =>
        Rooms.FirstOrDefault(room => IsWithin(type.FullName, $"{before}.{room}"));

    private static bool IsWithin(string? name, string place) =>
        name is not null && (name == place || name.StartsWith(place + ".", StringComparison.Ordinal));

    // The compiler marks types with attributes of its own and uses Interlocked in generated members.
    private static bool IsWrittenByTheCompiler(Type type) =>
        IsWithin(type.FullName, "Microsoft.CodeAnalysis") || type.FullName is "System.Threading.Interlocked" or "System.Threading.Lock";
}
