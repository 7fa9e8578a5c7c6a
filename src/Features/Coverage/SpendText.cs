using System.Security.Cryptography;
using System.Text;

namespace TalentPool.Features.Coverage;

/// <summary>What a file is made of, found out by reading it once from end to end with a small buffer: its hash, its letters and its separator.</summary>
/// <param name="Problem">A sentence that says why it cannot be read at all.</param>
public sealed record SpendText(string Sha256, Encoding Encoding, char Separator, string? Problem)
{
    private const string OtherEncoding = "The file is not in an encoding that we read. In your spreadsheet, save it as “CSV UTF-8”.";

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public bool IsWindows => Encoding == Windows;

    public static SpendText Of(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var buffer = new byte[64 * 1024];
        var letters = new char[buffer.Length + 1];
        var (isFirst, isUtf8, separator, problem) = (true, true, ',', (string?)null);
        for (int read; (read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0; isFirst = false)
        {
            var bytes = buffer.AsSpan(0, read);
            hash.AppendData(bytes);
            if (isFirst)
            {
                separator = SeparatorOf(bytes);
                problem = bytes.StartsWith("PK"u8) ? "This is a spreadsheet, not a CSV file. In your spreadsheet, save it as “CSV UTF-8”."
                    : bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) ? OtherEncoding
                    : null;
            }

            problem ??= bytes.ContainsAny((byte)0x00, (byte)0x1A) ? OtherEncoding : null;
            isUtf8 = isUtf8 && IsUtf8(decoder, bytes, letters, isLast: read < buffer.Length);
        }

        return new SpendText(Convert.ToHexStringLower(hash.GetHashAndReset()), isUtf8 ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) : Windows, separator, isFirst ? "The file is empty." : problem);
    }

    private static bool IsUtf8(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> letters, bool isLast)
    {
        try
        {
            decoder.GetChars(bytes, letters, isLast);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The sign that the first line has most of: spreadsheets write a semicolon where a comma stands in numbers.</summary>
    private static char SeparatorOf(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
        var first = bytes[..(end < 0 ? bytes.Length : end)].ToArray();
        return Separators.MaxBy(separator => first.Count(letter => letter == separator));
    }
}
