using System.IO.Compression;
using System.Text;

namespace TalentPool.Features.EvidenceFiles;

/// <summary>What a file is by its content. The name and the type that the sender claims decide nothing but between kinds of text.</summary>
public sealed record FileKind(string ContentType, params string[] Extensions)
{
    public static readonly FileKind Pdf = new("application/pdf", ".pdf");
    public static readonly FileKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static readonly FileKind Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
    public static readonly FileKind Png = new("image/png", ".png");
    public static readonly FileKind Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    public static readonly FileKind OutlookMessage = new("application/vnd.ms-outlook", ".msg");
    public static readonly FileKind Message = new("message/rfc822", ".eml");
    public static readonly FileKind Text = new("text/plain", ".txt", ".csv");

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>For the form, so that the browser offers only what will be taken.</summary>
    public const string Accepted = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt,.csv,.eml,.msg";

    /// <summary>Whether files with this ending are taken. A name without any is given the one of its content.</summary>
    public static bool IsListed(string extension) => extension.Length == 0 || Accepted.Split(',').Contains(extension);

    /// <summary>The kind of the content; null when it is none that is taken.</summary>
    public static FileKind? Of(byte[] content, string extension) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => Pdf,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x50, 0x4B, 0x03, 0x04, ..] => OfficeDocument(content),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Contains(content, "__properties_version1.0") ? OutlookMessage : null,
        _ => IsText(content) ? (extension == ".eml" && StartsLikeAMessage(content) ? Message : Text) : null,
    };

    /// <summary>An office document is a zip with a list of its parts. One that carries macros is not taken.</summary>
    private static FileKind? OfficeDocument(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return !parts.Contains("[Content_Types].xml") || parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? null
                : parts.Contains("word/document.xml") ? Docx
                : parts.Contains("xl/workbook.xml") ? Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool Contains(byte[] content, string name) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool IsText(byte[] content)
    {
        try
        {
            return !StrictUtf8.GetString(content).Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>A header line, such as "Received: from …".</summary>
    private static bool StartsLikeAMessage(byte[] content)
    {
        var colon = content.AsSpan().IndexOf((byte)':');
        return colon is > 0 and < 80 && content.AsSpan(0, colon).IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }
}
