using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

/// <summary>Another officer of Bradford is placed with another member, whose conflict officer has a matter with parties of its own.</summary>
public sealed class OtherMatter
{
    private readonly World _world;

    private OtherMatter(World world, Person conflictOfficer, Placement placement) => (_world, ConflictOfficer, Placement) = (world, conflictOfficer, placement);

    public Person ConflictOfficer { get; }

    public Placement Placement { get; private set; }

    public static async Task<OtherMatter> At(OfferScene offers, Authority host, Person? conflictOfficer = null)
    {
        var world = offers.World;
        var (at, calendar) = (world.Clock.UtcNow, WorkingCalendar.EnglandAndWales);
        var requester = await world.Actor((await world.Person(host, Role.ServiceManager)).Id);
        var budgetHolder = await world.Person(host, Role.BudgetHolder);
        var officer = await world.Person(world.Bradford, Role.Officer);
        var officerId = await offers.AddOfficer(officer);
        var terms = world.Partnership.TermsOn(calendar.LocalDate(at))!;
        var gap = Gap.Draft(requester, at, world.Partnership.Id, terms.Id, host.Id, world.Legal.Id);
        await offers.Store(gap);
        await using var db = world.OpenDb();
        var agreement = new PlacementAgreement
        {
            Reference = await ReferenceCounter.Next(db, "WY", 2026),
            GapId = gap.Id,
            OfferId = Guid.CreateVersion7(),
            HostAuthorityId = host.Id,
            HomeAuthorityId = world.Bradford.Id,
            OfficerId = officerId,
            OfficerPersonId = officer.Id,
            LineManagerId = offers.LineManager.Id,
            RequesterId = requester.PersonId,
            ServiceAreaId = world.Legal.Id,
            IsLegal = true,
            LegalBasis = LegalBasis.Section113,
            Shape = OfferScene.Shape,
            CapMinutes = 600,
            RateId = Guid.CreateVersion7(),
            RatePencePerHour = 4_100,
            ComparatorBasis = "",
            CostCentre = "X1",
            OrderNumber = "",
            BudgetApprovedById = budgetHolder.Id,
            BudgetApprovedAt = at,
            ConsultedOn = calendar.LocalDate(at),
            ConsultedById = offers.LineManager.Id,
            ConsultedHow = "In a meeting",
        };
        OfferScene.Must(Placement.Agree(requester, at, Guid.CreateVersion7(), world.Partnership, agreement, calendar, out var placement));
        await offers.Store(placement!);
        return new OtherMatter(world, conflictOfficer ?? await world.Person(host, Role.ConflictOfficer), placement!);
    }

    public async Task Describe(string reference, string subject, string property = "")
    {
        OfferScene.Must(await _world.Use<DescribeMatterHandler>().Handle(
            PlacementScene.By(ConflictOfficer), new DescribeMatter(Placement.Id, await Version(), reference, subject, PropertyOrChild.Property, property)));
    }

    public async Task AddParty(string name, PartyStanding standing, string companyNumber = "") => OfferScene.Must(await _world.Use<AddPartyHandler>().Handle(
        PlacementScene.By(ConflictOfficer), new AddParty(Placement.Id, await Version(), name, standing, "", companyNumber)));

    private async Task<int> Version()
    {
        await using var db = _world.OpenDb();
        Placement = (await db.FindAsync<Placement>(Placement.Id))!;
        return Placement.Version;
    }
}
