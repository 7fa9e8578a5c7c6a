using System.Net.Mail;
using TalentPool.Platform.Errors;

namespace TalentPool.Notices;

/// <summary>Where mail is put, whom it is from, and the address that its links start with.</summary>
/// <param name="Folder">Mail is written there as files, from which a relay or a person takes it.</param>
/// <param name="Address">Without a slash at its end.</param>
public sealed record MailSettings(string Folder, MailAddress From, string Address)
{
    public static MailSettings Read(IConfiguration configuration, string contentRoot)
    {
        var folder = configuration["TalentPool:Mail:Folder"] is { Length: > 0 } named ? named : Path.Combine("data", "mail");
        var from = configuration["TalentPool:Mail:From"] is { Length: > 0 } sender ? sender : "TalentPool <talentpool@localhost>";
        if (!MailAddress.TryCreate(from, out var address) || from.Any(char.IsControl))
        {
            throw new WrongSettingException("TalentPool:Mail:From", from, "a mail address such as TalentPool <talentpool@example.org>");
        }

        var site = configuration["TalentPool:Address"] is { Length: > 0 } given ? given : "http://localhost:5000";
        if (!Uri.TryCreate(site, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new WrongSettingException("TalentPool:Address", site, "an address such as https://talentpool.example.org");
        }

        return new MailSettings(Path.Combine(contentRoot, folder), address, site.TrimEnd('/'));
    }
}
