using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using TalentPool.Notices;

namespace TalentPool.Tests.Support;

/// <summary>
/// A real mail server on the loopback address. A test says how it answers: it takes mail, refuses an address, puts it off, keeps
/// silent, or is gone and comes back on the same port.
/// </summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly SmtpSecurity _security;
    private readonly X509Certificate2 _certificate = OwnCertificate();
    private CancellationTokenSource _running = new();
    private Task _run = Task.CompletedTask;

    private MailServer(SmtpSecurity security) => (_security, Port) = (security, FreePort());

    public int Port { get; }

    /// <summary>The whole text of each mail that it took, in order.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>Of each mail that it took, whether TLS carried it.</summary>
    public ConcurrentQueue<bool> Secured { get; } = new();

    /// <summary>How often somebody was named as the recipient of a mail.</summary>
    public int Asked => _asked;

    /// <summary>What it answers to a recipient; the address is taken where this is not set.</summary>
    public Func<string, SmtpResponse?> OnRecipient { get; set; } = _ => null;

    /// <summary>Awaited after a mail has been taken and before that is said.</summary>
    public Func<Task> OnTaken { get; set; } = () => Task.CompletedTask;

    /// <summary>What it answers to a mail that it would otherwise take.</summary>
    public Func<string, SmtpResponse?> OnMessage { get; set; } = _ => null;

    /// <summary>The user and password that it wants; none where anybody may send.</summary>
    public (string User, string Password)? Login { get; set; }

    private int _asked;

    /// <summary>What a program has to trust so that it trusts this server.</summary>
    public string CertificatePem => _certificate.ExportCertificatePem();

    public static MailServer Start(SmtpSecurity security = SmtpSecurity.None)
    {
        var server = new MailServer(security);
        server.ComeBack();
        return server;
    }

    public SmtpSettings Settings(SmtpSecurity security = SmtpSecurity.None, int seconds = 5) =>
        new("127.0.0.1", Port, security, Login?.User, Login?.Password, TimeSpan.FromSeconds(seconds));

    public async Task Go()
    {
        await _running.CancelAsync();
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void ComeBack()
    {
        _running = new CancellationTokenSource();
        var options = new SmtpServerOptionsBuilder().ServerName("mail.test").Endpoint(endpoint =>
        {
            endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).AllowUnsecureAuthentication();
            if (_security != SmtpSecurity.None)
            {
                endpoint.Certificate(_certificate).IsSecure(_security == SmtpSecurity.Tls);
            }

            if (Login is not null)
            {
                endpoint.AuthenticationRequired();
            }
        }).Build();
        var services = new ServiceProvider();
        services.Add(new Mailboxes(this));
        services.Add((IMessageStore)new Store(this));
        services.Add((IUserAuthenticator)new Doorkeeper(this));
        _run = new SmtpServer.SmtpServer(options, services).StartAsync(_running.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await Go();
        _running.Dispose();
        _certificate.Dispose();
    }

    /// <summary>Signed by itself, so that nobody trusts it who has not been told to.</summary>
    private static X509Certificate2 OwnCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mail.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Mailboxes(MailServer server) : IMailboxFilter
    {
        public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellation) => Task.FromResult(true);

        public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellation)
        {
            Interlocked.Increment(ref server._asked);
            return server.OnRecipient($"{to.User}@{to.Host}") is { } answer ? throw new SmtpResponseException(answer) : Task.FromResult(true);
        }
    }

    private sealed class Store(MailServer server) : IMessageStore
    {
        public async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellation)
        {
            var text = Encoding.UTF8.GetString(buffer.ToArray());
            if (server.OnMessage(text) is { } answer)
            {
                return answer;
            }

            server.Taken.Enqueue(text);
            server.Secured.Enqueue(context.Pipe.IsSecure);
            await server.OnTaken();
            return SmtpResponse.Ok;
        }
    }

    private sealed class Doorkeeper(MailServer server) : IUserAuthenticator
    {
        public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellation) =>
            Task.FromResult(server.Login == (user, password));
    }
}
