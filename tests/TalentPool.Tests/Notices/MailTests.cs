using System.Net.Mail;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;
using MailMessage = TalentPool.Notices.MailMessage;

namespace TalentPool.Tests.Notices;

public sealed class MailTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-mail-").FullName;
    private World _world = null!;
    private Person _auditor = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _auditor = await ToldAuditor.In(_world);
    }

    public async Task DisposeAsync()
    {
        await _world.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_mail_says_what_it_is_about_and_links_to_it()
    {
        await Send();

        var text = await File.ReadAllTextAsync(Directory.GetFiles(_folder).Single());
        Assert.Contains($"To: {_auditor.Name} <{_auditor.Email}>\r\n", text);
        Assert.Contains("From: TalentPool <pool@example.org>\r\n", text);
        Assert.Contains("Subject: The heads of the evidence chains on 23 November 2026 are yours to keep\r\n", text.Replace("\r\n ", " "));
        Assert.Contains("Date: Mon, 23 Nov 2026 10:00:00 +0000\r\n", text);
        Assert.Contains($"Message-ID: <mail-{(await Mail()).Id}.1795428000000@pool.example.org>\r\n", text);
        Assert.Contains("\r\n\r\nThe heads of the evidence chains on 23 November 2026 are yours to keep\r\n", text);
        Assert.Matches("[0-9]+:1:[0-9a-f]{64} .Leeds City Council.", text);
        Assert.Contains($"https://pool.example.org/notices/{(await _world.Inbox(_auditor.Id))[0].Id}/open\r\n", text);
        Assert.Equal(_world.Clock.UtcNow, (await Mail()).SentAt);
    }

    [Fact]
    public async Task What_was_sent_is_not_sent_again()
    {
        await Send();
        File.Delete(Directory.GetFiles(_folder).Single());

        await Send();

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_failure_is_kept_and_tried_again_after_a_pause_that_grows()
    {
        var blocked = Path.Combine(_folder, "mail");
        await File.WriteAllTextAsync(blocked, "a file where the folder should be");

        await Send(blocked);
        var first = await Mail();
        Assert.Equal((null, 1), (first.SentAt, first.Attempts));
        Assert.InRange(first.DueAt - _world.Clock.UtcNow, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(75));
        Assert.Contains("IOException", first.LastError);

        await Send(blocked);
        Assert.Equal(1, (await Mail()).Attempts);

        _world.Clock.Advance(TimeSpan.FromSeconds(75));
        await Send(blocked);
        Assert.Equal(2, (await Mail()).Attempts);
        Assert.InRange((await Mail()).DueAt - _world.Clock.UtcNow, TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(150));

        File.Delete(blocked);
        _world.Clock.Advance(TimeSpan.FromSeconds(150));
        await Send(blocked);
        Assert.NotNull((await Mail()).SentAt);
        Assert.Null((await Mail()).LastError);
    }

    [Fact]
    public async Task What_keeps_failing_is_given_up_after_five_days_and_not_before()
    {
        var blocked = Path.Combine(_folder, "mail");
        await File.WriteAllTextAsync(blocked, "a file where the folder should be");

        for (var hours = 0; hours < 5 * 24; hours += 4)
        {
            await Send(blocked);
            _world.Clock.Advance(TimeSpan.FromHours(4));
        }

        Assert.Equal((null, false, 30), ((await Mail()).GivenUpAt, (await Mail()).IsDead, (await Mail()).Attempts));
        await Send(blocked);
        Assert.Equal((_world.Clock.UtcNow, true), ((await Mail()).GivenUpAt, (await Mail()).IsDead));
    }

    [Fact]
    public async Task A_mail_that_another_node_has_leased_is_left_to_it_until_the_lease_runs_out()
    {
        await using (var db = _world.OpenDb())
        {
            var until = _world.Clock.UtcNow.AddMinutes(5);
            await db.Set<MailMessage>().ExecuteUpdateAsync(set => set.SetProperty(mail => mail.DueAt, until).SetProperty(mail => mail.Attempts, 1));
        }

        await Send();
        Assert.Empty(Directory.GetFiles(_folder));

        _world.Clock.Advance(TimeSpan.FromMinutes(5));
        await Send();
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Two_nodes_at_once_send_each_mail_once()
    {
        for (var day = 0; day < 20; day++)
        {
            _world.Clock.Advance(TimeSpan.FromDays(1));
            await ToldAuditor.Tell(_world);
        }

        // What came at the weekend waits for Monday.
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(Send(), Send(), Send());

        await using var db = _world.OpenDb();
        Assert.All(await db.Set<MailMessage>().ToListAsync(), mail => Assert.Equal((1, true), (mail.Attempts, mail.SentAt is not null)));
    }

    [Fact]
    public async Task Nothing_is_mailed_to_the_suspended()
    {
        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().ExecuteUpdateAsync(set => set.SetProperty(person => person.SuspendedAt, _world.Clock.UtcNow));
        }

        await Send();

        Assert.Empty(Directory.GetFiles(_folder));
        Assert.NotNull((await Mail()).GivenUpAt);
    }

    [Theory]
    [InlineData("Sam\r\nBcc: all@example.org")]
    [InlineData("Sam\nBcc: all@example.org")]
    [InlineData("Sam\u2028Bcc: all@example.org")]
    [InlineData("Sam\0Bcc: all@example.org")]
    public void Nothing_that_was_typed_adds_a_header(string typed)
    {
        var to = new MailAddress("sam@example.org", "Sam");

        var text = MailText.Write("<1@x>", _world.Clock.UtcNow, new MailAddress("pool@example.org"), to, typed, typed);

        var head = text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        Assert.Equal(9, head.Split("\r\n").Count(line => !line.StartsWith(' ')));
        Assert.DoesNotContain("\nBcc", head);
    }

    [Fact]
    public void Long_and_foreign_subjects_are_folded_and_read_back_the_same()
    {
        var subject = string.Concat(Enumerable.Repeat("Łódź asks for £5,000 — ", 12)).Trim();

        var text = MailText.Write("<1@x>", _world.Clock.UtcNow, new MailAddress("pool@example.org"), new MailAddress("sam@example.org"), subject, "");

        var lines = text.Split("\r\n").SkipWhile(line => !line.StartsWith("Subject:", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("Date:", StringComparison.Ordinal)).ToList();
        Assert.All(lines, line => Assert.True(line.Length <= 84));
        Assert.Equal(subject, string.Concat(lines.Select(Decoded)));
    }

    private static string Decoded(string line)
    {
        var word = line.Replace("Subject:", "").Trim();
        return Encoding.UTF8.GetString(Convert.FromBase64String(word["=?utf-8?B?".Length..^2]));
    }

    private Task Send(string? folder = null) => _world.Mail(MailRun.Into(folder ?? _folder)).Send();

    private async Task<MailMessage> Mail()
    {
        await using var db = _world.OpenDb();
        return await db.Set<MailMessage>().OrderBy(mail => mail.Id).FirstAsync();
    }
}
