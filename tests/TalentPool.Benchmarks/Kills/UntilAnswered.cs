using System.Net;
using System.Text;

namespace TalentPool.Benchmarks.Kills;

/// <summary>
/// A client that does not give up: a request without an answer is sent again, byte for byte and so with the same act id, as soon as
/// the program serves again.
/// </summary>
public sealed class UntilAnswered(ServedProgram program, KillLedger ledger)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        while (true)
        {
            await program.WhenServing();
            try
            {
                var answer = await base.SendAsync(Copy(request, body), cancellationToken);
                await answer.Content.LoadIntoBufferAsync(cancellationToken);
                ledger.NoteAnswer(request.Method.Method, request.RequestUri!.PathAndQuery, body is null ? "" : Encoding.UTF8.GetString(body), answer);
                return answer;
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException)
            {
                if (body is not null)
                {
                    ledger.NoteUnknown();
                }

                // The kill closes connections a moment before the program is known to be gone.
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    private static HttpRequestMessage Copy(HttpRequestMessage request, byte[]? body)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        if (body is not null)
        {
            copy.Content = new ByteArrayContent(body);
            copy.Content.Headers.ContentType = request.Content!.Headers.ContentType;
        }

        return copy;
    }
}
