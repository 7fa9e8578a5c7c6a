using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Enquiries;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Privacy;
using TalentPool.Features.Waiting;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy;

public sealed class RetentionTests : IAsyncLifetime
{
    private const string Question = "Is it the estate by the river?";
    private const string Note = "Our possession team is two short.";

    private World _world = null!;
    private Site _site = null!;
    private GapScene _scene = null!;
    private Person _answerer = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = new GapScene(_world);
        _answerer = await _world.Person(_world.Bradford, Role.ServiceManager);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_gap_that_nobody_filled_loses_its_words_everywhere_after_twelve_months_and_the_evidence_still_holds()
    {
        var gap = await Withdrawn();
        var requester = await _scene.Requester();
        MoveToTheDayAfterTheLast();

        await Run();

        var forgotten = await _scene.Read(gap.Id);
        Assert.Equal((RecordErasure.Erased, gap.Reference, GapStatus.Withdrawn), (forgotten.Title, forgotten.Reference, forgotten.Status));
        Assert.Equal(gap.CurrentCheck!.Enquiries.Count, forgotten.CurrentCheck!.Enquiries.Count);
        await using var db = _world.OpenDb();
        var stored = string.Join('\n', await db.Set<ChainEvent>().Where(link => link.ChainId == db.Set<Chain>().First(chain => chain.Scope == ChainScope.Partnership).Id).Select(link => link.Body ?? "").ToListAsync())
            + string.Join('\n', await Rows(db));
        foreach (var words in new[] { gap.Title, gap.Description, requester.Name, _answerer.Name, Question, Note })
        {
            Assert.DoesNotContain(words, stored);
        }

        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task The_proof_of_its_outside_price_goes_with_it()
    {
        var requester = await _scene.Requester();
        var id = await _scene.CompleteDraft();
        Assert.True(UploadedFile.Check("tender.pdf", "%PDF-1.7 tender"u8.ToArray(), out _, out var file));
        Must(await _world.Use<SetGapPriceHandler>().Handle(GapScene.Of(requester), new SetGapPrice(id, GapScene.Agency, file)));
        Must(await _world.Use<PostGapHandler>().Handle(GapScene.Of(requester), new PostGap(id, (await _scene.Read(id)).Version)));
        Must(await _world.Use<WithdrawGapHandler>().Handle(GapScene.Of(requester), new WithdrawGap(id, (await _scene.Read(id)).Version, HowMet.NotNeeded, "")));
        var fileId = (await _scene.Read(id)).Comparator!.EvidenceFileId;
        var client = await _site.Client(requester);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/evidence-files/{fileId}")).StatusCode);
        MoveToTheDayAfterTheLast();

        await Run();

        client = await _site.Client(requester);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/evidence-files/{fileId}")).StatusCode);
        await using var db = _world.OpenDb();
        Assert.Empty(await db.Set<EvidenceFileContent>().ToListAsync());
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task Who_was_asked_for_by_name_is_gone_with_it()
    {
        const string wanted = "Ottoline Quennell";
        var id = await _scene.CompleteDraft();
        Must(await _world.Use<AskForPersonHandler>().Handle(await _scene.ByRequester(), new AskForPerson(id, null, _world.Bradford.Id, wanted)));
        Must(await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(id, (await _scene.Read(id)).Version)));
        Must(await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(id, (await _scene.Read(id)).Version, HowMet.NotNeeded, "")));
        MoveToTheDayAfterTheLast();

        await Run();

        var forgotten = await _scene.Read(id);
        Assert.Equal((RecordErasure.Erased, null), (forgotten.AskedForName, forgotten.AskedForOfficerId));
        await using var db = _world.OpenDb();
        Assert.DoesNotContain(wanted, string.Join('\n', await db.Set<ChainEvent>().Select(link => link.Body ?? "").ToListAsync()) + string.Join('\n', await Rows(db)));
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task Drafts_and_gaps_that_nobody_ended_lose_their_words_a_year_after_their_last_use_and_the_page_says_so_before()
    {
        var bare = await _scene.Draft();
        var dated = await _scene.CompleteDraft();
        var posted = await _scene.Posted();
        _world.Clock.MoveTo(new DateTime(2027, 11, 24, 12, 0, 0, DateTimeKind.Utc));
        await Run();
        Assert.Equal(RecordErasure.Erased, (await _scene.Read(bare)).Title);
        Assert.Equal(posted.Title, (await _scene.Read(dated)).Title);

        _world.Clock.MoveTo(new DateTime(2028, 3, 5, 12, 0, 0, DateTimeKind.Utc));
        await Run();
        Assert.Equal(posted.Title, (await _scene.Read(dated)).Title);
        Assert.Equal(posted.Title, (await _scene.Read(posted.Id)).Title);
        var administrator = await _site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator));
        await administrator.Open("/health/retention");
        Assert.Contains("A gap that nobody ended", administrator.Text);
        Assert.Contains(posted.Reference, administrator.Text);

