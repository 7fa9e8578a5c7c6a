using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Privacy;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Features.Waiting;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy.LookRequests;

public sealed class LookRequestTests : IAsyncLifetime
{
    private const string Why = "Sample 7 of the yearly audit.";
    private const string Party = "Acme Lettings";

    private World _world = null!;
    private Site _site = null!;
    private PlacementScene _scene = null!;
    private Person _auditor = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, _scene.Requester.Id, _scene.Offers.GapId);
        OfferScene.Must(await _scene.AddParty(_scene.HostConflict));
        OfferScene.Must(await _scene.Declare(_scene.Officer, false));
        OfferScene.Must(await _scene.Answer(_scene.HomeConflict, HomeConflictAnswer.PossibleMatch));
        _auditor = await _world.Person(_world.Leeds, Role.Auditor);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task An_auditor_asks_for_the_parties_the_conflict_officer_says_yes_and_each_look_is_written_down()
    {
        var auditor = await _site.Browser(_auditor);
        await auditor.Open(_scene.Address);
        Assert.DoesNotContain(Party, auditor.Text);
        await auditor.Open(auditor.Page.QuerySelector("a[href^='/looks/requests/new']")!.GetAttribute("href")!);
        await auditor.Submit("ask-to-look");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter the reason"), (auditor.Status, auditor.Errors.Single()));
        await auditor.SubmitAndFollow("ask-to-look", ("Model.Reason", Why));
        var address = auditor.Page.Location.PathName;
        await auditor.Open($"{address}/record");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);

        var officer = await _site.Browser(_scene.HostConflict);
        await officer.Open("/");
        Assert.Contains("Answer a request to look at the parties to the matter of", officer.Text);
        await officer.Open(address);
        Assert.Contains(Why, officer.Text);
        await officer.Submit("allow-look", ("Model.Days", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        await officer.SubmitAndFollow("allow-look", ("Model.Days", "10"));
        Assert.Contains("They may look", officer.Text);
        await officer.Open($"{address}/record");
        Assert.Equal(HttpStatusCode.NotFound, officer.Status);

        for (var looks = 1; looks <= 2; looks++)
        {
            await auditor.Open($"{address}/record");
            Assert.Equal(HttpStatusCode.OK, auditor.Status);
            Assert.Contains(Party, auditor.Text);
            Assert.DoesNotContain("possible match", auditor.Text, StringComparison.OrdinalIgnoreCase);
            await using var db = _world.OpenDb();
            Assert.Equal(looks, await db.Set<Look>().CountAsync(look => look.Kind == LookKind.AskedParties && look.PersonId == _auditor.Id && look.AuthorityId == _world.Leeds.Id));
        }

        await auditor.Open("/looks");
        Assert.Contains("Parties to a matter, with a yes", auditor.Text);
        await auditor.Open(_scene.Address);
        Assert.DoesNotContain(Party, auditor.Text);
        _world.Clock.MoveTo(new DateTime(2026, 12, 8, 9, 0, 0, DateTimeKind.Utc));
        await auditor.Open($"{address}/record");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);
        await Job<CatchUpLookRequestsJob>();
        Assert.Equal(LookRequestStatus.RunOut, (await Stored()).Status);
        await Verifies();
    }

    [Fact]
    public async Task What_the_home_found_is_the_homes_to_open()
    {
        var id = await Asked(_auditor, ClosedPart.HomeFindings);

        Assert.Equal("NotPermitted", (await Allow(_scene.HostConflict, id)).Refusal!.Name);
        Assert.Equal("NotTheOwner", (await Allow(_scene.HomeHead, id)).Refusal!.Name);
        OfferScene.Must(await Allow(_scene.HomeConflict, id));

        var auditor = await _site.Browser(_auditor);
        await auditor.Open($"/looks/requests/{id}/record");
        Assert.Contains("possible match", auditor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Party, auditor.Text);
    }

    [Fact]
    public async Task What_is_the_hosts_alone_is_its_heads_to_open_for_the_auditor_of_another_member()
    {
        var auditor = await _world.Person(_world.Kirklees, Role.Auditor);
        var gap = await _scene.Offers.Gap();
        var id = await Asked(auditor, ClosedPart.HostOnly, gap.Reference);
        OfferScene.Must(await Allow(_scene.HostHead, id));

        var browser = await _site.Browser(auditor);
        await browser.Open($"/gaps/{gap.Reference}");
        Assert.DoesNotContain(gap.CostCentre, browser.Text);
        await browser.Open($"/looks/requests/{id}/record");
        Assert.Contains(gap.CostCentre, browser.Text);
        Assert.DoesNotContain(_scene.Officer.Name, browser.Text);
    }

    [Fact]
    public async Task Nobody_asks_for_what_they_see_twice_or_outside_their_scope()
    {
        var gap = await _scene.Offers.Gap();
        var stranger = await _world.Person(_world.Kirklees, Role.Auditor);

        Assert.Equal("SeenAnyway", (await Ask(_auditor, ClosedPart.HostOnly, gap.Reference)).Refusal!.Name);
        Assert.Equal("SeenAnyway", (await Ask(stranger, ClosedPart.GapText, gap.Reference)).Refusal!.Name);
        Assert.Equal("NotAnAuditorThere", (await Ask(stranger, ClosedPart.Parties)).Refusal!.Name);
        Assert.Equal("NotAnAuditorThere", (await Ask(_scene.HostHead, ClosedPart.Parties)).Refusal!.Name);
        Assert.Equal("NotFound", (await Ask(_auditor, ClosedPart.Parties, "WY-P-2026-9999")).Refusal!.Name);
        OfferScene.Must(await Ask(_auditor, ClosedPart.Parties));
        Assert.Equal("AskedAlready", (await Ask(_auditor, ClosedPart.Parties)).Refusal!.Name);
    }

    [Fact]
    public async Task Where_nobody_can_decide_the_auditor_hears_so_at_once()
    {
        await using (var db = _world.OpenDb())
        {
            await db.Set<Grant>().Where(grant => grant.PersonId == _scene.HostConflict.Id).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.To, new DateOnly(2026, 11, 1)));
        }

        Assert.Equal("NobodyDecides", (await Ask(_auditor, ClosedPart.Parties)).Refusal!.Name);
    }

    [Fact]
    public async Task The_owner_and_the_auditor_are_told_and_the_no_has_a_reason()
    {
        var id = await Asked(_auditor, ClosedPart.Parties);
        Assert.Equal(["LookAskedFor"], await Told(_scene.HostConflict));

        OfferScene.Must(await _world.Use<RefuseLookHandler>().Handle(OfferScene.By(_scene.HostConflict), new RefuseLook(id, "The trial is next week.")));

        Assert.Equal(["LookRefused"], await Told(_auditor));
        var browser = await _site.Browser(_auditor);
        await browser.Open($"/looks/requests/{id}");
        Assert.Contains("The trial is next week.", browser.Text);
        Assert.Equal("NotInThisState", (await Allow(_scene.HostConflict, id)).Refusal!.Name);
    }

    [Fact]
    public async Task When_nobody_answers_the_deputies_are_told()
    {
        var deputy = await _world.Person(_world.Leeds);
        await using (var db = _world.OpenDb())
        {
            Grant.Give(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), deputy.Id, Role.ConflictOfficer, ScopeKind.Authority, _world.Leeds.Id, [], new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31), _scene.HostConflict.Id, out var lent);
            db.Add(lent!);
            await db.SaveChangesAsync();
        }

        var id = await Asked(_auditor, ClosedPart.Parties);
        Assert.Empty(await Told(deputy));
        _world.Clock.MoveTo((await Stored()).DueAt);
        await Job<CatchUpLookRequestsJob>();
        await Job<CatchUpLookRequestsJob>();

        Assert.Equal(["LookRequestOverdue"], await Told(deputy));
        OfferScene.Must(await Allow(deputy, id));
        Assert.Equal(_scene.HostConflict.Id, (await Stored()).DecidedForId);
    }

    [Fact]
    public async Task An_auditor_whose_role_ends_no_longer_looks()
    {
        var id = await Asked(_auditor, ClosedPart.Parties);
        OfferScene.Must(await Allow(_scene.HostConflict, id));
        await using (var db = _world.OpenDb())
        {
            await db.Set<Grant>().Where(grant => grant.PersonId == _auditor.Id).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.To, new DateOnly(2026, 11, 1)));
        }

        var browser = await _site.Browser(_auditor);
        await browser.Open($"/looks/requests/{id}/record");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task The_yes_can_be_taken_back_and_the_request_withdrawn()
    {
        var id = await Asked(_auditor, ClosedPart.Parties);
        OfferScene.Must(await Allow(_scene.HostConflict, id));
        var officer = await _site.Browser(_scene.HostConflict);
        await officer.Open($"/looks/requests/{id}");
        await officer.SubmitAndFollow("end-look");
        var auditor = await _site.Browser(_auditor);
        await auditor.Open($"/looks/requests/{id}/record");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);

        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        OfferScene.Must(await Ask(_auditor, ClosedPart.Parties));
        await auditor.Open("/looks/requests");
        await auditor.Open(auditor.Page.QuerySelector("main th a[href^='/looks/requests/']")!.GetAttribute("href")!);
        await auditor.SubmitAndFollow("withdraw-look");
        Assert.Contains("Request withdrawn", auditor.Text);
        await Verifies();
    }

    [Fact]
    public async Task It_waits_in_the_list_and_whoever_decides_is_nudged()
    {
        var id = await Asked(_auditor, ClosedPart.Parties);
        await using var db = _world.OpenDb();
        var item = (await new WaitingList(db).Of(await _world.Actor(_scene.HostHead.Id), _world.Clock.UtcNow)).Single(item => item.Item.RootId == id);
        Assert.Null(item.Href);

        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(OfferScene.By(_scene.HostHead), new NudgeHolder(item.Item.RootId, item.Item.Key)));

        Assert.Equal(["LookAskedFor", "Nudged"], await Told(_scene.HostConflict));
        var report = await Verification.Of(_world.Databases).Run();
        Assert.DoesNotContain("two chains", report.Failure ?? "", StringComparison.Ordinal);
        await using var other = _world.OpenDb();
        Assert.DoesNotContain(await new WaitingList(other).Of(await _world.Actor(_scene.HomeHead.Id), _world.Clock.UtcNow), other => other.Item.RootId == id);
    }

    [Fact]
    public async Task Its_reasons_and_names_are_erased_with_its_time_and_the_evidence_still_holds()
    {
        var id = await Asked(_auditor, ClosedPart.Parties);
        OfferScene.Must(await _world.Use<RefuseLookHandler>().Handle(OfferScene.By(_scene.HostConflict), new RefuseLook(id, "The trial is next week.")));
        _world.Clock.MoveTo(new DateTime(2033, 3, 31, 12, 0, 0, DateTimeKind.Utc));
        await Job<RetentionJob>();
        Assert.Equal(Why, (await Stored()).Reason);

        _world.Clock.MoveTo(new DateTime(2033, 4, 1, 12, 0, 0, DateTimeKind.Utc));
        await Job<RetentionJob>();
        await Job<RetentionJob>();

        var request = await Stored();
        Assert.Equal((RecordErasure.Erased, RecordErasure.Erased, RecordErasure.Erased, LookRequestStatus.Refused), (request.Reason, request.AskedByName, request.RefusalReason, request.Status));
        await using var db = _world.OpenDb();
        Assert.DoesNotContain(await db.Set<ChainEvent>().Select(link => link.Body ?? "").ToListAsync(), body => body.Contains(Why, StringComparison.Ordinal));
        Assert.Equal(1, (await db.Set<RetentionRun>().ToListAsync()).Sum(run => run.LookRequests));
        await Verifies();
    }

    private async Task<Guid> Asked(Person by, ClosedPart part, string? key = null)
    {
        var outcome = await Ask(by, part, key);
        OfferScene.Must(outcome);
        return outcome.SubjectId!.Value;
    }

    private Task<Outcome> Ask(Person by, ClosedPart part, string? key = null) =>
        _world.Use<AskToLookHandler>().Handle(OfferScene.By(by), new AskToLook(part, key ?? _scene.Address.Split('/')[^1], Why));

    private Task<Outcome> Allow(Person by, Guid id) => _world.Use<AllowLookHandler>().Handle(OfferScene.By(by), new AllowLook(id, LookRequest.UsualWorkingDays));

    private async Task<LookRequest> Stored()
    {
        await using var db = _world.OpenDb();
        return await db.Set<LookRequest>().AsNoTracking().SingleAsync();
    }

    private async Task<IReadOnlyList<string>> Told(Person person) => [.. (await _scene.Told(person)).Where(kind => kind.StartsWith("Look", StringComparison.Ordinal) || kind == "Nudged")];

    private async Task Job<T>() where T : IScanJob
    {
        var runner = new JobRunner(_world.Service<IServiceScopeFactory>(), _world.Databases, _world.Service<WriteGate>(), _world.Clock, NullLogger<JobRunner>.Instance);
        Assert.Null((await runner.Run(JobSchedule.All.Single(job => job.Type == typeof(T)))).FirstError);
    }

    private async Task Verifies()
    {
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }
}
