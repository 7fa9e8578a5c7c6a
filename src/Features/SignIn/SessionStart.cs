using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using TalentPool.Domain;
using TalentPool.Platform.People;

namespace TalentPool.Features.SignIn;

/// <summary>How every session begins: at once, or after a code where the person has a second factor, whichever way they came.</summary>
public sealed class SessionStart(SignInManager<Person> signIn, IHttpContextAccessor http)
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("There is no request to sign in with.");

    /// <summary>Begins the session, or remembers for a few minutes who has to give a code.</summary>
    public async Task<Outcome> Begin(Person person)
    {
        if (!person.TwoFactorEnabled)
        {
            await signIn.SignInAsync(person, isPersistent: false);
            return Outcome.DoneWith(person.Id);
        }

        var half = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        half.AddClaim(new Claim(ClaimTypes.Name, person.Id.ToString()));
        half.AddClaim(new Claim(ClaimTypes.SerialNumber, person.SecurityStamp!));
        await Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(half));
        return SignInRefusals.CodeWanted;
    }

    /// <summary>Who has given the password and not yet a code; none once that is too long ago, or the password has been changed since.</summary>
    public async Task<Person?> HalfWay()
    {
        var person = await signIn.GetTwoFactorAuthenticationUserAsync();
        var half = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return person is { SuspendedAt: null, TwoFactorEnabled: true } && half.Principal?.FindFirstValue(ClaimTypes.SerialNumber) == person.SecurityStamp ? person : null;
    }

    /// <summary>Begins the session of somebody who gave a code.</summary>
    public async Task BeginWithTwo(Person person)
    {
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new Claim(SecondFactorDuty.MethodClaim, SecondFactorDuty.SecondFactorMethod)]);
    }
}
