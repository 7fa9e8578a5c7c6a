using System.Data.Common;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>The head of a chain exactly as its row holds it.</summary>
public sealed record StoredChain(int Id, ChainScope Scope, Guid ScopeId, long LastNumber, byte[] LastHash)
{
    public static StoredChain Read(DbDataReader row)
    {
        var scope = StoredValue.Text(row, "Scope");
        return new(
            checked((int)StoredValue.Number(row, "Id")),
            Enum.TryParse<ChainScope>(scope, out var known) && known.ToString() == scope ? known : throw new FormatException("Scope is no known scope"),
            StoredValue.Id(row, "ScopeId"), StoredValue.Number(row, "LastNumber"), StoredValue.Bytes(row, "LastHash"));
    }
}
