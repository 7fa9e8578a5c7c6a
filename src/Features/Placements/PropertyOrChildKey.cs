using System.Security.Cryptography;
using System.Text;
using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Errors;

namespace TalentPool.Features.Placements;

/// <summary>
/// The secret with which references of properties and children are hashed, read once from the path in TalentPool:Conflicts:KeyPath. The
/// same reference gives the same mark at every member, and whoever has the database but not the key can try no reference out. On SQLite
/// it lies beside the database unless the setting says otherwise, and is made on the first start. Without it no reference is recorded.
/// </summary>
public sealed class PropertyOrChildKey
{
    private const string Setting = KnownSettings.ConflictKey;

    private const int Bytes = 32;

    private readonly byte[]? _key;

    private PropertyOrChildKey(byte[]? key) => _key = key;

    public static PropertyOrChildKey None { get; } = new(null);

    public bool IsReady => _key is not null;

    public static PropertyOrChildKey New() => new(RandomNumberGenerator.GetBytes(Bytes));

    public static PropertyOrChildKey From(IConfiguration configuration, string contentRoot, DatabaseSettings database)
    {
        var path = PathOf(configuration, contentRoot, database);
        if (File.Exists(path))
        {
            return new PropertyOrChildKey(Read(path));
        }

        if (database.File is not null)
        {
            return Make(path, configuration[Setting] is null);
        }

        return configuration[Setting] is null ? None : throw new WrongSettingException(Setting, path, "the file with the key of conflict checks, which is not there,");
    }

    /// <summary>Where the key lies, or would.</summary>
    public static string PathOf(IConfiguration configuration, string contentRoot, DatabaseSettings database)
    {
        var folder = database.File is { } file ? Path.GetDirectoryName(file)! : "data";
        return Path.Combine(contentRoot, configuration[Setting] ?? Path.Combine(folder, "conflict-key.txt"));
    }

    /// <summary>The keyed hash of a reference, whatever spaces, signs and small letters it was typed with; null where it has no letter or digit.</summary>
    public string? MarkOf(PropertyOrChild kind, string reference)
    {
        var signs = string.Concat(reference.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var compared = signs.All(char.IsAsciiDigit) ? signs.TrimStart('0') : signs;
        return compared == "" ? null
            : Convert.ToHexStringLower(HMACSHA256.HashData(_key ?? throw new InvalidOperationException("There is no key to hash with."), Encoding.UTF8.GetBytes($"{kind}:{compared}")));
    }

    private static PropertyOrChildKey Make(string path, bool isBesideDatabase)
    {
        try
        {
            var made = RandomNumberGenerator.GetBytes(Bytes);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new StreamWriter(path, options);
            file.Write(Convert.ToBase64String(made));
            return new PropertyOrChildKey(made);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw isBesideDatabase
                ? WrittenFolder.Wrong(DatabaseSettings.ConnectionSetting, Path.GetDirectoryName(path)!)
                : new WrongSettingException(Setting, path, "a file that is there, or a place where it can be made,");
        }
    }

    private static byte[] Read(string path)
    {
        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length >= Bytes ? key : throw new FormatException();
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new WrongSettingException(Setting, path, $"a readable file with a key of {Bytes} bytes or more in Base64");
        }
    }
}
