using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Tests.Features.Recharges;
using TalentPool.Tests.Support;
using static TalentPool.Benchmarks.CopiedRows;

namespace TalentPool.Benchmarks.Months;

/// <summary>
/// The approved January of many authorities: each placement has four weeks, each week five entries of six hours on two matters. Each provider works for
/// the authorities after it, under two VAT treatments, and at any size a group of provider, recipient and treatment has about as many placements, so that more
/// entries mean more groups and not larger ones. The officer and the gap are the same for all: neither is read by a run.
/// </summary>
public sealed record ManyMonths(int Entries, int Authorities)
{
    public const int EntriesOfTimesheet = 5;
    public const int TimesheetsOfPlacement = 4;

    private const int PlacementsOfGroup = 6;
    private const int Treatments = 2;

    private const int Authority = 1;
    private const int Head = 2;
    private const int HeadsGrant = 3;
    private const int PlacementKind = 4;
    private const int TimesheetKind = 5;

    public int Timesheets => Entries / EntriesOfTimesheet;

    public int Placements => Timesheets / TimesheetsOfPlacement;

    public int Recipients => Math.Clamp(Placements / Authorities / PlacementsOfGroup / Treatments, 1, Authorities - 1);

    public static Guid ProviderOf(int number) => IdOf(Authority, number);

    public static Guid HeadOf(Guid providerId) => IdOf(Head, int.Parse(providerId.ToString("N")[20..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    public async Task Store(World world)
    {
        var scene = await RechargeScene.OneWeek(world);
        var placement = await Only(world, db => db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Select(one => one.Id));
        var timesheet = await Only(world, db => db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes().Select(one => one.Id));
        await Make(world, "Authorities", $"Id = {Literal(world.Bradford.Id)}", Authorities, new()
        {
            ["Id"] = Id(Authority),
            ["Name"] = "'Authority ' || i",
            ["ShortName"] = "char(65 + i / 676 % 26, 65 + i / 26 % 26, 65 + i % 26)",
        });
        await Make(world, "People", $"Id = {Literal(scene.HomeHead.Id)}", Authorities, new()
        {
            ["Id"] = Id(Head),
            ["AuthorityId"] = Id(Authority),
            ["Name"] = "'Head ' || i",
            ["UserName"] = "'head' || i",
            ["NormalizedUserName"] = "'HEAD' || i",
            ["Email"] = "'head' || i || '@example.org'",
            ["NormalizedEmail"] = "'HEAD' || i || '@EXAMPLE.ORG'",
        });
        await Make(world, "Grants", $"PersonId = {Literal(scene.HomeHead.Id)} AND Role = '{nameof(Role.HeadOfService)}'", Authorities, new()
        {
            ["Id"] = Id(HeadsGrant),
            ["PersonId"] = Id(Head),
            ["ScopeId"] = Id(Authority),
        });

        string Home(string number) => Id(Authority, $"({number}) % {Authorities}");
        string Host(string number) => Id(Authority, $"(({number}) % {Authorities} + 1 + ({number}) / {Authorities} % {Recipients}) % {Authorities}");
        await Make(world, "Placements", $"Id = {Literal(placement)}", Placements, new()
        {
            ["Id"] = Id(PlacementKind),
            ["Reference"] = "'WY-2027-' || (10000 + i)",
            ["HomeAuthorityId"] = Home("i"),
            ["HostAuthorityId"] = Host("i"),
            ["VatTreatment"] = $"iif(i / {Authorities} / {Recipients} % {Treatments} = 0, '{nameof(VatTreatment.OutsideScope)}', '{nameof(VatTreatment.Standard)}')",
        });
        var (ofPlacement, week) = ($"i / {TimesheetsOfPlacement}", $"7 * (i % {TimesheetsOfPlacement})");
        await Make(world, "Timesheets", $"Id = {Literal(timesheet)}", Timesheets, new()
        {
            ["Id"] = Id(TimesheetKind),
            ["PlacementId"] = Id(PlacementKind, ofPlacement),
            ["HomeAuthorityId"] = Home(ofPlacement),
            ["HostAuthorityId"] = Host(ofPlacement),
            ["From"] = $"date('2027-01-04', '+' || ({week}) || ' days')",
            ["Monday"] = $"date('2027-01-04', '+' || ({week}) || ' days')",
            ["To"] = $"date('2027-01-04', '+' || ({week} + 6) || ' days')",
            ["Minutes"] = "1800",
            ["ChargeableMinutes"] = "1800",
        });
        var ofTimesheet = $"i / {EntriesOfTimesheet}";
        await Make(world, "TimesheetEntries", $"TimesheetId = {Literal(timesheet)}", Entries, new()
        {
            ["Id"] = null,
            ["TimesheetId"] = Id(TimesheetKind, ofTimesheet),
            ["Day"] = $"date('2027-01-04', '+' || (7 * ({ofTimesheet} % {TimesheetsOfPlacement}) + i % {EntriesOfTimesheet}) || ' days')",
            ["Minutes"] = "360",
            ["MatterReference"] = "'M-' || (i % 2)",
        });
    }

    private static async Task<Guid> Only(World world, Func<TalentPoolDb, IQueryable<Guid>> wanted)
    {
        await using var db = world.OpenDb();
        return await wanted(db).SingleAsync();
    }
}
