using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Exchange;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Exchange;
using TalentPool.Features.Recharges;
using TalentPool.Features.Savings;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>What the work of January 2027 comes to, from the approval to the statement and after it.</summary>
public sealed class PlacementChargeTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2027, 2, 4);

    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Hours_come_to_what_their_statement_charges_before_it_on_it_and_less_what_was_taken_back()
    {
        var scene = await RechargeScene.OneWeek(_world);
        Assert.Equal(36_610, await Charged());

        var statement = await scene.Issued();
        Assert.Equal((36_610L, 36_610L), (statement.NetPence, await Charged()));

        OfferScene.Must(await scene.Answer(scene.HostHead, statement, 1));
        OfferScene.Must(await scene.Uphold(scene.HomeHead, statement.Id, 1, new LineCredit(1_000)));
        Assert.Equal(35_610, await Charged());
        await using var db = _world.OpenDb();
        var derived = await DerivedSaving.Of(db, await scene.Hours.Placed.Placement(), null, Today);
        Assert.Equal((420L, 35_610L), (derived.Years.Single().Minutes, derived.Years.Single().RechargePence));
        Assert.Equal(new ExchangeBalance(420, 35_610, 0, 0), await Given());
    }

    [Theory]
    [InlineData(60, 5_230)]
    [InlineData(180, 15_690)]
    [InlineData(0, 5_230)]
    public async Task Hours_that_were_taken_back_were_not_worked_and_save_nothing(long minutes, long pence)
    {
        var scene = await RechargeScene.OneWeek(_world);
        var statement = await scene.Disputed(1);
        OfferScene.Must(await scene.Uphold(scene.HomeHead, statement.Id, 1, new LineCredit(pence, minutes)));

        await using var db = _world.OpenDb();
        Assert.Equal(420 - minutes, (await DerivedSaving.Of(db, await scene.Hours.Placed.Placement(), null, Today)).Years.Single().Minutes);
        Assert.Equal(new ExchangeBalance(420 - minutes, 36_610 - pence, 0, 0), await Given());
    }

    [Fact]
    public async Task Of_a_line_that_is_taken_back_as_a_whole_the_worked_minutes_go_and_not_the_units()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var statement = await scene.Disputed(1);
        OfferScene.Must(await scene.Uphold(scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Line(1)!.Figures)));
        await using var db = _world.OpenDb();
        await db.Set<StatementLine>().Where(line => line.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(line => line.Minutes, 175));

        Assert.Equal(420 - 175, (await DerivedSaving.Of(db, await scene.Hours.Placed.Placement(), null, Today)).Years.Single().Minutes);
    }

    [Fact]
    public async Task What_was_taken_back_to_be_charged_anew_waits_at_the_agreed_price()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var statement = await scene.Disputed(1);

        OfferScene.Must(await scene.Uphold(scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Line(1)!.Figures, chargesAgain: true)));

        Assert.Equal(36_610, await Charged());
        Assert.Equal(new ExchangeBalance(420, 36_610, 0, 0), await Given());
    }

    [Fact]
    public async Task Approved_expenses_are_charged_and_given()
    {
        var scene = await ExpenseScene.Of(_world);
        var expense = await scene.Submitted(1_840);
        Assert.Equal(0, await Charged());
        OfferScene.Must(await scene.Confirm(scene.Hours.Supervisor, expense.Id));
        OfferScene.Must(await scene.Approve(scene.Hours.BudgetHolder, expense.Id));

        Assert.Equal(1_840, await Charged());
        Assert.Equal(new ExchangeBalance(0, 1_840, 0, 0), await Given());
    }

    [Fact]
    public async Task Fees_are_charged_by_their_months_and_hours_under_them_are_not()
    {
        await RechargeScene.OneWeek(_world);
        Assert.Null(AgreedPrice.FixedFee([new FeePart(new DateOnly(2027, 1, 29), 123_400), new FeePart(new DateOnly(2027, 3, 26), 200_000)], out var price));
        await using (var db = _world.OpenDb())
        {
            await db.Set<Placement>().ExecuteUpdateAsync(set => set
                .SetProperty(placement => placement.PriceAgreed, price).SetProperty(placement => placement.RateId, Guid.Empty).SetProperty(placement => placement.RatePencePerHour, 0));
        }

        Assert.Equal(123_400, await Charged());
        Assert.Equal(new ExchangeBalance(420, 123_400, 0, 0), await Given());
    }

    private async Task<long> Charged()
    {
        await using var db = _world.OpenDb();
        return (await PlacementCharge.Of(db, db.Set<Placement>(), Today)).Sum(charge => charge.Pence);
    }

    private async Task<ExchangeBalance> Given()
    {
        await using var db = _world.OpenDb();
        var board = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.BoardMember);
        return Assert.Single(await ExchangeReading.Of(db, await _world.Actor(board.Id), Today)).Of(_world.Bradford.Id, new FinancialYear(2026));
    }
}
