using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Lazo.Web.Access;

/// <summary>What the framework itself says of a value that it can't read; without this, in English.</summary>
internal static class SpanishBinding
{
    private const string Unreadable = "Este dato no se entiende.";
    private const string Missing = "Falta este dato.";

    internal static void Speak(DefaultModelBindingMessageProvider says)
    {
        says.SetAttemptedValueIsInvalidAccessor((value, _) => $"«{value}» no se entiende aquí.");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"«{value}» no se entiende aquí.");
        says.SetValueIsInvalidAccessor(value => $"«{value}» no se entiende aquí.");
        says.SetUnknownValueIsInvalidAccessor(_ => Unreadable);
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unreadable);
        says.SetValueMustBeANumberAccessor(_ => "Escribe un número.");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "Escribe un número.");
        says.SetMissingBindRequiredValueAccessor(_ => Missing);
        says.SetMissingKeyOrValueAccessor(() => Missing);
        says.SetMissingRequestBodyRequiredValueAccessor(() => Missing);
        says.SetValueMustNotBeNullAccessor(_ => Missing);
    }
}
