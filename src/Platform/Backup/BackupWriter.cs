using System.IO.Compression;
using TalentPool.Database;
using TalentPool.Platform.Evidence;

namespace TalentPool.Platform.Backup;

/// <summary>Writes everything that the database holds at one moment into a file, row by row, while the program goes on working.</summary>
public static class BackupWriter
{
    /// <summary>The file has its name only once it is whole and on the disk.</summary>
    public static async Task<BackupManifest> Write(Databases databases, string file, DateTime at, CancellationToken cancellation = default)
    {
        var part = $"{file}.part";
        try
        {
            var manifest = await WritePart(databases, part, at, cancellation);
            File.Move(part, file);
            return manifest;
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    private static async Task<BackupManifest> WritePart(Databases databases, string part, DateTime at, CancellationToken cancellation)
    {
        // It holds everything that the database does, so nobody else may read it.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var stream = new FileStream(part, options);
        BackupManifest manifest;
        await using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        await using (var lines = new BackupLines(packed))
        await using (var db = databases.Open())
        {
            await using var snapshot = await ReadSnapshot.Begin(db, cancellation);
            manifest = await Describe(db, databases.Settings.Provider, at, cancellation);
            await lines.Write(manifest, cancellation);
            foreach (var table in StoredTables.Of(db))
            {
                await lines.Write(new BackupTable(table.Name, StoredTables.ColumnsOf(table)), cancellation);
                await foreach (var row in StoredTables.Rows(db, table, cancellation))
                {
                    await lines.WriteRow(row, cancellation);
                }
            }

            await lines.End(cancellation);
        }

        stream.Flush(flushToDisk: true);
        return manifest;
    }

    private static async Task<BackupManifest> Describe(TalentPoolDb db, DatabaseProvider provider, DateTime at, CancellationToken cancellation)
    {
        var counts = new List<TableCount>();
        foreach (var table in StoredTables.Of(db))
        {
            counts.Add(new TableCount(table.Name, await StoredTables.Count(db, table, cancellation)));
        }

        var heads = new List<string>();
        await foreach (var row in EvidenceRows.Chains(db, cancellation))
        {
            var chain = StoredChain.Read(row);
            heads.Add($"{chain.Id}:{chain.LastNumber}:{Convert.ToHexStringLower(chain.LastHash)}");
        }

        return new BackupManifest(BackupManifest.CurrentFormat, ProgramVersion.Text, SchemaVersion.OfProgram(db), provider, at, counts, heads);
    }
}
