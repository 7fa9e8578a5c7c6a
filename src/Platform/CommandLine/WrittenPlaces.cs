using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Features.Placements;
using TalentPool.Notices;

namespace TalentPool.Platform.CommandLine;

/// <summary>
/// Every folder that the program would write into with these settings, and the setting that says so. The keys that protect cookies and
/// forms are not among them: they are rows of the database.
/// </summary>
public static class WrittenPlaces
{
    public static IEnumerable<(string What, string Folder, string Setting)> Of(IConfiguration configuration, string contentRoot, DatabaseSettings database, MailSettings? mail)
    {
        if (database.File is { } file)
        {
            yield return ("the database", Path.GetDirectoryName(file)!, DatabaseSettings.ConnectionSetting);
            foreach (var (what, path, setting) in new[]
                     {
                         ("the private key of the certificates", CertificateSigner.PathOf(configuration, contentRoot, database), KnownSettings.CertificateKey),
                         ("the key of conflict checks", PropertyOrChildKey.PathOf(configuration, contentRoot, database), KnownSettings.ConflictKey),
                     })
            {
                // A key that is there is only read, and one that no setting places lies beside the database.
                if (!File.Exists(path) && configuration[setting] is not null)
                {
                    yield return (what, Path.GetDirectoryName(path)!, setting);
                }
            }
        }

        if (mail is { Server: null })
        {
            yield return ("mail", mail.Folder, MailSettings.FolderSetting);
        }
    }

    /// <summary>What is said of a folder, and the sentence about the setting where nothing can be written.</summary>
    public static (string Found, string? Wrong) Try(string folder, string setting) => WrittenFolder.CanBeWritten(folder)
        ? ($"{folder}, can be written", null)
        : ($"{folder}, cannot be written", WrittenFolder.Wrong(setting, folder).Message);
}
