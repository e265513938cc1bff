using System.Reflection;

namespace Lazo.Domain.Advising;

/// <summary>Every kind of fact there is, by its name.</summary>
public static class FactKinds
{
    private static readonly Dictionary<string, FactKind> ByName = typeof(FactBody).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(FactBody)) && !type.IsAbstract)
        .Select(type => new FactKind(type, type.GetCustomAttribute<FactKindAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} says of itself neither its name nor who tells it.")))
        .ToDictionary(kind => kind.Said.Name, StringComparer.Ordinal);

    private static readonly Dictionary<Type, FactKind> ByType = ByName.Values.ToDictionary(kind => kind.Type);

    public static IReadOnlyCollection<FactKind> All => ByName.Values;

    /// <summary>Null for a name that this program doesn't know.</summary>
    public static FactKind? Find(string name) => ByName.GetValueOrDefault(name);

    public static FactKind Of(FactBody body) => ByType[body.GetType()];
}

/// <summary>A kind of fact: its type, and what is said of it there.</summary>
public sealed record FactKind(Type Type, FactKindAttribute Said)
{
    public string Name => Said.Name;
}
