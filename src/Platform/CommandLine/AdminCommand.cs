using System.Net.Mail;
using TalentPool.Database;
using TalentPool.Platform.People;

namespace TalentPool.Platform.CommandLine;

/// <summary>
/// <c>admin create</c>: lets someone administer the installation and prints the one-time link with which they set a password. There is
/// no default password, and for an administrator who has lost theirs the same command prints a new link.
/// </summary>
public static class AdminCommand
{
    private const string UsualAddress = "http://localhost:5000";

    public static async Task<int> Create(string[] args, Func<string[], WebApplication> build)
    {
        var options = CommandOptions.Read(args, "--email", "--name");
        var email = options["--email"] ?? throw new WrongUseException("'admin create' has no --email; expected the address that the administrator signs in with.");
        if (!MailAddress.TryCreate(email, out var address) || address.Address != email.Trim() || email.Trim().Length > Person.EmailLength)
        {
            throw new WrongUseException($"'{email}' is not an email address; expected one such as name@council.gov.uk.");
        }

        var name = options["--name"]?.Trim() ?? address.User;
        if (name.Length is 0 or > Person.NameLength)
        {
            throw new WrongUseException($"--name is not a name; expected 1 to {Person.NameLength} characters.");
        }

        await using var app = build(QuietSettings.With(options.Settings));
        await app.Services.GetRequiredService<DatabasePreparation>().Prepare();
        await using var scope = app.Services.CreateAsyncScope();
        var (path, refusal) = await scope.ServiceProvider.GetRequiredService<AdministratorLinks>().Make(address.Address, name);
        if (path is null)
        {
            throw new WrongUseException(refusal!.Sentence);
        }

        var link = app.Services.GetRequiredService<SiteAddress>().Of(path, app.Configuration["urls"]?.Split(';')[0] ?? UsualAddress);
        Console.WriteLine($"{address.Address} administers this installation. Open this link within 24 hours to set the password; it works once:");
        Console.WriteLine(link);
        return Commands.Done;
    }
}
