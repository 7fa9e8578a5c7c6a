using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Coverage;
using TalentPool.Platform;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Three councils watch what their ledgers pay for advice and agency staff, and send what was ordered last month and paid so far this month: some of
/// it is for cleared work, some for known bypasses, and some matches nothing. Of that, part is explained, part recorded, and part still waits.
/// </summary>
public sealed class CoverageScene : Scene
{
    private const string Category = "Professional fees";

    private static readonly string[] Councils = ["Leeds", "Kirklees", "Bradford"];

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private static readonly (string Supplier, string Description, long Pence)[] Unknown =
    [
        ("Wharfe Advisory LLP", "Review of a lease", 184_000),
        ("Northern Courts Service", "Issue fee", 45_500),
        ("Beck Foot Interim Ltd", "Interim lawyer, two weeks", 612_000),
        ("Ings Lane Law", "Advice on a tender", 97_250),
    ];

    public override void Write(Script script, Stage stage)
    {
        foreach (var (council, index) in Councils.Select((council, index) => (council, index)))
        {
            script.At(stage.At(-30, 9, 40 + index), $"{council} chooses what is watched", () => Watch(stage, council));
            script.At(stage.At(-2, 15, 40 + index), $"{council} sends its payments", () => Send(stage, council, index));
            script.At(stage.At(-1, 15, 40 + index), $"{council} explains some of them", () => Explain(stage, council));
        }
    }

    private static Task Watch(Stage stage, string council) => stage.Do<WatchCategoryHandler>(stage.Cast.Of(council, Role.Finance).PersonId, (handler, act) =>
        handler.Handle(act, new WatchCategory(Council.Named(council).Id, Category, ServiceArea.IdOf("legal"))));

    private static async Task Send(Stage stage, string council, int index)
    {
        var on = Calendar.LocalDate(stage.Now);
        var month = new DateOnly(on.Year, on.Month, 1);
        var lines = (await Recorded(stage, council)).Concat(Unknown.Select(line => (line.Supplier, Order: "", line.Description, line.Pence))).ToList();
        var csv = new StringBuilder(CsvText.Line([.. SpendColumn.All.Select(column => column.Name)]));
        foreach (var (line, number) in lines.Select((line, number) => (line, number)))
        {
            csv.Append(CsvText.Line([$"{council[..3].ToUpperInvariant()}-{month:yyMM}-{number + 1:000}", null, on, line.Supplier, Category, CsvText.Pounds(line.Pence + (index * 1_700)), line.Order, line.Description]));
        }

        csv.Append(CsvText.Line([$"{council[..3].ToUpperInvariant()}-{month:yyMM}-900", null, on, "Paper and Pens Ltd", "Stationery", CsvText.Pounds(8_420), null, "Envelopes"]));
        var bytes = Encoding.UTF8.GetBytes(csv.ToString());
        var finance = stage.Cast.Of(council, Role.Finance).PersonId;
        foreach (var kind in new[] { SpendKind.Payments, SpendKind.Orders })
        {
            var fileId = await stage.Do<UploadSpendFileHandler>(finance, (handler, _) => handler.Handle(new UploadSpendFile(finance, Council.Named(council).Id, kind, month, () => new MemoryStream(bytes))));
            await stage.Do<TakeInSpendHandler>(finance, (handler, act) => handler.Handle(act, new TakeInSpend(fileId)));
        }
    }

    /// <summary>What the council has recorded of outside work, as its ledger would pay for it.</summary>
    private static async Task<IEnumerable<(string Supplier, string Order, string Description, long Pence)>> Recorded(Stage stage, string council)
    {
        var (id, legal) = (Council.Named(council).Id, ServiceArea.IdOf("legal"));
        var gaps = await stage.Ask(db => db.Set<Gap>().AsNoTracking().Where(gap => gap.AuthorityId == id && gap.ServiceAreaId == legal).OrderBy(gap => gap.Reference).ToListAsync());
        return gaps.SelectMany(gap => gap.Clearances.Where(clearance => clearance.UsedAt is not null).Select(clearance => (clearance.Supplier!, clearance.OrderReference!, "On account", clearance.OrderValuePence!.Value / 3))
            .Concat(gap.Bypasses.Where(bypass => bypass.Supplier is not null).Select(bypass => (bypass.Supplier!, "", "On account", (bypass.ValuePence ?? 100_000) / 2))));
    }

    private static async Task Explain(Stage stage, string council)
    {
        var id = Council.Named(council).Id;
        var head = stage.Cast.Of(council, Role.HeadOfService, "legal").PersonId;
        var waiting = await stage.Ask(db => db.Set<SpendLine>().AsNoTracking()
            .Where(line => line.AuthorityId == id && line.Kind == SpendKind.Payments && line.Status == SpendStatus.Unexplained).OrderBy(line => line.OutsideId).ToListAsync());
        if (waiting.Find(line => line.Supplier == Unknown[1].Supplier) is { } fee)
        {
            await stage.Do<ExplainSpendHandler>(head, (handler, act) => handler.Handle(act, new ExplainSpend(fee.Id, fee.Version, SpendExplanation.NoSharedWork, "A court’s fee to issue a claim. Nobody could have done it instead.")));
        }
    }
}
