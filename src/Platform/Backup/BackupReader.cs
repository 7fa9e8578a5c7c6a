using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using TalentPool.Database;

namespace TalentPool.Platform.Backup;

/// <summary>Reads a backup line by line: once to see that it is whole, and then into tables.</summary>
public static class BackupReader
{
    /// <summary>The manifest of a backup that is whole. Whatever else the file is, is said in a sentence.</summary>
    public static async Task<BackupManifest> Check(string file)
    {
        try
        {
            return await ReadWhole(file);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or JsonException or FormatException or InvalidOperationException or EndOfStreamException)
        {
            throw new WrongBackupException($"'{file}' is not a whole backup: it is cut short, or it has been changed. Nothing was touched.");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new WrongBackupException($"'{file}' cannot be read; expected a file that 'backup' has written.");
        }
    }

    /// <summary>Fills the tables, which are empty, within the transaction that is open.</summary>
    public static async Task Fill(TalentPoolDb db, string file, CancellationToken cancellation = default)
    {
        var tables = StoredTables.Of(db).ToDictionary(table => table.Name);
        using var lines = Open(file);
        await lines.ReadLineAsync(cancellation);
        DbCommand? adding = null;
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Array)
            {
                await Add(adding!, json.RootElement, cancellation);
            }
            else if (json.Deserialize<BackupTable>() is { Table: not null } begun)
            {
                if (adding is not null)
                {
                    await adding.DisposeAsync();
                }

                adding = Adding(db, tables[begun.Table], begun);
            }
        }

        await StoredTables.ContinueKeys(db, cancellation);
    }

    private static DbCommand Adding(TalentPoolDb db, ITable table, BackupTable begun) =>
        begun.Columns.SequenceEqual(StoredTables.ColumnsOf(table)) ? StoredTables.Adding(db, table) : throw new InvalidOperationException($"The columns of {begun.Table} are not those of the backup.");

    private static async Task Add(DbCommand adding, JsonElement row, CancellationToken cancellation)
    {
        var index = 0;
        foreach (var value in row.EnumerateArray())
        {
            adding.Parameters[index++].Value = StoredCell.Read(value);
        }

        await adding.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<BackupManifest> ReadWhole(string file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var lines = Open(file);
        var first = await lines.ReadLineAsync() ?? throw new EndOfStreamException();
        var manifest = JsonSerializer.Deserialize<BackupManifest>(first, BackupLines.Json) is { Counts: not null, Heads: not null } read ? read : throw new FormatException("There is no manifest.");
        var previous = first;
        while (await lines.ReadLineAsync() is { } line)
        {
            BackupLines.Add(hash, previous);
            previous = line;
        }

        var end = JsonSerializer.Deserialize<BackupEnd>(previous, BackupLines.Json);
        return end?.Sha256 == Convert.ToHexStringLower(hash.GetHashAndReset()) ? manifest : throw new EndOfStreamException();
    }

    private static StreamReader Open(string file) => new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
}
