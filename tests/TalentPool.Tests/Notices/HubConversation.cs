using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>Speaks SignalR's JSON protocol over a web socket, as the browser's script does.</summary>
public sealed class HubConversation : IDisposable
{
    private const char End = '\u001e';
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebSocket _socket;
    private readonly Queue<JsonElement> _read = new();

    private HubConversation(WebSocket socket) => _socket = socket;

    public static async Task<HubConversation> Open(Site site, Person? person, Guid? record = null)
    {
        var client = site.Server.CreateWebSocketClient();
        if (person is not null)
        {
            var cookie = await site.CookieOf(person);
            client.ConfigureRequest = request => request.Headers.Cookie = cookie;
        }

        using var patience = new CancellationTokenSource(Patience);
        var conversation = new HubConversation(await client.ConnectAsync(new Uri($"wss://localhost{NoticeHub.Address}{(record is null ? "" : $"?{NoticeHub.RecordParameter}={record}")}"), patience.Token));
        await conversation.Say("""{"protocol":"json","version":1}""");
        Assert.False((await conversation.Next()).TryGetProperty("error", out _));
        Assert.Equal(NoticeHub.Joined, (await conversation.Next()).GetProperty("target").GetString());
        return conversation;
    }

    public async Task Say(string message)
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, true, patience.Token);
    }

    /// <summary>The next message that is no ping.</summary>
    public async Task<JsonElement> Next()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            while (_read.TryDequeue(out var message))
            {
                if (!message.TryGetProperty("type", out var type) || type.GetInt32() != 6)
                {
                    return message;
                }
            }

            var buffer = new byte[16 * 1024];
            var received = await _socket.ReceiveAsync(buffer, patience.Token);
            foreach (var text in Encoding.UTF8.GetString(buffer, 0, received.Count).Split(End, StringSplitOptions.RemoveEmptyEntries))
            {
                _read.Enqueue(JsonDocument.Parse(text).RootElement);
            }
        }
    }

    /// <summary>Whether the program ends the connection before long.</summary>
    public async Task<bool> IsCutOff()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while ((await _socket.ReceiveAsync(new byte[1024], patience.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            return true;
        }
        catch (Exception) when (!patience.IsCancellationRequested)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _socket.Dispose();
}
