using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SmtpServer.Protocol;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>Mail against a real mail server that takes it, refuses it, puts it off, keeps silent, is gone, or cannot be trusted.</summary>
public sealed class SmtpTests : IAsyncLifetime
{
    private World _world = null!;
    private MailServer _server = null!;
    private Person _auditor = null!;

    public async Task InitializeAsync()
    {
        _server = MailServer.Start();
        _world = await World.Create();
        _auditor = await ToldAuditor.In(_world);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_arrives_whole_and_once()
    {
        await Send();
        await Send();

        var text = Assert.Single(_server.Taken);
        Assert.Contains($"To: {_auditor.Name} <{_auditor.Email}>\r\n", text);
        Assert.Contains("From: TalentPool <pool@example.org>\r\n", text);
        Assert.Contains($"Message-ID: {(await Mail()).MessageId("pool.example.org")}\r\n", text.Replace("\r\n\t", " ").Replace("Message-Id", "Message-ID"));
        Assert.Contains("are yours to keep", text);
        Assert.NotNull((await Mail()).SentAt);
    }

    [Fact]
    public async Task It_signs_in_where_the_server_asks_for_it()
    {
        await _server.Go();
        _server.Login = ("pool", "three random words");
        _server.ComeBack();

        await Send(_server.Settings() with { Password = "wrong" });
        Assert.Empty(_server.Taken);
        Assert.Contains("does not accept the user and password", (await Mail()).LastError);
        Assert.DoesNotContain("wrong", (await Mail()).LastError);

        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        await Send();
        Assert.Single(_server.Taken);
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_is_not_tried_again()
    {
        _server.OnRecipient = _ => new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "5.1.1 no such person here");

        await Send();
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await Send();

        var mail = await Mail();
        Assert.Equal((1, true, null), (_server.Asked, mail.IsDead, mail.SentAt));
        Assert.Contains("answered 550: 5.1.1 no such person here", mail.LastError);
    }

    [Fact]
    public async Task Whoever_comes_after_a_refused_address_has_theirs_all_the_same()
    {
        var others = await Auditors(3);
        _server.OnRecipient = address => address == _auditor.Email ? new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such person here") : null;

        await Send();

        Assert.Equal(others.Count, _server.Taken.Count);
        Assert.All(others, other => Assert.Single(_server.Taken, text => text.Contains(other.Email!, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_greylisted_mail_is_tried_again_after_a_pause_and_arrives_once()
    {
        _server.OnRecipient = _ => _server.Asked < 3 ? new SmtpResponse((SmtpReplyCode)451, "4.7.1 greylisted, come back later") : null;

        var first = await Send();
        Assert.Null(first.FirstError);
        Assert.Contains("answered 451: 4.7.1 greylisted, come back later", (await Mail()).LastError);
        await Send();
        Assert.Equal(1, _server.Asked);

        for (var minute = 0; minute < 10; minute++)
        {
            _world.Clock.Advance(TimeSpan.FromMinutes(1));
            await Send();
        }

        Assert.Single(_server.Taken);
        Assert.Equal((3, 3, null), (_server.Asked, (await Mail()).Attempts, (await Mail()).LastError));
    }

    [Fact]
    public async Task A_server_that_is_gone_for_a_day_costs_nothing_and_sends_nothing_twice()
    {
        var everybody = (await Auditors(30)).Append(_auditor).ToList();
        await _server.Go();

        var away = await Send();
        Assert.Contains("cannot be reached", away.FirstError);
        for (var hour = 0; hour < 24; hour++)
        {
            _world.Clock.Advance(TimeSpan.FromHours(1));
            await Send();
        }

        await using (var db = _world.OpenDb())
        {
            Assert.Equal(0, await db.Set<MailMessage>().CountAsync(mail => mail.SentAt != null || mail.GivenUpAt != null));
        }

        _server.ComeBack();
        _world.Clock.Advance(TimeSpan.FromHours(2));
        await Send();

        Assert.All(everybody, person => Assert.Single(_server.Taken, text => text.Contains($"<{person.Email}>", StringComparison.Ordinal)));
        Assert.Equal(everybody.Count, _server.Taken.Count);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_asked_once_in_a_run_and_not_for_each_mail()
    {
        await Auditors(10);
        await _server.Go();

        await Send();

        await using var db = _world.OpenDb();
        Assert.Equal(1, await db.Set<MailMessage>().CountAsync(mail => mail.LastError != null));
        Assert.Equal(1, await db.Set<MailMessage>().SumAsync(mail => mail.Attempts));
    }

    [Fact]
    public async Task A_server_that_keeps_silent_is_left_after_the_timeout()
    {
        var silence = new TaskCompletionSource();
        _server.OnTaken = () => silence.Task;

        var scan = await Send(_server.Settings(seconds: 1));

        Assert.Contains("did not answer within 1 seconds", scan.FirstError);
        Assert.Null((await Mail()).SentAt);
        silence.SetResult();
    }

    [Fact]
    public async Task Killed_between_sending_and_saving_it_sends_again_when_the_lease_has_run_out_and_never_before()
    {
        await using var killed = _world.Node();
        var (taken, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        _server.OnTaken = async () =>
        {
            // The first program never hears that the server has its mail, as after a kill.
            if (taken.TrySetResult())
            {
                await goOn.Task;
            }
        };
        var stuck = _world.Mail(MailRun.To(_server.Settings()), killed).Send();
        await taken.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await Send();
        _world.Clock.Advance(MailJob.LeaseTime - TimeSpan.FromMilliseconds(1));
        await Send();
        Assert.Single(_server.Taken);

        _world.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await Send();
        Assert.Equal(2, _server.Taken.Count);
        Assert.Single(_server.Taken.Select(MessageId).Distinct());
        var sentAt = (await Mail()).SentAt;
        Assert.NotNull(sentAt);

        // Were it only slow, what it says afterwards changes nothing.
        goOn.SetResult();
        await stuck;
        await Send();
        Assert.Equal((sentAt, 2), ((await Mail()).SentAt, _server.Taken.Count));
    }

    [Fact]
    public async Task A_failure_told_after_the_lease_does_not_undo_what_the_next_holder_did()
    {
        await using var slow = _world.Node();
        var (asked, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        _server.OnRecipient = _ =>
        {
            if (_server.Asked > 1)
            {
                return null;
            }

            asked.TrySetResult();
            goOn.Task.Wait(TimeSpan.FromSeconds(20));
            return new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such person here");
        };
        var late = _world.Mail(MailRun.To(_server.Settings(seconds: 60)), slow).Send();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));

        _world.Clock.Advance(MailJob.LeaseTime);
        await Send();
        goOn.SetResult();
        await late;

        Assert.Single(_server.Taken);
        Assert.NotNull((await Mail()).SentAt);
        Assert.False((await Mail()).IsDead);
    }

    [Theory]
    [InlineData(SmtpSecurity.StartTls, "could not be trusted")]
    [InlineData(SmtpSecurity.Tls, "could not be trusted")]
    public async Task Nothing_is_sent_to_a_server_whose_certificate_is_not_trusted(SmtpSecurity security, string why)
    {
        await using var own = MailServer.Start(security);

        await Send(own.Settings(security));

        Assert.Empty(own.Taken);
        Assert.Contains(why, (await Mail()).LastError);
        Assert.Null((await Mail()).GivenUpAt);
    }

    /// <summary>By a program of its own, because what is trusted is decided once for a process: it is told to trust this server's certificate and nothing else.</summary>
    [Theory]
    [InlineData(SmtpSecurity.StartTls)]
    [InlineData(SmtpSecurity.Tls)]
    public async Task A_mail_and_the_password_before_it_reach_a_trusted_server_over_TLS(SmtpSecurity security)
    {
        var folder = Directory.CreateTempSubdirectory("talentpool-trust-").FullName;
        await using var own = MailServer.Start(security);
        await own.Go();
        own.Login = ("pool", "three random words");
        own.ComeBack();
        var trusted = Path.Combine(folder, "trusted.pem");
        await File.WriteAllTextAsync(trusted, own.CertificatePem);

        var (code, said) = await MailTest(folder, trusted, own, security);

        Assert.True(code == 0, said);
        Assert.Contains($"The mail server 127.0.0.1:{own.Port} took the test mail to you@council.example.", said);
        Assert.Contains("To: <you@council.example>", Assert.Single(own.Taken));
        Assert.Equal([true], own.Secured);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Nothing_is_sent_readable_where_TLS_is_asked_for_and_refused()
    {
        await Send(_server.Settings(SmtpSecurity.StartTls));

        Assert.Empty(_server.Taken);
        Assert.Contains("cannot do what the settings ask for", (await Mail()).LastError);
        Assert.Null((await Mail()).GivenUpAt);
    }

    private Task<TalentPool.Platform.Jobs.Scan> Send(SmtpSettings? settings = null) => _world.Mail(MailRun.To(settings ?? _server.Settings())).Send();

    private static async Task<(int Code, string Said)> MailTest(string folder, string trusted, MailServer server, SmtpSecurity security)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])
                 [
                     "exec", typeof(Program).Assembly.Location, "mail", "test", "--to=you@council.example", $"--ConnectionStrings:TalentPool=Data Source={folder}/talentpool.db",
                     "--TalentPool:Mail:Server=127.0.0.1", $"--TalentPool:Mail:Port={server.Port}", $"--TalentPool:Mail:Security={security}", "--TalentPool:Mail:From=pool@council.example",
                     "--TalentPool:Mail:User=pool", "--TalentPool:Mail:Password=three random words",
                 ])
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["SSL_CERT_FILE"] = trusted;
        start.Environment["SSL_CERT_DIR"] = folder;
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>More people to be told, and that they have been.</summary>
    private async Task<IReadOnlyList<Person>> Auditors(int count)
    {
        await using (var db = _world.OpenDb())
        {
            await db.Set<MailMessage>().ExecuteDeleteAsync();
        }

        var people = new List<Person>();
        for (var number = 0; number < count; number++)
        {
            people.Add(await _world.Person(_world.Leeds, Role.Auditor));
        }

        _world.Clock.Advance(TimeSpan.FromDays(1));
        await ToldAuditor.Tell(_world);
        return people;
    }

    private static string MessageId(string text) => text.Split('\n').Single(line => line.StartsWith("Message-I", StringComparison.OrdinalIgnoreCase)).Trim();

    private async Task<MailMessage> Mail()
    {
        await using var db = _world.OpenDb();
        return await db.Set<MailMessage>().OrderBy(mail => mail.Id).FirstAsync();
    }
}
