using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>A gap of Leeds that nobody could fill, with those who ask for a clearance and those who decide on it.</summary>
public sealed class GateScene
{
    private GateScene(OfferScene offers) => Offers = offers;

    public OfferScene Offers { get; }

    public World World => Offers.World;

    public Person Requester => Offers.Requester;

    public Person Head => Offers.Head;

    public Person Director { get; private set; } = null!;

    public Person MonitoringOfficer { get; private set; } = null!;

    public Person Board { get; private set; } = null!;

    public static async Task<GateScene> Of(World world) => new(await OfferScene.Of(world))
    {
        Director = await world.Person(world.Leeds, Role.Director),
        MonitoringOfficer = await world.Person(world.Leeds, Role.MonitoringOfficer),
        Board = await world.Person(world.Leeds, Domain.Partnerships.ScopeKind.Partnership, world.Partnership.Id, Role.BoardMember),
    };

    /// <summary>The time to answer has run out for everybody.</summary>
    public static async Task<GateScene> Exhausted(World world)
    {
        var scene = await Of(world);
        scene.World.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        return scene;
    }

    /// <summary>Much work that begins so soon that an emergency can still be one while the members are asked.</summary>
    public static async Task<GateScene> Urgent(World world)
    {
        var scene = await Of(world);
        await scene.PostUrgent();
        return scene;
    }

    /// <summary>From now on the scene is about another gap that begins soon.</summary>
    public Task PostUrgent() => Offers.PostAnother(GapShape.HoursAWeek(new DateOnly(2026, 12, 1), OfferScene.To, 40 * 60));

    public static Act By(Person person) => OfferScene.By(person);

    public Task<Gap> Gap() => Offers.Gap();

    public async Task<Clearance> Clearance() => (await Gap()).Clearances.OrderBy(clearance => clearance.Number).Last();

    public async Task<Outcome> Request(Person? by = null, int? seenVersion = null, Guid? actId = null)
    {
        var gap = await Gap();
        return await World.Use<RequestClearanceHandler>().Handle(
            new Act(actId ?? Guid.NewGuid(), (by ?? Requester).Id), new RequestClearance(gap.Id, seenVersion ?? gap.Version, ClearanceReason.NoCapacity, "Nobody has answered"));
    }

    public async Task<Outcome> RequestEmergency(Person? by = null, int minutes = 600, string named = "Interim hearing on 1 December")
    {
        var gap = await Gap();
        return await World.Use<RequestEmergencyClearanceHandler>().Handle(By(by ?? Requester), new RequestEmergencyClearance(
            gap.Id, gap.Version, named, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 4), minutes, "It was listed this morning"));
    }

    public async Task<Outcome> Approve(Person? by = null, int? seenVersion = null, Guid? actId = null)
    {
        var clearance = await Clearance();
        return await World.Use<ApproveClearanceHandler>().Handle(new Act(actId ?? Guid.NewGuid(), (by ?? Head).Id), new ApproveClearance(clearance.Id, seenVersion ?? clearance.Version));
    }

    /// <summary>An emergency with both of its approvals.</summary>
    public async Task<Clearance> EmergencyGranted(int minutes = 600)
    {
        OfferScene.Must(await RequestEmergency(minutes: minutes));
        OfferScene.Must(await Approve());
        OfferScene.Must(await Approve(by: Director));
        return await Clearance();
    }

    public async Task<Clearance> Requested()
    {
        OfferScene.Must(await Request());
        return await Clearance();
    }

    public async Task<Clearance> Granted()
    {
        await Requested();
        OfferScene.Must(await Approve());
        return await Clearance();
    }

    public async Task<Outcome> Outsource(Person? by = null, int? minutes = null, OutsideRoute route = OutsideRoute.Panel, long pence = 1_500_000)
    {
        var clearance = await Clearance();
        return await World.Use<RecordOutsourcingHandler>().Handle(By(by ?? Requester), new RecordOutsourcing(
            clearance.Id, clearance.Version, new OutsideWork("Fish & Co LLP", route, "PO-9", pence, clearance.From, clearance.To, minutes ?? clearance.Covers.Total)));
    }

    /// <summary>The kinds of the events in the partnership's chain, in order.</summary>
    public async Task<IReadOnlyList<string>> Kinds() => await Offers.Kinds();

    /// <summary>The last event of the partnership's chain.</summary>
    public async Task<ChainEvent> LastEvent()
    {
        await using var db = World.OpenDb();
        return await db.Set<ChainEvent>().AsNoTracking()
            .Where(link => db.Set<Chain>().Any(chain => chain.Id == link.ChainId && chain.ScopeId == World.Partnership.Id))
            .OrderBy(link => link.Id).LastAsync();
    }

    public async Task<IReadOnlyList<string>> Told(Person person)
    {
        IReadOnlyList<Notice> inbox = await World.Inbox(person.Id);
        return [.. inbox.Select(notice => notice.Rule)];
    }

    /// <summary>The attempt was refused by that rule, and the chain keeps that it was made.</summary>
    public async Task IsRefusedAndKept(Outcome outcome, string refusal, string kind)
    {
        Assert.Equal(refusal, outcome.Refusal?.Name);
        var kept = await LastEvent();
        Assert.Equal(kind, kept.Kind);
        Assert.Contains(refusal, kept.Body);
    }
}
