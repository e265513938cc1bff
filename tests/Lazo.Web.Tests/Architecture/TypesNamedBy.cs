using System.Reflection;
using System.Reflection.Emit;

namespace Lazo.Web.Tests.Architecture;

/// <summary>Every type that a type names: in its base, its members' signatures and its methods' bodies.</summary>
/// <remarks>Bodies are read too: a boundary that is only kept in signatures is crossed by the first static call.</remarks>
internal static class TypesNamedBy
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> In(Type type)
    {
        var named = new HashSet<Type>();
        Add(named, type.BaseType);
        foreach (var contract in type.GetInterfaces())
        {
            Add(named, contract);
        }

        foreach (var field in type.GetFields(All))
        {
            Add(named, field.FieldType);
        }

        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            AddSignature(named, method);
            AddBody(named, method);
        }

        return named;
    }

    private static void AddSignature(HashSet<Type> named, MethodBase method)
    {
        Add(named, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
        {
            Add(named, parameter.ParameterType);
        }
    }

    private static void AddBody(HashSet<Type> named, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return;
        }

        foreach (var local in body.LocalVariables)
        {
            Add(named, local.LocalType);
        }

        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = (short)(0xFE00 | code[at++]);
            }

            var operation = OpCodesByValue[value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                AddToken(named, method, BitConverter.ToInt32(code, at));
            }

            at += OperandLength(operation, code, at);
        }
    }

    private static void AddToken(HashSet<Type> named, MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var ofMethod = method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, ofType, ofMethod);
        // Every method with `yield` asks on which thread it is gone through; the compiler wrote that, and it says nothing of the world.
        if (member is { Name: "get_CurrentManagedThreadId" } && member.DeclaringType == typeof(Environment))
        {
            return;
        }

        Add(named, member as Type ?? member?.DeclaringType);
        if (member is MethodBase called)
        {
            AddSignature(named, called);
        }
        else if (member is FieldInfo field)
        {
            Add(named, field.FieldType);
        }
    }

    private static int OperandLength(OpCode operation, byte[] code, int at) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void Add(HashSet<Type> named, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(named, type.GetElementType());
            return;
        }

        if (type.IsGenericType)
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Add(named, argument);
            }

            type = type.GetGenericTypeDefinition();
        }

        named.Add(type);
    }
}
