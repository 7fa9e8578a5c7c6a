using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace TalentPool.Platform.People;

/// <summary>
/// The link with which someone sets a password. It works once, because a new password changes what its token was made from, and for
/// a day; it is stored nowhere.
/// </summary>
public sealed class OneTimeLinks(UserManager<Person> people)
{
    public async Task<string> For(Person person)
    {
        var token = await people.GeneratePasswordResetTokenAsync(person);
        return $"/set-password?token={person.Id:N}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token))}";
    }

    /// <summary>Whose link it is and what is in it; none when it is damaged, used, too old or its person is suspended.</summary>
    public async Task<(Person Person, string Token)?> Read(string? linkToken)
    {
        if (linkToken?.Split('.') is not [var id, var encoded] || !Guid.TryParse(id, out var personId) || Decoded(encoded) is not { } token)
        {
            return null;
        }

        var person = await people.FindByIdAsync(personId.ToString());
        var isGood = person is { SuspendedAt: null }
            && await people.VerifyUserTokenAsync(person, people.Options.Tokens.PasswordResetTokenProvider, UserManager<Person>.ResetPasswordTokenPurpose, token);
        return isGood ? (person!, token) : null;
    }

    private static string? Decoded(string encoded)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(encoded));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
