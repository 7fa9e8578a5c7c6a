using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Recharges;

/// <summary>The place and hash of the event that issued a statement, printed on it, so that a chain that was written anew since shows.</summary>
public static class StatementHead
{
    public static async Task<string?> Of(TalentPoolDb db, Guid statementId) =>
        await db.Set<ChainEvent>().AsNoTracking().Where(link => link.SubjectId == statementId && link.Kind == nameof(StatementIssued))
            .Select(link => new { link.Id, link.Hash }).SingleOrDefaultAsync() is { } issued
            ? $"{StoredLink.NameOf(issued.Id)}, {Convert.ToHexStringLower(issued.Hash)}"
            : null;
}
