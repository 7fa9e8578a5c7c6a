using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>What one statement is for: a provider, a recipient and a VAT treatment. An invoice that is outside the scope can hold no other category (EN 16931, BR-O).</summary>
public readonly record struct ChargeGroup(Guid ProviderId, Guid RecipientId, VatTreatment VatTreatment) : IComparable<ChargeGroup>
{
    public int CompareTo(ChargeGroup other)
    {
        var byProvider = ProviderId.CompareTo(other.ProviderId);
        var byRecipient = RecipientId.CompareTo(other.RecipientId);
        return byProvider != 0 ? byProvider : byRecipient != 0 ? byRecipient : VatTreatment.CompareTo(other.VatTreatment);
    }
}
