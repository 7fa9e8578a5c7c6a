using System.Net.Mail;
using TalentPool.Notices;

namespace TalentPool.Platform.CommandLine;

/// <summary><c>mail test</c>: sends one mail on the way that every other takes, and says whether it was taken. The database is not touched.</summary>
public static class MailCommand
{
    public const int NotTaken = 1;

    public static async Task<int> Test(string[] args, Func<string[], WebApplication> build)
    {
        var options = CommandOptions.Read(args, "--to");
        var to = options["--to"] ?? throw new WrongUseException("'mail test' has no --to; expected the address that the test mail goes to.");
        if (!MailAddress.TryCreate(to, out var address) || address.Address != to.Trim() || to.Any(letter => letter is < ' ' or > '~'))
        {
            throw new WrongUseException($"'{to}' is not an email address; expected one such as name@council.gov.uk.");
        }

        await using var app = build(QuietSettings.With(options.Settings));
        var settings = app.Services.GetRequiredService<MailSettings>();
        try
        {
            await app.Services.GetRequiredService<TestMail>().Send(address);
        }
        catch (Exception failure) when (TestMail.WhyNot(failure) is { } why)
        {
            await Console.Error.WriteLineAsync($"The test mail to {address.Address} was not sent. {why}");
            return NotTaken;
        }

        Console.WriteLine(settings.Server is null
            ? $"No mail server is set: the test mail to {address.Address} is a file in {settings.Folder}."
            : $"{Words(settings)} took the test mail to {address.Address}. Look whether it arrived, and whether it lies among the junk.");
        return Commands.Done;
    }

    private static string Words(MailSettings settings) => Design.Words.Capitalised(settings.Place);
}
