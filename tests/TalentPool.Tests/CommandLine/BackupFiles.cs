using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using TalentPool.Database;
using TalentPool.Platform.CommandLine;

namespace TalentPool.Tests.CommandLine;

/// <summary>Backups as a test writes, restores, reads and changes them.</summary>
internal static class BackupFiles
{
    public static async Task<(int Code, string Said)> Backup(DatabaseSettings settings, string file)
    {
        var output = new StringWriter();
        return (await BackupCommand.Run([$"--to={file}", .. Place(settings)], output), output.ToString());
    }

    public static async Task<(int Code, string Said)> Restore(DatabaseSettings settings, string file, params string[] more)
    {
        var output = new StringWriter();
        return (await RestoreCommand.Run([$"--from={file}", .. Place(settings), .. more], output), output.ToString());
    }

    /// <summary>All that the database holds, as a backup writes it.</summary>
    public static async Task<string[]> Everything(DatabaseSettings settings, string folder)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.backup");
        await Backup(settings, file);
        return Lines(file)[1..^1];
    }

    public static string[] Lines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }

    public static void Write(string file, string[] lines)
    {
        using var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));
    }

    /// <summary>With a hash that is right, as another version would write it, or somebody who knows how.</summary>
    public static void WriteWhole(string file, string[] content)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(content.Select(line => $"{line}\n"))));
        Write(file, [.. content, $"{{\"Sha256\":\"{Convert.ToHexStringLower(hash)}\"}}"]);
    }

    private static string[] Place(DatabaseSettings settings) =>
        [$"--TalentPool:Database:Provider={settings.Provider}", $"--ConnectionStrings:TalentPool={settings.ConnectionString}"];
}
