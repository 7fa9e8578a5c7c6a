using System.Net;
using Microsoft.EntityFrameworkCore;
using SmtpServer.Protocol;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Health;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Notices;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Health;

/// <summary>What the administrator does about mail: tries it, and decides about what was given up.</summary>
public sealed class MailCareTests : IAsyncLifetime
{
    private MailServer _server = null!;
    private World _world = null!;
    private Site _site = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _server = MailServer.Start();
        _world = await World.Create();
        _site = new Site(_world, "Testing",
            (SmtpSettings.ServerSetting, "127.0.0.1"), (SmtpSettings.PortSetting, $"{_server.Port}"), (SmtpSettings.SecuritySetting, "None"), (MailSettings.FromSetting, "pool@example.org"));
        _administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_test_mail_goes_to_oneself_and_says_why_it_did_not()
    {
        var browser = await _site.Browser(_administrator);
        await browser.Open("/health/mail");
        Assert.Contains($"Mail goes to the mail server 127.0.0.1:{_server.Port}", browser.Text);
        await browser.SubmitAndFollow("send-test");
        Assert.Contains("The mail server took a test mail to your address", browser.Text);
        Assert.Contains(_administrator.Email!, Assert.Single(_server.Taken));

        await _server.Go();
        await browser.Submit("send-test");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("cannot be reached", Assert.Single(browser.Errors));
    }

    [Fact]
    public async Task What_was_not_delivered_is_shown_and_tried_again_or_let_be()
    {
        _server.OnRecipient = _ => new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such person here");
        await ToldAuditor.In(_world);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await ToldAuditor.Tell(_world);
        await Send();
        var browser = await _site.Browser(_administrator);

        await _site.HearsOtherNodes();
        await browser.Open("/health");
        Assert.Contains("2 mails could not be delivered", browser.Text);
        Assert.Contains("Something needs attention: some mail could not be delivered", browser.Text);
        await browser.Open("/health/mail");
        Assert.Contains("no such person here", browser.Text);
        var (first, second) = ((await Mails())[0].Id, (await Mails())[1].Id);

        await browser.SubmitAndFollow($"let-{first}");
        Assert.Contains("The mail is left as it is", browser.Text);
        _server.OnRecipient = _ => null;
        await browser.SubmitAndFollow($"try-{second}");
        Assert.Contains("It is tried again within a minute", browser.Text);
        await Send();

        Assert.Equal([(false, null), (false, (DateTime?)_world.Clock.UtcNow)], (await Mails()).Select(mail => (mail.IsDead, mail.SentAt)));
        await browser.Open("/health");
        Assert.DoesNotContain("could not be delivered", browser.Text);
    }

    [Fact]
    public async Task All_of_it_is_tried_again_at_once()
    {
        _server.OnMessage = _ => new SmtpResponse(SmtpReplyCode.TransactionFailed, "relaying denied");
        await ToldAuditor.In(_world);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await ToldAuditor.Tell(_world);
        await Send();
        Assert.All(await Mails(), mail => Assert.True(mail.IsDead));
        _server.OnMessage = _ => null;

        var browser = await _site.Browser(_administrator);
        await browser.Open("/health/mail");
        await browser.SubmitAndFollow("try-all");
        await Send();

        Assert.Equal(2, _server.Taken.Count);
    }

    [Fact]
    public async Task An_auditor_of_the_installation_sees_it_without_the_people_and_may_do_nothing()
    {
        _server.OnRecipient = _ => new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such person here");
        await ToldAuditor.In(_world);
        await Send();
        var auditor = await _world.Person(_world.Leeds, ScopeKind.Installation, Guid.Empty, Role.Auditor);
        var browser = await _site.Browser(auditor);

        await browser.Open("/health/mail");
        Assert.Contains("the mail server refused it or could not be reached", browser.Text);
        Assert.DoesNotContain("no such person here", browser.Text);
        Assert.DoesNotContain("@", browser.Page.QuerySelector("main table")!.TextContent);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));

        var mail = (await Mails())[0];
        Assert.Equal("NotPermitted", (await _world.Use<TryMailAgainHandler>().Handle(new TryMailAgain(auditor.Id, null))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _world.Use<LetMailBeHandler>().Handle(new LetMailBe(auditor.Id, mail.Id))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _world.Use<SendTestMailHandler>().Handle(new SendTestMail(auditor.Id))).Refusal?.Name);
        Assert.True((await Mails())[0].IsDead);
    }

    private Task Send() => _world.Mail(MailRun.To(_server.Settings())).Send();

    private async Task<IReadOnlyList<MailMessage>> Mails()
    {
        await using var db = _world.OpenDb();
        return await db.Set<MailMessage>().OrderBy(mail => mail.Id).ToListAsync();
    }
}
