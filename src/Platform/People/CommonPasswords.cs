using Microsoft.AspNetCore.Identity;

namespace TalentPool.Platform.People;

/// <summary>Refuses passwords that are on the list of common ones, with or without digits and signs at the end, and those made of the person's own name or address.</summary>
public sealed class CommonPasswords : IPasswordValidator<Person>
{
    private static readonly HashSet<string> Known = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person person, string? password)
    {
        var plain = Plain(password ?? "");
        var isCommon = Known.Contains(plain) || plain.Length < 4;
        var isOwn = (person.Email is { } email && plain.Length > 0 && Plain(email.Split('@')[0]) == plain) || Plain(person.Name) == plain;
        return Task.FromResult(isCommon || isOwn
            ? IdentityResult.Failed(new IdentityError { Code = "CommonPassword", Description = "Choose a password that is harder to guess. Three random words are a good start." })
            : IdentityResult.Success);
    }

    private static string Plain(string password) =>
        new string([.. password.ToLowerInvariant().Where(letter => !char.IsWhiteSpace(letter))]).TrimEnd("0123456789!?.,*#@$£%&-_ ".ToCharArray());

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("TalentPool.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Plain)];
    }
}
