using System.Text;

namespace TalentPool.Notices;

/// <summary>Puts mail into a folder, one file for each row. Sent twice, the file is written twice and there is one all the same.</summary>
public sealed class MailFolder(MailSettings settings)
{
    public Task Put(long mailId, string text, CancellationToken cancellation) => Put($"{mailId:D9}", text, cancellation);

    /// <param name="name">What the file is called, without its ending.</param>
    public async Task Put(string name, string text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = Path.Combine(settings.Folder, $"{name}.eml");
        var unfinished = file + ".unfinished";
        await File.WriteAllTextAsync(unfinished, text, new UTF8Encoding(false), cancellation);
        File.Move(unfinished, file, overwrite: true);
    }
}
