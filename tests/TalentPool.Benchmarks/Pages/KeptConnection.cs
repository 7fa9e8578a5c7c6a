using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace TalentPool.Benchmarks.Pages;

/// <summary>One connection that is kept open and asks for one address again and again. It does as little as it can, because it shares the machine with what it measures.</summary>
public sealed class KeptConnection : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private byte[] _buffer = new byte[256 * 1024];

    private KeptConnection(byte[] request) => _request = request;

    /// <summary>When the first byte of the last answer's body came, as a timestamp; its head may come long before.</summary>
    public long FirstByteAt { get; private set; }

    public static async Task<KeptConnection> To(Uri address, string cookie)
    {
        var request = $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/html\r\n{(cookie.Length > 0 ? $"Cookie: {cookie}\r\n" : "")}\r\n";
        var connection = new KeptConnection(Encoding.ASCII.GetBytes(request));
        await connection._socket.ConnectAsync(address.Host, address.Port);
        return connection;
    }

    /// <summary>One request and all of its answer, which must be 200.</summary>
    public async Task Ask()
    {
        FirstByteAt = 0;
        for (var sent = 0; sent < _request.Length;)
        {
            sent += await _socket.SendAsync(_request.AsMemory(sent));
        }

        var (held, head, length) = (0, -1, -1);
        while (true)
        {
            if (held == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var got = await _socket.ReceiveAsync(_buffer.AsMemory(held));
            if (got == 0)
            {
                throw new IOException("The program closed the connection.");
            }

            held += got;
            if (head < 0 && (head = _buffer.AsSpan(0, held).IndexOf(HeadEnd)) >= 0)
            {
                length = LengthIn(Encoding.ASCII.GetString(_buffer, 0, head));
            }

            if (FirstByteAt == 0 && head >= 0 && held > head + HeadEnd.Length)
            {
                FirstByteAt = Stopwatch.GetTimestamp();
            }

            if (head >= 0 && (length >= 0 ? held >= head + HeadEnd.Length + length : _buffer.AsSpan(head, held - head).EndsWith(LastChunk)))
            {
                return;
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>The length of the body; -1 where it comes in chunks.</summary>
    private static int LengthIn(string head)
    {
        var lines = head.Split("\r\n");
        if (!lines[0].StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The answer was {lines[0]}.");
        }

        var named = lines.FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return named is null ? -1 : int.Parse(named.Split(':')[1].Trim(), CultureInfo.InvariantCulture);
    }
}
