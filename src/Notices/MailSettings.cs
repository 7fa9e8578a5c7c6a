using System.Net.Mail;
using TalentPool.Platform;
using TalentPool.Platform.Errors;

namespace TalentPool.Notices;

/// <summary>Where mail is put, whom it is from, and the address that its links start with.</summary>
/// <param name="Folder">Mail is written there as files, from which a relay or a person takes it.</param>
/// <param name="Address">Without a slash at its end.</param>
public sealed record MailSettings(string Folder, MailAddress From, string Address)
{
    public const string FolderSetting = "TalentPool:Mail:Folder";

    public const string FromSetting = "TalentPool:Mail:From";

    public static MailSettings Read(IConfiguration configuration, string contentRoot)
    {
        var folder = configuration[FolderSetting] is { Length: > 0 } named ? named : Path.Combine("data", "mail");
        var from = configuration[FromSetting] is { Length: > 0 } sender ? sender : "TalentPool <talentpool@localhost>";
        if (!MailAddress.TryCreate(from, out var address) || from.Any(char.IsControl))
        {
            throw new WrongSettingException(FromSetting, from, "a mail address such as TalentPool <talentpool@example.org>");
        }

        return new MailSettings(Path.Combine(contentRoot, folder), address, SiteAddress.Read(configuration).Address);
    }
}
