namespace TalentPool.Domain.Recharges;

/// <summary>
/// What invoices say of an authority besides its name and code. Any of it may be empty until finance knows it; what is given has to be right,
/// because a wrong account is worse than none.
/// </summary>
public sealed record FinanceFacts
{
    public const int LongestLine = 80;

    public const int LongestReference = 40;

    private const int VatDigits = 9;

    private const int VatBranchDigits = 12;

    private const int GlnDigits = 13;

    private const int DunsDigits = 9;

    private const int SortCodeDigits = 6;

    private const int AccountDigits = 8;

    private const int LongestPostcode = 8;

    /// <summary>Of the electronic address; null where there is none yet.</summary>
    public ElectronicAddressScheme? AddressScheme { get; init; }

    public string AddressId { get; init; } = "";

    /// <summary>GB and nine digits, or twelve for a branch. It stands on taxed and exempt documents alone.</summary>
    public string VatNumber { get; init; } = "";

    public string Street { get; init; } = "";

    public string Town { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string AccountName { get; init; } = "";

    /// <summary>Six digits.</summary>
    public string SortCode { get; init; } = "";

    /// <summary>Eight digits.</summary>
    public string AccountNumber { get; init; } = "";

    /// <summary>What the authority, when it buys, wants to find on each invoice.</summary>
    public string BuyerReference { get; init; } = "";

    /// <summary>The same without the spaces and dashes that people type into numbers.</summary>
    public FinanceFacts Tidied() => this with
    {
        AddressId = Compact(AddressId),
        VatNumber = Compact(VatNumber),
        Street = Street.Trim(),
        Town = Town.Trim(),
        Postcode = Postcode.Trim().ToUpperInvariant(),
        AccountName = AccountName.Trim(),
        SortCode = Compact(SortCode),
        AccountNumber = Compact(AccountNumber),
        BuyerReference = BuyerReference.Trim(),
    };

    /// <summary>Everything that is wrong with what was given; of what is empty nothing is wrong. Asked of tidied facts.</summary>
    public IReadOnlyList<FinanceFault> Faults()
    {
        var faults = new List<FinanceFault>();
        if (AddressScheme is null && AddressId.Length > 0)
        {
            faults.Add(new FinanceFault(FinanceField.AddressScheme, "Select the register that the electronic address is from"));
        }

        if (AddressScheme is { } scheme && AddressId.Length > 0 && !IsAddress(scheme, AddressId))
        {
            faults.Add(new FinanceFault(FinanceField.AddressId, scheme switch
            {
                ElectronicAddressScheme.VatNumber => "Enter GB and the nine digits of the VAT number",
                ElectronicAddressScheme.Gln => "Enter the 13 digits of the location number; the last of them is a check digit",
                _ => "Enter the nine digits of the DUNS number",
            }));
        }

        Check(VatNumber.Length > 0 && !IsVatNumber(VatNumber), FinanceField.VatNumber, "Enter GB and the nine digits of the VAT number");
        Check(Street.Length > LongestLine, FinanceField.Street, $"Building and street must be {LongestLine} characters or fewer");
        Check(Town.Length > LongestLine, FinanceField.Town, $"Town or city must be {LongestLine} characters or fewer");
        Check(Postcode.Length > LongestPostcode, FinanceField.Postcode, "Enter a postcode, like LS1 1UR");
        Check(AccountName.Length > LongestLine, FinanceField.AccountName, $"Name on the account must be {LongestLine} characters or fewer");
        Check(SortCode.Length > 0 && !IsDigits(SortCode, SortCodeDigits), FinanceField.SortCode, "Enter the six digits of the sort code");
        Check(AccountNumber.Length > 0 && !IsDigits(AccountNumber, AccountDigits), FinanceField.AccountNumber, "Enter the eight digits of the account number");
        Check(BuyerReference.Length > LongestReference, FinanceField.BuyerReference, $"Reference must be {LongestReference} characters or fewer");
        return faults;

        void Check(bool isWrong, FinanceField field, string sentence)
        {
            if (isWrong)
            {
                faults.Add(new FinanceFault(field, sentence));
            }
        }
    }

    private static bool IsAddress(ElectronicAddressScheme scheme, string id) => scheme switch
    {
        ElectronicAddressScheme.VatNumber => IsVatNumber(id),
        ElectronicAddressScheme.Gln => IsDigits(id, GlnDigits) && HasCheckDigit(id),
        _ => IsDigits(id, DunsDigits),
    };

    private static bool IsVatNumber(string text) =>
        text.StartsWith("GB", StringComparison.Ordinal) && (IsDigits(text[2..], VatDigits) || IsDigits(text[2..], VatBranchDigits));

    private static bool IsDigits(string text, int count) => text.Length == count && text.All(char.IsAsciiDigit);

    /// <summary>From the right, digits count three times and once in turn; the last makes the sum a multiple of ten (GS1).</summary>
    private static bool HasCheckDigit(string digits)
    {
        var sum = digits.Reverse().Skip(1).Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 3 : 1)).Sum();
        return (10 - (sum % 10)) % 10 == digits[^1] - '0';
    }

    private static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '-')).ToUpperInvariant();
}
