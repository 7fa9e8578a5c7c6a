using System.Text;

namespace TalentPool.Notices;

/// <summary>Puts mail into a folder, one file for each row. Sent twice, the file is written twice and there is one all the same.</summary>
public sealed class MailFolder(MailSettings settings) : MailCarrier
{
    public override async Task Put(string name, string text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = Path.Combine(settings.Folder, $"{name}.eml");
        var unfinished = file + ".unfinished";
        await File.WriteAllTextAsync(unfinished, text, new UTF8Encoding(false), cancellation);
        File.Move(unfinished, file, overwrite: true);
    }
}
