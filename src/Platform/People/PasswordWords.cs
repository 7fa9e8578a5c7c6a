using Microsoft.AspNetCore.Identity;

namespace TalentPool.Platform.People;

/// <summary>What is wrong with a password, in the words of the page.</summary>
public static class PasswordWords
{
    public const string Hint = "12 characters or more. Three random words are a good start; signs and capitals are not needed.";

    public static string Of(IdentityResult failed) => failed.Errors.First() switch
    {
        { Code: nameof(IdentityErrorDescriber.PasswordTooShort) } => $"Password must be {SignInServices.ShortestPassword} characters or more",
        { Code: nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) } => "Password must have at least 5 different characters",
        { Code: nameof(IdentityErrorDescriber.PasswordMismatch) } => "Current password is wrong",
        var other => other.Description,
    };
}
