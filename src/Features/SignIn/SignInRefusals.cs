using TalentPool.Domain;

namespace TalentPool.Features.SignIn;

/// <summary>Every no of signing in. The first does not say which part was wrong, nor whether the account exists or is locked.</summary>
public static class SignInRefusals
{
    public static readonly Refusal WrongEmailOrPassword = new(
        nameof(WrongEmailOrPassword),
        "The email address or the password is wrong. After five wrong passwords an account is locked for 15 minutes, and then even the right one is refused.");

    public static readonly Refusal AccountSuspended = new(nameof(AccountSuspended), "Your account is suspended. Ask your head of service or the partnership's administrator.");

    public static readonly Refusal LinkUsedOrExpired = new(nameof(LinkUsedOrExpired), "This link has been used or is too old. Ask for a new one.");

    public static readonly Refusal NoDemonstration = new(nameof(NoDemonstration), "There is no such page.", RefusalKind.NotFound);

    public static Refusal PasswordNotAccepted(string sentence) => new(nameof(PasswordNotAccepted), sentence);
}
