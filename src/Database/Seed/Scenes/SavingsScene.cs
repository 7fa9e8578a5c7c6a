using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Savings;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Of the placements with approved hours of months that are over some have their savings claimed: accepted, waiting for the board or for finance, rejected and reversed. One more
/// follows from a rate that was negotiated together. The board has set a target and entered what it spent to get there.
/// </summary>
public sealed class SavingsScene : Scene
{
    private static readonly SavingProof Full = new("Budget line 4471, agreed in March", "The draft order was withdrawn on the day of acceptance", "");

    private static readonly SavingProof Likely = new("", "", "The same work went outside in each of the last two years");

    public override void Write(Script script, Stage stage)
    {
        var year = FinancialYear.Of(stage.Today);
        script.At(stage.At(-60, 11), "the board sets a target", () => Plan(stage, stage.Cast.OfPartnership(Role.BoardMember).PersonId, year));
        script.At(stage.At(-40, 11), "Leeds claims a joint rate", () => ClaimJointRate(stage, year));
        script.At(stage.At(-1, 16, 30), "savings of placements are claimed", () => ClaimAll(stage));
    }

    private static async Task Plan(Stage stage, Guid board, FinancialYear year)
    {
        await stage.Do<SetSavingTargetHandler>(board, (handler, act) => handler.Handle(act, new SetSavingTarget(Stage.PartnershipId, year, 1_500_000)));
        await stage.Do<AddOneOffCostHandler>(board, (handler, act) => handler.Handle(act, new AddOneOffCost(Stage.PartnershipId, year, "Setting up and training", 480_000)));
    }

    private static async Task ClaimJointRate(Stage stage, FinancialYear year)
    {
        var joint = new OtherSaving(
            Council.Named("Leeds").Id, ServiceArea.IdOf("legal"), "Joint rate with counsel’s chambers", "Fee notes of the year before",
            [.. Enumerable.Range(0, 3).Select(later => (new FinancialYear(year.StartYear + later), 2_400_000L, 1_950_000L))]);
        var id = await stage.Do<ClaimOtherSavingHandler>(Head(stage, "Leeds", "legal"), (handler, act) => handler.Handle(act, new ClaimOtherSaving(joint, Full, true, SavingDuration.Ongoing)));
        await Verify(stage, id, Full);
        await Accept(stage, id);
    }

    private static async Task ClaimAll(Stage stage)
    {
        var claimed = stage.WorkingDay(-1);
        var month = new DateOnly(claimed.Year, claimed.Month, 1);
        var measured = await stage.Ask(db => db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.ComparatorPencePerHour != null
                && db.Set<Timesheet>().Any(sheet => sheet.PlacementId == placement.Id && sheet.From < month && (sheet.Status == TimesheetStatus.Approved || sheet.Status == TimesheetStatus.Charged))
                && !db.Set<Timesheet>().Any(sheet => sheet.PlacementId == placement.Id && sheet.From < month && (sheet.Status == TimesheetStatus.Submitted || sheet.Status == TimesheetStatus.Confirmed)))
            .OrderBy(placement => placement.Reference).ToListAsync());
        foreach (var (placement, play) in measured.Take(7).Select((placement, play) => (placement, play)))
        {
            var area = Taxonomy.Areas.First(known => ServiceArea.IdOf(known.Slug) == placement.ServiceAreaId).Slug;
            var (host, home) = (Council.All.Single(council => council.Id == placement.HostAuthorityId).ShortName, Council.All.Single(council => council.Id == placement.HomeAuthorityId).ShortName);
            await Enter(stage, placement, Head(stage, host, area), Head(stage, home, area), play);
            if (play == 6)
            {
                // The home has said what it knows; the host has not come round to it.
                return;
            }

            var proof = play % 2 == 0 ? Full : Likely;
            var id = await stage.Do<ClaimPlacementSavingHandler>(Head(stage, host, area), (handler, act) => handler.Handle(act, new ClaimPlacementSaving(placement.Id, BaselineSource.FrameworkRate, "The framework’s rate card", proof)));
            await Decide(stage, id, proof, play);
        }
    }

    private static async Task Enter(Stage stage, Placement placement, Guid hostHead, Guid homeHead, int play)
    {
        var (ownWork, year) = ((OwnWork)(play % 4), FinancialYear.Of(stage.Today));
        await stage.Do<SayOwnWorkHandler>(homeHead, (handler, act) => handler.Handle(act, new SayOwnWork(placement.Id, ownWork, ownWork == OwnWork.SpareTime ? "Between two large cases." : "")));
        if (ownWork == OwnWork.Backfilled)
        {
            await stage.Do<AddExtraCostHandler>(homeHead, (handler, act) => handler.Handle(act, new AddExtraCost(placement.Id, ExtraCostKind.Overtime, year, 18_600, "Two colleagues, one evening a week")));
        }

        await stage.Do<AddExtraCostHandler>(hostHead, (handler, act) => handler.Handle(act, new AddExtraCost(placement.Id, ExtraCostKind.Induction, year, 6_500 + (play * 300), "Half a day")));
    }

    private static async Task Decide(Stage stage, Guid id, SavingProof proof, int play)
    {
        if (play == 1)
        {
            return;
        }

        if (play == 2)
        {
            var claimed = await Saving(stage, id);
            await stage.Do<RejectSavingHandler>(FinanceOf(stage, claimed), (handler, act) => handler.Handle(act, new RejectSaving(id, claimed.Version, "The rate card is of the year before last. Claim it anew with this year’s.")));
            return;
        }

        await Verify(stage, id, proof);
        if (play == 3)
        {
            return;
        }

        await Accept(stage, id);
        if (play == 5)
        {
            var accepted = await Saving(stage, id);
            await stage.Do<ReverseSavingHandler>(FinanceOf(stage, accepted), (handler, act) => handler.Handle(act, new ReverseSaving(id, accepted.Version, "The work went to a firm after all, so nothing was saved by it.")));
        }
    }

    private static async Task Verify(Stage stage, Guid id, SavingProof proof)
    {
        var claimed = await Saving(stage, id);
        await stage.Do<VerifySavingHandler>(FinanceOf(stage, claimed), (handler, act) => handler.Handle(act, new VerifySaving(id, claimed.Version, proof, true)));
    }

    private static async Task Accept(Stage stage, Guid id)
    {
        var verified = await Saving(stage, id);
        await stage.Do<AcceptSavingHandler>(stage.Cast.OfPartnership(Role.BoardMember).PersonId, (handler, act) => handler.Handle(act, new AcceptSaving(id, verified.Version)));
    }

    private static Task<Saving> Saving(Stage stage, Guid id) => stage.Ask(db => db.Set<Saving>().AsNoTracking().SingleAsync(saving => saving.Id == id));

    private static Guid FinanceOf(Stage stage, Saving saving) => stage.Cast.Of(Council.All.Single(council => council.Id == saving.RequesterId).ShortName, Role.Finance).PersonId;

    private static Guid Head(Stage stage, string council, string area) =>
        stage.Cast.Of(council, Role.HeadOfService, Department.All.Single(department => department.Areas.Contains(area)).Areas[0]).PersonId;
}
