using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Features.People.Review;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People.Review;

public sealed class AccessReviewTests : IAsyncLifetime
{
    private World _world = null!;
    private Person _head = null!;
    private Person _officer = null!;
    private Person _finance = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _head = await _world.Person(_world.Leeds, Role.HeadOfService);
        _officer = await _world.Person(_world.Leeds, Role.Officer);
        _finance = await _world.Person(_world.Leeds, Role.Finance);
        _administrator = await _world.Person(_world.Wakefield, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        _world.Clock.MoveTo(new DateTime(2027, 1, 4, 10, 0, 0));
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_review_opens_once_a_quarter_for_authorities_that_had_people_before_it_and_the_head_is_told()
    {
        await Run();
        await Run();

        await using var db = _world.OpenDb();
        var review = await db.Set<AccessReview>().SingleAsync();
        Assert.Equal((_world.Leeds.Id, new DateOnly(2027, 1, 1)), (review.AuthorityId, review.Quarter));
        Assert.Single(await _world.Inbox(_head.Id));
        Assert.Equal("AccessReviewOpened: Administrators, when there are roles that heads of service cannot decide on", Assert.Single(await _world.Inbox(_administrator.Id)).Rule);
    }

    [Fact]
    public async Task What_heads_cannot_decide_on_is_the_administrators_task_from_the_start_and_theirs_alone_once_nothing_else_is_left()
    {
        var review = await Opened();
        await using var site = new Site(_world);
        var (head, administrator) = (await site.Browser(_head), await site.Browser(_administrator));
        await head.Open("/");
        await administrator.Open("/");
        Assert.Contains("Review who may do what at Leeds", head.Text);
        Assert.Contains("Review the roles at Leeds that its heads of service cannot decide on", administrator.Text);

        var grants = await Grants();
        Assert.True((await Decide(_head, review, (grants[_officer.Id], true), (grants[_finance.Id], true))).IsDone);
        await head.Open("/");
        Assert.DoesNotContain("Review who may do what at Leeds", head.Text);
        await head.Open("/waiting");
        Assert.Contains("The partnership administrator has to say which roles stay", head.Text);

        Assert.True((await Decide(_administrator, review, (grants[_head.Id], true))).IsDone);
        await administrator.Open("/");
        Assert.DoesNotContain("Review the roles at Leeds", administrator.Text);
    }

    [Fact]
    public async Task Roles_are_kept_and_ended_with_events_and_the_last_decision_completes_it()
    {
        var review = await Opened();
        var grants = await Grants();

        var first = await Decide(_head, review, (grants[_officer.Id], true), (grants[_finance.Id], false));
        Assert.True(first.IsDone, first.ToString());
        Assert.Null((await Stored()).CompletedAt);
        Assert.Equal("PersonLookedAfterByAdministrator", (await Decide(_head, review, (grants[_head.Id], true))).Refusal!.Name);
        Assert.True((await Decide(_administrator, review, (grants[_head.Id], true))).IsDone);

        Assert.NotNull((await Stored()).CompletedAt);
        Assert.False((await _world.Actor(_finance.Id)).Holds(Role.Finance, _world.Leeds.Id));
        await using var db = _world.OpenDb();
        var kinds = await db.Set<ChainEvent>().OrderBy(link => link.Id).Select(link => link.Kind).ToListAsync();
        Assert.Equal(["AccessReviewCompleted", "AccessReviewOpened", "GrantEnded", "GrantKept", "GrantKept"], kinds.Order(StringComparer.Ordinal));
        Assert.True((await _world.Service<Verification>().Run()).IsSound);
    }

    [Fact]
    public async Task Nobody_decides_twice_or_without_looking_after_them_or_on_a_role_that_checks_them()
    {
        var review = await Opened();
        var grants = await Grants();
        var deputy = await _world.Use<GiveRoleHandler>().Handle(By(_administrator), new GiveRole(
            _officer.Id, Role.HeadOfService, ScopeKind.Authority, _world.Leeds.Id, [], new DateOnly(2027, 1, 4), new DateOnly(2027, 2, 1), _head.Id));
        Assert.True(deputy.IsDone, deputy.ToString());

        Assert.Equal("NotPermitted", (await Decide(_finance, review, (grants[_officer.Id], true))).Refusal!.Name);
        Assert.True((await Decide(_head, review, (grants[_officer.Id], true))).IsDone);
        Assert.Equal("DecidedAlready", (await Decide(_head, review, (grants[_officer.Id], false))).Refusal!.Name);
        Assert.Equal("PersonLookedAfterByAdministrator", (await Decide(_officer, review, (deputy.SubjectId!.Value, true))).Refusal!.Name);
        Assert.Equal("NothingDecided", (await Decide(_head, review)).Refusal!.Name);
    }

    [Fact]
    public async Task A_late_review_is_told_to_the_administrator_once_and_is_on_their_home_page()
    {
        await Opened();
        _world.Clock.MoveTo(new DateTime(2027, 2, 3, 10, 0, 0));

        await Run();
        await Run();

        Assert.Equal(["AccessReviewOpened", "AccessReviewOverdue"], (await _world.Inbox(_administrator.Id)).Select(notice => notice.Rule.Split(':')[0]));
        await using var site = new Site(_world);
        var browser = await site.Browser(_administrator);
        await browser.Open("/");
        Assert.Contains("See to the access review of Leeds, which is late", browser.Text);
    }

    [Fact]
    public async Task The_page_saves_what_is_chosen_and_keeps_the_rest_where_that_is_ticked()
    {
        var review = await Opened();
        var grants = await Grants();
        await using var site = new Site(_world);
        var browser = await site.Browser(_head);
        await browser.Open("/people");
        await browser.Open(browser.Page.QuerySelector("a[href^='/people/reviews/']")!.GetAttribute("href")!);
        await browser.Submit("decide");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, AccessReviewRefusals.NothingDecided.Sentence), (browser.Status, browser.Errors.Single()));

        await browser.SubmitAndFollow("decide", ($"Answers[{grants[_finance.Id]}]", "end"), ("Rest", "keep"));

        Assert.Contains("Saved: 1 kept, 1 ended", browser.Text);
        Assert.Equal([true, false], (await Stored()).Decisions.OrderByDescending(decision => decision.IsKept).Select(decision => decision.IsKept));
        var stranger = await site.Browser(await _world.Person(_world.Bradford, Role.HeadOfService));
        await stranger.Open($"/people/reviews/{review}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    private async Task<Guid> Opened()
    {
        await Run();
        return (await Stored()).Id;
    }

    private Task<Outcome> Decide(Person by, Guid review, params (Guid GrantId, bool IsKept)[] decisions) =>
        _world.Use<DecideAccessHandler>().Handle(By(by), new DecideAccess(review, decisions.ToDictionary(decision => decision.GrantId, decision => decision.IsKept)));

    private async Task<Dictionary<Guid, Guid>> Grants()
    {
        await using var db = _world.OpenDb();
        return await db.Set<Grant>().Where(grant => grant.ScopeId == _world.Leeds.Id).ToDictionaryAsync(grant => grant.PersonId, grant => grant.Id);
    }

    private async Task<AccessReview> Stored()
    {
        await using var db = _world.OpenDb();
        return await db.Set<AccessReview>().AsNoTracking().SingleAsync();
    }

    private async Task Run()
    {
        await using var db = _world.OpenDb();
        var scan = new Scan("", _world.Clock.UtcNow, NullLogger.Instance);
        await new AccessReviewsJob(db, _world.Use<OpenAccessReviewHandler>()).Run(scan, default);
        Assert.Null(scan.FirstError);
    }
}
