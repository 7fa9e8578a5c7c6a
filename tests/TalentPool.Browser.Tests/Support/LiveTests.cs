namespace TalentPool.Browser.Tests.Support;

/// <summary>Tests in a small partnership of their own, which is served while each runs and in which nobody has done anything yet.</summary>
public abstract class LiveTests : IAsyncLifetime
{
    protected LiveWorld Live { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.MissingBecause is null)
        {
            Live = await LiveWorld.Create();
            await Prepare();
        }
    }

    public async Task DisposeAsync()
    {
        if (Live is not null)
        {
            await Live.DisposeAsync();
        }
    }

    /// <summary>What has to be there before each test.</summary>
    protected virtual Task Prepare() => Task.CompletedTask;
}
