using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Waiting;

namespace TalentPool.Features.Waiting;

/// <summary>Savings that wait for finance to verify them, or for the board to accept them. They have no deadline.</summary>
public static class WaitingSavings
{
    public static IQueryable<Saving> Open(TalentPoolDb db) => db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes()
        .Where(saving => saving.Status == SavingStatus.Claimed || saving.Status == SavingStatus.Verified);

    public static WaitingItem Of(Saving saving, Func<Guid, string> nameOf)
    {
        var isVerified = saving.Status == SavingStatus.Verified;
        var kind = $"{(isVerified ? WaitKind.SavingAcceptance : WaitKind.SavingVerification)}";
        return new WaitingItem(
            new NudgedItem(
                saving.PartnershipId, saving.Id, kind, kind, saving.Id, isVerified ? saving.PartnershipId : saving.RequesterId, saving.ServiceAreaId, null, [isVerified ? Role.BoardMember : Role.Finance]),
            saving.Title,
            $"/savings/{saving.Id}",
            isVerified ? "The board has to accept a saving" : $"Finance of {nameOf(saving.RequesterId)} has to verify a saving",
            saving.RequesterId,
            saving.VerifiedAt ?? saving.ClaimedAt,
            null);
    }
}
