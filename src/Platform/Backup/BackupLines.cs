using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentPool.Platform.Backup;

/// <summary>The lines of a backup as they are written, and the hash over them that its last line gives.</summary>
public sealed class BackupLines(Stream to) : IAsyncDisposable
{
    public static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream _line = new();

    public Task Write<T>(T line, CancellationToken cancellation) => WriteBytes(JsonSerializer.SerializeToUtf8Bytes(line, Json), cancellation);

    public async Task WriteRow(object?[] row, CancellationToken cancellation)
    {
        _line.SetLength(0);
        await using (var json = new Utf8JsonWriter(_line))
        {
            json.WriteStartArray();
            foreach (var value in row)
            {
                StoredCell.Write(json, value);
            }

            json.WriteEndArray();
        }

        await WriteBytes(_line.GetBuffer().AsMemory(0, (int)_line.Length), cancellation);
    }

    /// <summary>The last line, by which whoever reads it knows that nothing is missing and nothing has changed.</summary>
    public async Task End(CancellationToken cancellation)
    {
        await to.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(new BackupEnd(Convert.ToHexStringLower(_hash.GetHashAndReset())), Json), cancellation);
        await to.WriteAsync(LineEnd, cancellation);
    }

    public static void Add(IncrementalHash hash, string line)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(line));
        hash.AppendData(LineEnd);
    }

    public ValueTask DisposeAsync()
    {
        _hash.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteBytes(ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        _hash.AppendData(line.Span);
        _hash.AppendData(LineEnd);
        await to.WriteAsync(line, cancellation);
        await to.WriteAsync(LineEnd, cancellation);
    }
}
