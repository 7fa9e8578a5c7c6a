using System.Globalization;
using TalentPool.Domain;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Ledger;
using TalentPool.Features.Recharges.Details;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Finance says what invoices hold, with invented numbers. The last council has not found out its account yet, so its statements show what is
/// missing; the first takes its journal in columns of its own.
/// </summary>
public sealed class FinanceScene : Scene
{
    public override void Write(Script script, Stage stage)
    {
        foreach (var (council, index) in Council.All.Select((council, index) => (council, index)))
        {
            script.At(stage.At(-97, 11, index), $"{council.ShortName} enters its invoice details", () => stage.Do<EnterFinanceDetailsHandler>(
                stage.Cast.Of(council.ShortName, Role.Finance).PersonId,
                (handler, act) => handler.Handle(act, new EnterFinanceDetails(council.Id, FactsOf(council, index), 0))));
        }

        script.At(stage.At(-97, 12), $"{Council.All[0].ShortName} gives its journal columns of its own", () => stage.Do<SaveJournalLayoutHandler>(
            stage.Cast.Of(Council.All[0].ShortName, Role.Finance).PersonId,
            (handler, act) => handler.Handle(act, new SaveJournalLayout(Council.All[0].Id, OwnLayout(), 0))));
    }

    private static FinanceFacts FactsOf(Council council, int index)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"GB99900000{index + 1}");
        var facts = new FinanceFacts
        {
            AddressScheme = ElectronicAddressScheme.VatNumber,
            AddressId = number,
            VatNumber = number,
            Street = "The Town Hall",
            Town = council.MainOffice.Split(' ')[0],
            Postcode = "ZZ99 9ZZ",
            BuyerReference = $"{council.Bs6879}-LEGAL",
        };
        return index == Council.All.Count - 1 ? facts : facts with
        {
            AccountName = council.Name.Length > FinanceFacts.LongestLine ? council.ShortName : council.Name,
            SortCode = "000000",
            AccountNumber = string.Create(CultureInfo.InvariantCulture, $"0000000{index + 1}"),
        };
    }

    private static JournalFormat OwnLayout() => new()
    {
        Dates = JournalDates.British,
        Columns =
        [
            new JournalColumn { Heading = "SOURCE", Field = JournalField.FixedText, Text = "TALENTPOOL" },
            new JournalColumn { Heading = "JNL_REF", Field = JournalField.DocumentNumber },
            new JournalColumn { Heading = "DATE", Field = JournalField.DocumentDate },
            new JournalColumn { Heading = "PERIOD", Field = JournalField.Period },
            new JournalColumn { Heading = "CENTRE", Field = JournalField.CostCentre },
            new JournalColumn { Heading = "ACCOUNT", Field = JournalField.Subjective },
            new JournalColumn { Heading = "TEXT", Field = JournalField.Description },
            new JournalColumn { Heading = "AMOUNT", Field = JournalField.Amount },
        ],
        Codes =
        [
            new JournalCode { Account = LedgerAccount.Income, CostCentre = "41000", Subjective = "9900" },
            new JournalCode { Account = LedgerAccount.Cost, CostCentre = "42000", Subjective = "7452" },
        ],
    };
}
