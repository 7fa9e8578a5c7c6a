using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace TalentPool.Notices;

/// <summary>
/// Writes one plain-text mail as a mail program reads it. Whatever goes into a header is stripped of line breaks and other control
/// characters and encoded where it is not plain ASCII, so nothing that a person typed can add a header or a recipient.
/// </summary>
public static class MailText
{
    private const string LineEnd = "\r\n";

    /// <summary>An encoded word is at most 75 characters long (RFC 2047); 42 bytes make 56 of them, and the frame 12.</summary>
    private const int EncodedBytes = 42;

    /// <summary>Leaves room for the header's name on a line of 78 (RFC 5322).</summary>
    private const int FoldedAt = 64;

    /// <param name="stopAddress">Where a mail program stops mail of this kind for its reader, by one post and without a sign-in (RFC 2369, RFC 8058).</param>
    public static string Write(string messageId, DateTime date, MailAddress from, MailAddress to, string subject, string text, string? stopAddress = null)
    {
        var mail = new StringBuilder();
        void Header(string name, string value) => mail.Append(name).Append(": ").Append(value).Append(LineEnd);
        Header("From", Mailbox(from));
        Header("To", Mailbox(to));
        Header("Subject", Phrase(subject));
        Header("Date", date.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        Header("Message-ID", messageId);
        Header("Auto-Submitted", "auto-generated");
        if (stopAddress is not null)
        {
            Header("List-Unsubscribe", $"<{stopAddress}>");
            Header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        Header("MIME-Version", "1.0");
        Header("Content-Type", "text/plain; charset=utf-8");
        Header("Content-Transfer-Encoding", "8bit");
        mail.Append(LineEnd);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            mail.Append(string.Concat(line.Where(letter => letter == '\t' || !char.IsControl(letter)))).Append(LineEnd);
        }

        return mail.ToString();
    }

    private static string Mailbox(MailAddress address)
    {
        if (address.Address.Any(letter => letter <= ' ' || letter > '~'))
        {
            throw new FormatException("A mail address may hold printable ASCII alone.");
        }

        return address.DisplayName.Length == 0 ? $"<{address.Address}>" : $"{Phrase(address.DisplayName, isName: true)} <{address.Address}>";
    }

    private static string Phrase(string text, bool isName = false)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).Trim();
        var isPlain = line.All(letter => letter is >= ' ' and <= '~' && (!isName || char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-' or '\''));
        return isPlain && !line.Contains("=?", StringComparison.Ordinal) && line.Split(' ').All(word => word.Length <= FoldedAt)
            ? Folded(line)
            : string.Join(LineEnd + " ", EncodedWords(line));
    }

    /// <summary>Broken at spaces, which a mail program reads as the same line.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var length = 0;
        foreach (var word in line.Split(' '))
        {
            if (folded.Length > 0)
            {
                folded.Append(length + word.Length > FoldedAt ? LineEnd + " " : " ");
                length = length + word.Length > FoldedAt ? 0 : length + 1;
            }

            folded.Append(word);
            length += word.Length;
        }

        return folded.ToString();
    }

    private static IEnumerable<string> EncodedWords(string line)
    {
        var piece = new List<byte>();
        foreach (var rune in line.EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (piece.Count + bytes.Length > EncodedBytes)
            {
                yield return Encoded(piece);
                piece.Clear();
            }

            piece.AddRange(bytes);
        }

        yield return Encoded(piece);
    }

    private static string Encoded(List<byte> piece) => $"=?utf-8?B?{Convert.ToBase64String([.. piece])}?=";
}
