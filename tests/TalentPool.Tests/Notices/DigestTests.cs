using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Features.Gaps;
using TalentPool.Features.SignIn;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>Who is told how, and the one mail of half past seven. It is Monday 23 November 2026, 10:00.</summary>
public sealed class DigestTests : IAsyncLifetime
{
    private static readonly DateTime Tuesday = new(2026, 11, 24, 7, 30, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-digest-").FullName;
    private World _world = null!;
    private GapScene _scene = null!;
    private Person _manager = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
        _manager = await _world.Person(_world.Bradford, Role.ServiceManager);
    }

    public async Task DisposeAsync()
    {
        await _world.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_leads_with_what_is_wanted_and_by_whom_and_comes_at_half_past_seven()
    {
        await Choose(NoticeKind.Asked, NoticeWay.Digest);
        await Choose(NoticeKind.Gaps, NoticeWay.Digest);
        var gap = await _scene.Posted();
        await Withdraw(await _scene.Posted());
        Assert.Empty(await Mailed());

        _world.Clock.MoveTo(Tuesday.AddSeconds(-1));
        Assert.Empty(await Mailed());
        _world.Clock.MoveTo(Tuesday);
        var text = Assert.Single(await Mailed());

        Assert.Contains("Subject: 2 things wait for you in TalentPool\r\n", text);
        Assert.Matches($"(?s)WHAT IS WANTED OF YOU\r\n\r\nBy Leeds:\r\n- Leeds is looking for someone \\({gap.Reference}\\)\\. Please say.*NEWS\r\n\r\n- Leeds no longer needs an answer", text);
        Assert.Contains("https://pool.example.org/notices/", text);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", text);
        Assert.DoesNotContain("Housing lawyer", text);
    }

    [Fact]
    public async Task Gathered_twice_or_by_two_nodes_it_is_sent_once()
    {
        await Choose(NoticeKind.Asked, NoticeWay.Digest);
        await _scene.Posted();
        _world.Clock.MoveTo(Tuesday);
        await using var other = _world.Node();

        await Task.WhenAll(_world.Mail(MailRun.Into(_folder)).Gather(), _world.Mail(MailRun.Into(_folder), other).Gather());

        Assert.Single(await Mailed());
        Assert.Empty(await Mailed());
    }

    [Fact]
    public async Task A_program_that_was_away_for_days_sends_one_when_it_is_back_and_the_next_in_the_morning()
    {
        await Choose(NoticeKind.Asked, NoticeWay.Digest);
        await _scene.Posted();
        _world.Clock.MoveTo(Tuesday.AddHours(2));
        await _scene.Posted();
        _world.Clock.MoveTo(Tuesday.AddDays(2).AddHours(3));

        var text = Assert.Single(await Mailed());
        Assert.Contains("2 things wait for you", text);

        await _scene.Posted();
        Assert.Empty(await Mailed());
        _world.Clock.MoveTo(Tuesday.AddDays(3));
        Assert.Single(await Mailed());
    }

    [Fact]
    public async Task What_was_read_meanwhile_is_left_out_and_an_empty_one_is_not_sent()
    {
        await Choose(NoticeKind.Asked, NoticeWay.Digest);
        await _scene.Posted();
        await _world.Service<NoticeMarks>().MarkAllRead(_manager.Id, long.MaxValue);
        _world.Clock.MoveTo(Tuesday);

        Assert.Empty(await Mailed());
        await using var db = _world.OpenDb();
        Assert.False(await db.Set<MailMessage>().AnyAsync(mail => mail.IsDead));
    }

    [Fact]
    public async Task The_suspended_get_none()
    {
        await Choose(NoticeKind.Asked, NoticeWay.Digest);
        await _scene.Posted();
        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(person => person.Id == _manager.Id).ExecuteUpdateAsync(set => set.SetProperty(person => person.SuspendedAt, _world.Clock.UtcNow));
        }

        _world.Clock.MoveTo(Tuesday);

        Assert.Empty(await Mailed());
    }

