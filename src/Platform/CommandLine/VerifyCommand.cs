using System.Security.Cryptography;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Platform.Evidence;

namespace TalentPool.Platform.CommandLine;

/// <summary>
/// <c>verify</c>: holds everything that is evidence against the chains; with <c>--head chain:number:hash</c> also says whether a head that
/// was mailed or printed still lies in its chain. <c>verify certificate.json --key key.pem</c>: checks one
/// certificate by itself, with no database, on any machine. Exit code 1 when something does not fit.
/// </summary>
public static class VerifyCommand
{
    private const int DoesNotFit = 1;

    public static Task<int> Run(string[] args, TextWriter output) =>
        args is [['-', ..], ..] or [] ? VerifyDatabase(args, output) : VerifyFile(args[0], args[1..], output);

    private static async Task<int> VerifyDatabase(string[] args, TextWriter output)
    {
        // The host is asked for its settings alone: a check starts nothing and makes no file.
        var options = CommandOptions.Read(args, "--head");
        var head = options["--head"] is { } given
            ? OlderHead.Parse(given) ?? throw new WrongUseException($"'{given}' is not a head; expected the chain, the number and the hash with colons between them, as they were mailed.")
            : null;
        var builder = Hosting.CreateBuilder(QuietSettings.With(options.Settings));
        var settings = DatabaseSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        if (settings.File is { } file && !File.Exists(file))
        {
            throw new WrongUseException($"'{file}' is not there; expected the database that is to be verified.");
        }

        var databases = new Databases(settings);
        var report = await Verification.Of(databases).Run();
        foreach (var line in report.Lines())
        {
            await output.WriteLineAsync(line);
        }

        var isHeadThere = head is null || await LiesIn(databases, head);
        if (head is not null)
        {
            await output.WriteLineAsync(isHeadThere ? $"Head: {head} has this hash." : $"Head: {head} does not have this hash. The chain has been rewritten since, or the head is of another chain.");
        }

        return report.IsSound && isHeadThere ? Commands.Done : DoesNotFit;
    }

    private static async Task<bool> LiesIn(Databases databases, OlderHead head)
    {
        await using var db = databases.Open();
        return await head.LiesIn(db);
    }

    private static async Task<int> VerifyFile(string file, string[] args, TextWriter output)
    {
        var keyFile = CommandOptions.Read(args, "--key")["--key"]
            ?? throw new WrongUseException("'verify' with a certificate has no --key; expected the public key it was signed with, as a PEM file.");
        using var key = ReadKey(keyFile);
        var jws = CertificateFile.Read(ReadAll(file)) ?? throw new WrongUseException($"'{file}' is not a certificate; expected the file that its page offers for download.");
        if (Jws.Open(jws, key) is not { } json || CertificatePayload.FromJson(json) is not { } payload)
        {
            var signedWith = Jws.KeyIdOf(jws);
            await output.WriteLineAsync(signedWith is not null && signedWith != CertificateSigner.KeyIdOf(key)
                ? $"Not valid: the certificate says that it was signed with key {signedWith}, and this is key {CertificateSigner.KeyIdOf(key)}."
                : "Not valid: the certificate is not what was signed with this key.");
            return DoesNotFit;
        }

        foreach (var line in CertificateFile.MainFacts(payload))
        {
            await output.WriteLineAsync(line);
        }

        await output.WriteLineAsync(
            $"Signed with key {CertificateSigner.KeyIdOf(key)}. Compare it with the keys that the partnership publishes at /certificates/keys: a certificate is worth what its key is.");

        return Commands.Done;
    }

    private static string ReadAll(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"'{file}' cannot be read; expected a certificate's file.");
        }
    }

    private static ECDsa ReadKey(string file)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            throw new WrongUseException($"'{file}' is not a key; expected a PEM file with the public key that the certificate was signed with.");
        }
    }
}
