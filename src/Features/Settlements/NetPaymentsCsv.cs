using System.Globalization;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Settlements;
using TalentPool.Features.Recharges.Files;

namespace TalentPool.Features.Settlements;

/// <summary>The net payments of a month as a file to pay by, each with the account that its payee has named.</summary>
public static class NetPaymentsCsv
{
    private static readonly string[] Columns = ["month", "payer_code", "payee_code", "amount", "currency", "account_name", "sort_code", "account_number", "reference"];

    /// <param name="accounts">By the payee's code; without an entry where it has named none, and the cells stay empty.</param>
    public static async Task Write(
        Stream onward, DateOnly month, IEnumerable<NetPayment> payments, IReadOnlyDictionary<string, FinanceFacts> accounts, CancellationToken cancellation = default)
    {
        var file = new CsvFile(onward, isForPeople: true);
        await file.Headings(Columns);
        foreach (var payment in payments)
        {
            var account = accounts.GetValueOrDefault(payment.Payee);
            await file.Row(
            [
                CsvCell.Month(month), CsvCell.Text(payment.Payer), CsvCell.Text(payment.Payee), CsvCell.Money(payment.Pence), CsvCell.Text("GBP"),
                CsvCell.Text(account?.AccountName), CsvCell.Text(account?.SortCode), CsvCell.Text(account?.AccountNumber),
                CsvCell.Text(string.Create(CultureInfo.InvariantCulture, $"NET {month:yyyy-MM} {payment.Payer} {payment.Payee}")),
            ], cancellation);
        }

        await file.End(cancellation);
    }
}
