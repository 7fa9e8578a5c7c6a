using System.Data.Common;

namespace TalentPool.Database;

/// <summary>
/// Reads columns as they are stored and not through the model, so that a value which the model would mend, or stumble over, shows as
/// what it is.
/// </summary>
public static class StoredValue
{
    public static long Number(DbDataReader reader, string column) => reader[column] switch
    {
        long number => number,
        int number => number,
        _ => throw Wrong(column, "a whole number"),
    };

    public static string Text(DbDataReader reader, string column) => TextOrNone(reader, column) ?? throw Wrong(column, "text");

    public static string? TextOrNone(DbDataReader reader, string column) => reader[column] switch
    {
        string text => text,
        DBNull => null,
        _ => throw Wrong(column, "text"),
    };

    public static byte[] Bytes(DbDataReader reader, string column) => BytesOrNone(reader, column) ?? throw Wrong(column, "bytes");

    public static byte[]? BytesOrNone(DbDataReader reader, string column) => reader[column] switch
    {
        byte[] bytes => bytes,
        DBNull => null,
        _ => throw Wrong(column, "bytes"),
    };

    public static Guid Id(DbDataReader reader, string column) => IdOrNone(reader, column) ?? throw Wrong(column, "an identifier");

    public static Guid? IdOrNone(DbDataReader reader, string column) => reader[column] switch
    {
        Guid id => id,
        byte[] { Length: 16 } bytes => new Guid(bytes, bigEndian: true),
        DBNull => null,
        _ => throw Wrong(column, "an identifier"),
    };

    /// <summary>Milliseconds since 1970. An instant with more than that is none of ours.</summary>
    public static long Instant(DbDataReader reader, string column) => reader[column] switch
    {
        long milliseconds => milliseconds,
        DateTime { Kind: DateTimeKind.Utc } instant when instant.Ticks % TimeSpan.TicksPerMillisecond == 0 => new DateTimeOffset(instant).ToUnixTimeMilliseconds(),
        _ => throw Wrong(column, "an instant in whole milliseconds"),
    };

    private static FormatException Wrong(string column, string expected) => new($"{column} is not {expected}");
}
