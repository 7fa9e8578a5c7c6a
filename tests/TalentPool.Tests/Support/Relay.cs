using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TalentPool.Tests.Support;

/// <summary>A way to the tests' PostgreSQL that can be closed, so that connections are refused as they are when the server is gone.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly int _port;
    private readonly ConcurrentBag<TcpClient> _open = [];
    private TcpListener _listener;

    private Relay(NpgsqlConnectionStringBuilder server)
    {
        _server = server;
        _listener = Listen(0);
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Host = "127.0.0.1", Port = _port }.ConnectionString;

    public static Relay To(NpgsqlConnectionStringBuilder server) => new(server);

    /// <summary>What is open breaks, and nothing new is let in.</summary>
    public void Close()
    {
        _listener.Stop();
        while (_open.TryTake(out var client))
        {
            client.Dispose();
        }
    }

    public void Open() => _listener = Listen(_port);

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = Accept(listener);
        return listener;
    }

    private async Task Accept(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var from = await listener.AcceptTcpClientAsync();
                var to = new TcpClient();
                await to.ConnectAsync(_server.Host!, _server.Port);
                _open.Add(from);
                _open.Add(to);
                _ = Pass(from, to);
                _ = Pass(to, from);
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Closed by the test.
        }
    }

    private static async Task Pass(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception closed) when (closed is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Closed by the test.
        }
    }
}
