namespace TalentPool.Domain.Recharges;

/// <summary>By which register an authority is found on the Peppol network. None of them is of councils, so each says which it has.</summary>
public enum ElectronicAddressScheme
{
    /// <summary>9932: a United Kingdom VAT number.</summary>
    VatNumber,

    /// <summary>0088: a global location number.</summary>
    Gln,

    /// <summary>0060: a DUNS number.</summary>
    Duns,
}
