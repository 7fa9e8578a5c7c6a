using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class FinanceFactsTests
{
    [Fact]
    public void What_is_empty_is_not_wrong() => Assert.Empty(new FinanceFacts().Faults());

    [Theory]
    [InlineData(FinanceField.VatNumber, "GB 123 4567 89", true)]
    [InlineData(FinanceField.VatNumber, "gb123456789", true)]
    [InlineData(FinanceField.VatNumber, "GB123456789012", true)]
    [InlineData(FinanceField.VatNumber, "123456789", false)]
    [InlineData(FinanceField.VatNumber, "GB12345678", false)]
    [InlineData(FinanceField.SortCode, "01-02-03", true)]
    [InlineData(FinanceField.SortCode, "01020", false)]
    [InlineData(FinanceField.AccountNumber, "12345678", true)]
    [InlineData(FinanceField.AccountNumber, "1234567", false)]
    [InlineData(FinanceField.AccountNumber, "١٢٣٤٥٦٧٨", false)]
    [InlineData(FinanceField.Postcode, "ls1 1ur", true)]
    [InlineData(FinanceField.Postcode, "somewhere", false)]
    public void What_is_given_has_to_be_right(FinanceField field, string typed, bool isRight)
    {
        var facts = (field switch
        {
            FinanceField.VatNumber => new FinanceFacts { VatNumber = typed },
            FinanceField.SortCode => new FinanceFacts { SortCode = typed },
            FinanceField.AccountNumber => new FinanceFacts { AccountNumber = typed },
            _ => new FinanceFacts { Postcode = typed },
        }).Tidied();

        Assert.Equal(isRight ? [] : [field], facts.Faults().Select(fault => fault.Field));
    }

    [Theory]
    [InlineData(ElectronicAddressScheme.VatNumber, "GB123456789", true)]
    [InlineData(ElectronicAddressScheme.VatNumber, "5012345678900", false)]
    [InlineData(ElectronicAddressScheme.Gln, "5012345678900", true)]
    [InlineData(ElectronicAddressScheme.Gln, "5012345678901", false)]
    [InlineData(ElectronicAddressScheme.Duns, "123456789", true)]
    [InlineData(ElectronicAddressScheme.Duns, "12345678", false)]
    public void An_electronic_address_is_one_of_its_register(ElectronicAddressScheme scheme, string id, bool isRight) =>
        Assert.Equal(isRight, new FinanceFacts { AddressScheme = scheme, AddressId = id }.Faults().Count == 0);

    [Fact]
    public void An_address_without_its_register_is_wrong() =>
        Assert.Equal(FinanceField.AddressScheme, Assert.Single(new FinanceFacts { AddressId = "123456789" }.Faults()).Field);
}
