using System.Text;

namespace TalentPool.Platform.Tables;

/// <summary>Which letters the bytes of a file stand for: UTF-8, with or without its mark, or Windows-1252, as older spreadsheets write it.</summary>
public static class TableText
{
    private const string OtherEncoding = "The file is not in an encoding that we read. In your spreadsheet, save it as “CSV UTF-8”.";

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>The reader, and whether the bytes were taken for Windows-1252; or a sentence that says why the file is refused.</returns>
    public static (TextReader? Reader, bool IsWindows, string? Problem) Open(byte[] content)
    {
        if (content.AsSpan().StartsWith<byte>([0xFF, 0xFE]) || content.AsSpan().StartsWith<byte>([0xFE, 0xFF]))
        {
            return (null, false, OtherEncoding);
        }

        if (content.AsSpan().StartsWith("PK"u8))
        {
            return (null, false, "This is a spreadsheet, not a CSV file. In your spreadsheet, save it as “CSV UTF-8”.");
        }

        if (content.AsSpan().ContainsAny((byte)0x00, (byte)0x1A))
        {
            return (null, false, OtherEncoding);
        }

        if (System.Text.Unicode.Utf8.IsValid(content))
        {
            return (Reader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), false, null);
        }

        // Five bytes stand for nothing in Windows-1252, so a file that has one of them was written in something else.
        return content.AsSpan().ContainsAny([(byte)0x81, (byte)0x8D, (byte)0x8F, (byte)0x90, (byte)0x9D])
            ? (null, false, OtherEncoding)
            : (Reader(content, Windows), true, null);
    }

    private static StreamReader Reader(byte[] content, Encoding encoding) => new(new MemoryStream(content, writable: false), encoding, detectEncodingFromByteOrderMarks: encoding is UTF8Encoding);
}
