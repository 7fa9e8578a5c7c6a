using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace TalentPool.Platform.People;

/// <summary>
/// The six digits that an authenticator app shows (RFC 6238: SHA-1, 30 seconds). The sign-in library keeps the key; it is asked here
/// because the library takes the machine's own clock and lets a code in twice.
/// </summary>
public static class AuthenticatorCodes
{
    public const int Digits = 6;

    private const int StepSeconds = 30;

    /// <summary>A phone's clock may be so many steps off.</summary>
    private const int StepsOff = 1;

    private const int KeyBytes = 20;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string NewKey() => Base32(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>What the picture says to the app.</summary>
    public static string AddressOf(string key, string account) =>
        $"otpauth://totp/TalentPool:{Uri.EscapeDataString(account)}?secret={key}&issuer=TalentPool&digits={Digits}";

    public static string CodeAt(string key, DateTime at) => Code(Bytes(key), StepAt(at));

    /// <summary>The step that the code belongs to, when it is right now and no step up to the last one used.</summary>
    public static long? Match(string key, string code, DateTime at, long? lastStep)
    {
        var bytes = Bytes(key);
        var now = StepAt(at);
        for (var step = now - StepsOff; step <= now + StepsOff; step++)
        {
            if (!(step <= lastStep) && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(bytes, step)), System.Text.Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>Letters and digits that are hard to mistake, of which each holds five bits.</summary>
    internal static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(held >> bits) & 31]);
                held &= (1 << bits) - 1;
            }
        }

        return text.ToString();
    }

    private static byte[] Bytes(string base32)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in base32)
        {
            (held, bits) = ((held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }

    private static long StepAt(DateTime at) => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)).ToUnixTimeSeconds() / StepSeconds;

    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238 says SHA-1, and so do the apps.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[at..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
