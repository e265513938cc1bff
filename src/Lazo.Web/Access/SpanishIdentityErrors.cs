using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;

namespace Lazo.Web.Access;

/// <summary>What Identity can have against what somebody entered, in the language of her screens.</summary>
public sealed class SpanishIdentityErrors(Speech say) : IdentityErrorDescriber
{
    /// <inheritdoc />
    public override IdentityError DefaultError() => Error(nameof(DefaultError),
        say["No se pudo guardar; inténtalo otra vez.", "It couldn't be saved; try again."]);

    /// <inheritdoc />
    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure),
        say["La cuenta cambió mientras tanto; inténtalo otra vez.", "The account changed meanwhile; try again."]);

    /// <inheritdoc />
    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch),
        say["La contraseña actual no es esa.", "That isn't the current password."]);

    /// <inheritdoc />
    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort),
        say[$"Usa al menos {length} caracteres; una frase corta se recuerda mejor.", $"Use at least {length} characters; a short sentence is easier to remember."]);

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars),
        say[$"Usa al menos {uniqueChars} caracteres distintos.", $"Use at least {uniqueChars} different characters."]);

    /// <inheritdoc />
    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), say["El código no es válido.", "The code isn't valid."]);

    private static IdentityError Error(string code, string words) => new() { Code = code, Description = words };
}
