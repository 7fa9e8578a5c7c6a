using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Placements;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>The month was charged, or drafted, outside the scope of VAT, and that was wrong.</summary>
public sealed class ChargedAnewTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.OneWeek(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_line_that_is_wrong_in_vat_is_taken_back_and_charged_anew_under_the_right_treatment()
    {
        var wrong = await _scene.Disputed(1);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, wrong.Id, 1, LineCredit.All(wrong.Line(1)!.Figures, chargesAgain: true)));
        OfferScene.Must(await SetVat(VatTreatment.Standard));
        Assert.Contains(nameof(PlacementVatTreatmentSet), await _scene.Hours.Placed.Told(_scene.HostFinance));
        await _scene.Proves();
        _world.Clock.Advance(TimeSpan.FromDays(1));

        await _scene.Run();

        var right = (await _scene.Statements()).Single(statement => statement.Id != wrong.Id);
        Assert.Equal((VatTreatment.Standard, 1, 15_690L, 180L), (right.VatTreatment, right.Sequence, Assert.Single(right.Lines).AmountPence, right.Lines[0].Minutes));
        Assert.Equal((VatTreatment.OutsideScope, 20_920L), ((await _scene.Statement(wrong.Id)).VatTreatment, (await _scene.Statement(wrong.Id)).DocumentTotals.NetPence));
        await _scene.Proves();
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, right));
        OfferScene.Must(await _scene.Answer(_scene.HostHead, await _scene.Statement(right.Id)));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, right.Id));
        Assert.Equal(3_138, (await _scene.Statement(right.Id)).DocumentTotals.VatPence);
        await _scene.Proves();
    }

    [Fact]
    public async Task What_is_drafted_already_is_not_issued_under_the_treatment_of_before_and_drafted_anew()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        OfferScene.Must(await SetVat(VatTreatment.Standard));
        await _scene.Proves();
        Assert.Equal("ChangedSinceDrafted", (await _scene.Issue(_scene.HomeHead, draft)).Refusal?.Name);

        await _scene.Run();

        Assert.Empty((await _scene.Statement(draft.Id)).Lines);
        var anew = (await _scene.Statements()).Single(statement => statement.Id != draft.Id);
        Assert.Equal((VatTreatment.Standard, 36_610L), (anew.VatTreatment, anew.NetPence));
        await _scene.Proves();

        OfferScene.Must(await SetVat(VatTreatment.OutsideScope));
        await _scene.Run();

        Assert.Empty((await _scene.Statement(anew.Id)).Lines);
        Assert.Equal(36_610, (await _scene.Statement(draft.Id)).NetPence);
        await _scene.Proves();
    }

    [Fact]
    public async Task Finance_of_the_home_sets_it_anew_on_the_placement_and_nobody_else()
    {
        await using var site = new Site(_world);
        var placed = _scene.Hours.Placed;
        var finance = await site.Browser(_scene.HomeFinance);
        await finance.Open(placed.Address);
        await finance.Open(finance.Page.QuerySelector($"main a[href='{placed.Address}/vat']")!.GetAttribute("href")!);
        Assert.Contains("holds for everything that is not on an issued statement yet", finance.Text, StringComparison.Ordinal);

        await finance.SubmitAndFollow("set-vat", ("Model.Treatment", nameof(VatTreatment.Standard)));

        Assert.Contains("VAT decided", finance.Text, StringComparison.Ordinal);
        Assert.Equal(VatTreatment.Standard, (await placed.Placement()).VatTreatment);
        foreach (var person in new[] { _scene.HostFinance, _scene.HomeHead, _scene.HostHead })
        {
            var other = await site.Browser(person);
            await other.Open(placed.Address);
            Assert.Null(other.Page.QuerySelector($"main a[href='{placed.Address}/vat']"));
            Assert.Equal(RefusalKind.NotPermitted, (await _world.Use<SetVatTreatmentHandler>().Handle(
                RechargeScene.By(person), new SetVatTreatment(placed.PlacementId, await placed.Version(), VatTreatment.Exempt))).Refusal?.Kind);
        }
    }

    private async Task<Outcome> SetVat(VatTreatment treatment) => await _world.Use<SetVatTreatmentHandler>().Handle(
        RechargeScene.By(_scene.HomeFinance), new SetVatTreatment(_scene.Hours.Placed.PlacementId, await _scene.Hours.Placed.Version(), treatment));
}
