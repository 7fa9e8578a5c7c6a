using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Settlements;
using TalentPool.Features.Recharges.Files;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Settlements;

/// <summary>The settlement of a month, as the documents stand that have gone out for it.</summary>
public static class SettlementReading
{
    /// <summary>The partnership whose settlements the person may see; null where there is none.</summary>
    public static async Task<Partnership?> PartnershipOf(TalentPoolDb db, CurrentUser user, CancellationToken cancellation = default)
    {
        var actor = await user.Actor();
        var partnerships = await db.Set<Partnership>().AsNoTracking().OrderBy(partnership => partnership.Name).ToListAsync(cancellation);
        return partnerships.Find(partnership => PermissionTable.Allows(
            Permission.SeeSettlements, actor, new Concerning { PartnershipId = partnership.Id, MemberAuthorityIds = partnership.MembersOn(user.Today) }));
    }

    /// <param name="names">Authorities by their codes.</param>
    public static async Task<SettlementSchedule> Of(TalentPoolDb db, Guid partnershipId, DateOnly month, AuthorityNames names, CancellationToken cancellation = default)
    {
        // Statements with their lines, one after the other: what a document comes to follows from them.
        var (obligations, unpaid) = (new List<Obligation>(), new List<Obligation>());
        await foreach (var statement in db.Set<Statement>().AsNoTracking().Where(one => one.PartnershipId == partnershipId && one.Month == month && one.ExportedAt != null)
            .OrderBy(one => one.Reference).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var obligation = new Obligation(names.Code(statement.ProviderId), names.Code(statement.RecipientId), statement.DocumentTotals.GrossPence);
            obligations.Add(obligation);

            // What is paid stays in the positions of its month, and nobody pays it again.
            if (statement.Status == StatementStatus.Exported)
            {
                unpaid.Add(obligation);
            }
        }

        return SettlementSchedule.Of(partnershipId, month, obligations, unpaid);
    }
}
