using System.Security.Cryptography;
using TalentPool.Database;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.EvidenceFiles;

/// <summary>Holds the content of each file of evidence against the hash in its row, which the chain keeps.</summary>
public sealed class EvidenceFileCheck : EvidenceCheck
{
    public override string Name => "Files of evidence";

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        await foreach (var row in EvidenceRows.FileContents(db, cancellation))
        {
            Count++;
            if (row["Bytes"] is not byte[] bytes || row["Sha256"] is not byte[] hash || !SHA256.HashData(bytes).SequenceEqual(hash))
            {
                var id = row["Id"] is byte[] key ? Convert.ToHexStringLower(key) : $"{row["Id"]}";
                throw new EvidenceMismatchException($"row {id} of EvidenceFileContents", "it is not the file that was given");
            }
        }

        await foreach (var row in EvidenceRows.FilesWithoutContent(db, cancellation))
        {
            var id = row["Id"] is byte[] key ? Convert.ToHexStringLower(key) : $"{row["Id"]}";
            throw new EvidenceMismatchException($"row {id} of EvidenceFiles", "its content is gone");
        }
    }
}
