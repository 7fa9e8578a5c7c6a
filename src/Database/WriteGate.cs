namespace TalentPool.Database;

/// <summary>
/// SQLite has one writer at a time, and its own waiting sleeps in steps of 150 ms. Writers of this process queue here instead,
/// and are let in the moment the one before is done. PostgreSQL needs no gate.
/// </summary>
public sealed class WriteGate(DatabaseSettings settings)
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IDisposable?> Enter(CancellationToken cancellation)
    {
        if (settings.Provider != DatabaseProvider.Sqlite)
        {
            return null;
        }

        await _one.WaitAsync(cancellation);
        return new Ticket(_one);
    }

    private sealed class Ticket(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
