using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Rates;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Each council builds up its rate for solicitors, and somebody else approves it. Late in the year an award comes: where placements move with it, their rates are built up
/// anew from a day that has passed. One rate still waits for its approval.
/// </summary>
public sealed class RatesScene : Scene
{
    private const string Grade = "PO4";

    /// <summary>Points 30 to 34 of the spine, one for each council.</summary>
    private const int FirstPoint = 30;

    private const decimal Award = 3.2m;

    public override void Write(Script script, Stage stage)
    {
        // Bank holidays and the award before are known for these years alone.
        var year = Math.Clamp(FinancialYear.Of(stage.Today).StartYear, PaySpine.Njc[0].FinancialYearStart + 1, BankHolidays.EnglandAndWales[^1].Year - 1);
        foreach (var (council, index) in Council.All.Select((council, index) => (council, index)))
        {
            script.At(stage.At(-97, 10, index), $"{council.ShortName} builds its rate for {Grade} up", async () =>
            {
                var rate = await Propose(stage, council, Grade, PaySpine.InForce(PaySpine.Njc, year)!, FirstPoint + index, year, stage.WorkingDay(-97), carriesAward: false);
                await Approve(stage, council, rate);
            });
        }

        script.At(stage.At(-10, 10), "the national award comes", () => AwardComes(stage, year));
        script.At(stage.At(-2, 10), "Bradford proposes a rate", () => Propose(
            stage, Council.Named("Bradford"), "PO6", PaySpine.InForce(PaySpine.Njc, year)!, 40, year, stage.WorkingDay(10), carriesAward: false));
    }

    /// <summary>From a day before any placement began, so that what has been worked so far is to be compared with it, and nothing that is being agreed now changes.</summary>
    private static async Task AwardComes(Stage stage, int year)
    {
        var moving = await stage.Ask(db => db.Set<Placement>().AsNoTracking().Where(placement => placement.TermKind == RateTermKind.MovesWithAward)
            .Join(db.Set<Rate>(), placement => placement.RateId, rate => rate.Id, (placement, rate) => new { rate.AuthorityId, rate.Grade }).Distinct().ToListAsync());
        var before = stage.WorkingDay(-101);
        foreach (var ofCouncil in moving.GroupBy(rate => rate.AuthorityId).OrderBy(group => group.Key))
        {
            var council = Council.All.Single(known => known.Id == ofCouncil.Key);
            var finance = stage.Cast.Of(council.ShortName, Role.Finance).PersonId;
            await stage.Do<AwardPaySpineHandler>(finance, (handler, act) => handler.Handle(act, new AwardPaySpine(council.Id, year, Award)));
            var spine = await stage.Ask(async db => SpineVersion.InForce(await db.Set<SpineVersion>().AsNoTracking().Where(version => version.AuthorityId == council.Id).ToListAsync(), year)!);
            foreach (var grade in ofCouncil.Select(rate => rate.Grade).Order(StringComparer.Ordinal))
            {
                var point = FirstPoint + Council.All.ToList().IndexOf(council);
                var from = new DateOnly(before.Year, before.Month, 1);
                if (grade != Grade)
                {
                    // A figure cannot be compared with an award, so the rate is built up as it was before it.
                    var old = await Propose(stage, council, grade, PaySpine.InForce(PaySpine.Njc, year)!, point + 5, year, from, carriesAward: false);
                    await Approve(stage, council, old);
                }

                var rate = await Propose(stage, council, grade, spine, grade == Grade ? point : point + 5, year, from, carriesAward: true);
                await Approve(stage, council, rate);
            }
        }
    }

    private static Task<Guid> Propose(Stage stage, Council council, string grade, PaySpine spine, int point, int year, DateOnly from, bool carriesAward) =>
        stage.Do<ProposeRateHandler>(stage.Cast.Of(council.ShortName, Role.Finance).PersonId, (handler, act) => handler.Handle(act, new ProposeRate(
            council.Id, grade, null,
            new RateBuildUp
            {
                FinancialYearStart = year,
                SalaryPence = spine.YearlyPence[point],
                SpinePoint = point,
                NiPercent = 15,
                NiThresholdPence = 500_000,
                PensionPercent = 18,
                LevyPercent = 0.5m,
                OverheadPercent = 10,
                LeaveDays = 28,
                SicknessDays = 6,
                TrainingDays = 4,
                MinutesPerDay = 444,
                UtilisationPercent = 80,
            },
            from, carriesAward)));

    private static Task<Guid> Approve(Stage stage, Council council, Guid rateId) =>
        stage.Do<ApproveRateHandler>(stage.Cast.Of(council.ShortName, Role.HeadOfService, "legal").PersonId, (handler, act) => handler.Handle(act, new ApproveRate(rateId)));
}
