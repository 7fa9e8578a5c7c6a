using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;
using TalentPool.Features.Rates;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

/// <summary>Two finance officers, a head of service and an auditor of one authority, who build rates up and approve them.</summary>
public sealed class RateScene
{
    private RateScene(World world, Authority authority) => (World, Authority) = (world, authority);

    public World World { get; }

    public Authority Authority { get; }

    public Person Author { get; private set; } = null!;

    public Person Colleague { get; private set; } = null!;

    public Person Head { get; private set; } = null!;

    public Person Auditor { get; private set; } = null!;

    /// <summary>Comes to £61.29 an hour.</summary>
    public static RateBuildUp Plain => new()
    {
        FinancialYearStart = 2026,
        SalaryPence = 4_509_100,
        NiPercent = 15,
        NiThresholdPence = 500_000,
        PensionPercent = 18,
        LevyPercent = 0.5m,
        OverheadPercent = 30,
        LeaveDays = 28,
        SicknessDays = 6,
        TrainingDays = 4,
        MinutesPerDay = 444,
        UtilisationPercent = 80,
    };

    public static async Task<RateScene> Of(World world, Authority? authority = null)
    {
        var at = authority ?? world.Bradford;
        return new RateScene(world, at)
        {
            Author = await world.Person(at, Role.Finance),
            Colleague = await world.Person(at, Role.Finance),
            Head = await world.Person(at, Role.HeadOfService),
            Auditor = await world.Person(at, Role.Auditor),
        };
    }

    public Task<Outcome> Propose(Person? by = null, RateBuildUp? buildUp = null, string grade = "PO4", Guid? officerId = null, DateOnly? from = null, bool carriesAward = false) =>
        World.Use<ProposeRateHandler>().Handle(OfferScene.By(by ?? Author), new ProposeRate(Authority.Id, grade, officerId, buildUp ?? Plain, from ?? new DateOnly(2026, 4, 1), carriesAward));

    public async Task<Guid> Proposed(RateBuildUp? buildUp = null, string grade = "PO4", Guid? officerId = null, DateOnly? from = null, bool carriesAward = false)
    {
        var outcome = await Propose(null, buildUp, grade, officerId, from, carriesAward);
        OfferScene.Must(outcome);
        return outcome.SubjectId!.Value;
    }

    public Task<Outcome> Approve(Guid id, Person? by = null) => World.Use<ApproveRateHandler>().Handle(OfferScene.By(by ?? Colleague), new ApproveRate(id));

    public Task<Outcome> Withdraw(Guid id, Person? by = null) => World.Use<WithdrawRateHandler>().Handle(OfferScene.By(by ?? Colleague), new WithdrawRate(id));

    /// <summary>An award is compared with what was built up before it, so that is approved first: the same at a lower salary.</summary>
    public async Task<Guid> Approved(RateBuildUp? buildUp = null, string grade = "PO4", Guid? officerId = null, DateOnly? from = null, bool carriesAward = false)
    {
        if (carriesAward)
        {
            await Approved((buildUp ?? Plain) with { SalaryPence = (buildUp ?? Plain).SalaryPence - 100_000 }, grade, officerId, from);
        }

        var id = await Proposed(buildUp, grade, officerId, from, carriesAward);
        OfferScene.Must(await Approve(id));
        return id;
    }

    public async Task<Rate> Rate(Guid id)
    {
        await using var db = World.OpenDb();
        return await db.Set<Rate>().AsNoTracking().SingleAsync(rate => rate.Id == id);
    }
}
