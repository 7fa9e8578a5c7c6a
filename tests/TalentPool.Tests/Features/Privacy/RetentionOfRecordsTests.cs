using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Certificates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Gaps;
using TalentPool.Features.Officers;
using TalentPool.Features.People;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Features.Rates;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy;

/// <summary>What the schedule erases beside unfilled gaps: after each, the evidence is verified, and a second run changes nothing.</summary>
public sealed class RetentionOfRecordsTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_placement_loses_its_words_and_parties_with_its_time_and_not_before()
    {
        var scene = await PlacementScene.Active(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        OfferScene.Must(await scene.AddParty(scene.HostConflict));
        OfferScene.Must(await scene.Declare(scene.Officer, false));
        OfferScene.Must(await scene.Answer(scene.HomeConflict));
        OfferScene.Must(await _world.Use<DecideConflictHandler>().Handle(OfferScene.By(scene.HostConflict), new DecideConflict(
            scene.PlacementId, await scene.Version(), ConflictDecision.ClearWithSafeguards, [new SafeguardTerms("A locked folder", ["Ottilie Quennell"])], null)));
        var endsOn = (await scene.Placement()).EndsOn;
        _world.Clock.MoveTo(endsOn.AddDays(2).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal(PlacementStatus.Ended, (await scene.Placement()).Status);

        await RunOn(new DateTime(2033, 3, 31, 12, 0, 0, DateTimeKind.Utc));
        Assert.Equal("Acme Lettings", (await scene.Placement()).Parties.Single().Name);
        await RunOn(new DateTime(2034, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        var placement = await scene.Placement();
        Assert.Equal((RecordErasure.Erased, RecordErasure.Erased, PlacementStatus.Ended, endsOn), (placement.Parties.Single().Name, placement.SupervisorName, placement.Status, placement.EndsOn));
        Assert.StartsWith("WY-", placement.Reference);
        Assert.Empty(placement.Safeguards.Single().AccessList);
        Assert.DoesNotContain("Acme Lettings", await Bodies());
        Assert.DoesNotContain("Ottilie Quennell", await Bodies());
        Assert.Equal(1, (await Runs()).Sum(run => run.Placements));
        await ChangesNothingMore();
    }

    [Fact]
    public async Task Of_a_dbs_check_the_outcome_stays_and_a_changed_level_shows()
    {
        var scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        OfferScene.Must(await _world.Use<AskForDbsHandler>().Handle(OfferScene.By(scene.Requester), new AskForDbs(scene.PlacementId, await scene.Version(), DbsLevel.Standard)));
        OfferScene.Must(await _world.Use<RecordDbsHandler>().Handle(
            OfferScene.By(scene.LineManager), new RecordDbs(scene.PlacementId, await scene.Version(), DbsLevel.Enhanced, new DateOnly(2026, 11, 3), DbsOutcome.Suitable)));
        await Verifies();
        await Set(DbsLevel.Standard);
        Assert.Contains("DBS check", (await Verification.Of(_world.Databases).Run()).Failure);
        await Set(DbsLevel.Enhanced);
        OfferScene.Must(await scene.Cancel(scene.HostHead));

        await RunOn(new DateTime(2027, 5, 1, 12, 0, 0, DateTimeKind.Utc));
        Assert.Equal(DbsLevel.Enhanced, (await scene.Placement()).DbsLevel);
        await RunOn(new DateTime(2027, 6, 1, 12, 0, 0, DateTimeKind.Utc));

        var placement = await scene.Placement();
        Assert.Equal((null, null, DbsOutcome.Suitable), (placement.DbsLevel, placement.DbsIssuedOn, placement.DbsOutcome));
        Assert.DoesNotContain("2026-11-03", await Bodies());
        await ChangesNothingMore();

        async Task Set(DbsLevel level)
        {
            await using var db = _world.OpenDb();
            await db.Set<Placement>().ExecuteUpdateAsync(set => set.SetProperty(placement => placement.DbsLevel, level));
        }
    }

    [Fact]
    public async Task A_gap_that_went_outside_goes_with_its_certificate_after_six_years_and_the_current()
    {
        await using var scene = await EvidenceScene.Create();
        var gap = await scene.Offers.Gap(scene.ClearedGapId);
        OfferScene.Must(await scene.World.Use<CloseGapHandler>().Handle(OfferScene.By(scene.Offers.Requester), new CloseGap(gap.Id, gap.Version, HowMet.Outside, "Firm LLP did it.")));
        string number;
        await using (var db = scene.World.OpenDb())
        {
            number = (await db.Set<Certificate>().FirstAsync(certificate => certificate.GapId == gap.Id)).Number;
        }

        await Run(scene.World, new DateTime(2033, 3, 31, 12, 0, 0, DateTimeKind.Utc));
        Assert.Equal(gap.Title, (await scene.Offers.Gap(gap.Id)).Title);
        await Run(scene.World, new DateTime(2033, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        Assert.Equal(RecordErasure.Erased, (await scene.Offers.Gap(gap.Id)).Title);
        var report = await scene.Verify();
        Assert.True(report.IsSound, report.Failure);
        await using var after = scene.World.OpenDb();
        Assert.Null(await CertificateReading.Find(after, number, null, scene.World.Clock.UtcNow));
        Assert.DoesNotContain("Firm LLP", string.Concat(await after.Set<ChainEvent>().Select(link => link.Body ?? "").ToListAsync()));
    }

    [Fact]
    public async Task What_an_officers_time_was_goes_after_two_years()
    {
        var scene = await OfferScene.BeforePosting(_world);
        OfferScene.Must(await _world.Use<RecordLeaveHandler>().Handle(OfferScene.By(scene.OfficerPerson), new RecordLeave(scene.OfficerId, new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 11))));
        OfferScene.Must(await _world.Use<RecordLeaveHandler>().Handle(OfferScene.By(scene.OfficerPerson), new RecordLeave(scene.OfficerId, new DateOnly(2028, 1, 10), new DateOnly(2028, 1, 14))));

        await RunOn(new DateTime(2028, 12, 11, 12, 0, 0, DateTimeKind.Utc));
        Assert.Equal(2, (await scene.Officer()).Leave.Count);
        await RunOn(new DateTime(2028, 12, 12, 12, 0, 0, DateTimeKind.Utc));

        Assert.Equal(new DateOnly(2028, 1, 14), Assert.Single((await scene.Officer()).Leave).To);
        Assert.DoesNotContain("2026-12-11", await Bodies());
        Assert.Contains("2028-01-14", await Bodies());
        await ChangesNothingMore();
    }

    [Fact]
    public async Task Somebody_who_left_has_no_account_and_no_name_once_nothing_needs_it()
    {
        var administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        var leaver = await Added(administrator, "Ottilie Quennell");
        OfferScene.Must(await _world.Use<SuspendPersonHandler>().Handle(OfferScene.By(administrator), new SuspendPerson(leaver)));

        await RunOn(new DateTime(2033, 3, 31, 12, 0, 0, DateTimeKind.Utc));
        Assert.Equal("Ottilie Quennell", await NameOf(leaver));
        await RunOn(new DateTime(2033, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        Assert.Equal("A former finance officer", await NameOf(leaver));
        Assert.DoesNotContain("Ottilie Quennell", await Bodies());
        Assert.Equal(administrator.Name, await NameOf(administrator.Id));
        Assert.Equal(1, (await Runs()).Sum(run => run.People));
        await ChangesNothingMore();
    }

    [Fact]
    public async Task The_pay_that_an_officers_own_rate_was_built_up_of_goes_with_the_officer_and_the_rate_stays()
    {
        var offers = await OfferScene.BeforePosting(_world);
        var rates = await RateScene.Of(_world);
        var id = await rates.Approved(officerId: offers.OfficerId);
        var administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        OfferScene.Must(await _world.Use<SuspendPersonHandler>().Handle(OfferScene.By(administrator), new SuspendPerson(offers.OfficerPerson.Id)));
        Assert.Contains("4509100", await Bodies());

        await RunOn(new DateTime(2033, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        var rate = await rates.Rate(id);
        Assert.Equal((null, 6_129L), (rate.BuildUp, rate.PencePerHour));
        Assert.DoesNotContain("4509100", await Bodies());
        await ChangesNothingMore();
    }

    [Fact]
    public async Task Whoever_ended_a_standing_answer_and_left_is_not_named_there_either()
    {
        var head = await _world.Person(_world.Bradford, Role.HeadOfService);
        var giver = await _world.Person(_world.Bradford, Role.HeadOfService);
        var given = await _world.Use<GiveStandingAnswerHandler>().Handle(OfferScene.By(giver), new GiveStandingAnswer(
            _world.Bradford.Id, _world.Possession.Id, SkillLevel.Practitioner, AnswerReason.NoCapacity, new DateOnly(2026, 12, 4)));
        OfferScene.Must(given);
        OfferScene.Must(await _world.Use<EndStandingAnswerHandler>().Handle(OfferScene.By(head), new EndStandingAnswer(given.SubjectId!.Value)));
        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(one => one.Id == head.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SuspendedAt, _world.Clock.UtcNow));
        }

        await RunOn(new DateTime(2034, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        await using var after = _world.OpenDb();
        var standing = await after.Set<StandingAnswer>().AsNoTracking().SingleAsync();
        Assert.Equal(("A former head of service", giver.Name), (standing.EndedByName, standing.GivenByName));
        Assert.DoesNotContain(head.Name, await Bodies());
        await ChangesNothingMore();
    }

    [Fact]
    public async Task Whoever_a_placement_that_is_kept_needs_keeps_the_name()
    {
        var scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        foreach (var person in new[] { scene.Officer, scene.LineManager, scene.Requester, scene.BudgetHolder, scene.HostConflict })
        {
            await using var db = _world.OpenDb();
            await db.Set<Person>().Where(one => one.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SuspendedAt, _world.Clock.UtcNow));
            await db.Set<Grant>().Where(grant => grant.PersonId == person.Id).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.To, new DateOnly(2026, 12, 1)));
        }

        await RunOn(new DateTime(2040, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        foreach (var person in new[] { scene.Officer, scene.LineManager, scene.Requester, scene.BudgetHolder })
        {
            Assert.Equal(person.Name, await NameOf(person.Id));
        }

        Assert.StartsWith("A former ", await NameOf(scene.HostConflict.Id));
        await Verifies();
    }

    [Fact]
    public async Task The_page_says_what_goes_and_why()
    {
        await using var site = new Site(_world);
        var scene = await PlacementScene.Agreed(_world);
        OfferScene.Must(await scene.Cancel(scene.HostHead));
        _world.Clock.MoveTo(new DateTime(2033, 3, 20, 12, 0, 0, DateTimeKind.Utc));
        var administrator = await site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator));

        await administrator.Open("/health/retention");

        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.Contains("A placement that was cancelled", administrator.Text);
        Assert.Contains((await scene.Placement()).Reference, administrator.Text);
    }

    private async Task<Guid> Added(Person by, string name)
    {
        var added = await _world.Use<AddPersonHandler>().Handle(OfferScene.By(by), new AddPerson(_world.Leeds.Id, name, "ottilie@example.org"));
        OfferScene.Must(added);
        var id = added.SubjectId!.Value;
        OfferScene.Must(await _world.Use<GiveRoleHandler>().Handle(
            OfferScene.By(by), new GiveRole(id, Role.Finance, ScopeKind.Authority, _world.Leeds.Id, [], new DateOnly(2026, 11, 23), null, null)));
        return id;
    }

    private async Task<string> NameOf(Guid personId)
    {
        await using var db = _world.OpenDb();
        return (await db.Set<Person>().AsNoTracking().SingleAsync(person => person.Id == personId)).Name;
    }

    private async Task<string> Bodies()
    {
        await using var db = _world.OpenDb();
        return string.Join('\n', await db.Set<ChainEvent>().Select(link => link.Body ?? "").ToListAsync());
    }

    private async Task<List<RetentionRun>> Runs()
    {
        await using var db = _world.OpenDb();
        return await db.Set<RetentionRun>().AsNoTracking().ToListAsync();
    }

    private Task RunOn(DateTime at) => Run(_world, at);

    private static async Task Run(World world, DateTime at)
    {
        world.Clock.MoveTo(at);
        var runner = new JobRunner(world.Service<IServiceScopeFactory>(), world.Databases, world.Service<WriteGate>(), world.Clock, NullLogger<JobRunner>.Instance);
        Assert.Null((await runner.Run(JobSchedule.All.Single(job => job.Type == typeof(RetentionJob)))).FirstError);
    }

    private async Task ChangesNothingMore()
    {
        var (events, runs) = (await Count(), (await Runs()).Count);
        await RunOn(_world.Clock.UtcNow);
        Assert.Equal((events, runs), (await Count(), (await Runs()).Count));
        await Verifies();

        async Task<int> Count()
        {
            await using var db = _world.OpenDb();
            return await db.Set<ChainEvent>().CountAsync();
        }
    }

    private async Task Verifies()
    {
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }
}
