using System.Net.Mail;
using TalentPool.Platform;
using TalentPool.Platform.Errors;

namespace TalentPool.Notices;

/// <summary>Where mail goes, whom it is from, and the address that its links start with.</summary>
/// <param name="Folder">Without a server, mail is written there as files, from which a relay or a person takes it.</param>
/// <param name="Address">Without a slash at its end.</param>
public sealed record MailSettings(string Folder, MailAddress From, string Address)
{
    public const string FolderSetting = "TalentPool:Mail:Folder";

    public const string FromSetting = "TalentPool:Mail:From";

    private const string Example = "a mail address such as TalentPool <talentpool@example.org>";

    /// <summary>The mail server; none where mail goes into the folder.</summary>
    public SmtpSettings? Server { get; init; }

    /// <summary>What the Message-ID of each mail ends with.</summary>
    public string Host => new Uri(Address).Host;

    /// <summary>Where mail goes, as a person reads it.</summary>
    public string Place => Server is { } server ? $"the mail server {server}" : $"the folder {Folder}";

    public static MailSettings Read(IConfiguration configuration, string contentRoot)
    {
        var server = SmtpSettings.Read(configuration, contentRoot);
        var folder = configuration[FolderSetting] is { Length: > 0 } named ? named : null;
        if (folder is not null && server is not null)
        {
            throw new WrongSettingException(FolderSetting, folder, $"only one of it and {SmtpSettings.ServerSetting}");
        }

        var given = configuration[FromSetting] is { Length: > 0 } set ? set : null;
        if (given is null && server is not null)
        {
            throw new WrongSettingException(FromSetting, "nothing", $"{Example}, from which the mail server lets the program send,");
        }

        var from = given ?? "TalentPool <talentpool@localhost>";
        if (!MailAddress.TryCreate(from, out var address) || from.Any(char.IsControl) || address.Address.Any(letter => letter is <= ' ' or > '~'))
        {
            throw new WrongSettingException(FromSetting, from, Example);
        }

        return new MailSettings(Path.Combine(contentRoot, folder ?? Path.Combine("data", "mail")), address, SiteAddress.Read(configuration).Address) { Server = server };
    }
}
