using System.Net.Mail;

namespace TalentPool.Notices;

/// <summary>One mail that says only that mail arrives, on the same way as every other.</summary>
public sealed class TestMail(MailCarriers carriers, MailSettings settings, TimeProvider clock)
{
    /// <exception cref="MailNotTakenException">The mail server did not take it, and why.</exception>
    public async Task Send(MailAddress to, CancellationToken cancellation = default)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        var name = $"test-mail-{Guid.NewGuid():N}";
        var text = MailText.Write($"<{name}@{settings.Host}>", at, settings.From, to, "Test mail from TalentPool", string.Join('\n',
        [
            "Mail from TalentPool reaches you.",
            "",
            "Links in mail lead to:",
            settings.Address,
        ]));
        await using var carrier = carriers.Open();
        await carrier.Put(name, text, cancellation);
    }

    /// <summary>Why a mail could not be sent, as an administrator reads it; none where that is a fault of the program.</summary>
    public static string? WhyNot(Exception failure) => failure switch
    {
        MailNotTakenException => failure.Message,
        IOException or UnauthorizedAccessException => $"The mail could not be written: {failure.Message}",
        _ => null,
    };
}
