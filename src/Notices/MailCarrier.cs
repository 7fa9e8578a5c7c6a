namespace TalentPool.Notices;

/// <summary>Takes mail away for as long as one run lasts.</summary>
public abstract class MailCarrier : IAsyncDisposable
{
    /// <summary>Hands one mail over. Whatever keeps it from being taken is thrown; what a mail server says, as <see cref="MailNotTakenException"/>.</summary>
    /// <param name="name">What a file of it is called, without its ending.</param>
    /// <param name="text">The whole mail with its headers.</param>
    public abstract Task Put(string name, string text, CancellationToken cancellation);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
