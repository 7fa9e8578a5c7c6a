using System.Security.Cryptography;
using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Errors;

namespace TalentPool.Features.Certificates;

/// <summary>
/// The private key of this node, read once from the path in TalentPool:Certificates:KeyPath. On SQLite, where there is one node, it lies
/// beside the database unless the setting says otherwise, and is made on the first start. A node without it grants no clearance.
/// </summary>
public sealed class CertificateSigner
{
    private const string Setting = KnownSettings.CertificateKey;

    private readonly ECDsa? _key;
    private readonly Lock _one = new();

    private CertificateSigner(ECDsa? key)
    {
        _key = key;
        if (key is not null)
        {
            PublicPem = key.ExportSubjectPublicKeyInfoPem();
            KeyId = KeyIdOf(key);
        }
    }

    public static CertificateSigner None { get; } = new(null);

    public bool IsReady => _key is not null;

    public string KeyId { get; } = "";

    public string PublicPem { get; } = "";

    public static CertificateSigner WithNewKey() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public static CertificateSigner From(IConfiguration configuration, string contentRoot, DatabaseSettings database)
    {
        var path = PathOf(configuration, contentRoot, database);
        if (File.Exists(path))
        {
            return new CertificateSigner(Read(path));
        }

        if (database.File is not null)
        {
            return Make(path, configuration[Setting] is null);
        }

        return configuration[Setting] is null ? None : throw new WrongSettingException(Setting, path, "the PEM file with the private key of the certificates, which is not there,");
    }

    /// <summary>Where the private key lies, or would.</summary>
    public static string PathOf(IConfiguration configuration, string contentRoot, DatabaseSettings database)
    {
        var folder = database.File is { } file ? Path.GetDirectoryName(file)! : "data";
        return Path.Combine(contentRoot, configuration[Setting] ?? Path.Combine(folder, "certificate-key.pem"));
    }

    /// <summary>The first half of the SHA-256 of the public key, so that whoever holds the key can tell which it is.</summary>
    public static string KeyIdOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..16]);

    public string Sign(byte[] payload)
    {
        lock (_one)
        {
            return Jws.Sign(_key ?? throw new InvalidOperationException("There is no key to sign with."), KeyId, payload);
        }
    }

    private static CertificateSigner Make(string path, bool isBesideDatabase)
    {
        try
        {
            return Make(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw isBesideDatabase
                ? WrittenFolder.Wrong(DatabaseSettings.ConnectionSetting, Path.GetDirectoryName(path)!)
                : new WrongSettingException(Setting, path, "a file that is there, or a place where it can be made,");
        }
    }

    private static CertificateSigner Make(string path)
    {
        var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(path, options))
        {
            file.Write(made.ExportPkcs8PrivateKeyPem());
        }

        return new CertificateSigner(made);
    }

    private static ECDsa Read(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            key.ExportPkcs8PrivateKey();
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new WrongSettingException(Setting, path, "a readable PEM file with a private key on the curve P-256");
        }

        return key.KeySize == 256 ? key : throw new WrongSettingException(Setting, path, "a key on the curve P-256");
    }
}