        _world.Clock.MoveTo(new DateTime(2028, 3, 6, 12, 0, 0, DateTimeKind.Utc));
        await Run();

        foreach (var id in new[] { bare, dated, posted.Id })
        {
            var gap = await _scene.Read(id);
            Assert.Equal((RecordErasure.Erased, GapStatus.Withdrawn, null), (gap.Title, gap.Status, gap.HowMet));
        }

        await using var db = _world.OpenDb();
        Assert.Equal(3, (await db.Set<RetentionRun>().ToListAsync()).Sum(run => run.Gaps));
        Assert.DoesNotContain(posted.Title, string.Join('\n', await db.Set<ChainEvent>().Select(link => link.Body ?? "").ToListAsync()) + string.Join('\n', await Rows(db)));
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task A_gap_that_ends_with_its_words_tells_nobody_and_waits_for_nobody()
    {
        await _scene.CompleteDraft();
        var posted = await _scene.Posted();
        var requester = await _scene.Requester();
        _world.Clock.MoveTo(new DateTime(2028, 3, 6, 12, 0, 0, DateTimeKind.Utc));

        await Run();

        Assert.All((await _scene.Read(posted.Id)).CurrentCheck!.Enquiries, enquiry => Assert.Equal(EnquiryStatus.StoodDown, enquiry.Status));
        await using var db = _world.OpenDb();
        Assert.Equal(posted.CurrentCheck!.Enquiries.Count, await db.Set<ChainEvent>().CountAsync(link => link.Kind == nameof(EnquiryStoodDown)));
        Assert.Empty(await db.Set<Notice>().Where(notice => notice.At >= _world.Clock.UtcNow).ToListAsync());
        var browser = await _site.Browser(requester);
        foreach (var page in new[] { "/", "/gaps?show=mine", "/waiting" })
        {
            await browser.Open(page);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.DoesNotContain("Finish your draft", browser.Text);
            Assert.DoesNotContain("being checked", browser.Text);
        }

        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task Until_its_last_day_it_has_them()
    {
        var gap = await Withdrawn();
        _world.Clock.MoveTo(new DateTime(2027, 11, 23, 12, 0, 0, DateTimeKind.Utc));

        await Run();

        Assert.Equal(gap.Title, (await _scene.Read(gap.Id)).Title);
    }

    [Fact]
    public async Task The_page_of_a_gap_without_words_still_opens()
    {
        var gap = await Withdrawn();
        MoveToTheDayAfterTheLast();
        await Run();
        var browser = await _site.Browser(await _scene.Requester());

        foreach (var part in new[] { "", "/answers", "/placement", "/questions", "/history" })
        {
            await browser.Open($"/gaps/{gap.Reference}{part}");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.DoesNotContain(gap.Title, browser.Text);
        }
    }

    [Fact]
    public async Task The_administrator_sees_what_will_go_and_what_has_gone()
    {
        var gap = await Withdrawn();
        var administrator = await _site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator));
        _world.Clock.MoveTo(new DateTime(2027, 11, 10, 12, 0, 0, DateTimeKind.Utc));

        await administrator.Open("/health/retention");
        Assert.Contains(gap.Reference, administrator.Text);
        Assert.Contains("Nothing yet", administrator.Text);