    [Theory]
    [InlineData(NoticeWay.LiveOnly)]
    [InlineData(NoticeWay.None)]
    public async Task Duty_is_mailed_whatever_is_stored(NoticeWay way)
    {
        await using (var db = _world.OpenDb())
        {
            db.Add(new NoticeChoice(_manager.Id, NoticeKind.Asked, way));
            await db.SaveChangesAsync();
        }

        Assert.Equal("DutyRequires", (await _world.Use<ChooseNoticesHandler>().Handle(new ChooseNotices(_manager.Id, new Dictionary<NoticeKind, NoticeWay> { [NoticeKind.Asked] = way }))).Refusal?.Name);
        await _scene.Posted();

        Assert.Contains("is looking for someone", Assert.Single(await Mailed()));
    }

    [Fact]
    public async Task What_is_due_before_the_digest_is_read_comes_at_once()
    {
        await Choose(NoticeKind.Asked, NoticeWay.Digest);
        _world.Clock.MoveTo(new DateTime(2026, 11, 20, 16, 0, 0, DateTimeKind.Utc));
        var gap = await _scene.Posted();
        await using var db = _world.OpenDb();
        var mail = await db.Set<MailMessage>().SingleAsync(row => row.PersonId == _manager.Id);
        Assert.True(mail.IsForDigest);
        Assert.True(gap.CurrentCheck!.DueAt > mail.DueAt.AddHours(4));

        var rule = _world.Service<NoticeRules>().Find(mail.Rule)!.Value.Rule;
        var choices = await NoticeChoices.Of(db, [_manager.Id]);
        Assert.Equal(NoticeWay.AtOnce, choices.WayOf(_manager.Id, rule, _world.Clock.UtcNow, mail.DueAt.AddHours(3)));
        Assert.Equal(NoticeWay.AtOnce, choices.WayOf(_manager.Id, rule with { GoesAlone = true }, _world.Clock.UtcNow, null));
        Assert.Equal(NoticeWay.Digest, choices.WayOf(_manager.Id, rule, _world.Clock.UtcNow, mail.DueAt.AddHours(5)));
    }

    [Fact]
    public async Task None_is_the_inbox_alone_and_open_pages_say_nothing()
    {
        await Choose(NoticeKind.Gaps, NoticeWay.None);
        await Withdraw(await _scene.Posted());
        var notices = await _world.Inbox(_manager.Id);
        Assert.Equal([false, true], notices.Select(notice => notice.IsSilent));

        await using var site = new Site(_world);
        using var client = await site.Client(_manager);
        var told = await client.GetStringAsync("/notices/since");

        Assert.Contains("is looking for someone", told);
        Assert.DoesNotContain("no longer needs an answer", told);
    }

    private async Task Choose(NoticeKind kind, NoticeWay way)
    {
        var outcome = await _world.Use<ChooseNoticesHandler>().Handle(new ChooseNotices(_manager.Id, new Dictionary<NoticeKind, NoticeWay> { [kind] = way }));
        Assert.True(outcome.IsDone, outcome.ToString());
    }

    private async Task Withdraw(Domain.Gaps.Gap gap)
    {
        var outcome = await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, Domain.Gaps.HowMet.NotNeeded, "No longer needed"));
        Assert.True(outcome.IsDone, outcome.ToString());
    }

    /// <summary>Runs both jobs, and takes what they mailed to the manager.</summary>
    private async Task<IReadOnlyList<string>> Mailed()
    {
        var mail = _world.Mail(MailRun.Into(_folder));
        await mail.Gather();
        await mail.Send();
        var texts = new List<string>();
        foreach (var file in Directory.GetFiles(_folder).Order())
        {
            var text = await File.ReadAllTextAsync(file);
            File.Delete(file);
            if (text.Contains($"<{_manager.Email}>", StringComparison.Ordinal))
            {
                texts.Add(text);
            }
        }

        return texts;
    }
}
