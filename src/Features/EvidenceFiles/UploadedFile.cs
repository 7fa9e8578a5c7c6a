using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using TalentPool.Platform.Errors;

namespace TalentPool.Features.EvidenceFiles;

/// <summary>
/// A file that was sent with a form and passed: small enough, of a known kind by its content, with a harmless name. Not stored yet:
/// <see cref="EvidenceFile.Store"/> does that in the same act as what the file proves.
/// </summary>
public sealed class UploadedFile
{
    /// <summary>Holds a long tender but not a recording.</summary>
    public const int MostBytes = LargestFileAttribute.UsualMegabytes * 1024 * 1024;

    private static readonly string TooLarge = $"The file must be smaller than {LargestFileAttribute.UsualMegabytes} MB";

    private UploadedFile(string name, FileKind kind, byte[] content)
    {
        (Name, ContentType, Content) = (FileNames.Clean(name, kind), kind.ContentType, content);
        Sha256 = SHA256.HashData(content);
    }

    public string Name { get; }

    public string ContentType { get; }

    public byte[] Content { get; }

    public byte[] Sha256 { get; }

    /// <summary>Reads a file sent with a form: the file, or a sentence for its field that says what is wrong; neither when none was sent.</summary>
    public static async Task<(UploadedFile? File, string? Problem)> Read(IFormFile? sent, CancellationToken cancellation = default)
    {
        if (sent is null || (sent.Length == 0 && string.IsNullOrEmpty(sent.FileName)))
        {
            return (null, null);
        }

        if (sent.Length > MostBytes)
        {
            return (null, TooLarge);
        }

        using var content = new MemoryStream((int)sent.Length);
        await sent.CopyToAsync(content, cancellation);
        return Check(sent.FileName, content.ToArray(), out var problem, out var file) ? (file, null) : (null, problem);
    }

    /// <summary>The same for a file that is already in memory.</summary>
    public static bool Check(string name, byte[] content, [NotNullWhen(false)] out string? problem, [NotNullWhen(true)] out UploadedFile? file)
    {
        // A name that says it is something else, such as a program, is refused even where the content is harmless.
        var extension = FileNames.Extension(name);
        var kind = content.Length is 0 or > MostBytes || !FileKind.IsListed(extension) ? null : FileKind.Of(content, extension);
        problem = content.Length == 0 ? "The file is empty"
            : content.Length > MostBytes ? TooLarge
            : kind is null ? "The file must be a PDF, a Word or Excel document, a PNG or JPEG picture, an email or plain text"
            : null;
        file = problem is null ? new UploadedFile(name, kind!, content) : null;
        return file is not null;
    }
}