        MoveToTheDayAfterTheLast();
        await Run();
        await administrator.Open("/health/retention");
        Assert.DoesNotContain(gap.Reference, administrator.Text);
        Assert.DoesNotContain("Nothing yet", administrator.Text);
    }

    [Fact]
    public async Task Old_notices_and_old_mail_go_but_mail_that_still_waits_stays()
    {
        await Withdrawn();
        await using (var db = _world.OpenDb())
        {
            Assert.NotEmpty(await db.Set<Notice>().ToListAsync());
            Assert.NotEmpty(await db.Set<MailMessage>().ToListAsync());
        }

        MoveToTheDayAfterTheLast();
        await Run();

        await using (var db = _world.OpenDb())
        {
            Assert.Empty(await db.Set<Notice>().ToListAsync());
            Assert.NotEmpty(await db.Set<MailMessage>().ToListAsync());
            await db.Set<MailMessage>().ExecuteUpdateAsync(set => set.SetProperty(mail => mail.SentAt, mail => mail.CreatedAt));
        }

        await Run();
        await using (var db = _world.OpenDb())
        {
            Assert.Empty(await db.Set<MailMessage>().ToListAsync());
        }
    }

    [Fact]
    public async Task Who_nudged_is_named_nowhere_once_the_nudges_go_though_their_gap_is_kept()
    {
        var offers = await OfferScene.Of(_world);
        await offers.Willing();
        await EvidenceScene.Adopt(_world, offers.Requester.Id, offers.GapId);
        var nudger = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        await using (var db = _world.OpenDb())
        {
            var item = (await new WaitingList(db).Of(await _world.Actor(nudger.Id), _world.Clock.UtcNow))[0].Item;
            Must(await _world.Use<NudgeHolderHandler>().Handle(GapScene.Of(nudger), new NudgeHolder(item.RootId, item.Key)));
        }

        Assert.Contains(nudger.Name, await Said());
        MoveToTheDayAfterTheLast();
        await Run();

        Assert.DoesNotContain(nudger.Name, await Said());
        Assert.Equal("Possession claims", (await offers.Gap()).Title);
        await using var after = _world.OpenDb();
        Assert.Empty(await after.Set<Nudge>().ToListAsync());
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);

        async Task<string> Said()
        {
            await using var db = _world.OpenDb();
            return string.Join('\n', await db.Set<ChainEvent>().Select(link => link.Body ?? "").ToListAsync());
        }
    }

    [Fact]
    public async Task A_run_that_breaks_off_is_noted_with_what_it_erased_before()
    {
        await Withdrawn();
        await _scene.Posted();
        MoveToTheDayAfterTheLast();
        await using (var db = _world.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"LookRequests\" RENAME TO \"LookRequestsElsewhere\"");
        }

        var runner = new JobRunner(_world.Service<IServiceScopeFactory>(), _world.Databases, _world.Service<WriteGate>(), _world.Clock, NullLogger<JobRunner>.Instance);
        Assert.NotNull((await runner.Run(JobSchedule.All.Single(job => job.Type == typeof(RetentionJob)))).FirstError);

        await using (var db = _world.OpenDb())
        {
            var run = await db.Set<RetentionRun>().SingleAsync();
            Assert.Equal((true, 1), (run.HasFailed, run.Gaps));
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"LookRequestsElsewhere\" RENAME TO \"LookRequests\"");
        }

        var administrator = await _site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator));
        await administrator.Open("/health/retention");
        Assert.Contains("A part of it failed", administrator.Text);
    }

    private async Task<Gap> Withdrawn()
    {
        var gap = await _scene.Posted();
        Must(await _world.Use<AskAboutGapHandler>().Handle(GapScene.Of(_answerer), new AskAboutGap(gap.Id, _world.Bradford.Id, Question)));
        var enquiry = gap.CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Bradford.Id);
        Must(await _world.Use<AnswerEnquiryHandler>().Handle(GapScene.Of(_answerer), new AnswerEnquiry(enquiry.Id, enquiry.Version, [], AnswerReason.NoCapacity, Note)));
        Must(await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, (await _scene.Read(gap.Id)).Version, HowMet.NotNeeded, "The tenants have left.")));
        return await _scene.Read(gap.Id);
    }

    private void MoveToTheDayAfterTheLast() => _world.Clock.MoveTo(new DateTime(2027, 11, 24, 12, 0, 0, DateTimeKind.Utc));

    private async Task Run()
    {
        var runner = new JobRunner(
            _world.Service<IServiceScopeFactory>(), _world.Databases, _world.Service<WriteGate>(), _world.Clock, NullLogger<JobRunner>.Instance);
        Assert.Null((await runner.Run(JobSchedule.All.Single(job => job.Type == typeof(RetentionJob)))).FirstError);
    }

    private static async Task<List<string>> Rows(TalentPoolDb db)
    {
        var rows = new List<string>();
        foreach (var type in RowImages.ReplayedTypes(db.Model))
        {
            await foreach (var row in RowImages.ReadAll(db, type))
            {
                rows.Add(row.Columns.ToJsonString());
            }
        }

        return rows;
    }

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
