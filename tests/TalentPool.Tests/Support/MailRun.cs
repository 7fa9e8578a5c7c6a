using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Features.SignIn;
using TalentPool.Notices;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;

namespace TalentPool.Tests.Support;

/// <summary>The jobs that send mail, run once as the scheduler runs them, into a folder or to a mail server of the test's.</summary>
public sealed class MailRun(IServiceProvider services, MailSettings settings)
{
    public static MailSettings Into(string folder) => new(folder, new MailAddress("pool@example.org", "TalentPool"), "https://pool.example.org");

    public static MailSettings To(SmtpSettings server) => Into("nowhere") with { Server = server };

    public async Task<Scan> Send(CancellationToken cancellation = default)
    {
        await using var scope = services.CreateAsyncScope();
        var own = scope.ServiceProvider;
        var letters = new MailLetters(own.GetRequiredService<NoticeRules>(), settings, own.GetRequiredService<MailStop>(), new PasswordLinkLetter(own.GetRequiredService<OneTimeLinks>(), settings));
        var scan = new Scan("Send mail", Now(own), NullLogger.Instance);
        await new MailJob(own.GetRequiredService<Databases>(), own.GetRequiredService<WriteGate>(), own.GetRequiredService<TimeProvider>(), letters, new MailCarriers(settings), settings).Run(scan, cancellation);
        return scan;
    }

    public async Task Gather()
    {
        await using var scope = services.CreateAsyncScope();
        var own = scope.ServiceProvider;
        await new DigestJob(own.GetRequiredService<Databases>(), own.GetRequiredService<WriteGate>(), own.GetRequiredService<TimeProvider>())
            .Run(new Scan("Gather the daily digests", Now(own), NullLogger.Instance), CancellationToken.None);
    }

    public async Task HandOverLinks()
    {
        await using var scope = services.CreateAsyncScope();
        var own = scope.ServiceProvider;
        await new AskedLinksJob(own.GetRequiredService<Databases>(), own.GetRequiredService<WriteGate>())
            .Run(new Scan("Send links for new passwords", Now(own), NullLogger.Instance), CancellationToken.None);
    }

    private static DateTime Now(IServiceProvider own) => own.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
}
