namespace TalentPool.Notices;

/// <summary>The mail server where one is set, and the folder otherwise.</summary>
public sealed class MailCarriers(MailSettings settings)
{
    public MailCarrier Open() => settings.Server is { } server ? new SmtpCarrier(server) : new MailFolder(settings);
}
