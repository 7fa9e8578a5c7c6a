using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Coverage;
using TalentPool.Features.Savings;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;

namespace TalentPool.Tests.Tidy;

/// <content>What a sealed placement saved and cost, and what Leeds spent outside, each with words by which it is found again, and who may read them.</content>
public sealed partial class NothingLeaksTests
{
    private const string BudgetWords = "Ledger Yarrow";

    private const string HomeCost = "Locum from Otley";

    private const string HostCost = "A day at Quarry House";

    private const string SpendSupplier = "Thistlewood Chambers";

    private const string SpendDescription = "In re Penhallow";

    private const string FileSupplier = "Gantry Advisers";

    private static readonly string[] WordsOfMoney = [BudgetWords, HomeCost, HostCost, SpendSupplier, SpendDescription, FileSupplier];

    private async Task SaveAndSpend()
    {
        var placement = await PlacementOf(_scene.SealedAndPlaced.Id);
        OfferScene.Must(await _world.Use<SayOwnWorkHandler>().Handle(OfferScene.By(_scene.Offers.HomeHead), new SayOwnWork(placement.Id, OwnWork.Backfilled, HomeCost)));
        OfferScene.Must(await _world.Use<AddExtraCostHandler>().Handle(OfferScene.By(_scene.Offers.HomeHead), new AddExtraCost(placement.Id, ExtraCostKind.Backfill, new FinancialYear(2026), 7_100, HomeCost)));
        OfferScene.Must(await _world.Use<AddExtraCostHandler>().Handle(OfferScene.By(_scene.Offers.Head), new AddExtraCost(placement.Id, ExtraCostKind.Induction, new FinancialYear(2026), 1_900, HostCost)));

        // No hours are approved in this scene, so the saving is claimed of hours that are said here.
        var saved = new PlacementSaving(
            placement.Id, placement.HostAuthorityId, placement.HomeAuthorityId, placement.ServiceAreaId, placement.Reference, new Baseline(9_731, BaselineSource.AgencyQuote, BudgetWords),
            [new YearHours(new FinancialYear(2026), 600, 52_300, 1_900, 7_100)]);
        OfferScene.Must(Saving.ClaimPlacement(
            await _world.Actor(_scene.Offers.Head.Id), _world.Clock.UtcNow, Guid.CreateVersion7(), placement.PartnershipId, saved, new SavingEvidence(BudgetWords, "", "", false, OwnWork.Backfilled, true), SavingDuration.OneOff, out var saving));
        await using (var db = _world.OpenDb())
        {
            db.Add(saving!);
            await db.SaveChangesAsync();
        }

        var finance = _scene.People.Single(one => one.Role == Role.Finance && one.Authority == _world.Leeds).Person;
        OfferScene.Must(await _world.Use<WatchCategoryHandler>().Handle(OfferScene.By(finance), new WatchCategory(_world.Leeds.Id, "Legal fees", _world.Legal.Id)));
        var file = await Sent(finance, $"V1,2026-11-03,{SpendSupplier},Legal fees,1250.50,,{SpendDescription}\n");
        OfferScene.Must(await _world.Use<TakeInSpendHandler>().Handle(OfferScene.By(finance), new TakeInSpend(file)));
        await Sent(finance, $"V2,2026-11-04,{FileSupplier},Legal fees,80.00,,\n");
    }

    private async Task<Guid> Sent(Person finance, string rows)
    {
        var sent = await _world.Use<UploadSpendFileHandler>().Handle(new UploadSpendFile(
            finance.Id, _world.Leeds.Id, SpendKind.Payments, new DateOnly(2026, 11, 1), () => new MemoryStream(Encoding.UTF8.GetBytes("Reference,Date,Supplier,Category,Amount,Order number,Description\n" + rows))));
        OfferScene.Must(sent);
        return sent.SubjectId!.Value;
    }

    private async Task<Placement> PlacementOf(Guid gapId)
    {
        await using var db = _world.OpenDb();
        return await db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.GapId == gapId);
    }

    private IEnumerable<string> FoundOfMoney((Person Person, Role? Role, Authority Authority, bool IsOfPartnership) one, string text)
    {
        var isOfLeeds = one.Authority == _world.Leeds && !one.IsOfPartnership;
        var isOfHome = one.Authority == _world.Bradford && !one.IsOfPartnership;

        // The board and its auditor oversee both sides, but for those of the member that is left out.
        var isOverseer = one.IsOfPartnership && one.Role is Role.BoardMember or Role.Auditor;
        var isTold = isOverseer && one.Authority != _world.Wakefield;
        var isOfHost = isOfLeeds && one.Role is Role.ServiceManager or Role.HeadOfService or Role.Director or Role.BudgetHolder or Role.Finance or Role.Auditor;
        var isOfProvider = isOfHome && one.Role is Role.ServiceManager or Role.HeadOfService or Role.Finance or Role.Auditor or Role.LineManager;
        var isOfSpending = isOfLeeds && one.Role is Role.HeadOfService or Role.Director or Role.MonitoringOfficer or Role.Finance or Role.Auditor;
        foreach (var (words, mayRead, what) in new[]
        {
            (BudgetWords, isTold || isOfHost, "the evidence of a saving"),
            (HomeCost, isTold || isOfProvider, "what the absence cost the home"),
            (HostCost, isTold || isOfHost, "what the placement cost the host"),
            (SpendSupplier, isOverseer || isOfSpending, "whom Leeds paid"),
            (SpendDescription, isOfSpending, "what Leeds paid for"),
            (FileSupplier, isOfLeeds && one.Role == Role.Finance, "what a file has that was not taken in"),
        })
        {
            if (!mayRead && text.Contains(words, StringComparison.Ordinal))
            {
                yield return what;
            }
        }
    }
}
