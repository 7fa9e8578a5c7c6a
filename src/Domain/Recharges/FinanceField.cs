namespace TalentPool.Domain.Recharges;

/// <summary>What invoices say of an authority, one thing at a time.</summary>
public enum FinanceField
{
    AddressScheme,
    AddressId,
    VatNumber,
    Street,
    Town,
    Postcode,
    AccountName,
    SortCode,
    AccountNumber,
    BuyerReference,
}
