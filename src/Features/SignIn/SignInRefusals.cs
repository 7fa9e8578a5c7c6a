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

    /// <summary>No refusal in the end: the other half of signing in.</summary>
    public static readonly Refusal CodeWanted = new(nameof(CodeWanted), "Enter the code that your authenticator app shows.");

    public static readonly Refusal SignInAgain = new(nameof(SignInAgain), "That took too long. Sign in again.");

    public static readonly Refusal WrongCode = new(
        nameof(WrongCode), "The code is wrong, or was used before. Wait for the next one. After five wrong codes an account is locked for 15 minutes, and then even the right one is refused.");

    public static readonly Refusal CodeNotOfThisKey = new(nameof(CodeNotOfThisKey), "This is not the code that the app shows now for this key. Check the clock of your phone, and try the next code.");

    public static readonly Refusal SecondFactorThere = new(nameof(SecondFactorThere), "An authenticator app is set up already.");

    public static readonly Refusal CodesShownBefore = new(
        nameof(CodesShownBefore), "This form was sent twice, and the recovery codes were in the first answer. If you have not kept them, make new ones.", RefusalKind.Stale);

    public static readonly Refusal NoDemonstration = new(nameof(NoDemonstration), "There is no such page.", RefusalKind.NotFound);

    public static Refusal PasswordNotAccepted(string sentence) => new(nameof(PasswordNotAccepted), sentence);
}
