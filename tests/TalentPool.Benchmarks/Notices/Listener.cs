using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using TalentPool.Notices;

namespace TalentPool.Benchmarks.Notices;

/// <summary>One person's open page: connected as its script connects, and told of notices.</summary>
public sealed class Listener : IDisposable
{
    private static readonly byte[] Handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}\u001e");

    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[4096];
    private TaskCompletionSource<long> _told = NotYet();

    /// <summary>When the next frame with a notice was here, as the stopwatch counts.</summary>
    public Task<long> Told => _told.Task;

    public static async Task<Listener> Connect(Uri site, string cookie)
    {
        var listener = new Listener();
        listener._socket.Options.SetRequestHeader("Cookie", cookie);
        await listener._socket.ConnectAsync(new UriBuilder(site) { Scheme = "ws", Path = NoticeHub.Address }.Uri, CancellationToken.None);
        await listener._socket.SendAsync(Handshake, WebSocketMessageType.Text, true, CancellationToken.None);
        while (!(await listener.Read()).Contains($"\"{NoticeHub.Joined}\"", StringComparison.Ordinal))
        {
        }

        _ = listener.Listen();
        return listener;
    }

    public void Expect() => _told = NotYet();

    public void Dispose() => _socket.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var text = await Read();
                if (text.Contains("\"notice\"", StringComparison.Ordinal))
                {
                    _told.TrySetResult(Stopwatch.GetTimestamp());
                }
            }
        }
        catch (Exception over) when (over is WebSocketException or ObjectDisposedException or IOException)
        {
            _told.TrySetException(new IOException("The connection ended.", over));
        }
    }

    private async Task<string> Read()
    {
        var received = await _socket.ReceiveAsync(_buffer, CancellationToken.None);
        return Encoding.UTF8.GetString(_buffer, 0, received.Count);
    }

    private static TaskCompletionSource<long> NotYet() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
