using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

/// <summary>Things to charge, of two councils unless a test says otherwise. Ids follow from numbers, so that two builds of them are the same.</summary>
internal static class GivenCharges
{
    public static readonly Guid Leeds = Id(1);

    public static readonly Guid Bradford = Id(2);

    public static readonly Guid Kirklees = Id(3);

    public static readonly DateOnly May = new(2026, 5, 1);

    public static readonly ChargeGroup Group = new(Leeds, Bradford, VatTreatment.OutsideScope);

    public static readonly ChargeUnits Sixes = new(6, UnitRounding.LineTotal);

    public static Guid Id(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);

    public static ChargedFor For(int placement = 1, string matter = "L/1") => new(Id(1_000 + placement), $"WY-2026-{placement:0000}", matter);

    public static ChargeableTime Time(
        int timesheet, int entry, int minutes, int day = 4, int placement = 1, string matter = "L/1", long? rate = 6_000, ChargeGroup? group = null, int? corrects = null,
        DateOnly? month = null, ChargeUnits? units = null) => new(
        group ?? Group, Id(10_000 + timesheet), $"T-{timesheet}", entry, For(placement, matter), (month ?? May).AddDays(day - 1), minutes,
        rate is { } pence ? Id(500_000 + (int)pence) : null, rate, units ?? Sixes, corrects is { } other ? Id(10_000 + other) : null);

    public static ChargeableAmount Expense(int number, long pence, int day = 4, int placement = 1, ChargeGroup? group = null) =>
        new(group ?? Group, LineKind.Expense, Id(20_000 + number), 0, For(placement), May.AddDays(day - 1), pence);

    public static ChargeableAmount Fee(int number, long pence, int placement = 1, ChargeGroup? group = null) =>
        new(group ?? Group, LineKind.Fee, Id(30_000 + number), number, For(placement), May, pence);

    public static ChargeableAdjustment Adjustment(ChargedLine charged, long rate, ChargeGroup? group = null) =>
        new(group ?? Group, charged, For(), May.AddMonths(-1), Id(500_000 + (int)rate), rate);

    /// <summary>All that a statement says, as text: two statements are the same when it is.</summary>
    public static string Text(IEnumerable<RunResult> results) => string.Join('\n', results.SelectMany(result => (string[])
    [
        $"{result.Group} {result.Statement?.Id} {result.Statement?.NetPence}",
        .. result.Statement?.Lines.Select(line => $"{line.Figures}: {string.Join(' ', line.Sources)}") ?? [],
        .. result.HeldBack.Select(held => $"{held.Sentence} {string.Join(' ', held.Things)}"),
        $"forward {string.Join(' ', result.CarriedForward)} idle {string.Join(' ', result.NothingDue)}",
    ]));

    /// <summary>A month of everything, between three councils and under every treatment.</summary>
    public static List<Chargeable> Month(Random random, int count)
    {
        ChargeGroup[] groups =
        [
            .. new[] { (Leeds, Bradford), (Leeds, Kirklees), (Bradford, Leeds), (Kirklees, Bradford) }
                .SelectMany(pair => Enum.GetValues<VatTreatment>().Select(vat => new ChargeGroup(pair.Item1, pair.Item2, vat))),
        ];
        var things = new List<Chargeable>();
        for (var number = 1; number <= count; number++)
        {
            // A timesheet is of one placement, and a placement of one group.
            var timesheet = random.Next(count / 4 + 1);
            var group = groups[timesheet % groups.Length];
            things.Add(random.Next(12) switch
            {
                0 => Expense(number, random.Next(-500, 9_000), random.Next(1, 29), timesheet, group),
                1 => Fee(number, random.Next(1, 90_000), timesheet, group),
                2 => Adjustment(new ChargedLine(new LineReference(Id(number), 1 + random.Next(5)), random.Next(0, 5_000), random.Next(0, 300_000)), random.Next(1, 9_000), group),
                3 => new ChargeableBroughtForward(group, new LineReference(Id(number), 2), For(timesheet), May, random.Next(1, 60_000)),
                4 => Time(count + number, number, random.Next(-400, 400), random.Next(1, 29), timesheet, "L/1", 6_000, group, timesheet),
                _ => Time(timesheet, number, random.Next(1, 480), random.Next(1, 29), timesheet, $"L/{random.Next(2)}", random.Next(60) == 0 ? null : 5_000 + (timesheet % 3), group),
            });
        }

        return things;
    }
}
