using System.Globalization;
using System.Net.Sockets;
using System.Text;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace TalentPool.Notices;

/// <summary>Gives mail to the mail server over one connection, which is opened with the first mail and again when it broke.</summary>
public sealed class SmtpCarrier(SmtpSettings server) : MailCarrier
{
    /// <summary>Replies about who may send at all (RFC 4954) and that the server closes (RFC 5321): no other mail fares better.</summary>
    private static readonly int[] AboutTheServer = [421, 454, 530, 534, 535, 538];

    private SmtpClient? _client;

    public override async Task Put(string name, string text, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(server.Timeout);
        try
        {
            using var message = await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None);
            var client = await Connected(patience.Token);
            await client.SendAsync(message, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            HangUp();
            throw new MailNotTakenException(MailFailure.NoServer, $"{server} did not answer within {server.Timeout.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} seconds.");
        }
        catch (OperationCanceledException)
        {
            HangUp();
            throw;
        }
        catch (SmtpCommandException refused)
        {
            throw new MailNotTakenException(KindOf(refused), Answered(refused), refused);
        }
        catch (Exception failure) when (failure is ProtocolException or AuthenticationException or SslHandshakeException or IOException or SocketException or NotSupportedException or ServiceNotConnectedException or ServiceNotAuthenticatedException)
        {
            HangUp();
            throw new MailNotTakenException(MailFailure.NoServer, $"{server} {Sentence(failure)}", failure);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_client is { IsConnected: true } client)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            try
            {
                await client.DisconnectAsync(quit: true, patience.Token);
            }
            catch (Exception failure) when (failure is IOException or SocketException or ProtocolException or CommandException or OperationCanceledException)
            {
                // What it took it has; it need not hear that we leave.
            }
        }

        HangUp();
    }

    private async Task<SmtpClient> Connected(CancellationToken cancellation)
    {
        if (_client is { IsConnected: true } open)
        {
            return open;
        }

        HangUp();

        // Whether a certificate was revoked is asked of addresses that a council's servers can seldom reach, and mail would then stand still.
        var client = new SmtpClient { Timeout = (int)server.Timeout.TotalMilliseconds, CheckCertificateRevocation = false };
        _client = client;
        try
        {
            await client.ConnectAsync(server.Host, server.Port, Options, cancellation);
            if (server.User is { } user)
            {
                await client.AuthenticateAsync(user, server.Password!, cancellation);
            }
        }
        catch (SmtpCommandException refused)
        {
            // Said to the program before any mail was named, so no mail is refused by it.
            HangUp();
            throw new MailNotTakenException(MailFailure.NoServer, Answered(refused), refused);
        }

        return client;
    }

    private SecureSocketOptions Options => server.Security switch
    {
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    private void HangUp()
    {
        _client?.Dispose();
        _client = null;
    }

    private string Answered(SmtpCommandException refused) => $"{server} answered {((int)refused.StatusCode).ToString(CultureInfo.InvariantCulture)}: {OneLine(refused.Message)}";

    private static MailFailure KindOf(SmtpCommandException refused)
    {
        var code = (int)refused.StatusCode;
        var isSender = refused.ErrorCode == SmtpErrorCode.SenderNotAccepted && code >= 500;
        return isSender || AboutTheServer.Contains(code) ? MailFailure.NoServer
            : code >= 500 ? MailFailure.Refused
            : MailFailure.NotNow;
    }

    private static string Sentence(Exception failure) => failure switch
    {
        AuthenticationException => $"does not accept the user and password: {OneLine(failure.Message)}",
        SslHandshakeException => $"could not be trusted: {OneLine(failure.InnerException?.Message ?? failure.Message)}",
        NotSupportedException => $"cannot do what the settings ask for: {OneLine(failure.Message)}",
        SocketException => $"cannot be reached: {OneLine(failure.Message)}",
        _ => $"broke off: {OneLine(failure.Message)}",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings("\n").Split('\n', 2)[0].Trim();
}
