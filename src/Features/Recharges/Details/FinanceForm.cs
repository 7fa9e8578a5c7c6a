using TalentPool.Design;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Details;

/// <summary>An authority's invoice details as they are typed.</summary>
public sealed class FinanceForm
{
    public string? AddressScheme { get; set; }

    public string? AddressId { get; set; }

    public string? VatNumber { get; set; }

    public string? Street { get; set; }

    public string? Town { get; set; }

    public string? Postcode { get; set; }

    public string? AccountName { get; set; }

    public string? SortCode { get; set; }

    public string? AccountNumber { get; set; }

    public string? BuyerReference { get; set; }

    public string? SeenVersion { get; set; }

    public static FinanceForm Of(FinanceDetails? details)
    {
        var facts = details?.Facts ?? new FinanceFacts();
        return new FinanceForm
        {
            AddressScheme = facts.AddressScheme?.ToString(),
            AddressId = facts.AddressId,
            VatNumber = facts.VatNumber,
            Street = facts.Street,
            Town = facts.Town,
            Postcode = facts.Postcode,
            AccountName = facts.AccountName,
            SortCode = facts.SortCode,
            AccountNumber = facts.AccountNumber,
            BuyerReference = facts.BuyerReference,
            SeenVersion = $"{details?.VersionNumber ?? 0}",
        };
    }

    /// <summary>What was typed, tidied; what is wrong with it is said beside each field.</summary>
    public FinanceFacts Read(FormErrors errors)
    {
        var facts = new FinanceFacts
        {
            AddressScheme = Enum.TryParse<ElectronicAddressScheme>(AddressScheme, out var scheme) && Enum.IsDefined(scheme) ? scheme : null,
            AddressId = AddressId ?? "",
            VatNumber = VatNumber ?? "",
            Street = Street ?? "",
            Town = Town ?? "",
            Postcode = Postcode ?? "",
            AccountName = AccountName ?? "",
            SortCode = SortCode ?? "",
            AccountNumber = AccountNumber ?? "",
            BuyerReference = BuyerReference ?? "",
        }.Tidied();
        foreach (var fault in facts.Faults())
        {
            errors.Add($"Model.{fault.Field}", fault.Sentence);
        }

        return facts;
    }
}
