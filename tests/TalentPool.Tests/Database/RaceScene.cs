using Microsoft.Extensions.DependencyInjection;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>
/// Two nodes on one database, which share nothing but its tables, and hundreds of gaps and officers that were made in bulk. Each round
/// sets two acts against each other at the same moment.
/// </summary>
public sealed class RaceScene : IAsyncDisposable
{
    public const int Rounds = 200;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;
    private readonly List<object> _made = [];
    private readonly ServiceProvider _other;
    private OfferScene _people = null!;
    private int _gaps = 1_000;
    private Actor _requester = null!;
    private Actor _budgetHolder = null!;
    private Actor _answerer = null!;
    private Actor _homeHead = null!;
    private Actor _lineManager = null!;

    private RaceScene(World world)
    {
        World = world;
        _other = world.Node();
    }

    public World World { get; }

    public OfferScene People => _people;

    public static async Task<RaceScene> On(DatabaseProvider provider)
    {
        var scene = new RaceScene(await World.Create(provider));
        var world = scene.World;
        scene._people = await OfferScene.Of(world);
        scene._requester = await world.Actor(scene._people.Requester.Id);
        scene._budgetHolder = await world.Actor(scene._people.BudgetHolder.Id);
        scene._answerer = await world.Actor(scene._people.Answerer.Id);
        scene._homeHead = await world.Actor(scene._people.HomeHead.Id);
        scene._lineManager = await world.Actor(scene._people.LineManager.Id);
        return scene;
    }

    /// <summary>A use case on the first or the second node.</summary>
    public T On<T>(int node) where T : notnull => node == 0 ? World.Use<T>() : _other.CreateScope().ServiceProvider.GetRequiredService<T>();

    /// <summary>Both at once; which one is started first changes from round to round.</summary>
    public static async Task<(Outcome One, Outcome Other)> Race(int round, Func<Task<Outcome>> one, Func<Task<Outcome>> other)
    {
        if (round % 2 == 0)
        {
            var first = Task.Run(one);
            var second = Task.Run(other);
            return (await first, await second);
        }

        var started = Task.Run(other);
        var following = Task.Run(one);
        return (await following, await started);
    }

    /// <summary>An officer with twenty hours a week, so that two pieces of work of fifteen do not fit.</summary>
    public (Officer Officer, Actor Own) NewOfficer()
    {
        var at = World.Clock.UtcNow;
        var person = new Person { Name = "Officer", AuthorityId = World.Bradford.Id, Email = $"{Guid.NewGuid():N}@example.org", UserName = $"{Guid.NewGuid():N}", SecurityStamp = "x" };
        var own = new Actor(person.Id, person.Name, World.Bradford.Id, []);
        var post = new OfficerPost("Solicitor", "PO4", _lineManager.PersonId, World.Legal.Id, World.Litigation.Id, CrossAuthorityWork.Yes, null);
        OfferScene.Must(Officer.Register(_homeHead, at, World.Bradford.Id, person.Id, post, "Bradford", true, new DateOnly(2026, 1, 5), [444, 444, 444, 444, 444, 0, 0], out var officer));
        OfferScene.Must(officer!.SetSkill(own, at, World.Possession.Id, SkillLevel.Expert, "Evidence"));
        var advert = officer.ProposeAdvert(own, at, new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 30), 1_200, Calendar);
        OfferScene.Must(officer.AgreeAdvert(_lineManager, at, advert.SubjectId!.Value, 1, 1_200));
        _made.Add(person);
        _made.Add(officer);
        return (officer, own);
    }

    public async Task<Gap> NewGap()
    {
        var gap = await _people.NewGap(null, null, withEvidence: true, $"WY-2026-{_gaps++}");
        _made.Add(gap);
        return gap;
    }

    /// <summary>A gap for which the officer has been released and the cost agreed: only the requester's answer is missing.</summary>
    public async Task<(Gap Gap, Offer Offer)> Acceptable(Officer officer, Actor own)
    {
        var gap = await NewGap();
        var at = World.Clock.UtcNow;
        var enquiry = gap.CurrentCheck!.Enquiries.First(asked => asked.AuthorityId == World.Bradford.Id);
        var terms = new OfferTerms(officer.Id, own.PersonId, _lineManager.PersonId, "Civil litigation", "Expert", OfferScene.Shape, true, 1_200);
        OfferScene.Must(gap.AnswerEnquiry(_answerer, at, enquiry.Id, enquiry.Version, [terms], null, "", new PolicyFigures(), Calendar));
        var offer = gap.Offers[0];
        OfferScene.Must(gap.AgreeToOffer(own, at, offer.Id, offer.Version, new Consultation(new DateOnly(2026, 11, 20), _lineManager.PersonId, "Meeting"), Calendar));
        OfferScene.Must(gap.Release(_lineManager, at, offer.Id, offer.Version, new PolicyFigures(), Calendar));
        OfferScene.Must(gap.ApproveBudget(_budgetHolder, at, offer.Id, offer.Version, 180 * 60, OfferScene.RatePence, "LS100", "45"));
        return (gap, offer);
    }

    /// <summary>A gap on which every member said no and a clearance has been asked for.</summary>
    public async Task<(Gap Gap, Clearance Clearance)> Clearable()
    {
        var gap = await NewGap();
        var at = World.Clock.UtcNow;
        foreach (var enquiry in gap.CurrentCheck!.Enquiries)
        {
            var answerer = new Actor(_answerer.PersonId, _answerer.Name, enquiry.AuthorityId, [new HeldRole(Role.ServiceManager, enquiry.AuthorityId, [])]);
            OfferScene.Must(gap.AnswerEnquiry(answerer, at, enquiry.Id, enquiry.Version, [], AnswerReason.NoCapacity, "", new PolicyFigures(), Calendar));
        }

        OfferScene.Must(gap.RequestClearance(_requester, at, gap.Version, ClearanceReason.NoCapacity, "Nobody is free", new PolicyFigures(), Calendar));
        return (gap, gap.Clearances[0]);
    }

    /// <summary>Stores everything that was made since the last time.</summary>
    public async Task Store()
    {
        await using var db = World.OpenDb();
        db.AddRange(_made);
        await db.SaveChangesAsync();
        _made.Clear();
    }

    public Act Act(Person person) => OfferScene.By(person);

    public async ValueTask DisposeAsync()
    {
        await _other.DisposeAsync();
        await World.DisposeAsync();
    }
}
