using System.Buffers;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// Between writers that cannot wait, such as those of XML and ZIP, and a response that has to be waited for: what they write gathers here until
/// it is let flow on. Whoever writes lets it flow every so many rows, so that memory stays flat and the first bytes go out early.
/// </summary>
public sealed class DrainedStream(Stream onward) : Stream
{
    /// <summary>Rows after which what has gathered is let flow on.</summary>
    public const int RowsAtOnce = 100;

    private readonly ArrayBufferWriter<byte> _gathered = new();
    private long _position;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _gathered.Write(buffer);
        _position += buffer.Length;
    }

    public override void Flush()
    {
        // What has gathered flows on when it is waited for, and not before.
    }

    /// <summary>Hands on what has gathered.</summary>
    public async Task Flow(CancellationToken cancellation)
    {
        await onward.WriteAsync(_gathered.WrittenMemory, cancellation);
        await onward.FlushAsync(cancellation);
        _gathered.ResetWrittenCount();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
