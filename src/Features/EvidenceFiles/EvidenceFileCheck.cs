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
        const string Contents = "SELECT c.\"Id\", c.\"Bytes\", f.\"Sha256\" FROM \"EvidenceFileContents\" c LEFT JOIN \"EvidenceFiles\" f ON f.\"Id\" = c.\"Id\"";
        await foreach (var row in Rows(db, Contents, cancellation))
        {
            Count++;
            if (row["Bytes"] is not byte[] bytes || row["Sha256"] is not byte[] hash || !SHA256.HashData(bytes).SequenceEqual(hash))
            {
                var id = row["Id"] is byte[] key ? Convert.ToHexStringLower(key) : $"{row["Id"]}";
                throw new EvidenceMismatchException($"row {id} of EvidenceFileContents", "it is not the file that was given");
            }
        }

        const string WithoutContent = "SELECT f.\"Id\" FROM \"EvidenceFiles\" f LEFT JOIN \"EvidenceFileContents\" c ON c.\"Id\" = f.\"Id\" WHERE c.\"Id\" IS NULL";
        await foreach (var row in Rows(db, WithoutContent, cancellation))
        {
            var id = row["Id"] is byte[] key ? Convert.ToHexStringLower(key) : $"{row["Id"]}";
            throw new EvidenceMismatchException($"row {id} of EvidenceFiles", "its content is gone");
        }
    }
}
